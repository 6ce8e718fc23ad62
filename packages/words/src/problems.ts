import { limits, type Problem } from '@qorgan/contract';
import { texts } from '@qorgan/statute';

/** What is wrong with something typed, as the reader is told beside the field. */
export const problemText = texts<Record<Problem, Record<'kk' | 'ru' | 'en', string>>>({
  required: { kk: 'Мұны толтырыңыз.', ru: 'Заполните это поле.', en: 'Fill this in.' },
  tooLong: {
    kk: 'Мәтін тым ұзын: қысқартыңыз. Жазғаныңыз өшкен жоқ.',
    ru: 'Слишком длинный текст: сократите его. Введенное сохранено.',
    en: 'This is too long: shorten it. What you typed is still here.',
  },
  tooMany: {
    kk: `Бір хабарламада ${limits.children} баладан артық болмайды. Қалғандары туралы бөлек хабарлаңыз.`,
    ru: `В одном сообщении не больше ${limits.children} детей. Об остальных сообщите отдельно.`,
    en: `No more than ${limits.children} children in one report. Report the others separately.`,
  },
  notADate: {
    kk: 'Күнді таңдаңыз немесе КК.АА.ЖЖЖЖ түрінде жазыңыз.',
    ru: 'Выберите дату или напишите ее как ДД.ММ.ГГГГ.',
    en: 'Choose a date, or write it as DD.MM.YYYY.',
  },
  notATime: {
    kk: 'Уақытты 14:05 түрінде жазыңыз.',
    ru: 'Напишите время как 14:05.',
    en: 'Write the time as 14:05.',
  },
  inFuture: {
    kk: 'Бұл уақыт әлі келген жоқ.',
    ru: 'Это время еще не наступило.',
    en: 'This time has not come yet.',
  },
  tooLongAgo: {
    kk: 'Жылын тексеріңіз: бұл тым ертедегі күн.',
    ru: 'Проверьте год: это слишком давно.',
    en: 'Check the year: this is too long ago.',
  },
  nobodyNamed: {
    kk: 'Қай бала екенін көрсетіңіз: тізімнен табыңыз немесе атын жазыңыз.',
    ru: 'Укажите ребенка: найдите в списке или впишите имя.',
    en: 'Say who it is about: find the pupil or write the name.',
  },
  nothingSeen: {
    kk: 'Не байқағаныңызды белгілеңіз немесе бірер сөзбен жазыңыз.',
    ru: 'Отметьте, что вы заметили, или напишите хотя бы несколько слов.',
    en: 'Mark what you noticed, or write a few words.',
  },
  chooseOne: { kk: 'Біреуін таңдаңыз.', ru: 'Выберите один из вариантов.', en: 'Choose one.' },
});

/** The words for a problem code in a language; an unknown code is a bug and shows as "fill this in". */
export const problemIn = (locale: 'kk' | 'ru' | 'en', code: string): string =>
  problemText[locale][code as Problem] ?? problemText[locale].required;
