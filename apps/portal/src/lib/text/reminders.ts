import type { ReminderChannel, ReminderStep } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

/** What each reminder says of the time. Only the order's own time is ever called overdue. */
export const stepText = texts<Record<ReminderStep, Record<'kk' | 'ru' | 'en', string>>>({
  half: { kk: 'Мерзімнің жартысы өтті', ru: 'Прошла половина срока', en: 'Half of the time is gone' },
  target: {
    kk: 'Мектептің өзі белгілеген уақыты өтті',
    ru: 'Прошло время, которое назначила себе школа',
    en: 'The time the school set itself is over',
  },
  lastMorning: { kk: 'Соңғы күні басталды', ru: 'Начался последний день', en: 'The last day has begun' },
  // Read later too, also after the day is over: it says when, not how much is left.
  twoHours: {
    kk: 'Жұмыс күнінің соңына екі сағат қалғанда еске салынды',
    ru: 'Напоминание за два часа до конца рабочего дня',
    en: 'Reminded two hours before the end of the working day',
  },
  overdue: { kk: 'Мерзімі өтіп кетті', ru: 'Срок прошел', en: 'The time is over' },
  morning: { kk: 'Әлі орындалған жоқ', ru: 'Все еще не сделано', en: 'Still not done' },
  unopened: {
    kk: 'Хабарлама әлі ашылған жоқ',
    ru: 'Сообщение еще не открыто',
    en: 'The report is not opened yet',
  },
  unanswered: {
    kk: 'Әлі ешкім кіріспеді, мерзімі таяп қалды',
    ru: 'Никто еще не взялся, срок подходит',
    en: 'Nobody has taken it up, and the time is running out',
  },
  soon: { kk: 'Күні таяды', ru: 'День подходит', en: 'The day is near' },
  due: { kk: 'Күні келді', ru: 'День настал', en: 'Due today' },
  stillDue: { kk: 'Күні өтіп кетті', ru: 'День прошел', en: 'The day has passed' },
  returned: {
    kk: 'Хат қайтып келді, қайта жіберу керек',
    ru: 'Письмо вернулось, его надо отправить снова',
    en: 'The letter came back and has to go again',
  },
});

/** By what way somebody was told. */
export const channelText = texts<Record<ReminderChannel, Record<'kk' | 'ru' | 'en', string>>>({
  portal: { kk: 'порталда', ru: 'в портале', en: 'in the portal' },
  email: { kk: 'хатпен', ru: 'письмом', en: 'by mail' },
  push: { kk: 'браузерде', ru: 'в браузере', en: 'in the browser' },
});

export const remindersText = texts({
  title: { kk: 'Еске салу', ru: 'Напоминания', en: 'Reminders' },
  none: {
    kk: 'Қазір еске салатын ештеңе жоқ.',
    ru: 'Сейчас напоминать не о чем.',
    en: 'There is nothing to remind you of.',
  },
  intro: {
    kk: 'Мерзімі таяған қадамдар мен ашылмаған хабарламалар. Орындалғаны мен ашылғаны тізімнен өзі шығады.',
    ru: 'Шаги, срок которых подходит, и сообщения, которые никто не открыл. Сделанное и открытое само уходит из списка.',
    en: 'Steps whose time has come, and reports that nobody has opened. What is done or opened leaves the list by itself.',
  },
  fresh: {
    kk: (count: number) => `Жаңа еске салу: ${count}`,
    ru: (count: number) => `Новых напоминаний: ${count}`,
    en: (count: number) => (count === 1 ? '1 new reminder' : `${count} new reminders`),
  },
  silent: {
    kk: 'Портал қазір ештеңені еске салмай тұр. Соңғы рет еске салған уақыты:',
    ru: 'Портал сейчас ни о чем не напоминает. В последний раз напоминания работали:',
    en: 'The portal reminds nobody at the moment. Reminders last worked:',
  },
  silentWhat: {
    kk: 'Мерзімдерді осы беттен қадағалап, порталды орнатқан маманға хабарлаңыз.',
    ru: 'Следите за сроками на этой странице и сообщите тому, кто устанавливал портал.',
    en: 'Watch the deadlines on this page, and tell whoever installed the portal.',
  },
  show: { kk: 'Көру', ru: 'Посмотреть', en: 'Look at them' },
  isNew: { kk: 'Жаңа', ru: 'Новое', en: 'New' },
  isSeen: { kk: 'Қаралған', ru: 'Просмотрено', en: 'Seen' },
  caseNumber: {
    kk: (number: number) => `№ ${number} іс`,
    ru: (number: number) => `Дело № ${number}`,
    en: (number: number) => `Case No. ${number}`,
  },
  reportNumber: {
    kk: (number: number) => `№ ${number} хабарлама`,
    ru: (number: number) => `Сообщение № ${number}`,
    en: (number: number) => `Report No. ${number}`,
  },
  alarms: { kk: 'Кімге дабыл берілді', ru: 'Кому был подан сигнал', en: 'Who was alarmed' },
  alarmsWhy: {
    kk: 'Хабарламаны мектеп өзі белгілеген уақытта ешкім ашпағандықтан, портал дабыл берді.',
    ru: 'Портал подал сигнал, потому что за время, которое назначила себе школа, сообщение никто не открыл.',
    en: 'The portal raised the alarm because nobody had opened the report within the time the school set itself.',
  },
  settings: {
    kk: 'Еске салуды қалай алатыныңызды таңдау',
    ru: 'Как получать напоминания',
    en: 'Choose how you are reminded',
  },
});

/** The page on which somebody says how they are reminded. */
export const remindedText = texts({
  title: { kk: 'Еске салу', ru: 'Напоминания', en: 'Reminders' },
  intro: {
    kk: 'Порталдағы тізім әрқашан бар. Оған қоса хат не браузерден хабарлама алып тұруға болады: онда бір мәселе күтіп тұрғаны ғана айтылады, ешкімнің аты да, мектеп те аталмайды.',
    ru: 'Список в портале есть всегда. Кроме того, можно получать письма или уведомления в браузере: в них сказано только, что вас ждет одно дело, без имен и без названия школы.',
    en: 'The list in the portal is always there. You can get mail or notifications in the browser besides: they say only that a matter waits, and name nobody and no school.',
  },
  inPortal: { kk: 'Порталдағы тізім', ru: 'Список в портале', en: 'The list in the portal' },
  always: { kk: 'Әрқашан қосулы', ru: 'Всегда включен', en: 'Always on' },
  mail: { kk: 'Электрондық пошта', ru: 'Электронная почта', en: 'E-mail' },
  mailOff: { kk: 'Өшірулі', ru: 'Выключена', en: 'Off' },
  mailWaits: { kk: 'Растауды күтіп тұр', ru: 'Ждет подтверждения', en: 'To be confirmed' },
  mailRefused: {
    kk: 'Пошта сервері мұндай жәшік жоқ деп жауап берді. Мекенжайды тексеріңіз.',
    ru: 'Почтовый сервер ответил, что такого ящика нет. Проверьте адрес.',
    en: 'The mail server said that there is no such mailbox. Check the address.',
  },
  noServer: {
    kk: 'Бұл порталда пошта сервері бапталмаған, сондықтан хат жіберілмейді. Оны порталды орнатқан маман баптай алады.',
    ru: 'На этом портале не настроен почтовый сервер, поэтому письма не отправляются. Его может настроить тот, кто устанавливал портал.',
    en: 'This portal has no mail server, so no mail is sent. Whoever installed the portal can set one up.',
  },
  address: { kk: 'Пошта мекенжайыңыз', ru: 'Ваш адрес', en: 'Your address' },
  addressHint: {
    kk: 'Оған алты цифрлы код жібереміз. Код терілгенше басқа ештеңе жіберілмейді.',
    ru: 'На него придет код из шести цифр. Пока код не введен, больше ничего отправлено не будет.',
    en: 'A code of six digits goes there. Nothing else does until you have typed it.',
  },
  addressWrong: {
    kk: 'Пошта мекенжайын толық жазыңыз, мысалы: aty@mektep.kz',
    ru: 'Напишите адрес полностью, например: imya@shkola.kz',
    en: 'Write the whole address, for example: name@school.kz',
  },
  language: { kk: 'Хаттың тілі', ru: 'Язык писем', en: 'Language of the mail' },
  languageMissing: { kk: 'Тілді таңдаңыз', ru: 'Выберите язык', en: 'Choose a language' },
  sendCode: { kk: 'Код жіберу', ru: 'Отправить код', en: 'Send the code' },
  code: { kk: 'Хаттағы алты цифр', ru: 'Шесть цифр из письма', en: 'The six digits in the mail' },
  codeHint: {
    kk: (address: string) => `Код ${address} мекенжайына жіберілді. Ол 30 минут жарамды.`,
    ru: (address: string) => `Код отправлен на ${address}. Он действует 30 минут.`,
    en: (address: string) => `The code went to ${address}. It is good for 30 minutes.`,
  },
  codeMissing: { kk: 'Алты цифрды толық теріңіз', ru: 'Введите все шесть цифр', en: 'Type all six digits' },
  confirm: { kk: 'Растау', ru: 'Подтвердить', en: 'Confirm' },
  notSent: {
    kk: 'Хат жіберілмеді: пошта сервері қабылдамады. Мекенжайды тексеріп, кейінірек қайталаңыз.',
    ru: 'Письмо не отправлено: почтовый сервер его не принял. Проверьте адрес и повторите позже.',
    en: 'The mail was not sent: the mail server did not take it. Check the address and try again later.',
  },
  tooMany: {
    kk: 'Бір тәулікте бес код қана жіберіледі. Ертең қайталаңыз.',
    ru: 'За сутки можно получить только пять кодов. Повторите завтра.',
    en: 'Only five codes are sent in a day. Try again tomorrow.',
  },
  confirmed: {
    kk: 'Мекенжай расталды: еске салу хаттары осында келеді.',
    ru: 'Адрес подтвержден: напоминания будут приходить сюда.',
    en: 'The address is confirmed: reminders will come here.',
  },
  removed: {
    kk: 'Хат арқылы еске салу өшірілді, мекенжай жойылды.',
    ru: 'Напоминания по почте выключены, адрес удален.',
    en: 'Reminders by mail are off, and the address is gone.',
  },
  remove: { kk: 'Өшіру', ru: 'Выключить', en: 'Switch off' },
  other: { kk: 'Басқа мекенжай', ru: 'Другой адрес', en: 'Another address' },
  change: { kk: 'Баптау', ru: 'Настроить', en: 'Set up' },
});
