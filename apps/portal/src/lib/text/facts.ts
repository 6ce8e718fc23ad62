import { texts } from '@qorgan/statute';

/** What was done or decided, as it reads on record, and the names of what goes with it. */
export const factText = texts({
  kindsDecided: {
    kk: 'Жағдайдың түрі анықталды',
    ru: 'Определен вид случая',
    en: 'The kind of case was decided',
  },
  medicalHelpNeeded: {
    kk: 'Медициналық көмек керек деп шешілді',
    ru: 'Решено: нужна медицинская помощь',
    en: 'Decided that medical help is needed',
  },
  medicalHelpNotNeeded: {
    kk: 'Медициналық көмек қажет емес деп шешілді',
    ru: 'Решено: медицинская помощь не нужна',
    en: 'Decided that medical help is not needed',
  },
  parentsInformed: { kk: 'Ата-анаға хабарланды', ru: 'Родителям сообщено', en: 'The parents were informed' },
  parentsNotInformed: {
    kk: 'Ата-анаға хабарланбады: баланың мүддесіне қайшы',
    ru: 'Родителям не сообщено: это противоречит интересам ребенка',
    en: 'The parents were not informed: it is against the child’s interests',
  },
  ambulanceCalled: {
    kk: 'Жедел жәрдем шақырылды',
    ru: 'Вызвана скорая помощь',
    en: 'An ambulance was called',
  },
  'noticeGiven.police': {
    kk: 'Полицияға хабарланды',
    ru: 'Полиции сообщено',
    en: 'The police were notified',
  },
  'noticeGiven.childRightsBody': {
    kk: 'Бала құқықтарын қорғау органына хабарланды',
    ru: 'Сообщено в орган по защите прав детей',
    en: 'The child-rights body was notified',
  },
  'noticeGiven.regionalCommissioner': {
    kk: 'Өңірлік уәкілге хабарланды',
    ru: 'Сообщено региональному уполномоченному',
    en: 'The regional commissioner was notified',
  },
  sentToCommission: { kk: 'Комиссияға жолданды', ru: 'Направлено в комиссию', en: 'Sent to the commission' },
  bullyingTrackBegun: {
    kk: '№ 506 бұйрық бойынша жұмыс басталды',
    ru: 'Начата работа по приказу № 506',
    en: 'The work under Order 506 was begun',
  },
  takenToAssistanceRoom: {
    kk: 'Бала көмек көрсету кабинетіне жеткізілді',
    ru: 'Ребенок доставлен в кабинет помощи',
    en: 'The child was taken to the assistance room',
  },
  notTakenToAssistanceRoom: {
    kk: 'Бала көмек көрсету кабинетіне жеткізілмеді',
    ru: 'Ребенок не доставлен в кабинет помощи',
    en: 'The child was not taken to the assistance room',
  },
  childDataChanged: {
    kk: 'Бала туралы деректер түзетілді',
    ru: 'Исправлены данные о ребенке',
    en: 'The child’s data were put right',
  },
  caseClosed: { kk: 'Іс жабылды', ru: 'Дело закрыто', en: 'The case was closed' },
  caseReopened: { kk: 'Іс қайта ашылды', ru: 'Дело снова открыто', en: 'The case was reopened' },
  withdrawn: { kk: 'Жазба кері алынды', ru: 'Запись отозвана', en: 'An entry was withdrawn' },

  kinds: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
  who: { kk: 'Кімге', ru: 'Кому', en: 'Who was told' },
  how: { kk: 'Қалай', ru: 'Как', en: 'How' },
  by: { kk: 'Кім', ru: 'Кто', en: 'By' },
  note: { kk: 'Ескертпе', ru: 'Примечание', en: 'Note' },
  reason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  leftOpen: { kk: 'Орындалмаған қадамдар', ru: 'Невыполненные шаги', en: 'Steps not done' },
  whyOpen: { kk: 'Неге орындалмады', ru: 'Почему не выполнены', en: 'Why not' },
  report: { kk: 'Жаңа хабарлама', ru: 'Новое сообщение', en: 'Further report' },
  decidedBy: { kk: 'Кім шешті', ru: 'Кто решил', en: 'Decided by' },
  outcome: { kk: 'Нәтижесі', ru: 'Итог', en: 'Outcome' },
  escort: { kk: 'Кім апарды', ru: 'Кто доставил', en: 'Taken by' },
  arrivedTime: { kk: 'Жеткен уақыты', ru: 'Время прибытия', en: 'Arrived at' },
  takenOverBy: { kk: 'Баланы кім қабылдап алды', ru: 'Кто принял ребенка', en: 'Who took the child over' },
  channel: { kk: 'Қалай', ru: 'Как', en: 'How' },
  takenBy: { kk: 'Кім қабылдады', ru: 'Кто принял', en: 'Who took it' },
  incomingNumber: { kk: 'Кіріс нөмірі', ru: 'Входящий номер', en: 'Incoming number' },
  lateReason: { kk: 'Түсіндірме', ru: 'Пояснение', en: 'Explanation' },

  parents: {
    kk: 'Ата-анасы немесе заңды өкілдері',
    ru: 'Родители или законные представители',
    en: 'Parents or legal representatives',
  },
  parentsAdded: {
    kk: 'Қосылған ата-ана немесе заңды өкіл',
    ru: 'Добавлены родители или представители',
    en: 'Parents or representatives added',
  },
  parentsRemoved: {
    kk: 'Алып тасталған ата-ана немесе заңды өкіл',
    ru: 'Убраны родители или представители',
    en: 'Parents or representatives taken out',
  },
  roster: { kk: 'Мектеп тізімі', ru: 'Список школы', en: 'The school’s roster' },
  linked: {
    kk: 'іс тізімдегі оқушымен байланыстырылды',
    ru: 'дело связано с учеником из списка',
    en: 'the case was linked to a pupil of the roster',
  },
  was: { kk: 'бұрын', ru: 'было', en: 'was' },
  is: { kk: 'енді', ru: 'стало', en: 'now' },
  nothing: { kk: 'көрсетілмеген', ru: 'не указано', en: 'not given' },
  hidden: {
    kk: 'жасырылған: ата-анаға хабарланбайды деп шешілген',
    ru: 'скрыто: решено не сообщать родителям',
    en: 'hidden: it was decided not to tell the parents',
  },

  writtenBy: {
    kk: (name: string) => `Жазған: ${name}`,
    ru: (name: string) => `Записал(а): ${name}`,
    en: (name: string) => `Written by ${name}`,
  },
  writtenLater: { kk: 'жазылған уақыты:', ru: 'записано:', en: 'written down:' },
  correctedBy: {
    kk: (name: string) => `Түзетілген. Түзеткен: ${name},`,
    ru: (name: string) => `Исправлено. Исправил(а): ${name},`,
    en: (name: string) => `Corrected by ${name},`,
  },
  withdrawnBy: {
    kk: (name: string) => `Кері алынған. Кері алған: ${name},`,
    ru: (name: string) => `Отозвано. Отозвал(а): ${name},`,
    en: (name: string) => `Withdrawn by ${name},`,
  },
  crossedOut: { kk: 'Сызылған жазба', ru: 'Зачеркнутая запись', en: 'Crossed-out entry' },
  correct: { kk: 'Түзету', ru: 'Исправить', en: 'Correct' },
});

/** The forms in which a fact is written down or corrected. */
export const factFormText = texts({
  record: { kk: 'Жазып қою', ru: 'Записать', en: 'Write it down' },
  recorded: { kk: 'Жазылды', ru: 'Записано', en: 'It is on record' },
  when: { kk: 'Қашан болды', ru: 'Когда это было', en: 'When it happened' },
  day: { kk: 'Күні', ru: 'Дата', en: 'Day' },
  time: { kk: 'Уақыты', ru: 'Время', en: 'Time' },
  whenHint: {
    kk: 'Жазып отырған сәт емес, нақты болған уақыты. Астана уақытымен.',
    ru: 'Когда это было на самом деле, а не когда вы это записываете. Время Астаны.',
    en: 'When it truly happened, not when you write it down. Astana time.',
  },
  lateReason: { kk: 'Неге кейінге қалды?', ru: 'Почему позже?', en: 'Why later?' },
  lateReasonHint: {
    kk: 'Мерзімі өтсе немесе бір тәуліктен кейін жазып отырсаңыз, себебін жазыңыз.',
    ru: 'Если срок прошел или вы записываете это больше чем через сутки, напишите причину.',
    en: 'If the time has passed, or you write it down more than a day later, say why.',
  },
  correctReason: { kk: 'Неге түзетіледі?', ru: 'Почему исправляется?', en: 'Why is it corrected?' },

  parentsLegend: {
    kk: 'Ата-анаға хабарланды ма?',
    ru: 'Родителям сообщено?',
    en: 'Were the parents informed?',
  },
  parentsInformed: { kk: 'Иә, хабарланды', ru: 'Да, сообщено', en: 'Yes, they were' },
  parentsNotInformed: {
    kk: 'Жоқ, бұл баланың мүддесіне қайшы',
    ru: 'Нет, это противоречит интересам ребенка',
    en: 'No, that is against the child’s interests',
  },
  parentsNotInformedHint: {
    kk: 'Мысалы, балаға жәбір көрсеткен адам отбасынан болса. Ата-ананың деректері хаттар мен тізімдерде көрсетілмейді.',
    ru: 'Например, если вред причинил кто-то из семьи. Данные родителей будут скрыты в письмах и списках.',
    en: 'For instance where the harm comes from the family. The parents’ data are then hidden in letters and lists.',
  },
  who: { kk: 'Кімге хабарланды', ru: 'Кому сообщено', en: 'Who was told' },
  whoHint: {
    kk: 'Аты-жөні және кім болып келетіні, мысалы: анасы Әлімова Айгүл.',
    ru: 'Имя и кем приходится, например: мать, Алимова Айгуль.',
    en: 'Name and relation, for example: the mother, Alimova Aigul.',
  },
  how: { kk: 'Қалай хабарланды', ru: 'Как сообщено', en: 'How they were told' },
  by: { kk: 'Кім хабарлады', ru: 'Кто сообщил', en: 'Who told them' },
  note: { kk: 'Ескертпе', ru: 'Примечание', en: 'Note' },
  reason: { kk: 'Неге қайшы', ru: 'Почему противоречит', en: 'Why it is against them' },
  reasonHint: {
    kk: 'Қысқаша, фактілерге сүйеніп жазыңыз. Бұл себеп хаттарда көрсетіледі.',
    ru: 'Кратко и по фактам. Эта причина войдет в письма.',
    en: 'Briefly, with facts. The letters will give this reason.',
  },
  decidedBy: { kk: 'Шешімді кім қабылдады', ru: 'Кто принял решение', en: 'Who decided' },

  medicalLegend: {
    kk: 'Балаға медициналық көмек керек пе?',
    ru: 'Нужна ли ребенку медицинская помощь?',
    en: 'Does the child need medical help?',
  },
  medicalHint: {
    kk: 'Күмәндансаңыз, 103 нөміріне қоңырау шалыңыз: дәрігер өзі шешеді.',
    ru: 'Если сомневаетесь, звоните 103: решит врач.',
    en: 'If in doubt, call 103: the doctor decides.',
  },
  medicalYes: { kk: 'Иә, керек', ru: 'Да, нужна', en: 'Yes' },
  medicalYesHint: {
    kk: 'Алдымен 103 нөміріне қоңырау шалыңыз, содан кейін шақыруды жазасыз.',
    ru: 'Сначала позвоните 103, потом запишете вызов.',
    en: 'Call 103 first, then you write the call down.',
  },
  medicalNo: { kk: 'Жоқ, керек емес', ru: 'Нет, не нужна', en: 'No' },
  calledLegend: {
    kk: 'Жедел жәрдем шақырылды ма?',
    ru: 'Скорую вызвали?',
    en: 'Was an ambulance called?',
  },
  calledYes: { kk: 'Иә, шақырылды', ru: 'Да, вызвали', en: 'Yes' },
  calledNo: {
    kk: 'Жоқ, медициналық көмек қажет емес болып шықты',
    ru: 'Нет, оказалось, что медицинская помощь не нужна',
    en: 'No, it turned out that no medical help is needed',
  },
  medicalNote: {
    kk: 'Кім қарады, неге керек емес',
    ru: 'Кто осмотрел и почему не нужна',
    en: 'Who looked, and why not',
  },
  decide: { kk: 'Шешімді сақтау', ru: 'Сохранить решение', en: 'Save the decision' },
  needDecided: {
    kk: 'Медициналық көмек керек деген шешімді түзету',
    ru: 'Исправить решение о том, что помощь нужна',
    en: 'Correct the decision that help is needed',
  },
  decideAgain: { kk: 'Қайта шешу', ru: 'Решить заново', en: 'Decide again' },
  ambulanceBy: { kk: 'Кім шақырды', ru: 'Кто вызвал', en: 'Who called' },
  ambulanceOutcome: { kk: 'Нәтижесі', ru: 'Итог', en: 'Outcome' },
  ambulanceOutcomeHint: {
    kk: 'Мысалы: орнында қарады, ауруханаға алып кетті. Кейін де жазуға болады.',
    ru: 'Например: осмотрели на месте, увезли в больницу. Можно дописать позже.',
    en: 'For example: seen here, taken to hospital. It can be added later.',
  },

  channel: { kk: 'Қалай хабарланды', ru: 'Как сообщено', en: 'How it was told' },
  channelCommission: { kk: 'Қалай жолданды', ru: 'Как направлено', en: 'How it was sent' },
  takenBy: { kk: 'Кім қабылдады', ru: 'Кто принял', en: 'Who took it' },
  takenByHint: {
    kk: 'Лауазымы және аты-жөні, мысалы: кезекші Сәрсенов.',
    ru: 'Должность и имя, например: дежурный Сарсенов.',
    en: 'Post and name, for example: duty officer Sarsenov.',
  },
  incomingNumber: { kk: 'Кіріс нөмірі', ru: 'Входящий номер', en: 'Incoming number' },
  incomingNumberHint: {
    kk: 'Белгілі болғанда қосуға болады.',
    ru: 'Можно добавить, когда станет известен.',
    en: 'It can be added when it is known.',
  },

  bullyingBy: { kk: 'Кім жауапты', ru: 'Кто ответственный', en: 'Who is in charge' },
  bullyingNote: { kk: 'Қандай жұмыс басталды', ru: 'Что начато', en: 'What was begun' },
  bullyingNoteHint: {
    kk: '№ 506 бұйрықтың қадамдары мен мерзімдері осы бұйрықта жоқ. Мектебіңіздің тәртібі бойынша жазыңыз.',
    ru: 'Шагов и сроков приказа № 506 в этом приказе нет. Пишите по порядку вашей школы.',
    en: 'This order does not give the steps and times of Order 506. Go by the procedure of your school.',
  },

  roomLegend: {
    kk: 'Бала көмек көрсету кабинетіне жеткізілді ме?',
    ru: 'Ребенка доставили в кабинет помощи?',
    en: 'Was the child taken to the assistance room?',
  },
  roomTaken: { kk: 'Иә, жеткізілді', ru: 'Да, доставили', en: 'Yes' },
  roomNotTaken: { kk: 'Жоқ, жеткізілмеді', ru: 'Нет, не доставили', en: 'No' },
  roomNotTakenHint: {
    kk: 'Мысалы, ауданда кабинет жоқ немесе полиция өзі алып кетті.',
    ru: 'Например, в районе нет кабинета или ребенка забрала полиция.',
    en: 'For example, there is no such room in the district, or the police took the child.',
  },
  escort: { kk: 'Кім апарды', ru: 'Кто доставил', en: 'Who took the child' },
  arrivedTime: { kk: 'Кабинетке жеткен уақыты', ru: 'Во сколько прибыли', en: 'Time of arrival' },
  arrivedHint: {
    kk: 'Мектептен шыққан уақытты төменде көрсетесіз.',
    ru: 'Время выхода из школы укажите ниже.',
    en: 'The time when you left the school goes below.',
  },
  takenOverBy: { kk: 'Баланы кім қабылдап алды', ru: 'Кто принял ребенка', en: 'Who took the child over' },
  takenOverHint: {
    kk: 'Аты-жөні мен қызметі',
    ru: 'Имя и должность',
    en: 'Name and office',
  },
  roomOutcome: { kk: 'Нәтижесі', ru: 'Итог', en: 'Outcome' },
  roomReason: { kk: 'Неге жеткізілмеді', ru: 'Почему не доставили', en: 'Why not' },

  changedTitle: {
    kk: 'Сіз толтырып жатқанда іс өзгерді',
    ru: 'Пока вы заполняли форму, дело изменилось',
    en: 'The case changed while you were filling this in',
  },
  changed: {
    kk: 'Жазғаныңыз сақталды, бірақ іске әлі жазылған жоқ. Әріптесіңіз жазғанды қарап, қажет болса, қайта жіберіңіз.',
    ru: 'Введенное сохранено, но в дело еще не записано. Посмотрите, что записал коллега, и, если нужно, отправьте снова.',
    en: 'What you typed is kept but not yet on record. Look at what a colleague wrote and, if it is still needed, send again.',
  },
  joined: {
    kk: 'Іске тағы бір хабарлама тіркелді.',
    ru: 'К делу присоединено еще одно сообщение.',
    en: 'Another report was joined to the case.',
  },
  heldTitle: { kk: 'Жазғаныңыз сақталды', ru: 'Введенное сохранено', en: 'What you typed was kept' },
  held: {
    kk: 'Сеанс аяқталған еді. Ештеңе жіберілген жоқ: тексеріп, түймені қайта басыңыз.',
    ru: 'Сеанс завершился. Ничего не отправлено: проверьте и нажмите кнопку еще раз.',
    en: 'Your session had ended. Nothing was sent: check it and press the button again.',
  },

  correctTitle: { kk: 'Жазбаны түзету', ru: 'Исправить запись', en: 'Correct an entry' },
  correctHint: {
    kk: 'Бұрынғы жазба өшпейді: сызылып, істе көрініп тұрады.',
    ru: 'Прежняя запись не удаляется: она останется в деле зачеркнутой.',
    en: 'The old entry is not deleted: it stays in the case, crossed out.',
  },
  saveCorrection: { kk: 'Түзетуді сақтау', ru: 'Сохранить исправление', en: 'Save the correction' },
  alreadyCorrected: {
    kk: 'Бұл жазба бұрын түзетілген немесе кері алынған.',
    ru: 'Эта запись уже исправлена или отозвана.',
    en: 'This entry was corrected or withdrawn already.',
  },
  toLatest: { kk: 'Соңғы жазбаны ашу', ru: 'Открыть последнюю запись', en: 'Open the latest entry' },
  withdrawTitle: { kk: 'Немесе кері алу', ru: 'Или отозвать', en: 'Or withdraw it' },
  withdrawHint: {
    kk: 'Мұндай нәрсе мүлде болмаса. Міндет қайтадан ашылады.',
    ru: 'Если этого вовсе не было. Обязанность снова станет открытой.',
    en: 'If it never happened. The duty is then open again.',
  },
  parentsShownAgain: {
    kk: 'Бұл жазба кері алынса немесе «хабарланды» деп түзетілсе, ата-ананың деректері хаттар мен тізімдерде қайта көрсетіледі.',
    ru: 'Если запись отозвать или исправить на «сообщено», данные родителей снова появятся в письмах и списках.',
    en: 'If this entry is withdrawn or corrected to “informed”, the parents’ data are shown in letters and lists again.',
  },
  withdrawReason: { kk: 'Неге кері алынады', ru: 'Почему отзывается', en: 'Why it is withdrawn' },
  withdraw: { kk: 'Жазбаны кері алу', ru: 'Отозвать запись', en: 'Withdraw the entry' },
  ofLetter: {
    kk: 'Бұл жазба хат жіберілгенде жасалған. Уақыты немесе жіберу жолы қате болса, хаттың бетінде түзетіңіз: бұл жазба да бірге өзгереді.',
    ru: 'Эта запись появилась при отправке письма. Если неверно время или способ, исправьте это на странице письма: вместе с ним изменится и эта запись.',
    en: 'This entry was made when the letter was sent. If the time or the way is wrong, correct it on the page of the letter: this entry then changes with it.',
  },
  toldBefore: {
    kk: 'Хаттан бұрын басқа жолмен хабарланса',
    ru: 'Если до письма сообщили другим способом',
    en: 'If they were told in another way before the letter',
  },
  toldBeforeHint: {
    kk: 'Мысалы, телефонмен. Міндет сол жазбамен орындалған болады, хат өз орнында қалады.',
    ru: 'Например, по телефону. Тогда обязанность выполнена тем сообщением, а письмо остается как есть.',
    en: 'By telephone, say. That then settles the duty, and the letter stays as it is.',
  },
  toCase: { kk: 'Іске оралу', ru: 'К делу', en: 'Back to the case' },
});
