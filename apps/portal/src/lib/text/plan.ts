import type { AgreementWay, MeasureState, PlanGap, PlanOutcome } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

type InThree = Record<'kk' | 'ru' | 'en', string>;

/** The rehabilitation plan of a child at the desk of the body that draws it up. */
export const planText = texts({
  title: {
    kk: 'Жеке оңалту жоспары',
    ru: 'Индивидуальный план реабилитации',
    en: 'Individual rehabilitation plan',
  },
  caption: {
    kk: (number: number, name: string) => `№ ${number} іс, ${name}`,
    ru: (number: number, name: string) => `Дело № ${number}, ${name}`,
    en: (number: number, name: string) => `Case No. ${number}, ${name}`,
  },
  none: { kk: 'Жоспар әлі басталған жоқ.', ru: 'План еще не начат.', en: 'The plan has not been begun.' },
  basis: {
    kk: 'Жоспар баланың жағдайын бастапқы бағалау негізінде 2-қосымшадағы нысан бойынша жасалады.',
    ru: 'План составляется на основе первичной оценки ситуации ребенка по форме приложения 2.',
    en: 'The plan is drawn up on the basis of the initial assessment, in the form of Annex 2.',
  },
  basisTitle: {
    kk: 'Бастапқы бағалау не көрсетті',
    ru: 'Что показала первичная оценка',
    en: 'What the initial assessment found',
  },
  basisOf: {
    kk: (version: number, day: string) => `${version}-нұсқа, ${day} бекітілді`,
    ru: (version: number, day: string) => `Версия ${version}, утверждена ${day}`,
    en: (version: number, day: string) => `Version ${version}, approved on ${day}`,
  },
  basisAll: {
    kk: 'Бағалаудың басқа бөлімдері',
    ru: 'Остальные разделы оценки',
    en: 'The other sections of the assessment',
  },
  notAssessed: {
    kk: 'Бастапқы бағалау әлі бекітілмеген. Жоспарды дайындай беруге болады, бірақ оған бағалау бекітілген соң ғана қол қойылады.',
    ru: 'Первичная оценка еще не утверждена. План можно готовить, но подписать его можно только после утверждения оценки.',
    en: 'The initial assessment is not approved yet. The plan can be prepared, but it is signed only once there is one.',
  },
  notOurs: {
    kk: 'Бұл іс бойынша жоспарды баланың құқықтарын қорғау органы жасайды.',
    ru: 'План по этому делу составляет орган по защите прав детей.',
    en: 'The plan on this child is drawn up by the child-rights body.',
  },
  start: { kk: 'Жоспарды бастау', ru: 'Начать план', en: 'Begin the plan' },
  startAnother: { kk: 'Жаңа жоспар бастау', ru: 'Начать новый план', en: 'Begin another plan' },
  draft: {
    kk: (version: number) => `${version}-нұсқа, жоба`,
    ru: (version: number) => `Версия ${version}, проект`,
    en: (version: number) => `Version ${version}, draft`,
  },
  inForce: {
    kk: (version: number) => `${version}-нұсқа, күшінде`,
    ru: (version: number) => `Версия ${version}, действует`,
    en: (version: number) => `Version ${version}, in force`,
  },
  older: {
    kk: (version: number) => `${version}-нұсқа`,
    ru: (version: number) => `Версия ${version}`,
    en: (version: number) => `Version ${version}`,
  },
  olderTitle: { kk: 'Бұрынғы нұсқалар', ru: 'Прежние версии', en: 'Earlier versions' },
  earlierPlans: { kk: 'Аяқталған жоспарлар', ru: 'Завершенные планы', en: 'Closed plans' },
  signedBy: {
    kk: (name: string, day: string) => `Қол қойған ${name}, ${day}`,
    ru: (name: string, day: string) => `Подписан: ${name}, ${day}`,
    en: (name: string, day: string) => `Signed by ${name}, ${day}`,
  },
  whyVersion: { kk: 'Өзгерту себебі', ru: 'Причина изменения', en: 'Why it was changed' },
  form: { kk: 'Жоспардың деректері', ru: 'Сведения плана', en: 'What the plan says' },
  contact: { kk: 'Байланыс ақпараты', ru: 'Контактная информация', en: 'Contact information' },
  address: { kk: 'Тұратын мекенжайы', ru: 'Адрес проживания', en: 'Residential address' },
  assessed: {
    kk: 'Бастапқы бағалау жүргізілді',
    ru: 'Первичная оценка проведена',
    en: 'Initial assessment carried out',
  },
  assessedFrom: {
    kk: 'Бастапқы бағалау басталған күн',
    ru: 'Первичная оценка: начало',
    en: 'Initial assessment: from',
  },
  assessedUntil: {
    kk: 'Бастапқы бағалау аяқталған күн',
    ru: 'Первичная оценка: окончание',
    en: 'Initial assessment: until',
  },
  period: { kk: 'Жоспардың мерзімі', ru: 'Период плана', en: 'Period of the plan' },
  periodFrom: { kk: 'Жоспар басталатын күн', ru: 'План действует с', en: 'The plan runs from' },
  periodUntil: { kk: 'Жоспар аяқталатын күн', ru: 'План действует по', en: 'The plan runs until' },
  notes: { kk: 'Ескертпелер, толықтырулар', ru: 'Примечания, дополнения', en: 'Notes, additions' },
  notGiven: { kk: 'көрсетілмеген', ru: 'не указано', en: 'not given' },
  range: {
    kk: (from: string, until: string) => `${from} – ${until}`,
    ru: (from: string, until: string) => `${from} – ${until}`,
    en: (from: string, until: string) => `${from} – ${until}`,
  },
  change: { kk: 'Өзгерту', ru: 'Изменить', en: 'Change' },
  measures: { kk: 'Іс-шаралар', ru: 'Мероприятия', en: 'Measures' },
  noneOfKind: { kk: 'Іс-шара жоқ.', ru: 'Мероприятий нет.', en: 'No measures.' },
  add: { kk: 'Іс-шара қосу', ru: 'Добавить мероприятие', en: 'Add a measure' },
  editLine: { kk: 'Іс-шараны өзгерту', ru: 'Изменить мероприятие', en: 'Change the measure' },
  what: { kk: 'Қандай іс-шара?', ru: 'Какое мероприятие?', en: 'Which measure?' },
  whatHint: {
    kk: 'Бұйрықтың 24–28-тармақтарындағы тізім. Тізімде болмаса, төменде өз сөзіңізбен жазыңыз.',
    ru: 'Перечень из пунктов 24–28 приказа. Если нужного нет, напишите ниже своими словами.',
    en: 'The list of paragraphs 24 to 28. If it is not there, write it below in your own words.',
  },
  ownMeasure: { kk: 'Тізімде жоқ іс-шара', ru: 'Другое мероприятие', en: 'Another measure' },
  words: { kk: 'Нақты не істеледі?', ru: 'Что именно будет сделано?', en: 'What exactly is to be done?' },
  volume: { kk: 'Көлемі', ru: 'Объем', en: 'Volume' },
  volumeHint: {
    kk: 'Мысалы: аптасына екі рет, барлығы он кездесу.',
    ru: 'Например: два раза в неделю, всего десять встреч.',
    en: 'For example: twice a week, ten meetings in all.',
  },
  assignedOn: { kk: 'Тағайындалған күні', ru: 'Дата назначения', en: 'Date prescribed' },
  dueOn: { kk: 'Қай күнге дейін аяқталуы керек?', ru: 'Завершить до какого дня?', en: 'To be finished by' },
  responsible: { kk: 'Жауапты ұйым', ru: 'Ответственная организация', en: 'Responsible organisation' },
  responsibleHint: {
    kk: 'Таңдалған ұйым тек осы іс-шараны, баланың аты-жөні мен туған күнін және кейс-менеджердің телефонын көреді.',
    ru: 'Выбранная организация увидит только это мероприятие, имя и дату рождения ребенка и телефон кейс-менеджера.',
    en: 'The organisation will see this measure alone, the child’s name and date of birth, and the case manager’s phone.',
  },
  outside: { kk: 'Qorgan-да жоқ ұйым', ru: 'Организация вне Qorgan', en: 'An organisation outside Qorgan' },
  outsideName: {
    kk: 'Qorgan-да жоқ ұйымның атауы',
    ru: 'Название организации вне Qorgan',
    en: 'Name of the organisation outside Qorgan',
  },
  remove: { kk: 'Іс-шараны алып тастау', ru: 'Убрать мероприятие', en: 'Take the measure out' },
  save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
  until: {
    kk: (day: string) => `Мерзімі: ${day}`,
    ru: (day: string) => `Срок: ${day}`,
    en: (day: string) => `Due: ${day}`,
  },
  overdue: { kk: 'Мерзімі өтті', ru: 'Просрочено', en: 'Overdue' },
  report: { kk: 'Нәтижесін жазу', ru: 'Записать результат', en: 'Record the result' },
  agreement: {
    kk: 'Ата-ананың немесе заңды өкілдің келісімі',
    ru: 'Согласие родителя или законного представителя',
    en: 'Agreement of the parent or legal representative',
  },
  agreementNeeded: {
    kk: 'Келісім әлі жазылмаған.',
    ru: 'Согласие еще не записано.',
    en: 'No agreement is recorded yet.',
  },
  agreed: { kk: 'Келісті', ru: 'Согласен', en: 'Agrees' },
  notGot: {
    kk: 'Келісім алу мүмкін болмады',
    ru: 'Получить согласие невозможно',
    en: 'Agreement cannot be obtained',
  },
  agreedName: { kk: 'Тегі, аты, әкесінің аты', ru: 'Фамилия, имя, отчество', en: 'Full name' },
  agreedOn: { kk: 'Күні', ru: 'Дата', en: 'Date' },
  agreedHow: { kk: 'Қалай қол қойды?', ru: 'Как подписано?', en: 'Signed how?' },
  whyNot: { kk: 'Себебі', ru: 'Причина', en: 'The reason' },
  whyNotHint: {
    kk: 'Себебі жазылса, жоспар келісімсіз де орындалады.',
    ru: 'Если причина записана, план выполняется и без согласия.',
    en: 'With the reason given the plan goes ahead without the agreement.',
  },
  sign: { kk: 'Жоспарға қол қою', ru: 'Подписать план', en: 'Sign the plan' },
  signHint: {
    kk: 'Қол қойылған соң іс-шаралар жауапты ұйымдарға көрінеді, ал мектепке жоспар жасалғаны хабарланады. Бұл нұсқа енді өзгермейді.',
    ru: 'После подписи мероприятия увидят ответственные организации, а школа узнает, что план составлен. Эта версия больше не изменится.',
    en: 'Once signed, the measures lie before those responsible and the school learns that there is a plan. This version does not change any more.',
  },
  signHeadOnly: {
    kk: 'Жоспарға орган басшысы қол қояды.',
    ru: 'План подписывает руководитель органа.',
    en: 'The plan is signed by the head of the body.',
  },
  missing: {
    kk: 'Қол қою үшін жетіспейді',
    ru: 'Чтобы подписать, не хватает',
    en: 'Missing before it can be signed',
  },
  newVersion: { kk: 'Жоспарды өзгерту', ru: 'Изменить план', en: 'Change the plan' },
  newVersionHint: {
    kk: 'Жаңа нұсқа басталады. Оған қол қойылғанша қазіргі нұсқа күшінде болады. Ата-ананың келісімі қайтадан алынады.',
    ru: 'Начнется новая версия. До ее подписания действует нынешняя. Согласие родителя нужно получить заново.',
    en: 'A further version begins. Until it is signed the present one is in force. The parent’s agreement is needed anew.',
  },
  begin: { kk: 'Жаңа нұсқаны бастау', ru: 'Начать новую версию', en: 'Begin the version' },
  close: { kk: 'Жоспарды аяқтау', ru: 'Завершить план', en: 'Close the plan' },
  outcome: { kk: 'Жоспардың қорытындысы', ru: 'Итог плана', en: 'What the plan came to' },
  outcomeWords: { kk: 'Қорытынды сөзбен', ru: 'Итог словами', en: 'The outcome in words' },
  without: {
    kk: 'Нәтижесі жоқ іс-шаралар',
    ru: 'Мероприятия без результата',
    en: 'Measures without a result',
  },
  withoutHint: {
    kk: 'Әрқайсысы бойынша неге нәтиже жоғын жазыңыз.',
    ru: 'По каждому напишите, почему результата нет.',
    en: 'Say of each why there is no result.',
  },
  closed: { kk: 'Жоспар аяқталды', ru: 'План завершен', en: 'The plan is closed' },
  closedBy: {
    kk: (name: string, day: string) => `${name}, ${day}`,
    ru: (name: string, day: string) => `${name}, ${day}`,
    en: (name: string, day: string) => `${name}, ${day}`,
  },
  files: { kk: 'Жоспар қағазда', ru: 'План на бумаге', en: 'The plan on paper' },
  inKk: { kk: 'Қазақша', ru: 'На казахском', en: 'In Kazakh' },
  inRu: {
    kk: 'Орысша, бейресми аударма',
    ru: 'На русском, неофициальный перевод',
    en: 'In Russian, unofficial translation',
  },
  progress: { kk: 'Орындалу барысы', ru: 'Ход выполнения', en: 'Progress' },
  progressDesc: {
    kk: (words: string) => `Көмек түрлері бойынша іс-шаралар саны: ${words}.`,
    ru: (words: string) => `Число мероприятий по видам помощи: ${words}.`,
    en: (words: string) => `Measures by kind of help: ${words}.`,
  },
  kindOfHelp: { kk: 'Көмек түрі', ru: 'Вид помощи', en: 'Kind of help' },
  all: { kk: 'Барлығы', ru: 'Всего', en: 'All' },
  ofThemOverdue: { kk: 'Мерзімі өткені', ru: 'Из них просрочено', en: 'Of them overdue' },
  saved: { kk: 'Сақталды.', ru: 'Сохранено.', en: 'Saved.' },
});

export const planGapText = texts<Record<PlanGap, InThree>>({
  assessment: {
    kk: 'бекітілген бастапқы бағалау',
    ru: 'утвержденная первичная оценка',
    en: 'an approved initial assessment',
  },
  assessed: {
    kk: 'бастапқы бағалау жүргізілген күндер',
    ru: 'дни первичной оценки',
    en: 'the days of the assessment',
  },
  period: { kk: 'жоспардың мерзімі', ru: 'период плана', en: 'the period of the plan' },
  contact: { kk: 'байланыс ақпараты', ru: 'контактная информация', en: 'contact information' },
  address: { kk: 'тұратын мекенжайы', ru: 'адрес проживания', en: 'the residential address' },
  measures: { kk: 'кемінде бір іс-шара', ru: 'хотя бы одно мероприятие', en: 'one measure at least' },
  agreement: {
    kk: 'ата-ананың келісімі немесе оның болмау себебі',
    ru: 'согласие родителя или причина его отсутствия',
    en: 'the parent’s agreement, or why there is none',
  },
});

/** `assigned` says that nobody has said anything, not that nothing was done. */
export const measureStateText = texts<Record<MeasureState, InThree>>({
  assigned: { kk: 'Тағайындалды', ru: 'Назначено', en: 'Prescribed' },
  begun: { kk: 'Басталды', ru: 'Начато', en: 'Begun' },
  done: { kk: 'Орындалды', ru: 'Выполнено', en: 'Done' },
  cannot: { kk: 'Орындалмайды', ru: 'Не выполняется', en: 'Cannot be done' },
});

export const planOutcomeText = texts<Record<PlanOutcome, InThree>>({
  reached: { kk: 'Мақсатқа жетті', ru: 'Цель достигнута', en: 'It reached its aim' },
  partly: { kk: 'Мақсатқа ішінара жетті', ru: 'Цель достигнута частично', en: 'It reached its aim in part' },
  notReached: { kk: 'Мақсатқа жетпеді', ru: 'Цель не достигнута', en: 'It did not reach its aim' },
  goesElsewhere: {
    kk: 'Бала басқа өңірге кетті, жұмыс сонда жалғасады',
    ru: 'Ребенок переехал, работа продолжится на новом месте',
    en: 'The child moved, the work goes on elsewhere',
  },
});

export const agreementWayText = texts<Record<AgreementWay, InThree>>({
  paper: { kk: 'Басып шығарылған жоспарға', ru: 'На распечатанном плане', en: 'On the printed plan' },
  electronic: {
    kk: 'Электрондық цифрлық қолтаңбамен',
    ru: 'Электронной цифровой подписью',
    en: 'With an electronic signature',
  },
});

/** Measures at the desk of the organisation that is responsible for them. */
export const measureText = texts({
  title: {
    kk: 'Бізге тапсырылған іс-шаралар',
    ru: 'Порученные нам мероприятия',
    en: 'Measures entrusted to us',
  },
  intro: {
    kk: 'Балаларға көмек көрсету үшін ұйымыңызға тағайындалған іс-шаралар. Мерзімі өткендері жоғарыда тұр.',
    ru: 'Мероприятия помощи детям, за которые отвечает ваша организация. Просроченные стоят первыми.',
    en: 'Measures of help for children that your organisation is responsible for. What is overdue stands first.',
  },
  none: {
    kk: 'Орындалуын күтіп тұрған іс-шара жоқ.',
    ru: 'Мероприятий в работе нет.',
    en: 'No measures are waiting.',
  },
  settled: { kk: 'Аяқталған іс-шаралар', ru: 'Завершенные мероприятия', en: 'Measures that came to an end' },
  waiting: {
    kk: (open: number) => `Тапсырылған іс-шаралар: ${open}`,
    ru: (open: number) => `Порученные мероприятия: ${open}`,
    en: (open: number) => `Measures entrusted to us: ${open}`,
  },
  waitingOverdue: {
    kk: (overdue: number) => `мерзімі өткені: ${overdue}`,
    ru: (overdue: number) => `просрочено: ${overdue}`,
    en: (overdue: number) => `overdue: ${overdue}`,
  },
  one: { kk: 'Іс-шара', ru: 'Мероприятие', en: 'Measure' },
  ofPlan: {
    kk: (number: number, at: number) => `№ ${number} іс бойынша жоспар, ${at}-іс-шара`,
    ru: (number: number, at: number) => `План по делу № ${number}, мероприятие ${at}`,
    en: (number: number, at: number) => `Plan on case No. ${number}, measure ${at}`,
  },
  ofDecision: {
    kk: (number: number, at: number) => `Комиссияның № ${number} іс бойынша шешімі, ${at}-тапсырма`,
    ru: (number: number, at: number) => `Решение комиссии по делу № ${number}, поручение ${at}`,
    en: (number: number, at: number) => `Decision of the commission on case No. ${number}, task ${at}`,
  },
  child: { kk: 'Бала', ru: 'Ребенок', en: 'Child' },
  born: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
  help: { kk: 'Көмек түрі', ru: 'Вид помощи', en: 'Kind of help' },
  what: { kk: 'Не істеу керек', ru: 'Что нужно сделать', en: 'What is to be done' },
  volume: { kk: 'Көлемі', ru: 'Объем', en: 'Volume' },
  assignedOn: { kk: 'Тағайындалған күні', ru: 'Дата назначения', en: 'Date prescribed' },
  dueOn: { kk: 'Мерзімі', ru: 'Срок', en: 'To be finished by' },
  body: { kk: 'Тағайындаған орган', ru: 'Кем назначено', en: 'Prescribed by' },
  coordinator: { kk: 'Кейс-менеджер', ru: 'Кейс-менеджер', en: 'Case manager' },
  noCoordinator: { kk: 'әлі тағайындалмаған', ru: 'пока не назначен', en: 'not appointed yet' },
  reports: { kk: 'Есептер', ru: 'Отчеты', en: 'Reports' },
  reportTitle: { kk: 'Есеп беру', ru: 'Отчитаться', en: 'Report' },
  gone: { kk: 'Орган қайтарып алды', ru: 'Орган отозвал', en: 'Taken back by the body' },
  watchTitle: { kk: 'Баланың қадағалау жазбасы', ru: 'Запись о наблюдении', en: 'The child’s watch entry' },
  takenInto: { kk: 'Қадағалау жазбасына алынды', ru: 'Взято в запись', en: 'Taken over into' },
  takeOver: {
    kk: 'Қадағалау жазбасына алу',
    ru: 'Взять в запись о наблюдении',
    en: 'Take over into the entry',
  },
  takeOverHint: {
    kk: 'Іс-шара мерзімімен бірге баланың бетінде тұрады. Берген есебіңіз сонда да көрінеді.',
    ru: 'Мероприятие со сроком будет стоять на странице ребенка. Ваш отчет будет виден и там.',
    en: 'The measure stands on the child’s page with its day. What you report is seen there too.',
  },
  entry: { kk: 'Қай бала?', ru: 'Какой ребенок?', en: 'Which child?' },
  chooseEntry: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
  nobodyWatched: {
    kk: 'Бұл іс-шараны алуға болатын қадағалау жазбасы жоқ.',
    ru: 'Нет записи о наблюдении, в которую можно взять это мероприятие.',
    en: 'There is no watch entry that this measure could be taken over into.',
  },
  registered: { kk: 'Қадағалау жазбасына алынды.', ru: 'Взято в запись о наблюдении.', en: 'Taken over.' },
  reportHint: {
    kk: 'Есепті тағайындаған орган бірден көреді. Қате жіберсеңіз, жаңа есеп жазыңыз: соңғысы есепке алынады.',
    ru: 'Отчет сразу увидит орган, который назначил мероприятие. Если ошиблись, напишите новый: считается последний.',
    en: 'The body that prescribed it sees the report at once. If you made a mistake, write another: the last one counts.',
  },
  noteHint: {
    kk: 'Жауапты ұйымнан не білгеніңізді жазыңыз.',
    ru: 'Запишите, что вы узнали от ответственной организации.',
    en: 'Write down what you heard from the responsible organisation.',
  },
  step: { kk: 'Іс-шара қандай күйде?', ru: 'Что с мероприятием?', en: 'How does it stand?' },
  begun: { kk: 'Басталды', ru: 'Начато', en: 'It has begun' },
  done: { kk: 'Орындалды', ru: 'Выполнено', en: 'It was carried out' },
  cannot: { kk: 'Орындау мүмкін емес', ru: 'Выполнить невозможно', en: 'It cannot be carried out' },
  on: { kk: 'Қай күні?', ru: 'Какого числа?', en: 'On which day?' },
  onHint: {
    kk: 'Басталған, аяқталған немесе мүмкін болмағаны белгілі болған күн.',
    ru: 'День, когда началось, завершилось или стало ясно, что это невозможно.',
    en: 'The day on which it began, was finished, or proved impossible.',
  },
  words: { kk: 'Нәтижесі немесе себебі', ru: 'Результат или причина', en: 'The result, or the reason' },
  send: { kk: 'Есепті жіберу', ru: 'Отправить отчет', en: 'Send the report' },
  sent: { kk: 'Есеп жіберілді.', ru: 'Отчет отправлен.', en: 'The report was sent.' },
  changed: {
    kk: 'Осы арада басқа біреу есеп жазды. Төменде соңғы күйі тұр, есебіңізді тексеріп, қайта жіберіңіз.',
    ru: 'За это время кто-то уже отчитался. Ниже – как обстоит дело сейчас; проверьте отчет и отправьте еще раз.',
    en: 'Somebody else has reported meanwhile. Below is how it stands now; check your report and send it again.',
  },
});
