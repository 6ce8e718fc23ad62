import { texts } from '@qorgan/statute';

/** What each field of the interface means, by schema and path. A test holds it against the contract. */
export const apiFieldText = texts({
  'ReportMessage.key': {
    kk: 'Толтырылған нысанның өз кілті, кез келген UUID. Бір кілтпен қанша рет жіберілсе де, бір ғана хабарлама тіркеледі.',
    ru: 'Ключ заполненной формы, любой UUID. Сколько раз ни отправить с одним ключом, будет одно сообщение.',
    en: 'A key of the filled form’s own, any UUID. However often it is sent under one key, it makes one report.',
  },
  'ReportMessage.children': {
    kk: 'Хабарламада аталған балалар.',
    ru: 'Дети, названные в сообщении.',
    en: 'The children named in the report.',
  },
  'ReportMessage.children[].pupilId': {
    kk: 'Баланың мектеп тізіміндегі нөмірі. null болса, портал баланы аты мен сыныбы бойынша өзі іздейді.',
    ru: 'Номер ребенка в списке школы. При null портал ищет ребенка сам, по имени и классу.',
    en: 'The child’s id on the school’s roster. With null the portal looks for the child itself, by name and class.',
  },
  'ReportMessage.children[].name': {
    kk: 'Тегі мен аты, журналда қалай жазылса, солай.',
    ru: 'Фамилия и имя, как в журнале.',
    en: 'Surname and given name, as the journal writes them.',
  },
  'ReportMessage.children[].classLabel': {
    kk: 'Сыныбы, мысалы 6 «Б». Жазылмаса, бала аты бүкіл мектепте қайталанбағанда ғана тізімнен табылады.',
    ru: 'Класс, например 6 «Б». Без него ребенок найдется в списке, только если такое имя в школе одно.',
    en: 'The class, for example 6 «Б». Without it the child is found only where no other pupil has the name.',
  },
  'ReportMessage.children[].part': {
    kk: 'Баланың қатысы.',
    ru: 'Роль ребенка.',
    en: 'The child’s part in it.',
  },
  'ReportMessage.seemingKind': {
    kk: 'Қызметкерге неге ұқсап көрінетіні. Жағдайдың түрін басшы анықтайды.',
    ru: 'На что это похоже, по мнению сотрудника. Вид случая определит руководитель.',
    en: 'What it looks like to the employee. The head decides what kind of case it is.',
  },
  'ReportMessage.signs': {
    kk: 'Қағидалардың 7-тармағындағы белгілердің кодтары.',
    ru: 'Коды признаков из пункта 7 Правил.',
    en: 'The codes of the signs in paragraph 7 of the Rules.',
  },
  'ReportMessage.otherSign': {
    kk: 'Тізімде жоқ белгі, өз сөзімен.',
    ru: 'Признак, которого нет в списке, своими словами.',
    en: 'A sign that is not on the list, in words.',
  },
  'ReportMessage.circumstance': {
    kk: 'Қалай белгілі болғаны, Қағидалардың 4-тармағы бойынша.',
    ru: 'Как стало известно, по пункту 4 Правил.',
    en: 'How it came to light, by paragraph 4 of the Rules.',
  },
  'ReportMessage.noticedOn': {
    kk: 'Байқалған күні, Қазақстан уақытымен.',
    ru: 'День, когда это заметили, по времени Казахстана.',
    en: 'The day on which it was noticed, in Kazakhstan.',
  },
  'ReportMessage.noticedTime': {
    kk: 'Байқалған сағаты, 14:05 түрінде. Белгісіз болса, жазылмайды.',
    ru: 'Во сколько заметили, в виде 14:05. Если неизвестно, пусто.',
    en: 'The time at which it was noticed, as 14:05. Empty where it is not known.',
  },
  'ReportMessage.place': { kk: 'Қайда болғаны.', ru: 'Где это было.', en: 'Where it was.' },
  'ReportMessage.saw': {
    kk: 'Қызметкердің көргені.',
    ru: 'Что видел сотрудник.',
    en: 'What the employee saw.',
  },
  'ReportMessage.childWords': {
    kk: 'Баланың өз сөзі, өзгертілмеген.',
    ru: 'Слова самого ребенка, без изменений.',
    en: 'The child’s own words, unchanged.',
  },
  'ReportMessage.did': {
    kk: 'Қызметкердің жасағаны.',
    ru: 'Что сделал сотрудник.',
    en: 'What the employee did.',
  },
  'ReportMessage.doctorNeeded': {
    kk: 'Дәрігер көмегі керек.',
    ru: 'Нужен врач.',
    en: 'A doctor is needed.',
  },
  'ReportMessage.dangerNow': {
    kk: 'Балаға дәл қазір қауіп төніп тұр.',
    ru: 'Ребенку прямо сейчас угрожает опасность.',
    en: 'The child is in danger right now.',
  },
  'ReportMessage.concernsHead': {
    kk: 'Мектеп басшысына қатысты: хабарламаны оның орынбасарлары ғана көреді.',
    ru: 'Касается руководителя школы: сообщение увидят только его заместители.',
    en: 'It concerns the head of the school: only the deputies see the report.',
  },
  'ReportMessage.journal': {
    kk: 'Хабарлама қай электрондық журналда басталғаны.',
    ru: 'В каком электронном журнале начато сообщение.',
    en: 'The e-journal in which the report was begun.',
  },
  'ReportMessage.writtenAt': {
    kk: '«Жіберу» басылған сәт, егер хабарлама байланыс күтіп тұрса. Түскен сәттен кеш болса, түскен сәт есептеледі.',
    ru: 'Когда нажали «Отправить», если сообщение ждало связи. Если это позже получения, считается момент получения.',
    en: 'When “Send” was pressed, where the report waited for a connection. Later than receipt, it counts as receipt.',
  },

  'SealedReport.key': {
    kk: 'Ішіндегі key өрісімен бірдей.',
    ru: 'Тот же key, что внутри.',
    en: 'The same key as inside.',
  },
  'SealedReport.sealed': {
    kk: 'Мөрленген хабарлама.',
    ru: 'Запечатанное сообщение.',
    en: 'The report, sealed.',
  },
  'SealedReport.sealed.keyId': {
    kk: 'Қай кілтке мөрленгені: PairingState ішіндегі sealingKey.id.',
    ru: 'Каким ключом запечатано: sealingKey.id из PairingState.',
    en: 'The key to which it is sealed: sealingKey.id of PairingState.',
  },
  'SealedReport.sealed.enc': {
    kk: 'Жіберушінің бір реттік ашық кілті (HPKE-дегі enc), 65 байт, base64url.',
    ru: 'Одноразовый открытый ключ отправителя (enc в HPKE), 65 байт, base64url.',
    en: 'The sender’s ephemeral public key (enc of HPKE), 65 bytes, base64url.',
  },
  'SealedReport.sealed.ciphertext': {
    kk: 'Шифрланған хабарлама, base64url.',
    ru: 'Зашифрованное сообщение, base64url.',
    en: 'The encrypted report, base64url.',
  },

  'ReportStatus.id': {
    kk: 'Хабарламаның порталдағы нөмірі.',
    ru: 'Номер сообщения на портале.',
    en: 'The report’s id on the portal.',
  },
  'ReportStatus.number': {
    kk: 'Мектептегі реттік нөмірі: телефонмен айтуға болады.',
    ru: 'Порядковый номер в школе: его можно назвать по телефону.',
    en: 'Its number within the school; safe to say on the phone.',
  },
  'ReportStatus.receivedAt': {
    kk: 'Порталға түскен уақыты.',
    ru: 'Когда поступило на портал.',
    en: 'When the portal received it.',
  },
  'ReportStatus.stage': {
    kk: 'Қай кезеңде екені. Мектептің не шешкені айтылмайды.',
    ru: 'На каком оно этапе. Что решила школа, не говорится.',
    en: 'How far it has come. Nothing is said of what the school decided.',
  },

  'PairingRequest.browser': {
    kk: 'Браузердің атауы: иесі оны тізімнен сол арқылы таниды.',
    ru: 'Как называется браузер: по этому владелец узнает его в списке.',
    en: 'What the browser is called: by this its owner knows it again in a list.',
  },
  'PairingStarted.token': {
    kk: 'Браузердің токені. Бір рет қана айтылады, код терілгенше ештеңе ашпайды.',
    ru: 'Токен браузера. Сообщается один раз и ничего не открывает, пока не введен код.',
    en: 'The browser’s token. It is said once, and opens nothing until the code was typed.',
  },
  'PairingStarted.code': {
    kk: 'Мұғалім порталда теретін тоғыз цифр.',
    ru: 'Девять цифр, которые учитель введет на портале.',
    en: 'The nine digits that the teacher types on the portal.',
  },
  'PairingStarted.approveAt': {
    kk: 'Код терілетін бет.',
    ru: 'Страница, на которой вводят код.',
    en: 'The page on which the code is typed.',
  },
  'PairingStarted.waitsUntil': {
    kk: 'Код қай уақытқа дейін жарамды.',
    ru: 'До какого времени код действует.',
    en: 'Until when the code is good.',
  },
  'PairingState.state': {
    kk: 'Код әлі терілмеген (waiting) немесе расталған (approved).',
    ru: 'Код еще не введен (waiting) или подтвержден (approved).',
    en: 'The code has not been typed yet (waiting), or was approved.',
  },
  'PairingState.waitsUntil': {
    kk: 'Күткенде: код қай уақытқа дейін жарамды.',
    ru: 'При ожидании: до какого времени код действует.',
    en: 'While it waits: until when the code is good.',
  },
  'PairingState.member': {
    kk: 'Расталған соң: браузер кімнің атынан хабарлайды.',
    ru: 'После подтверждения: от чьего имени сообщает браузер.',
    en: 'Once approved: in whose name the browser reports.',
  },
  'PairingState.member.id': {
    kk: 'Қызметкердің порталдағы нөмірі.',
    ru: 'Номер сотрудника на портале.',
    en: 'The employee’s id on the portal.',
  },
  'PairingState.member.name': { kk: 'Аты-жөні.', ru: 'Имя.', en: 'Their name.' },
  'PairingState.organisation': {
    kk: 'Расталған соң: хабарлама қай ұйымға барады.',
    ru: 'После подтверждения: в какую организацию уходят сообщения.',
    en: 'Once approved: the organisation to which the reports go.',
  },
  'PairingState.organisation.names': { kk: 'Атауы.', ru: 'Название.', en: 'Its name.' },
  'PairingState.organisation.names.kk': { kk: 'Қазақша.', ru: 'На казахском.', en: 'In Kazakh.' },
  'PairingState.organisation.names.ru': { kk: 'Орысша.', ru: 'На русском.', en: 'In Russian.' },
  'PairingState.organisation.names.en': { kk: 'Ағылшынша.', ru: 'На английском.', en: 'In English.' },
  'PairingState.sealingKey': {
    kk: 'Расталған соң: хабарлама мөрленетін кілт.',
    ru: 'После подтверждения: ключ, которым запечатывают сообщения.',
    en: 'Once approved: the key to which reports are sealed.',
  },
  'PairingState.sealingKey.id': { kk: 'Кілттің нөмірі.', ru: 'Номер ключа.', en: 'Its id.' },
  'PairingState.sealingKey.publicKey': {
    kk: 'P-256 ашық кілті, сығылмаған 65 байт, base64url.',
    ru: 'Открытый ключ P-256, 65 байт без сжатия, base64url.',
    en: 'A P-256 public key, 65 bytes uncompressed, base64url.',
  },
  'PairingState.expiresAt': {
    kk: 'Расталған соң: осы уақытқа дейін қолданылмаса, браузер өздігінен ажыратылады.',
    ru: 'После подтверждения: без использования до этого времени браузер отключится сам.',
    en: 'Once approved: unused until then, the pairing ends by itself.',
  },

  'OpenApi.openapi': {
    kk: 'OpenAPI нұсқасы; қалғаны соның пішінінде.',
    ru: 'Версия OpenAPI; остальное в ее формате.',
    en: 'The version of OpenAPI; the rest is in its form.',
  },

  'Problem.type': {
    kk: 'Осы қатені түсіндіретін бет.',
    ru: 'Страница, на которой эта ошибка описана.',
    en: 'The page on which the problem is described.',
  },
  'Problem.title': {
    kk: 'Не болғаны, сұралған тілде.',
    ru: 'Что случилось, на языке запроса.',
    en: 'What is wrong, in the language that was asked for.',
  },
  'Problem.status': { kk: 'HTTP күйінің коды.', ru: 'Код состояния HTTP.', en: 'The HTTP status.' },
  'Problem.detail': { kk: 'Не істеу керегі.', ru: 'Что делать.', en: 'What to do about it.' },
  'Problem.code': {
    kk: 'Қатенің коды: бағдарлама соған қарайды.',
    ru: 'Код ошибки: программа смотрит на него.',
    en: 'The code of the problem: what a program goes by.',
  },
  'Problem.requestId': {
    kk: 'Сұраудың нөмірі: әкімші журналдан осы арқылы табады.',
    ru: 'Номер запроса: по нему администратор найдет запись в журнале.',
    en: 'The id of the request, by which an administrator finds it in the log.',
  },
  'Problem.errors': {
    kk: 'Қай өрісте не дұрыс емес.',
    ru: 'Что неверно и в каком поле.',
    en: 'What is wrong in which field.',
  },
  'Problem.errors[].path': {
    kk: 'Өріс, мысалы children.0.name.',
    ru: 'Поле, например children.0.name.',
    en: 'The field, for example children.0.name.',
  },
  'Problem.errors[].code': { kk: 'Қатенің коды.', ru: 'Код ошибки.', en: 'The code of what is wrong.' },
  'Problem.errors[].detail': {
    kk: 'Сол туралы сөзбен, порталдың нысанындағыдай.',
    ru: 'То же словами, как в форме портала.',
    en: 'The same in words, as the form of the portal says it.',
  },
  'Problem.report': {
    kk: 'sentBefore болғанда: бұрын қабылданған хабарлама.',
    ru: 'При sentBefore: ранее принятое сообщение.',
    en: 'With sentBefore: the report that was taken before.',
  },
  'Problem.report.id': {
    kk: 'Оның порталдағы нөмірі.',
    ru: 'Его номер на портале.',
    en: 'Its id on the portal.',
  },
  'Problem.report.number': {
    kk: 'Оның мектептегі реттік нөмірі.',
    ru: 'Его порядковый номер в школе.',
    en: 'Its number within the school.',
  },
});
