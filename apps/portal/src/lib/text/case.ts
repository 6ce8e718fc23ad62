import { texts } from '@qorgan/statute';

/** A case: the task list of its duties and what is known; the list of cases; the opening of one. */
export const caseText = texts({
  number: {
    kk: (number: number) => `№ ${number} іс`,
    ru: (number: number) => `Дело № ${number}`,
    en: (number: number) => `Case No. ${number}`,
  },
  ofClass: {
    kk: (label: string) => `${label} сыныбы`,
    ru: (label: string) => `${label} класс`,
    en: (label: string) => `class ${label}`,
  },
  opened: { kk: 'Ашылған күні', ru: 'Открыто', en: 'Opened' },
  openedBy: {
    kk: (name: string) => `ашқан: ${name}`,
    ru: (name: string) => `открыл(а): ${name}`,
    en: (name: string) => `by ${name}`,
  },

  allTitle: { kk: 'Барлық істер', ru: 'Все дела', en: 'All cases' },
  none: { kk: 'Әзірге іс ашылмаған.', ru: 'Дел пока нет.', en: 'No case has been opened yet.' },
  nothingOpen: { kk: 'Бәрі жазылған', ru: 'Все записано', en: 'All on record' },
  stillOpen: {
    kk: (count: number) => `${count} қадам күтіп тұр`,
    ru: (count: number) => `ожидает шагов: ${count}`,
    en: (count: number) => (count === 1 ? '1 step waits' : `${count} steps wait`),
  },

  dangerTitle: {
    kk: 'Балаға қазір қауіп төніп тұр деп хабарланған',
    ru: 'Сообщено: ребенку сейчас угрожает опасность',
    en: 'The child was reported to be in danger now',
  },
  danger: {
    kk: 'Алдымен қоңырау шалыңыз, кейін жазасыз.',
    ru: 'Сначала позвоните, запишете потом.',
    en: 'Call first, write it down afterwards.',
  },
  callPolice: { kk: 'Полиция, 102', ru: 'Полиция, 102', en: 'Police, 102' },
  callAmbulance: { kk: 'Жедел жәрдем, 103', ru: 'Скорая помощь, 103', en: 'Ambulance, 103' },
  concernsHead: {
    kk: 'Бұл іс басшыға қатысты: оны орынбасарлар ғана көреді.',
    ru: 'Дело касается руководителя: его видят только заместители.',
    en: 'This case concerns the head: only the deputies see it.',
  },
  witness: {
    kk: 'Бала – зорлық-зомбылықтың ықтимал куәсі.',
    ru: 'Ребенок – вероятный свидетель насилия.',
    en: 'The child is a possible witness of violence.',
  },

  owed: { kk: 'Не істеу керек', ru: 'Что нужно сделать', en: 'What is to be done' },
  nothingOwed: {
    kk: 'Бұйрық мектептен талап ететін қадамдардың бәрі жазылған.',
    ru: 'Все шаги, которых приказ требует от школы, записаны.',
    en: 'Every step that the order demands of the school is on record.',
  },
  settled: { kk: 'Жазылған қадамдар', ru: 'Записано', en: 'On record' },
  notOwed: {
    kk: 'Бұл істе талап етілмейді',
    ru: 'По этому делу не требуется',
    en: 'Not demanded in this case',
  },

  notDemanded: { kk: 'Талап етілмейді', ru: 'Не требуется', en: 'Not demanded' },
  toDo: { kk: 'Орындалмаған', ru: 'Не сделано', en: 'To do' },
  decide: { kk: 'Шешім керек', ru: 'Нужно решить', en: 'To decide' },
  letterDrafted: { kk: 'Хат дайындалып жатыр', ru: 'Письмо готовится', en: 'Letter in draft' },
  letterIssued: {
    kk: 'Хат рәсімделген, жіберілмеген',
    ru: 'Письмо оформлено, не отправлено',
    en: 'Letter issued, not sent',
  },
  informed: { kk: 'Хабарланды', ru: 'Сообщено', en: 'Informed' },
  called: { kk: 'Шақырылды', ru: 'Вызвана', en: 'Called' },
  sent: { kk: 'Жіберілді', ru: 'Отправлено', en: 'Sent' },
  received: { kk: 'Алушы қабылдады', ru: 'Получено адресатом', en: 'Received' },
  begun: { kk: 'Басталды', ru: 'Начато', en: 'Begun' },
  taken: { kk: 'Жеткізілді', ru: 'Доставлен', en: 'Taken' },
  notTaken: { kk: 'Жеткізілмеді', ru: 'Не доставлен', en: 'Not taken' },
  notInformed: { kk: 'Хабарланбады', ru: 'Не сообщено', en: 'Not told' },

  whyKind: {
    kk: (kinds: string, place: string) => `${kinds}: ${place} аталмаған`,
    ru: (kinds: string, place: string) => `${kinds}: в ${place} не названо`,
    en: (kinds: string, place: string) => `${kinds}: not named in ${place}`,
  },
  whyNoSign: {
    kk: 'Медициналық көмек керегін білдіретін белгі жоқ',
    ru: 'Нет признаков того, что нужна медицинская помощь',
    en: 'No sign of a need for medical help',
  },
  whyNotNeeded: {
    kk: 'Медициналық көмек қажет емес деп шешілген',
    ru: 'Решено, что медицинская помощь не нужна',
    en: 'It was decided that no medical help is needed',
  },
  inParagraph: {
    kk: (number: string) => `${number}-тармақта`,
    ru: (number: string) => `пункте ${number}`,
    en: (number: string) => `paragraph ${number}`,
  },

  kinds: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
  change: { kk: 'Өзгерту', ru: 'Изменить', en: 'Change' },
  child: { kk: 'Бала', ru: 'Ребенок', en: 'The child' },
  name: { kk: 'Аты-жөні', ru: 'Имя', en: 'Name' },
  birthDate: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
  classLabel: { kk: 'Сыныбы', ru: 'Класс', en: 'Class' },
  address: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
  correctChild: {
    kk: 'Баланың деректерін түзету',
    ru: 'Исправить данные о ребенке',
    en: 'Put the child’s data right',
  },
  unknown: { kk: 'белгісіз', ru: 'не указано', en: 'not known' },
  parents: {
    kk: 'Ата-анасы немесе заңды өкілдері',
    ru: 'Родители или законные представители',
    en: 'Parents or legal representatives',
  },
  noParents: { kk: 'Мәлімет жоқ.', ru: 'Сведений нет.', en: 'Nothing is known.' },
  parentsHidden: {
    kk: 'Ата-анаға хабарлау баланың мүддесіне қайшы деп шешілген, сондықтан олардың деректері мұнда да, хаттарда да көрсетілмейді.',
    ru: 'Решено, что сообщать родителям против интересов ребенка, поэтому их данные не показаны ни здесь, ни в письмах.',
    en: 'It was decided that telling the parents is against the child’s interests, so their data are shown neither here nor in letters.',
  },
  reports: { kk: 'Негізі: хабарламалар', ru: 'Основание: сообщения', en: 'Based on these reports' },
  report: {
    kk: (number: number) => `№ ${number} хабарлама`,
    ru: (number: number) => `Сообщение № ${number}`,
    en: (number: number) => `Report No. ${number}`,
  },
  letters: { kk: 'Хаттар', ru: 'Письма', en: 'Letters' },
  noLetters: { kk: 'Хат әлі жазылмаған.', ru: 'Писем пока нет.', en: 'No letters yet.' },
  facts: { kk: 'Іс барысы', ru: 'Ход дела', en: 'What happened, in order' },
  recorded: { kk: 'Жазылды.', ru: 'Записано.', en: 'It is on record.' },
  withdrawn: {
    kk: 'Жазба кері алынды, ол іс барысында сызылып тұрады.',
    ru: 'Запись отозвана и останется в ходе дела зачеркнутой.',
    en: 'The entry is withdrawn and stays in the case, crossed out.',
  },
  nextStep: { kk: 'Келесі қадам:', ru: 'Следующий шаг:', en: 'Next step:' },
  openedNow: {
    kk: 'Іс ашылды. Міндеттер төменде, ең шұғылы бірінші тұр.',
    ru: 'Дело открыто. Обязанности ниже, самая срочная первой.',
    en: 'The case is open. The duties are below, the most urgent first.',
  },
  joinedNow: {
    kk: 'Хабарлама осы іске тіркелді.',
    ru: 'Сообщение присоединено к этому делу.',
    en: 'The report was joined to this case.',
  },
  childSaved: {
    kk: 'Деректер сақталды. Бұрынғысы іс барысында қалды.',
    ru: 'Данные сохранены. Прежние остались в ходе дела.',
    en: 'The data are saved. What was there before stays in the case.',
  },
  childSame: {
    kk: 'Өзгеріс жоқ: істе дәл осы деректер тұр.',
    ru: 'Изменений нет: в деле именно эти данные.',
    en: 'No change: the case has exactly these data.',
  },
  kindsSaved: {
    kk: 'Түрі сақталды. Міндеттер тізімі жаңартылды.',
    ru: 'Вид сохранен. Список обязанностей обновлен.',
    en: 'The kind is saved. The list of duties is up to date.',
  },
});

/** One duty on a page of its own. */
export const dutyPageText = texts({
  to: { kk: 'Кімге', ru: 'Кому', en: 'To' },
  oneOf: { kk: 'Мыналардың біріне', ru: 'Одному из этих органов', en: 'To one of these' },
  nobody: {
    kk: 'Өңіріңіздің мұндай органы порталға енгізілмеген. Әкімшіге айтыңыз.',
    ru: 'Такой орган вашего региона в портал не внесен. Скажите администратору.',
    en: 'No such body is set up in your region. Tell the administrator.',
  },
  words: { kk: 'Қағидалардың мәтіні', ru: 'Текст Правил', en: 'The words of the Rules' },
  unofficial: {
    kk: 'Бұйрықтың қазақша мәтінінен өзгеріссіз алынған.',
    ru: 'Наш неофициальный перевод казахского текста приказа.',
    en: 'Our unofficial translation of the Kazakh text of the order.',
  },
  dueDay: { kk: 'Соңғы күні', ru: 'Последний день', en: 'Last day' },
  officeEnds: {
    kk: '18:00-ге дейін (жұмыс уақытының соңы), ең кеші – 23:59',
    ru: 'до 18:00 (конец рабочего дня), самое позднее до 23:59',
    en: 'by 18:00 (end of office hours), at the very latest by 23:59',
  },
  countedFrom: { kk: 'Қай күннен бастап саналады', ru: 'С какого дня считается', en: 'Counted from' },
  fromDetection: {
    kk: 'белгілер байқалған күн, ол хабарлама түскен күннен бұрын',
    ru: 'день, когда заметили признаки; он раньше дня сообщения',
    en: 'the day the signs were noticed, earlier than the day of the report',
  },
  fromReceipt: {
    kk: 'хабарлама түскен күн',
    ru: 'день, когда поступило сообщение',
    en: 'the day the report came',
  },
  fromBoth: {
    kk: 'белгілер байқалған және хабарлама түскен күн',
    ru: 'день, когда заметили признаки и поступило сообщение',
    en: 'the day the signs were noticed and the report came',
  },
  unconfirmed: {
    kk: 'Бұл күн әлі бекітілмеген күнтізбеге байланысты, ол өзгеруі мүмкін. Күтпеңіз, ертерек жолдаңыз.',
    ru: 'Эта дата зависит от еще не утвержденного календаря и может измениться. Не ждите, направьте раньше.',
    en: 'This date depends on a calendar that is not confirmed and may change. Do not wait: send it earlier.',
  },
  howCounted: { kk: 'Қалай саналды', ru: 'Как посчитано', en: 'How it was counted' },
  workingDay: {
    kk: (n: number) => `${n}-жұмыс күні`,
    ru: (n: number) => `${n}-й рабочий день`,
    en: (n: number) => `working day ${n}`,
  },
  since: { kk: 'Басталған уақыты', ru: 'С какого времени', en: 'Owed since' },
  elapsed: { kk: 'Содан бері өткен уақыт', ru: 'Прошло с тех пор', en: 'Time since then' },

  writeLetter: { kk: 'Хат жазу', ru: 'Написать письмо', en: 'Write the letter' },
  openLetter: { kk: 'Хатты ашу', ru: 'Открыть письмо', en: 'Open the letter' },
  parentsKnown: {
    kk: 'Істегі ата-ана немесе заңды өкілдер',
    ru: 'Родители или представители в деле',
    en: 'Parents or representatives in the case',
  },
  laterTold: {
    kk: 'Кейін хабарланды ма? Жазып қойыңыз',
    ru: 'Позже все же сообщили? Запишите',
    en: 'Told later after all? Write it down',
  },
  laterTaken: {
    kk: 'Кейін жеткізілді ме? Жазып қойыңыз',
    ru: 'Позже все же доставили? Запишите',
    en: 'Taken later after all? Write it down',
  },
  laterHint: {
    kk: 'Бұрынғы жазба өз күшінде қалады: ол сол кездегі шешім.',
    ru: 'Прежняя запись остается в силе: тогда решение было таким.',
    en: 'The entry above stays as it is: that was the decision then.',
  },
  letterHint: {
    kk: 'Хат істегі деректерден дайындалады, оны өзгертуге болады. Хатты жіберілді деп белгілегенде, ол осы міндет бойынша да жазылады.',
    ru: 'Письмо составляется из данных дела, его можно менять. Когда отметите его отправленным, это запишется и по этой обязанности.',
    en: 'The letter is drafted from the case and you can change it. Marking it as sent puts this duty on record too.',
  },
  byPhone: {
    kk: 'Телефонмен немесе басқаша хабарладыңыз ба?',
    ru: 'Сообщили по телефону или иначе?',
    en: 'Told them by telephone or otherwise?',
  },
  byPhoneHint: {
    kk: 'Дереу хабарлау үшін хат міндетті емес: қоңырауды жазып қойыңыз, хатты кейін жіберуге болады.',
    ru: 'Чтобы сообщить незамедлительно, письмо не обязательно: запишите звонок, письмо можно послать потом.',
    en: 'To tell them immediately no letter is needed: write the call down; the letter can follow.',
  },
  sentOtherwise: {
    kk: 'Басқаша жолдадыңыз ба?',
    ru: 'Направили иначе?',
    en: 'Sent in another way?',
  },
  alsoLetter: { kk: 'Хат', ru: 'Письмо', en: 'The letter' },
  settledTitle: { kk: 'Бұл жазылған', ru: 'Это записано', en: 'This is on record' },
  correctIt: {
    kk: 'Жазбаны түзету немесе толықтыру',
    ru: 'Исправить или дополнить запись',
    en: 'Correct or complete the entry',
  },
  yours: { kk: 'Сіздің жазғаныңыз', ru: 'Что ввели вы', en: 'What you typed' },
  yoursHint: {
    kk: 'Бұл әлі іске жазылған жоқ. Сіздікі дұрыс болса, жоғарыдағы жазбаның түзетуі ретінде сақтаңыз.',
    ru: 'Это еще не записано в дело. Если верно ваше, сохраните его как исправление записи выше.',
    en: 'This is not on record. If yours is right, save it as a correction of the entry above.',
  },
  notOwedTitle: {
    kk: 'Бұл істе бұйрық мұны талап етпейді',
    ru: 'По этому делу приказ этого не требует',
    en: 'The order does not demand this here',
  },
  stillHelp: {
    kk: 'Балаға көмек керек болса, бәрібір 103 нөміріне қоңырау шалыңыз.',
    ru: 'Если ребенку нужна помощь, все равно звоните 103.',
    en: 'If the child needs help, call 103 all the same.',
  },
  recordAnyway: {
    kk: 'Сонда да жасалды ма? Жазып қойыңыз',
    ru: 'Все же сделано? Запишите',
    en: 'Done all the same? Write it down',
  },
});

/** Opening a case. */
export const openCaseText = texts({
  title: { kk: 'Іс ашу', ru: 'Открыть дело', en: 'Open a case' },
  caption: {
    kk: (number: number) => `№ ${number} хабарлама бойынша`,
    ru: (number: number) => `По сообщению № ${number}`,
    en: (number: number) => `From report No. ${number}`,
  },
  fromRoster: {
    kk: 'Деректер мектеп тізімінен алынды. Тексеріңіз.',
    ru: 'Данные взяты из списка школы. Проверьте их.',
    en: 'Taken from the school’s roster. Check it.',
  },
  typed: {
    kk: (name: string) => `Хабарламада «${name}» деп жазылған. Тегі мен атын дұрыстап жазыңыз.`,
    ru: (name: string) => `В сообщении написано «${name}». Проверьте фамилию и имя.`,
    en: (name: string) => `The report says “${name}”. Put the surname and given name right.`,
  },
  isWitness: {
    kk: 'Хабарламада бала куә деп көрсетілген. Оның өзіне де зиян келсе, сол түрін де белгілеңіз.',
    ru: 'В сообщении ребенок указан как свидетель. Если пострадал и он сам, отметьте и этот вид.',
    en: 'The report names the child as a witness. If the child was hurt too, mark that kind as well.',
  },
  child: { kk: 'Бала', ru: 'Ребенок', en: 'The child' },
  open: { kk: 'Істі ашу', ru: 'Открыть дело', en: 'Open the case' },
  openHint: {
    kk: 'Іс ашылғанда міндеттер мен мерзімдер тізімі шығады, ал хабарлаған қызметкерге шара қолданылып жатқаны айтылады.',
    ru: 'После открытия появится список обязанностей и сроков, а сообщивший узнает, что меры принимаются.',
    en: 'Opening it brings the list of duties with their times, and tells the reporter that the school is acting.',
  },
});
