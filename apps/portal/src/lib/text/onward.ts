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
    kk: 'Мектептің ісі хабарламадан басталады. Бала, айтылғаны және уақыты нысанға өзі жазылады.',
    ru: 'Дело школы начинается с сообщения. Ребенок, сказанное и время перейдут в форму сами.',
    en: 'A school’s case begins with a report. The child, what was said and the time go into the form by themselves.',
  },
  reports: {
    kk: 'Осы бойынша жазылған хабарламалар',
    ru: 'Сообщения по этой информации',
    en: 'Reports on it',
  },
  report: {
    kk: (number: number) => `№ ${number} хабарлама`,
    ru: (number: number) => `Сообщение № ${number}`,
    en: (number: number) => `Report No. ${number}`,
  },
  anotherReport: {
    kk: 'Тағы бір хабарлама жазу',
    ru: 'Составить еще одно сообщение',
    en: 'Write another report',
  },
  prefilled: {
    kk: 'Нысан орган хабарлаған мәлімет бойынша толтырылды. Тексеріп, мектепте белгілі болғанын қосыңыз. Мерзімдер орган хабарлаған уақыттан саналады.',
    ru: 'Форма заполнена по тому, что сообщил орган. Проверьте и дополните тем, что известно в школе. Сроки идут с момента, когда орган сообщил.',
    en: 'The form begins with what the body told. Check it and add what the school knows. Times run from when the body told.',
  },
  toldBy: {
    kk: 'Мектепке хабарлаған орган',
    ru: 'Школе сообщил орган',
    en: 'The school was told by',
  },
  waitingTitle: {
    kk: (count: string) => `Басқа органдардан келді, растауды күтіп тұр: ${count}`,
    ru: (count: string) => `От других органов, ждут подтверждения: ${count}`,
    en: (count: string) => `From other bodies, waiting to be confirmed: ${count}`,
  },
  takenTitle: {
    kk: 'Басқа органдардан қабылданған',
    ru: 'Принято от других органов',
    en: 'Taken in from other bodies',
  },
  confidential: {
    kk: 'Баланың дербес деректері жарияланбайды.',
    ru: 'Персональные данные ребенка не разглашаются.',
    en: 'The child’s personal data are not disclosed.',
  },
});
