import { texts } from '@qorgan/statute';

/** What a receiving body sees of what schools sent to it. */
export const inboxText = texts({
  title: { kk: 'Келіп түскен хаттар', ru: 'Поступившие письма', en: 'Letters received' },
  none: {
    kk: 'Мектептерден хат түскен жоқ.',
    ru: 'Писем от школ пока нет.',
    en: 'No school has sent a letter yet.',
  },
  noneWaits: {
    kk: 'Растауды күтіп тұрған хат жоқ.',
    ru: 'Писем, получение которых не подтверждено, нет.',
    en: 'No letter waits to be confirmed.',
  },
  waitingTitle: {
    kk: (count: string) => `Растауды күтіп тұр: ${count}`,
    ru: (count: string) => `Ждут подтверждения: ${count}`,
    en: (count: string) => `Waiting to be confirmed: ${count}`,
  },
  takenTitle: {
    kk: 'Мектептерден қабылданған хаттар',
    ru: 'Полученные от школ письма',
    en: 'Letters taken in',
  },
  goneTitle: {
    kk: 'Енді осында жоқ хаттар',
    ru: 'Письма, которых здесь больше нет',
    en: 'Letters that are here no more',
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
  correct: { kk: 'Нөмірді түзету', ru: 'Исправить номер', en: 'Correct the number' },
  correctTitle: {
    kk: 'Кіріс нөмірін түзету',
    ru: 'Исправление входящего номера',
    en: 'Correct the incoming number',
  },
  correctHint: {
    kk: 'Бұрынғы нөмір өшпейді: сызылып, сізде де, мектепте де көрініп тұрады.',
    ru: 'Прежний номер не удаляется: он останется зачеркнутым у вас и у школы.',
    en: 'The old number is not deleted: it stays crossed out, here and at the school.',
  },
  corrected: {
    kk: 'Нөмір түзетілді. Мектеп мұны көріп тұр.',
    ru: 'Номер исправлен. Школа это видит.',
    en: 'The number is corrected. The school sees it.',
  },
  numberChanged: {
    kk: (number: string) =>
      `Сіз жазып отырғанда әріптесіңіз нөмірді түзетті: қазір № ${number}. Жазғаныңыз осында тұр, қажет болса, қайта жіберіңіз.`,
    ru: (number: string) =>
      `Пока вы писали, коллега исправил номер: сейчас № ${number}. Введенное вами осталось здесь; если нужно, отправьте снова.`,
    en: (number: string) =>
      `A colleague corrected the number while you were writing: it is now No. ${number}. What you typed is still here; if need be, send again.`,
  },
  numberChangedTitle: {
    kk: 'Нөмір өзгерді',
    ru: 'Номер изменился',
    en: 'The number has changed',
  },
  withdrawnTitle: {
    kk: 'Мектеп кері алған хаттар',
    ru: 'Письма, отозванные школой',
    en: 'Letters that the school took back',
  },
  withdrawn: { kk: 'Кері алынды', ru: 'Отозвано', en: 'Taken back' },
  withdrawnHere: {
    kk: 'Мектеп бұл хатты кері алды: ол жіберілмеген немесе порталдан тыс жіберілген болып шықты. Хат енді сізге көрсетілмейді. Жұмысты бастап қойсаңыз, мектеппен хабарласыңыз.',
    ru: 'Школа отозвала это письмо: оказалось, что его не отправляли или отправили не через портал. Письмо вам больше не показывается. Если вы уже начали работу, свяжитесь со школой.',
    en: 'The school took this letter back: it turned out not to have been sent, or to have gone another way. It is no longer shown to you. If you have begun work on it, get in touch with the school.',
  },
  withdrawnBefore: {
    kk: (number: string) => `Мектеп осы хаттың бұрынғы жіберілуін кері алған: шығыс № ${number},`,
    ru: (number: string) => `Прежнюю отправку этого письма школа отозвала: исх. № ${number},`,
    en: (number: string) => `The school took back an earlier sending of this letter: No. ${number},`,
  },
  receipt: { kk: 'Қабылдау', ru: 'Получение', en: 'Receipt' },
});
