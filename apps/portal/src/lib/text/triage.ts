import type { DecisionType, ReportStage } from '@qorgan/domain';
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
  nobodyThere: {
    kk: 'Хабарламаңызды көре алатын адамдардың бәрі бүгін орнында жоқ деп белгіленген',
    ru: 'По отметкам, никого из тех, кто может увидеть ваше сообщение, сегодня нет на месте',
    en: 'Everybody who may see your report is noted as away today',
  },
  nobodyThereMeans: {
    kk: 'Хабарламаңыз сақталды, бірақ ол кешірек ашылуы мүмкін. Бала қауіпте болса, күтпеңіз: төмендегі нөмірге қоңырау шалыңыз.',
    ru: 'Сообщение сохранено, но открыть его могут позже. Если ребенок в опасности, не ждите: позвоните по номеру ниже.',
    en: 'The report is kept, but it may be opened later. If the child is in danger, do not wait: call a number below.',
  },
  nextWorse: {
    kk: 'Жағдай ушықса немесе балаға қауіп төнсе, күтпей қоңырау шалыңыз: 102, 103, 112 немесе 111.',
    ru: 'Если станет хуже или ребенку будет угрожать опасность, звоните, не дожидаясь: 102, 103, 112 или 111.',
    en: 'If it gets worse or the child is in danger, call without waiting: 102, 103, 112 or 111.',
  },
  nextWorried: {
    kk: 'Бала үшін әлі де алаң болсаңыз, тағы бір хабарлама жіберіңіз немесе 111 нөміріне қоңырау шалыңыз.',
    ru: 'Если тревога за ребенка осталась, отправьте еще одно сообщение или позвоните 111.',
    en: 'If you are still worried about the child, send another report or call 111.',
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
  journal: { kk: 'Қай журналдан', ru: 'Из какого журнала', en: 'From which e-journal' },
  journalOther: { kk: 'басқа беттен', ru: 'с другой страницы', en: 'from another page' },
  written: { kk: 'Жазылған уақыты', ru: 'Написано', en: 'Written' },
  arrivedLate: {
    kk: 'Ол кезде байланыс болмағандықтан, хабарлама кейінірек жетті.',
    ru: 'Связи не было, поэтому сообщение пришло позже.',
    en: 'There was no connection, so the report arrived later.',
  },
  arrivedDoubtful: {
    kk: 'Арада екі күннен көп уақыт өткен: байланыс болмаған немесе құрылғының сағаты қате. Уақытын хабарлаған қызметкерден нақтылаңыз.',
    ru: 'Прошло больше двух дней: не было связи или на устройстве неверные часы. Уточните время у того, кто сообщил.',
    en: 'More than two days lie between: there was no connection, or the clock of the device is wrong. Ask whoever reported about the time.',
  },
  foundByName: {
    kk: 'Оқушыны тізімнен портал аты-жөні бойынша тапты.',
    ru: 'Портал нашел ученика в списке по имени.',
    en: 'The portal found this pupil on the roster by name.',
  },
  isWritten: { kk: 'Хабарламада жазылғаны:', ru: 'В сообщении написано:', en: 'The report says:' },
  youWrote: { kk: 'Сіз былай жаздыңыз:', ru: 'Вы написали:', en: 'You wrote:' },
  checkChild: {
    kk: 'Сол бала екенін тексеріңіз.',
    ru: 'Проверьте, тот ли это ребенок.',
    en: 'Check that it is the same child.',
  },
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
    kk: (days: number) =>
      `Бұл бала туралы іс бар, екі хабардың арасы ${days} күннен аспайды. Сол оқиға болса, хабарламаны іске өзіңіз тіркеңіз. ${days} күн – порталдың өз шегі, бұйрықта ондай мерзім жоқ.`,
    ru: (days: number) =>
      `По этому ребенку есть дело, и между сообщениями не больше ${days} дней. Если случай тот же, присоедините сообщение сами. ${days} дней – предел самого портала, в приказе его нет.`,
    en: (days: number) =>
      `There is a case for this child, and the reports are no more than ${days} days apart. If it is the same matter, join the report to it yourself. The ${days} days are the portal’s own limit: the order has none.`,
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
  undecided: { kk: 'Шешім күтіп тұр', ru: 'Ждет решения', en: 'Waits for a decision' },
  hasCase: { kk: 'Іс бар', ru: 'Есть дело', en: 'Has a case' },
  noCase: { kk: 'Іс ашылмайды', ru: 'Дело не открывается', en: 'No case' },
  asMistaken: { kk: 'Қате деп жабылған', ru: 'Закрыто как ошибочное', en: 'Closed as mistaken' },
  joinedBy: {
    kk: (name: string) => `шешкен: ${name},`,
    ru: (name: string) => `решил(а): ${name},`,
    en: (name: string) => `decided by ${name},`,
  },
  allDecided: {
    kk: 'Хабарламадағы әр бала бойынша шешім бар.',
    ru: 'По каждому ребенку в сообщении есть решение.',
    en: 'There is a decision for every child in the report.',
  },
  toSettled: {
    kk: 'Қаралған хабарламалар тізімі',
    ru: 'Список рассмотренных сообщений',
    en: 'The list of decided reports',
  },
  saved: { kk: 'Шешім жазылды.', ru: 'Решение записано.', en: 'The decision is on record.' },
  stillWait: {
    kk: (left: number) => `Шешім күтіп тұрған бала: ${left}.`,
    ru: (left: number) => `Ждут решения, детей: ${left}.`,
    en: (left: number) => (left === 1 ? 'One child still waits.' : `${left} children still wait.`),
  },

  decideNo: { kk: 'Іс ашпау', ru: 'Не открывать дело', en: 'Open no case' },
  decideAlleged: { kk: 'Шешімді жазу', ru: 'Записать решение', en: 'Write down the decision' },
  noCaseTitle: {
    kk: 'Бұл балаға қатысты іс ашпау',
    ru: 'Не открывать дело по этому ребенку',
    en: 'No case for this child',
  },
  noCaseHint: {
    kk: 'Мысалы, бала қателесіп аталған немесе осы оқиға бойынша оның ісі бұрыннан бар. Бала зардап шегуі немесе куә болуы мүмкін болса, іс ашыңыз. «Дәлел жоқ» – себеп емес.',
    ru: 'Например, ребенка назвали по ошибке или по этому случаю у него уже есть дело. Если он мог пострадать или быть свидетелем, откройте дело. «Нет доказательств» – не причина.',
    en: 'For example, the child was named by mistake, or has a case for this matter already. If the child may have been affected or a witness, open a case. “No proof” is no reason.',
  },
  noCaseReason: {
    kk: 'Неге іс ашылмайды',
    ru: 'Почему дело не открывается',
    en: 'Why no case is opened',
  },
  allegedTitle: {
    kk: 'Бұл оқушы бойынша шешім',
    ru: 'Решение по этому ученику',
    en: 'The decision for this pupil',
  },
  allegedHint: {
    kk: 'Бұл шешім хабарлама қате дегенді білдірмейді және хабарлаған қызметкерге мін тақпайды.',
    ru: 'Это решение не значит, что сообщение ошибочное, и не упрекает того, кто сообщил.',
    en: 'This decision does not say that the report was mistaken and holds nothing against whoever reported.',
  },
  allegedRegister: {
    kk: 'Оқушы баса назар аударуды талап ететін кәмелетке толмағандардың санатына сай келсе, оны педагог-психолог қадағалауға алады:',
    ru: 'Если ученик относится к несовершеннолетним, требующим повышенного внимания, его берет под наблюдение педагог-психолог:',
    en: 'If the pupil is one of the minors requiring heightened attention, the school psychologist keeps watch:',
  },
  allegedReason: {
    kk: 'Не шешілді, бұл оқушымен кім жұмыс істейді',
    ru: 'Что решено и кто работает с этим учеником',
    en: 'What was decided, and who works with this pupil',
  },
  decisionStays: {
    kk: 'Жазылғаны сақталады, оны осы хабарламаны қарайтындар ғана көреді. Шешімді кейін қайта қарауға болады.',
    ru: 'Написанное хранится, его видят только те, кто рассматривает это сообщение. К решению можно вернуться.',
    en: 'What you write is kept; only those who look at this report see it. It can be taken up again later.',
  },
  saveDecision: { kk: 'Шешімді сақтау', ru: 'Сохранить решение', en: 'Save the decision' },

  again: { kk: 'Қайта қарау', ru: 'Рассмотреть заново', en: 'Take up again' },
  againHint: {
    kk: 'Бұрынғы шешім өшпейді, осында көрініп тұрады. Хабарлама шешім күткендердің қатарына қайтады.',
    ru: 'Прежнее решение не удаляется и остается на виду. Сообщение снова будет ждать решения.',
    en: 'The earlier decision is not deleted and stays to be seen. The report waits for a decision again.',
  },
  againReason: {
    kk: 'Неге қайта қаралады',
    ru: 'Почему рассматривается заново',
    en: 'Why it is taken up again',
  },
  meanwhile: {
    kk: 'Қазір қолданыстағы шешім',
    ru: 'Решение, которое сейчас действует',
    en: 'What stands now',
  },
  yours: { kk: 'Сіз жазған мәтін', ru: 'Что написали вы', en: 'What you had written' },
  decisions: { kk: 'Шешімдер', ru: 'Решения', en: 'Decisions' },

  counted: {
    kk: 'Байқалған және хабарланған уақыттың ертерегінен саналады:',
    ru: 'Считается с более раннего: когда замечено или когда сообщено:',
    en: 'Counted from the earlier of detection and receipt:',
  },
  ifNamed: {
    kk: 'Хабарламада жағдайдың түрі нақты емес. Зорлық-зомбылық, қатыгез қарым-қатынас немесе куә болу болса, мерзім осы.',
    ru: 'Вид случая в сообщении не определен. Если это насилие, жестокое обращение или ребенок был свидетелем насилия, срок такой.',
    en: 'The report is not sure of the kind. If it is violence, cruel treatment or witnessing violence, this is the time.',
  },
  ifNamedBrief: {
    kk: 'Түрі әлі нақты емес: осы тармақта аталғандардың бірі болса.',
    ru: 'Вид еще не определен: если он из названных в этом пункте.',
    en: 'The kind is not certain yet: if it is one that this paragraph names.',
  },
  notNamed: {
    kk: 'Жәбірлеу (буллинг) аталмаған, комиссияға жолдау мерзімі жоқ:',
    ru: 'Травля (буллинг) не названа, срока для комиссии нет:',
    en: 'Bullying is not named, so there is no time for the commission:',
  },
  noticesRemain: {
    kk: 'Үш органға дереу хабарлау бәрібір қажет:',
    ru: 'Незамедлительно сообщить трем органам все равно нужно:',
    en: 'The three bodies are to be told immediately all the same:',
  },
  helpNotDuty: {
    kk: 'Жәбірлеу (буллинг) 11.2-тармақта аталмаған, бірақ көмек баланың өзіне керек: жедел жәрдем шақырыңыз.',
    ru: 'Травля (буллинг) в п. 11.2 не названа, но помощь нужна самому ребенку: вызовите скорую.',
    en: 'Paragraph 11.2 does not name bullying, but it is the child who needs the help: call an ambulance.',
  },
  writeCall: {
    kk: 'Қоңырауды немесе көмек қажет болмағанын жазып қою',
    ru: 'Записать вызов или что помощь не нужна',
    en: 'Write down the call, or that no help is needed',
  },
  othersWait: {
    kk: (number: number, left: number) =>
      `№ ${number} хабарламада шешім күтіп тұрған тағы бала бар: ${left}.`,
    ru: (number: number, left: number) => `В сообщении № ${number} решения ждут и другие дети: ${left}.`,
    en: (number: number, left: number) =>
      left === 1
        ? `Another child in report No. ${number} waits for a decision.`
        : `${left} other children in report No. ${number} wait for a decision.`,
  },

  settledTitle: { kk: 'Қаралған хабарламалар', ru: 'Рассмотренные сообщения', en: 'Decided reports' },
  settledHint: {
    kk: 'Әр бала бойынша шешімі бар және қате деп жабылған хабарламалар. Шешімді қайта қарау үшін хабарламаны ашыңыз.',
    ru: 'Сообщения, где решение есть по каждому ребенку, и закрытые как ошибочные. Чтобы вернуться к решению, откройте сообщение.',
    en: 'Reports with a decision for every child, and those closed as mistaken. To take a decision up again, open the report.',
  },
  noneSettled: {
    kk: 'Мұндай хабарлама әзірге жоқ.',
    ru: 'Таких сообщений пока нет.',
    en: 'There is no such report yet.',
  },
  older: { kk: 'Бұдан бұрынғылары', ru: 'Более ранние', en: 'Earlier ones' },
  reason: { kk: 'Себебі:', ru: 'Причина:', en: 'Reason:' },
  close: { kk: 'Қате деп жабу', ru: 'Закрыть как ошибочное', en: 'Close as mistaken' },
  closeHint: {
    kk: 'Мысалы, басқа бала туралы жазылған немесе екі рет жіберілген. «Дәлел жоқ» – жабуға себеп емес.',
    ru: 'Например, написано не о том ребенке или отправлено дважды. «Нет доказательств» – не причина.',
    en: 'For example, the wrong child was named, or it was sent twice. “No proof” is no reason.',
  },
  closeReason: { kk: 'Неге жабылады', ru: 'Почему закрывается', en: 'Why it is closed' },
  closeStays: {
    kk: 'Хабарлама өшпейді: себебімен бірге сақталады, кейін қайта қарауға болады. Хабарлаған қызметкерге тек шешім қабылданғаны айтылады.',
    ru: 'Сообщение не удаляется: оно хранится вместе с причиной, к нему можно вернуться. Сообщившему скажут только, что решение принято.',
    en: 'The report is not deleted: it is kept with the reason and can be taken up again. The reporter is told only that it was decided.',
  },
});

/** What those who lead decided, as it reads on record. */
export const decisionText = texts<Record<DecisionType, Record<'kk' | 'ru' | 'en', string>>>({
  noCase: { kk: 'Іс ашылмайды деп шешілді', ru: 'Решено: дело не открывать', en: 'Decided: no case' },
  mistaken: {
    kk: 'Хабарлама қате деп жабылды',
    ru: 'Сообщение закрыто как ошибочное',
    en: 'The report was closed as mistaken',
  },
  takenUp: { kk: 'Қайта қарауға алынды', ru: 'Рассматривается заново', en: 'Taken up again' },
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
  decided: {
    kk: 'Қаралды, шешім қабылданды. Құпиялылықты сақтау үшін толығырақ айтылмайды.',
    ru: 'Рассмотрено, решение принято. Подробности не сообщаются из-за конфиденциальности.',
    en: 'Looked at and decided. The details are confidential.',
  },
});
