import { texts } from '@qorgan/statute';

/** The page that describes the documents of the exchange. */
export const exchangePageText = texts({
  title: {
    kk: 'Жолдауларды алмасу форматы',
    ru: 'Формат обмена направлениями',
    en: 'The format in which referrals are exchanged',
  },
  about: {
    kk: 'Мектептің хаты мен оның күйі басқа жүйеге JSON құжаты ретінде беріледі, жүйенің жауабы да сондай құжат болып келеді. Басқа жүйе органға жолдауын да осылай жібереді, оның күйін қайтарып алады. Бұл бет порталдың оқитын сызбасынан жасалған.',
    ru: 'Письмо школы и его состояние передаются другой системе документом JSON, ее ответ приходит таким же документом. Так же другая система направляет что-либо органу и получает состояние своего направления. Страница сделана из той же схемы, по которой портал читает файлы.',
    en: 'A school’s letter with its state goes to another system as a JSON document, and the answer of that system comes as one. In the same way another system sends a referral to a body and is told how it stands. This page is made from the schema by which the portal reads.',
  },
  schema: { kk: 'JSON Schema (2020-12)', ru: 'JSON Schema (2020-12)', en: 'JSON Schema (2020-12)' },
  referral: {
    kk: 'Жолдау: порталдан шығады',
    ru: 'Направление: выдает портал',
    en: 'A referral: the portal gives it out',
  },
  foreign: {
    kk: 'Басқа жүйенің жолдауы: портал қабылдайды',
    ru: 'Направление другой системы: принимает портал',
    en: 'A referral of another system: the portal takes it',
  },
  state: {
    kk: 'Сол жолдаудың күйі: порталдан шығады',
    ru: 'Состояние такого направления: выдает портал',
    en: 'How such a referral stands: the portal gives it out',
  },
  answer: {
    kk: 'Жауап: портал қабылдайды',
    ru: 'Ответ: принимает портал',
    en: 'An answer: the portal takes it',
  },
  rules: { kk: 'Жалпы ережелер', ru: 'Общие правила', en: 'What holds of both' },
  ruleFile: {
    kk: (megabytes: number) =>
      `Бір файл – бір құжат: UTF-8 түріндегі JSON, ${megabytes} МБ-қа дейін. Сызбада жоқ өріс қабылданбайды.`,
    ru: (megabytes: number) =>
      `Один файл – один документ: JSON в UTF-8, до ${megabytes} МБ. Поля, которых нет в схеме, не принимаются.`,
    en: (megabytes: number) =>
      `One file is one document: JSON in UTF-8, up to ${megabytes} MB. Fields that the schema does not have are not taken.`,
  },
  ruleVersion: {
    kk: 'format өрісіндегі сан – нұсқа. Оқырманды шатастыратын өзгеріс келесі санды алады, бұрынғысы қатар жұмыс істейді.',
    ru: 'Число в поле format – версия. Изменение, которое может запутать читателя, получает следующее число, прежняя версия работает рядом.',
    en: 'The number in format is the version. A change that a reader could misunderstand gets the next one, and the former works beside it.',
  },
  ruleOnce: {
    kk: 'messageId бір құжаттың өзінікі. Бір құжат қанша рет келсе де, бір рет жазылады.',
    ru: 'messageId принадлежит одному документу. Сколько бы раз документ ни пришел, записывается он один раз.',
    en: 'A messageId belongs to one document. However often that arrives, it is written once.',
  },
  ruleTime: {
    kk: 'Уақыт ISO 8601 бойынша, UTC-ден айырмасымен жазылады.',
    ru: 'Время по ISO 8601 со смещением от UTC.',
    en: 'Times are ISO 8601 with their offset from UTC.',
  },
  ruleKey: {
    kk: 'Жүйенің ашық кілтін өңір әкімшісі нақты орган атынан тіркейді. Тіркелмеген кілтпен қол қойылған құжат қабылданбайды.',
    ru: 'Открытый ключ системы регистрирует администратор региона за определенным органом. Документ с незарегистрированным ключом не принимается.',
    en: 'The public key of a system is registered by the region’s administrator, for one body. What is signed with any other key is not taken.',
  },
  signing: { kk: 'Қолтаңба қалай қойылады', ru: 'Как ставится подпись', en: 'How it is signed' },
  signWhole: {
    kk: 'Құжаттан signature.value алынады; signature.algorithm мен signature.publicKey қалады.',
    ru: 'Из документа убирают signature.value; signature.algorithm и signature.publicKey остаются.',
    en: 'signature.value is taken out of the document; signature.algorithm and signature.publicKey stay.',
  },
  signCanonical: {
    kk: 'Қалғаны RFC 8785 (JCS) бойынша канондық JSON болып жазылады: бос орынсыз, өрістер аттарының UTF-16 реті бойынша.',
    ru: 'Остальное записывают каноническим JSON по RFC 8785 (JCS): без пробелов, поля по порядку UTF-16.',
    en: 'The rest is written as canonical JSON by RFC 8785 (JCS): no spaces, members in the UTF-16 order of their names.',
  },
  signMark: {
    kk: 'Алдына мына жол мен жаңа жол белгісі қойылады:',
    ru: 'Перед ним ставят эту строку и перевод строки:',
    en: 'Before it stands this line with its line feed:',
  },
  signBytes: {
    kk: 'Осының UTF-8 байттарына Ed25519 (RFC 8032) қолтаңбасы қойылады да, base64url түрінде, толықтырғышсыз жазылады.',
    ru: 'Байты этого в UTF-8 подписывают Ed25519 (RFC 8032), подпись пишут в base64url без заполнения.',
    en: 'The UTF-8 bytes of this are signed with Ed25519 (RFC 8032); the signature is written in base64url without padding.',
  },
  faults: {
    kk: 'Неліктен қабылданбауы мүмкін',
    ru: 'Почему файл могут не принять',
    en: 'Why a file may not be taken',
  },
});
