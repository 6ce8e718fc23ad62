import type { Text } from '@qorgan/statute';

const organisation = {
  id: { kk: 'Порталдағы идентификаторы', ru: 'Идентификатор на портале', en: 'Its id on the portal' },
  kind: { kk: 'Ұйымның түрі', ru: 'Вид организации', en: 'What kind of organisation it is' },
  name: { kk: 'Үш тілдегі атауы', ru: 'Название на трех языках', en: 'Its name in three languages' },
} satisfies Record<string, Text>;
const inKazakh = { kk: 'Қазақша', ru: 'По-казахски', en: 'In Kazakh' };
const inRussian = { kk: 'Орысша', ru: 'По-русски', en: 'In Russian' };
const inEnglish = { kk: 'Ағылшынша', ru: 'По-английски', en: 'In English' };
const recipientFields = {
  'recipient.id': organisation.id,
  'recipient.kind': organisation.kind,
  'recipient.name': organisation.name,
  'recipient.name.kk': inKazakh,
  'recipient.name.ru': inRussian,
  'recipient.name.en': inEnglish,
} satisfies Record<string, Text>;
const when = { kk: 'Қашан болды', ru: 'Когда это было', en: 'When it happened' };
const follows = {
  kk: 'Қайтарылған жолдаудың орнына жіберілсе, соның идентификаторы',
  ru: 'Идентификатор возвращенного направления, взамен которого это отправлено',
  en: 'The returned referral in whose place this one is sent',
};
const outgoingNumber = { kk: 'Шығыс нөмірі', ru: 'Исходящий номер', en: 'Its outgoing number' };
const issuedOn = { kk: 'Шығарылған күні', ru: 'День выпуска', en: 'The day of issue' };
const subject = { kk: 'Тақырыбы', ru: 'Тема', en: 'Its subject' };
const words = { kk: 'Мәтіні', ru: 'Текст', en: 'Its words' };
const answered = { kk: 'Органның сөзі', ru: 'Слова органа', en: 'The body’s words' };
const returnedWhy = { kk: 'Қайтару себебі', ru: 'Причина возврата', en: 'Why it was given back' };
const personsName = { kk: 'Аты-жөні', ru: 'Имя', en: 'Name' };
const phone = { kk: 'Телефоны', ru: 'Телефон', en: 'Telephone' };
const theReferral = { kk: 'Жолдау', ru: 'Направление', en: 'The referral' };
const signature = {
  signature: {
    kk: 'Жіберушінің қолтаңбасы',
    ru: 'Подпись отправителя',
    en: 'The signature of whoever sends it',
  },
  'signature.algorithm': { kk: 'Қолтаңба түрі', ru: 'Вид подписи', en: 'How it is signed' },
  'signature.publicKey': {
    kk: 'Ашық кілт: 32 байт, base64url, толықтырғышсыз',
    ru: 'Открытый ключ: 32 байта, base64url без заполнения',
    en: 'The public key: 32 bytes, base64url without padding',
  },
  'signature.value': {
    kk: 'Қолтаңбаның өзі: 64 байт, base64url',
    ru: 'Сама подпись: 64 байта, base64url',
    en: 'The signature itself: 64 bytes, base64url',
  },
} satisfies Record<string, Text>;
const document = {
  format: { kk: 'Құжат пен нұсқасы', ru: 'Документ и его версия', en: 'The document and its version' },
  messageId: {
    kk: 'Осы құжаттың өз идентификаторы: екі рет келсе, бір рет саналады',
    ru: 'Идентификатор самого документа: пришедший дважды считается один раз',
    en: 'Of this very document: what arrives twice counts once',
  },
  madeAt: { kk: 'Құжат жасалған уақыт', ru: 'Когда документ составлен', en: 'When the document was made' },
} satisfies Record<string, Text>;

/** What each field of a document means, by its path. */
export const exchangeFieldText = {
  'qorgan.referral/1': {
    ...document,
    sender: {
      kk: 'Хатты жазған мектеп',
      ru: 'Школа, написавшая письмо',
      en: 'The school that wrote the letter',
    },
    'sender.id': organisation.id,
    'sender.kind': organisation.kind,
    'sender.name': organisation.name,
    'sender.name.kk': inKazakh,
    'sender.name.ru': inRussian,
    'sender.name.en': inEnglish,
    recipient: { kk: 'Хат жіберілген орган', ru: 'Орган-получатель', en: 'The body that it goes to' },
    ...recipientFields,
    referral: theReferral,
    'referral.id': {
      kk: 'Жауапта осы идентификатор айтылады',
      ru: 'Его называют в ответе',
      en: 'An answer names it',
    },
    'referral.duty': {
      kk: 'Бұйрықтың қай міндеті бойынша',
      ru: 'По какой обязанности приказа',
      en: 'By which duty of the order',
    },
    'referral.cites': {
      kk: 'Бұйрықтың тармағы, мысалы order-2026/8',
      ru: 'Пункт приказа, например order-2026/8',
      en: 'The paragraph of the order, for example order-2026/8',
    },
    'referral.follows': follows,
    letter: {
      kk: 'Шығарылған хаттың мәтіні. Бала туралы осы хатта айтылғаннан басқа ештеңе берілмейді',
      ru: 'Письмо, как оно выпущено. О ребенке передается только то, что сказано в нем',
      en: 'The letter as issued. Nothing is told of the child but what the letter says',
    },
    'letter.id': { kk: 'Хаттың идентификаторы', ru: 'Идентификатор письма', en: 'The id of the letter' },
    'letter.version': { kk: 'Нешінші нұсқасы', ru: 'Какая по счету версия', en: 'Which version of it' },
    'letter.number': outgoingNumber,
    'letter.issuedOn': issuedOn,
    'letter.languages': {
      kk: 'Қай тілде: kk, ru немесе екеуі де (both)',
      ru: 'На каком языке: kk, ru или на обоих (both)',
      en: 'In which language: kk, ru or both',
    },
    'letter.subject': subject,
    'letter.subject.kk': inKazakh,
    'letter.subject.ru': inRussian,
    'letter.body': words,
    'letter.body.kk': inKazakh,
    'letter.body.ru': inRussian,
    'letter.attachments': {
      kk: 'Қосымшалардың атаулары',
      ru: 'Названия приложений',
      en: 'What is enclosed, by name',
    },
    'letter.attachments.kk': inKazakh,
    'letter.attachments.ru': inRussian,
    'letter.restricted': {
      kk: '«Қызмет бабында пайдалану үшін» белгісі бар ма',
      ru: 'Есть ли пометка «Для служебного пользования»',
      en: 'Whether it is marked “for official use”',
    },
    'letter.pdfSha256': {
      kk: 'PDF файлының SHA-256 бедері',
      ru: 'SHA-256 файла PDF',
      en: 'SHA-256 of the PDF, in hex',
    },
    'letter.pdf': {
      kk: 'PDF файлының өзі base64 түрінде; берілмесе, бос',
      ru: 'Сам PDF в base64; если не передан, пусто',
      en: 'The PDF itself in base64; empty where it is not sent',
    },
    state: { kk: 'Қазіргі күйі', ru: 'Нынешнее состояние', en: 'How it stands now' },
    history: {
      kk: 'Не болғаны, ретімен. Түзетілген жазбалар кірмейді',
      ru: 'Что происходило, по порядку. Исправленные записи не входят',
      en: 'What befell it, in order. Entries that were corrected are not in it',
    },
    'history[].type': { kk: 'Не болды', ru: 'Что произошло', en: 'What happened' },
    'history[].at': when,
    'history[].channel': {
      kk: 'Қандай жолмен жіберілді',
      ru: 'Каким путем отправлено',
      en: 'By what way it was sent',
    },
    'history[].number': { kk: 'Кіріс нөмірі', ru: 'Входящий номер', en: 'The incoming number' },
    'history[].words': answered,
    'history[].why': returnedWhy,
    'history[].step': {
      kk: 'Мектептен тыс жұмыс қай кезеңге жетті',
      ru: 'До какого этапа дошла работа вне школы',
      en: 'How far the work beyond the school has come',
    },
    ...signature,
  },
  'qorgan.answer/1': {
    ...document,
    about: { kk: 'Қай хатқа жауап', ru: 'На какое письмо ответ', en: 'Which letter it answers' },
    'about.referralId': {
      kk: 'Жолдаудың referral.id мәні',
      ru: 'Значение referral.id из направления',
      en: 'The referral.id of the referral',
    },
    'about.letterNumber': {
      kk: 'Хаттың шығыс нөмірі, дәл сол түрінде',
      ru: 'Исходящий номер письма, точно так же',
      en: 'The outgoing number of the letter, exactly',
    },
    answer: { kk: 'Бір құжатта бір жауап', ru: 'Один ответ в документе', en: 'One answer a document' },
    'answer.type': {
      kk: 'received: алды; accepted: жұмысқа алды; returned: қайтарды; done: орындады',
      ru: 'received: получено; accepted: принято в работу; returned: возвращено; done: исполнено',
      en: 'received; accepted: taken up; returned: given back; done: dealt with',
    },
    'answer.at': when,
    'answer.saidBy': {
      kk: 'Орган атынан кім айтты; бос болса, жүйенің атауы жазылады',
      ru: 'Кто сказал от имени органа; если пусто, пишется название системы',
      en: 'Who said it for the body; where nobody is named, the system is',
    },
    'answer.number': {
      kk: 'Кіріс нөмірі немесе орган хатының нөмірі',
      ru: 'Входящий номер или номер письма органа',
      en: 'The incoming number, or that of the body’s own letter',
    },
    'answer.words': answered,
    'answer.why': {
      kk: 'Қайтару себебі; incomplete мен other сөзбен түсіндіруді талап етеді',
      ru: 'Причина возврата; incomplete и other требуют слов',
      en: 'Why it is given back; incomplete and other need words',
    },
    ...signature,
  },
  'qorgan.referral/2': {
    ...document,
    sender: { kk: 'Кім жіберді', ru: 'Кто направляет', en: 'Who sends it' },
    'sender.name': { kk: 'Ұйымның атауы', ru: 'Название организации', en: 'Name of the organisation' },
    'sender.contact': { kk: 'Байланыс', ru: 'Контакты', en: 'How to reach them' },
    recipient: { kk: 'Осы порталдағы орган', ru: 'Орган на этом портале', en: 'The body on this portal' },
    'recipient.id': {
      kk: 'Органның идентификаторы; «Басқа жүйелермен алмасу» бетінде тұр',
      ru: 'Идентификатор органа; он есть на странице «Обмен с другими системами»',
      en: 'The id of the body; its page “Exchange with other systems” shows it',
    },
    referral: theReferral,
    'referral.id': {
      kk: 'Жіберушінің идентификаторы: күйі осы бойынша айтылады, бір жолдау бір рет қабылданады',
      ru: 'Идентификатор отправителя: по нему сообщается состояние, одно направление принимается один раз',
      en: 'The sender’s own id: its state is told under it, and one referral is taken once',
    },
    'referral.number': outgoingNumber,
    'referral.issuedOn': issuedOn,
    'referral.noticedAt': {
      kk: 'Жағдай қашан анықталды, белгілі болса',
      ru: 'Когда выявлено, если известно',
      en: 'When it was detected, where that is known',
    },
    'referral.follows': follows,
    kinds: {
      kk: 'Жіберушінің бағалауы бойынша түрлері; орган өзі шешеді',
      ru: 'Виды по мнению отправителя; орган решает сам',
      en: 'The kinds as the sender sees them; the body decides itself',
    },
    subject: subject,
    body: words,
    child: {
      kk: 'Бала, жіберуші білгенінше; белгісіз болса, null',
      ru: 'Ребенок, насколько известно отправителю; если нет, null',
      en: 'The child as far as the sender knows; else null',
    },
    'child.surname': { kk: 'Тегі', ru: 'Фамилия', en: 'Surname' },
    'child.given': { kk: 'Аты', ru: 'Имя', en: 'Given name' },
    'child.patronymic': { kk: 'Әкесінің аты', ru: 'Отчество', en: 'Patronymic' },
    'child.birthDate': { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
    'child.sex': { kk: 'Жынысы', ru: 'Пол', en: 'Sex' },
    'child.address': { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
    'child.contact': {
      kk: 'Отбасымен қалай байланысуға болады',
      ru: 'Как связаться с семьей',
      en: 'How the family is reached',
    },
    'child.school': { kk: 'Мектебі мен сыныбы', ru: 'Школа и класс', en: 'School and class' },
    'child.parents': {
      kk: 'Ата-анасы немесе заңды өкілдері',
      ru: 'Родители или законные представители',
      en: 'Parents or legal representatives',
    },
    'child.parents[].relation': {
      kk: 'Балаға кім болады',
      ru: 'Кем приходится',
      en: 'What they are to the child',
    },
    'child.parents[].name': personsName,
    'child.parents[].phone': phone,
    ...signature,
  },
  'qorgan.state/1': {
    ...document,
    about: { kk: 'Қай жолдау туралы', ru: 'О каком направлении', en: 'Which referral it is about' },
    'about.referralId': {
      kk: 'Жіберушінің referral.id мәні',
      ru: 'Значение referral.id отправителя',
      en: 'The referral.id of the sender',
    },
    'about.letterNumber': { kk: 'Оның шығыс нөмірі', ru: 'Его исходящий номер', en: 'Its outgoing number' },
    recipient: { kk: 'Айтып тұрған орган', ru: 'Орган, который сообщает', en: 'The body that says so' },
    ...recipientFields,
    state: {
      kk: 'sent: органның алдында; received: алғаны расталды; accepted: іс ашылды; returned: қайтарылды; done: іс жабылды',
      ru: 'sent: лежит перед органом; received: получение подтверждено; accepted: открыто дело; returned: возвращено; done: дело закрыто',
      en: 'sent: it lies before the body; received: confirmed; accepted: a case is open; returned: given back; done: the case is closed',
    },
    answers: {
      kk: 'Органның жауаптары, ретімен',
      ru: 'Ответы органа, по порядку',
      en: 'What the body answered, in order',
    },
    'answers[].type': { kk: 'Қандай жауап', ru: 'Какой ответ', en: 'Which answer' },
    'answers[].at': when,
    'answers[].saidBy': {
      kk: 'Бос: органның өзі айтады',
      ru: 'Пусто: говорит сам орган',
      en: 'Empty: the body says so itself',
    },
    'answers[].number': {
      kk: 'Кіріс нөмірі; accepted пен done жауабында іс нөмірі',
      ru: 'Входящий номер; в accepted и done номер дела',
      en: 'The incoming number; of accepted and done, that of the case',
    },
    'answers[].words': answered,
    'answers[].why': returnedWhy,
    caseManager: {
      kk: 'Отбасымен жұмыс істейтін кейс-менеджер; тағайындалмаса, null',
      ru: 'Кейс-менеджер, который работает с семьей; пока не назначен, null',
      en: 'The case manager who works with the family; null until appointed',
    },
    'caseManager.name': personsName,
    'caseManager.phone': phone,
    'caseManager.since': { kk: 'Қашаннан бері', ru: 'С какого времени', en: 'Since when' },
    progress: {
      kk: 'Жұмыс қай кезеңге жетті',
      ru: 'До какого этапа дошла работа',
      en: 'How far the work has come',
    },
    'progress[].step': {
      kk: 'assessment: бағалау бекітілді; plan: жоспар бекітілді; decision: комиссия шешті',
      ru: 'assessment: оценка утверждена; plan: план утвержден; decision: комиссия решила',
      en: 'assessment: approved; plan: approved; decision: of the commission',
    },
    'progress[].at': when,
    ...signature,
  },
} as const satisfies Record<string, Readonly<Record<string, Text>>>;
