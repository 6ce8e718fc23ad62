import type { ReportStage } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

/** A report as its reporter sees it afterwards, and as those who lead the school work on it. */
export const triageText = texts({
  title: {
    kk: (number: number) => `№ ${number} хабарлама`,
    ru: (number: number) => `Сообщение № ${number}`,
    en: (number: number) => `Report No. ${number}`,
  },
  sentTitle: {
    kk: 'Хабарлама жіберілді. Нөмірі:',
    ru: 'Сообщение отправлено. Номер:',
    en: 'The report is sent. Its number:',
  },
  sent: {
    kk: 'Телефонмен сөйлескенде баланың атын емес, осы нөмірді айтыңыз.',
    ru: 'По телефону называйте этот номер, а не имя ребенка.',
    en: 'On the telephone give this number, not the child’s name.',
  },
  next: { kk: 'Енді не болады', ru: 'Что будет дальше', en: 'What happens next' },
  nextHead: {
    kk: 'Хабарлама басшыға бірден түсті. Басшы оны ашқанда, осы бетте көрінеді.',
    ru: 'Сообщение сразу появилось у руководителя. Когда он его откроет, это будет видно здесь.',
    en: 'The report is before the head now. When the head opens it, this page says so.',
  },
  nextDeputies: {
    kk: 'Хабарлама басшының орынбасарларына бірден түсті, басшының өзіне көрінбейді. Ашылғанда, осы бетте көрінеді.',
    ru: 'Сообщение сразу появилось у заместителей, руководитель его не видит. Когда его откроют, это будет видно здесь.',
    en: 'The report is before the deputies now; the head does not see it. When it is opened, this page says so.',
  },
  nextWorse: {
    kk: 'Жағдай ушықса немесе балаға қауіп төнсе, күтпей қоңырау шалыңыз: 102, 103, 112 немесе 111.',
    ru: 'Если станет хуже или ребенку будет угрожать опасность, звоните, не дожидаясь: 102, 103, 112 или 111.',
    en: 'If it gets worse or the child is in danger, call without waiting: 102, 103, 112 or 111.',
  },
  nextMore: {
    kk: 'Жаңа нәрсе байқасаңыз, тағы бір хабарлама жіберіңіз.',
    ru: 'Если заметите что-то новое, отправьте еще одно сообщение.',
    en: 'If you notice anything new, send another report.',
  },
  nextQuiet: {
    kk: 'Бұл туралы басқа ешкімге айтпаңыз, баланы тергемеңіз.',
    ru: 'Больше никому об этом не рассказывайте и не расспрашивайте ребенка.',
    en: 'Tell nobody else about it, and do not question the child.',
  },
  stage: { kk: 'Қазіргі күйі', ru: 'Что с сообщением', en: 'How it stands' },
  openedAt: { kk: 'Ашылған уақыты:', ru: 'Открыто:', en: 'Opened:' },
  another: { kk: 'Тағы хабарлау', ru: 'Сообщить еще', en: 'Report something else' },
  yourWords: { kk: 'Сіздің жазғаныңыз', ru: 'Что вы написали', en: 'What you wrote' },

  urgentTitle: { kk: 'Шұғыл', ru: 'Срочно', en: 'Urgent' },
  dangerNow: {
    kk: 'Балаға қазір қауіп төніп тұр деп жазылған',
    ru: 'Написано: ребенку прямо сейчас угрожает опасность',
    en: 'The report says that the child is in danger right now',
  },
  doctorNeeded: {
    kk: 'Дәрігер көмегі керек деп жазылған',
    ru: 'Написано: нужен врач',
    en: 'The report says that a doctor is needed',
  },
  call102: { kk: '102 – полиция', ru: '102 – полиция', en: '102 – police' },
  call103: { kk: '103 – жедел жәрдем', ru: '103 – скорая помощь', en: '103 – ambulance' },
  concernsHead: {
    kk: 'Бұл хабарлама мектеп басшысына қатысты. Оны орынбасарлар ғана көреді.',
    ru: 'Сообщение касается руководителя школы. Его видят только заместители.',
    en: 'This report concerns the head of the school. Only the deputies see it.',
  },
  reporter: { kk: 'Кім хабарлады', ru: 'Кто сообщил', en: 'Reported by' },
  received: { kk: 'Түскен уақыты', ru: 'Поступило', en: 'Received' },
  ago: {
    kk: (span: string) => `${span} бұрын`,
    ru: (span: string) => `${span} назад`,
    en: (span: string) => `${span} ago`,
  },
  noticed: { kk: 'Байқалған уақыты', ru: 'Когда замечено', en: 'Noticed' },
  seemingKind: { kk: 'Неге ұқсайды', ru: 'На что похоже', en: 'What it looks like' },
  signs: { kk: 'Ықтимал белгілер', ru: 'Вероятные признаки', en: 'Possible signs' },
  noSigns: { kk: 'белгіленбеген', ru: 'не отмечены', en: 'none marked' },
  circumstance: { kk: 'Қалай белгілі болды', ru: 'Как стало известно', en: 'How it came to light' },
  place: { kk: 'Қайда', ru: 'Где', en: 'Where' },
  saw: { kk: 'Қызметкер не көрді', ru: 'Что видел сотрудник', en: 'What the employee saw' },
  childWords: { kk: 'Баланың өз сөзі', ru: 'Слова самого ребенка', en: 'The child’s own words' },
  did: { kk: 'Қызметкер не істеді', ru: 'Что сделал сотрудник', en: 'What the employee did' },
  ownSaw: { kk: 'Не көрдім', ru: 'Что я видел(а)', en: 'What I saw' },
  ownDid: { kk: 'Не істедім', ru: 'Что я сделал(а)', en: 'What I did' },

  children: { kk: 'Балалар', ru: 'Дети', en: 'Children' },
  notOnRoster: { kk: 'тізімде жоқ', ru: 'нет в списке', en: 'not on the roster' },
  openCase: { kk: 'Іс ашу', ru: 'Открыть дело', en: 'Open a case' },
  inCase: { kk: 'Бұл балаға қатысты іс ашылған:', ru: 'По этому ребенку есть дело:', en: 'There is a case:' },
  suggested: {
    kk: 'Бұл бала туралы жақында іс ашылған. Сол оқиға болса, хабарламаны осы іске тіркеңіз:',
    ru: 'По этому ребенку недавно открыто дело. Если это тот же случай, присоедините сообщение:',
    en: 'A case was opened for this child lately. If it is the same matter, join the report to it:',
  },
  join: {
    kk: (number: number) => `№ ${number} іске тіркеу`,
    ru: (number: number) => `Присоединить к делу № ${number}`,
    en: (number: number) => `Join case No. ${number}`,
  },
  openedOn: { kk: 'ашылған күні', ru: 'открыто', en: 'opened' },
  alleged: {
    kk: 'Бұл оқушыға мұндай іс ашылмайды: іс зардап шеккен немесе куә болған баланы қорғау үшін ашылады. Бұл бала да көмекке мұқтаж болуы мүмкін, онымен педагог-психолог сөйлессін.',
    ru: 'По этому ученику такое дело не открывают: его открывают о пострадавшем или свидетеле. Ему тоже может быть нужна помощь: пусть с ним поговорит педагог-психолог.',
    en: 'No case of this kind is opened for this pupil: a case is for a child who was affected or a witness. This child may need help too: let the school psychologist talk to them.',
  },
  closedTitle: {
    kk: 'Хабарлама қате деп жабылған',
    ru: 'Сообщение закрыто как ошибочное',
    en: 'The report was closed as mistaken',
  },
  closedBy: { kk: 'Кім жапты:', ru: 'Кто закрыл:', en: 'Closed by:' },
  reason: { kk: 'Себебі:', ru: 'Причина:', en: 'Reason:' },
  close: { kk: 'Қате деп жабу', ru: 'Закрыть как ошибочное', en: 'Close as mistaken' },
  closeHint: {
    kk: 'Мысалы, басқа бала туралы жазылған немесе екі рет жіберілген. «Дәлел жоқ» – жабуға себеп емес.',
    ru: 'Например, написано не о том ребенке или отправлено дважды. «Нет доказательств» – не причина.',
    en: 'For example, the wrong child was named, or it was sent twice. “No proof” is no reason.',
  },
  closeReason: { kk: 'Неге жабылады', ru: 'Почему закрывается', en: 'Why it is closed' },
  closeStays: {
    kk: 'Хабарлама өшпейді: себебімен бірге сақталады. Хабарлаған қызметкер оның жабылғанын көреді.',
    ru: 'Сообщение не удаляется: оно хранится вместе с причиной. Сообщивший увидит, что оно закрыто.',
    en: 'The report is not deleted: it is kept with the reason. The reporter sees that it was closed.',
  },
});

/** How far a report has come, as its reporter is told: in a sentence. */
export const stageSentence = texts<Record<ReportStage, Record<'kk' | 'ru' | 'en', string>>>({
  sent: {
    kk: 'Жіберілді, әлі ашылған жоқ.',
    ru: 'Отправлено, еще не открыто.',
    en: 'Sent, not opened yet.',
  },
  opened: {
    kk: 'Ашылды, қаралып жатыр.',
    ru: 'Открыто, рассматривается.',
    en: 'Opened, being looked at.',
  },
  acting: {
    kk: 'Мектеп шара қолданып жатыр. Құпиялылықты сақтау үшін толығырақ айтылмайды.',
    ru: 'Школа принимает меры. Подробности не сообщаются из-за конфиденциальности.',
    en: 'The school is acting on it. The details are confidential.',
  },
  closed: {
    kk: 'Жабылды. Сұрағыңыз болса, басшыға немесе оның орынбасарына айтыңыз.',
    ru: 'Закрыто. Если есть вопросы, обратитесь к руководителю или заместителю.',
    en: 'Closed. If you have questions, ask the head or a deputy.',
  },
});
