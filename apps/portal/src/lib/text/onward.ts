import { texts } from '@qorgan/statute';

/** What another body passed to this one, or to a school. */
export const onwardText = texts({
  title: {
    kk: 'Басқа органнан келген ақпарат',
    ru: 'Информация от другого органа',
    en: 'Passed on by another body',
  },
  sender: { kk: 'Кімнен', ru: 'От кого', en: 'From' },
  about: { kk: 'Бұйрық бойынша', ru: 'По приказу', en: 'Under the order' },
  toSchool: {
    kk: 'Мектепке хабарлау',
    ru: 'Сообщение школе',
    en: 'Told to the school',
  },
  sentAt: { kk: 'Жіберілген уақыты', ru: 'Отправлено', en: 'Sent' },
  child: { kk: 'Бала', ru: 'Ребенок', en: 'Child' },
  words: { kk: 'Хабар', ru: 'Сообщение', en: 'What is said' },
  taken: {
    kk: (number: string) => `Қабылданды, кіріс № ${number}`,
    ru: (number: string) => `Принято, вх. № ${number}`,
    en: (number: string) => `Received, No. ${number}`,
  },
  waits: { kk: 'Қабылдауды күтіп тұр', ru: 'Ждет подтверждения', en: 'Waits to be confirmed' },
  confirm: { kk: 'Қабылдауды растау', ru: 'Подтвердить получение', en: 'Confirm receipt' },
  incomingNumber: { kk: 'Кіріс нөмірі', ru: 'Входящий номер', en: 'Incoming number' },
  confirmed: {
    kk: 'Қабылданды. Жіберуші көреді.',
    ru: 'Принято. Отправитель это видит.',
    en: 'Confirmed. The sender sees it.',
  },
  openCase: { kk: 'Іс ашу', ru: 'Открыть дело', en: 'Open a case' },
  toCase: { kk: 'Ашылған іске өту', ru: 'К открытому делу', en: 'To the case' },
  asReport: {
    kk: 'Осы бойынша хабарлама жазу',
    ru: 'Составить сообщение по этой информации',
    en: 'Write a report on it',
  },
  asReportHint: {
    kk: 'Мектептің ісі хабарламадан басталады: анықталған уақыт ретінде осы ақпарат түскен уақытты көрсетіңіз.',
    ru: 'Дело школы начинается с сообщения: временем выявления укажите время, когда пришла эта информация.',
    en: 'A school’s case begins with a report: give the time at which this came as the time of detection.',
  },
  waitingTitle: {
    kk: 'Басқа органдардан келді',
    ru: 'Пришло от других органов',
    en: 'Come from other bodies',
  },
  takenTitle: { kk: 'Қабылданған', ru: 'Принято', en: 'Taken in' },
  confidential: {
    kk: 'Баланың дербес деректері жарияланбайды.',
    ru: 'Персональные данные ребенка не разглашаются.',
    en: 'The child’s personal data are not disclosed.',
  },
});
