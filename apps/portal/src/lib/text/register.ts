import type { ChildStanding } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

/** The school's register of reports and referrals. Names of sheets have at most 31 characters. */
export const registerText = texts({
  title: { kk: 'Тіркеу журналы', ru: 'Журнал учета', en: 'Register' },
  about: {
    kk: 'Мектепке түскен хабарламалар және олар бойынша органдарға жіберілген хабарламалар мен жолдаулар. Журналды ашу да, жүктеп алу да аудитке жазылады.',
    ru: 'Сообщения, поступившие в школу, и то, что по ним сообщено и направлено органам. Каждый просмотр и каждая выгрузка журнала записываются.',
    en: 'Reports that came in, and what the bodies were told and sent because of them. Every look at the register and every file taken from it is on record.',
  },
  year: { kk: 'Оқу жылы', ru: 'Учебный год', en: 'School year' },
  yearOf: {
    kk: (year: number) => `${year}/${year + 1} оқу жылы`,
    ru: (year: number) => `${year}/${year + 1} учебный год`,
    en: (year: number) => `school year ${year}/${year + 1}`,
  },
  contents: { kk: 'Журналда не көрсетіледі', ru: 'Что показать', en: 'What to show' },
  names: { kk: 'Аты-жөндермен бірге', ru: 'С именами', en: 'With names' },
  namesHint: {
    kk: 'Белгіленбесе, балалар мен қызметкерлердің аты-жөні, сынып және адамдар жазған себептер көрсетілмейді.',
    ru: 'Если не отмечено, имен детей и сотрудников, классов и написанных людьми причин в журнале нет.',
    en: 'If not ticked, the register has no names of children or staff, no classes, and no reasons in people’s own words.',
  },
  show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
  take: { kk: 'Жүктеп алу', ru: 'Выгрузить', en: 'Take as a file' },
  takeXlsx: { kk: 'Журнал түгел, Excel (XLSX)', ru: 'Журнал, Excel (XLSX)', en: 'Register, Excel (XLSX)' },
  takeReports: { kk: 'Хабарламалар, CSV', ru: 'Сообщения, CSV', en: 'Reports, CSV' },
  takeReferrals: { kk: 'Жолдаулар, CSV', ru: 'Направления, CSV', en: 'Referrals, CSV' },
  takeHint: {
    kk: 'Файлда балалар туралы мәлімет болуы мүмкін: оны мектептен тыс жерде сақтамаңыз. Басып шығару үшін браузердің «Басып шығару» командасын қолданыңыз.',
    ru: 'В файле могут быть сведения о детях: не храните его вне школы. Для печати служит команда браузера «Печать».',
    en: 'The file may hold data about children: do not keep it outside the school. To print, use “Print” in the browser.',
  },
  reports: { kk: 'Хабарламалар', ru: 'Сообщения', en: 'Reports' },
  referrals: { kk: 'Хабарлаулар мен жолдаулар', ru: 'Сообщено и направлено', en: 'Notices and referrals' },
  noReports: {
    kk: 'Бұл оқу жылында хабарлама түспеген.',
    ru: 'В этом учебном году сообщений не было.',
    en: 'No report came in this school year.',
  },
  noReferrals: {
    kk: 'Бұл оқу жылында іс ашылмаған.',
    ru: 'В этом учебном году дел не открывали.',
    en: 'No case was opened in this school year.',
  },

  number: { kk: '№', ru: '№', en: 'No.' },
  receivedAt: { kk: 'Түскен уақыты', ru: 'Поступило', en: 'Received' },
  noticedAt: { kk: 'Байқалған уақыты', ru: 'Замечено', en: 'Noticed' },
  openedAt: { kk: 'Ашылған уақыты', ru: 'Открыто', en: 'Opened' },
  reporter: { kk: 'Хабарлаған', ru: 'Сообщил(а)', en: 'Reported by' },
  kind: { kk: 'Неге ұқсайды', ru: 'На что похоже', en: 'Seems to be' },
  child: { kk: 'Бала', ru: 'Ребенок', en: 'Child' },
  childNumber: {
    kk: (number: number) => `${number}-бала`,
    ru: (number: number) => `ребенок ${number}`,
    en: (number: number) => `child ${number}`,
  },
  classLabel: { kk: 'Сыныбы', ru: 'Класс', en: 'Class' },
  part: { kk: 'Қатысы', ru: 'Роль', en: 'Part' },
  decision: { kk: 'Шешім', ru: 'Решение', en: 'Decision' },

  caseNumber: { kk: 'Іс №', ru: 'Дело №', en: 'Case No.' },
  what: { kk: 'Не істеледі', ru: 'Что требуется', en: 'What is owed' },
  body: { kk: 'Қай органға', ru: 'Орган', en: 'Body' },
  due: { kk: 'Мерзімі', ru: 'Срок', en: 'Due' },
  immediately: { kk: 'дереу', ru: 'незамедлительно', en: 'immediately' },
  doneAt: { kk: 'Қашан', ru: 'Когда', en: 'Done' },
  channel: { kk: 'Қалай', ru: 'Как', en: 'How' },
  takenBy: { kk: 'Кім қабылдады', ru: 'Кто принял', en: 'Taken by' },
  outgoing: { kk: 'Шығыс № және күні', ru: 'Исх. № и дата', en: 'Outgoing No. and date' },
  incoming: { kk: 'Кіріс №', ru: 'Вх. №', en: 'Incoming No.' },
  takenAt: { kk: 'Қабылданған уақыты', ru: 'Получено', en: 'Taken at' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'How it stands' },
  late: { kk: 'Кешіктірілген', ru: 'С опозданием', en: 'Late' },
  lateReason: { kk: 'Кешігу себебі', ru: 'Причина опоздания', en: 'Why late' },
  yes: { kk: 'иә', ru: 'да', en: 'yes' },
  no: { kk: 'жоқ', ru: 'нет', en: 'no' },

  open: { kk: 'Орындалмаған', ru: 'Не сделано', en: 'Not done' },
  leftOpen: { kk: 'Орындалмай жабылған', ru: 'Закрыто без этого', en: 'Closed without it' },
  told: { kk: 'Хатсыз хабарланған', ru: 'Сообщено без письма', en: 'Told without a letter' },
});

/** What was decided for a child of a report. */
export const standingText = texts<Record<ChildStanding['is'], Record<'kk' | 'ru' | 'en', string>>>({
  undecided: { kk: 'Шешім күтілуде', ru: 'Ждет решения', en: 'Undecided' },
  inCase: { kk: 'Іс ашылған', ru: 'В деле', en: 'In a case' },
  noCase: { kk: 'Іс ашылмады', ru: 'Без дела', en: 'No case' },
  mistaken: { kk: 'Қате хабарлама', ru: 'Ошибочное сообщение', en: 'A mistake' },
});
