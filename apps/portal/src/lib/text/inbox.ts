import { texts } from '@qorgan/statute';

/** What a receiving body sees of what schools sent to it. */
export const inboxText = texts({
  title: { kk: 'Келіп түскен хаттар', ru: 'Поступившие письма', en: 'Letters received' },
  none: {
    kk: 'Мектептерден хат түскен жоқ.',
    ru: 'Писем от школ пока нет.',
    en: 'No school has sent a letter yet.',
  },
  waiting: {
    kk: 'Қабылдауды растау керек',
    ru: 'Нужно подтвердить получение',
    en: 'Receipt to be confirmed',
  },
  taken: {
    kk: (number: string) => `Қабылданды, кіріс № ${number}`,
    ru: (number: string) => `Получено, вх. № ${number}`,
    en: (number: string) => `Received, incoming No. ${number}`,
  },
  takenPlain: { kk: 'Қабылданды', ru: 'Получено', en: 'Received' },
  letter: {
    kk: (number: string) => `Шығыс № ${number}`,
    ru: (number: string) => `Исх. № ${number}`,
    en: (number: string) => `Letter No. ${number}`,
  },
  sender: { kk: 'Жіберуші', ru: 'Отправитель', en: 'From' },
  sent: { kk: 'Жіберілген уақыты', ru: 'Отправлено', en: 'Sent' },
  about: { kk: 'Негізі', ru: 'Основание', en: 'Under' },
  p8: {
    kk: 'Қағидалардың 8-тармағы бойынша хабарлама',
    ru: 'Сообщение по пункту 8 Правил',
    en: 'Notice under paragraph 8 of the Rules',
  },
  p113: {
    kk: 'Қағидалардың 11.3-тармағы бойынша жолдау',
    ru: 'Направление по пункту 11.3 Правил',
    en: 'Referral under paragraph 11.3 of the Rules',
  },
  openPdf: { kk: 'Хатты ашу (PDF)', ru: 'Открыть письмо (PDF)', en: 'Open the letter (PDF)' },
  openDocx: { kk: 'Word нұсқасы (DOCX)', ru: 'Вариант для Word (DOCX)', en: 'Word version (DOCX)' },
  confidential: {
    kk: 'Хатта баланың дербес деректері бар. Олар жарияланбайды (33 және 34-тармақтар).',
    ru: 'В письме персональные данные ребенка. Они не разглашаются (пункты 33 и 34).',
    en: 'The letter has a child’s personal data. They are not disclosed (paragraphs 33 and 34).',
  },
  confirmTitle: { kk: 'Қабылдауды растау', ru: 'Подтвердить получение', en: 'Confirm receipt' },
  confirmHint: {
    kk: 'Хатты тіркеп, кіріс нөмірін жазыңыз. Мектеп растауды бірден көреді.',
    ru: 'Зарегистрируйте письмо и укажите входящий номер. Школа сразу увидит подтверждение.',
    en: 'Register the letter and give its incoming number. The school sees it at once.',
  },
  incomingNumber: { kk: 'Кіріс нөмірі', ru: 'Входящий номер', en: 'Incoming number' },
  confirm: { kk: 'Қабылданды деп растау', ru: 'Подтвердить получение', en: 'Confirm receipt' },
  confirmed: {
    kk: 'Расталды. Мектеп мұны көріп тұр.',
    ru: 'Подтверждено. Школа это видит.',
    en: 'Confirmed. The school sees it.',
  },
  receipt: { kk: 'Қабылдау', ru: 'Получение', en: 'Receipt' },
});
