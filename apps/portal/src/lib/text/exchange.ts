import type { ExchangeFault, ExchangeOutcome } from '@qorgan/domain';
import { texts, type Text } from '@qorgan/statute';

/** Referrals and answers as files between systems. */
export const exchangeText = texts({
  title: {
    kk: 'Басқа жүйелермен алмасу',
    ru: 'Обмен с другими системами',
    en: 'Exchange with other systems',
  },
  about: {
    kk: 'Хатты күйімен бірге қолтаңбалы файл етіп басқа жүйеге беруге және сол жүйенің жауабын осында енгізуге болады. Әр алмасу, қабылданбағаны да, тізімде қалады. Тізімде баланың аты-жөні жоқ.',
    ru: 'Письмо с его состоянием можно передать в другую систему подписанным файлом, а ее ответ загрузить сюда. Каждый обмен, в том числе непринятый, остается в списке. Имен детей в списке нет.',
    en: 'A letter with its state can be given to another system as a signed file, and the answer of that system brought here. Every exchange stays on the list, those that were not taken too. No child is named on it.',
  },
  format: {
    kk: 'Файл форматының сипаттамасы',
    ru: 'Описание формата файлов',
    en: 'The format of the files, described',
  },
  bring: { kk: 'Жауап файлын енгізу', ru: 'Загрузить ответ', en: 'Bring an answer' },
  bringHint: {
    kk: 'Жүйенің жауабы хатқа сол жүйенің сөзі ретінде бір рет жазылады. Орган порталда өзі айтқаны өзгермейді.',
    ru: 'Ответ системы записывается к письму один раз, как слова этой системы. То, что орган сам сказал на портале, не меняется.',
    en: 'The answer is written to the letter once, as the word of that system. What the body itself has said on the portal stays as it is.',
  },
  file: { kk: 'JSON файлы', ru: 'Файл JSON', en: 'JSON file' },
  fileHint: {
    kk: (megabytes: number) => `${megabytes} МБ-қа дейін`,
    ru: (megabytes: number) => `До ${megabytes} МБ`,
    en: (megabytes: number) => `Up to ${megabytes} MB`,
  },
  noFile: { kk: 'Файлды таңдаңыз.', ru: 'Выберите файл.', en: 'Choose a file.' },
  take: { kk: 'Енгізу', ru: 'Загрузить', en: 'Bring it' },
  taken: {
    kk: 'Жауап хатқа жазылды:',
    ru: 'Ответ записан к письму:',
    en: 'The answer is written to the letter:',
  },
  takenForeign: {
    kk: 'Жолдау органның алдына түсті:',
    ru: 'Направление принято и ждет органа:',
    en: 'The referral lies before the body:',
  },
  toForeign: { kk: 'жолдауды ашу', ru: 'открыть направление', en: 'open the referral' },
  bringBody: {
    kk: 'Жауап немесе жолдау файлын енгізу',
    ru: 'Загрузить ответ или направление',
    en: 'Bring an answer or a referral',
  },
  bringBodyHint: {
    kk: 'Басқа жүйенің осы органға арнаған жолдауы кіріс тізіміне түседі, мерзімдер осы сәттен есептеледі. Жүйенің хатқа жауабы сол жүйенің сөзі ретінде бір рет жазылады.',
    ru: 'Направление другой системы для этого органа попадает во входящие, сроки считаются с этой минуты. Ответ системы записывается к письму один раз, как ее слова.',
    en: 'A referral of another system to this body comes into the inbox, and time counts from this moment. An answer of the system is written to its letter once, as the word of that system.',
  },
  bodyId: {
    kk: 'Органның порталдағы идентификаторы (recipient.id)',
    ru: 'Идентификатор органа на портале (recipient.id)',
    en: 'The id of this body on the portal (recipient.id)',
  },
  toLetter: { kk: 'хатты ашу', ru: 'открыть письмо', en: 'open the letter' },
  list: { kk: 'Соңғы алмасулар', ru: 'Последние обмены', en: 'The latest exchanges' },
  none: { kk: 'Әзірге алмасу болған жоқ.', ru: 'Обменов пока не было.', en: 'Nothing was exchanged yet.' },
  out: { kk: 'Файл алынды', ru: 'Файл выдан', en: 'Given out' },
  in: { kk: 'Файл енгізілді', ru: 'Файл загружен', en: 'Brought here' },
  letter: {
    kk: (number: string) => `Шығыс № ${number}`,
    ru: (number: string) => `Исх. № ${number}`,
    en: (number: string) => `Letter No. ${number}`,
  },
  key: { kk: 'Ұйымның кілті', ru: 'Ключ организации', en: 'The key of this organisation' },
  keyHint: {
    kk: 'Басқа жүйе осы ұйымның файлдарын мына ашық кілтпен тексереді. Бедерін басқа жолмен, мысалы телефонмен салыстырыңыздар.',
    ru: 'Этим открытым ключом другая система проверяет файлы этой организации. Отпечаток сверьте другим путем, например по телефону.',
    en: 'By this public key another system checks the files of this organisation. Compare the fingerprint on another way, by telephone for example.',
  },
  publicKey: { kk: 'Ашық кілт (Ed25519)', ru: 'Открытый ключ (Ed25519)', en: 'Public key (Ed25519)' },
  fingerprint: { kk: 'Бедері', ru: 'Отпечаток', en: 'Fingerprint' },

  give: {
    kk: 'Басқа жүйеге беру',
    ru: 'Передать в другую систему',
    en: 'Give to another system',
  },
  giveHint: {
    kk: 'Қолтаңбалы JSON файлы: хат, оның күйі және тарихы. Ішінде баланың дербес деректері бар, файлды қорғалған жолмен ғана жіберіңіз.',
    ru: 'Подписанный файл JSON: письмо, его состояние и история. В нем персональные данные ребенка, передавайте его только защищенным путем.',
    en: 'A signed JSON file: the letter, its state and what befell it. It holds a child’s personal data: send it by a protected way only.',
  },
  plain: { kk: 'JSON, PDF-сіз', ru: 'JSON без PDF', en: 'JSON without the PDF' },
  withPdf: { kk: 'JSON, PDF-пен бірге', ru: 'JSON вместе с PDF', en: 'JSON with the PDF' },
  toldBySystem: {
    kk: 'Басқа жүйенің файлымен келді',
    ru: 'Пришло файлом другой системы',
    en: 'Came as a file of another system',
  },

  partners: {
    kk: 'Сыртқы жүйелердің кілттері',
    ru: 'Ключи внешних систем',
    en: 'Keys of outside systems',
  },
  partnersAbout: {
    kk: 'Мұнда тіркелген кілтпен қол қойылған жауаптар ғана қабылданады және тек сол орган атынан. Тіркемес бұрын кілттің бедерін органмен басқа жолмен салыстырыңыз.',
    ru: 'Принимаются только ответы, подписанные зарегистрированным здесь ключом, и только от имени этого органа. Прежде чем регистрировать, сверьте отпечаток с органом другим путем.',
    en: 'Only answers signed with a key that is registered here are taken, and only in the name of that body. Before you register one, compare its fingerprint with the body on another way.',
  },
  noPartners: {
    kk: 'Бірде-бір кілт тіркелмеген.',
    ru: 'Ни одного ключа не зарегистрировано.',
    en: 'No key is registered.',
  },
  addPartner: { kk: 'Кілтті тіркеу', ru: 'Зарегистрировать ключ', en: 'Register a key' },
  body: { kk: 'Қай органның атынан', ru: 'От имени какого органа', en: 'For which body it speaks' },
  chooseBody: { kk: 'Органды таңдаңыз', ru: 'Выберите орган', en: 'Choose a body' },
  name: { kk: 'Жүйенің атауы', ru: 'Название системы', en: 'Name of the system' },
  partnerAdded: { kk: 'Кілт тіркелді.', ru: 'Ключ зарегистрирован.', en: 'The key is registered.' },
  partnerEnded: {
    kk: 'Кілт тоқтатылды. Бұрын қабылданған жауаптар сақталады.',
    ru: 'Ключ отключен. Принятые раньше ответы сохраняются.',
    en: 'The key is ended. Answers that were taken before stay.',
  },
  endPartner: { kk: 'Тоқтату', ru: 'Отключить', en: 'End' },
  ended: { kk: 'Тоқтатылған', ru: 'Отключен', en: 'Ended' },
  active: { kk: 'Қолданыста', ru: 'Действует', en: 'In use' },
  since: { kk: 'Тіркелген күні', ru: 'Зарегистрирован', en: 'Registered' },
});

/** How an exchange ended, in a list. */
export const exchangeOutcome: Readonly<Record<ExchangeOutcome, Text>> = {
  made: { kk: 'Берілді', ru: 'Выдан', en: 'Given out' },
  taken: { kk: 'Жазылды', ru: 'Записан', en: 'Taken' },
  takenBefore: { kk: 'Бұрын жазылған', ru: 'Уже записан', en: 'Taken before' },
  tooLarge: { kk: 'Тым үлкен', ru: 'Слишком большой', en: 'Too large' },
  notJson: { kk: 'JSON емес', ru: 'Не JSON', en: 'No JSON' },
  notExchange: { kk: 'Басқа құжат', ru: 'Другой документ', en: 'Another document' },
  otherVersion: { kk: 'Басқа нұсқа', ru: 'Другая версия', en: 'Another version' },
  invalid: { kk: 'Құрылымы қате', ru: 'Ошибка структуры', en: 'Not well-formed' },
  signatureWrong: { kk: 'Қолтаңба қате', ru: 'Подпись неверна', en: 'Wrong signature' },
  keyUnknown: { kk: 'Кілт белгісіз', ru: 'Ключ неизвестен', en: 'Unknown key' },
  keyEnded: { kk: 'Кілт тоқтатылған', ru: 'Ключ отключен', en: 'Key ended' },
  keyOfOther: { kk: 'Басқа органның кілті', ru: 'Ключ другого органа', en: 'Key of another body' },
  otherBody: { kk: 'Басқа органға арналған', ru: 'Для другого органа', en: 'For another body' },
  notForUs: { kk: 'Мұндай хат жоқ', ru: 'Такого письма нет', en: 'No such letter' },
  otherLetter: { kk: 'Хат нөмірі сәйкес емес', ru: 'Номер письма не сходится', en: 'Other letter number' },
  bodySaysItself: { kk: 'Орган өзі жауап берген', ru: 'Орган ответил сам', en: 'The body answers itself' },
  notNow: { kk: 'Хаттың күйіне сай емес', ru: 'Не подходит к состоянию', en: 'Does not fit the state' },
  timeWrong: { kk: 'Уақыты қате', ru: 'Неверное время', en: 'Wrong time' },
  wordsMissing: { kk: 'Себебі жазылмаған', ru: 'Нет пояснения', en: 'No words given' },
  referralNotTaken: {
    kk: 'Жолдау қабылданбайды',
    ru: 'Направление не принимается',
    en: 'Referral not taken',
  },
};

type Say = (detail: string) => string;
/** Why a file was not taken and what to do about it; `detail` is the place, the version or the fingerprint. */
export const exchangeFault: Readonly<Record<ExchangeFault, { kk: Say; ru: Say; en: Say }>> = {
  tooLarge: {
    kk: () => 'Файл тым үлкен. Жүйеден PDF-сіз жауап сұраңыз.',
    ru: () => 'Файл слишком большой. Попросите у системы ответ без PDF.',
    en: () => 'The file is too large. Ask the system for an answer without the PDF.',
  },
  notJson: {
    kk: () => 'Файл JSON ретінде оқылмайды. Жүйе берген файлдың өзін таңдаңыз.',
    ru: () => 'Файл не читается как JSON. Выберите именно тот файл, который выдала система.',
    en: () => 'The file cannot be read as JSON. Choose the very file that the system gave out.',
  },
  notExchange: {
    kk: () => 'Бұл жауап та, жолдау да емес: «format» өрісі танылмады.',
    ru: () => 'Это не ответ и не направление: поле «format» не распознано.',
    en: () => 'This is neither an answer nor a referral: its field “format” is not known.',
  },
  otherVersion: {
    kk: (format) =>
      `Мұндай құжат енгізілмейді (${format}). Жүйеден qorgan.answer/1 немесе qorgan.referral/2 сұраңыз.`,
    ru: (format) =>
      `Такой документ не загружается (${format}). Попросите у системы qorgan.answer/1 или qorgan.referral/2.`,
    en: (format) =>
      `Such a document is not taken (${format}). Ask the system for qorgan.answer/1 or qorgan.referral/2.`,
  },
  invalid: {
    kk: (at) => `Файл сипаттамаға сай емес. Қате мына жерде: ${at || 'файлдың басында'}.`,
    ru: (at) => `Файл не соответствует описанию. Ошибка здесь: ${at || 'в начале файла'}.`,
    en: (at) => `The file is not as described. The mistake is here: ${at || 'at its beginning'}.`,
  },
  signatureWrong: {
    kk: () => 'Қолтаңба файлға сай емес: файл жолда өзгертілген немесе бүлінген. Жүйеден қайта алыңыз.',
    ru: () => 'Подпись не подходит к файлу: его изменили или повредили по пути. Получите файл заново.',
    en: () => 'The signature does not fit the file: it was changed or damaged on the way. Get it again.',
  },
  keyUnknown: {
    kk: (key) => `Файлға тіркелмеген кілтпен қол қойылған. Кілтті өңір әкімшісі тіркейді. Бедері: ${key}.`,
    ru: (key) =>
      `Файл подписан незарегистрированным ключом. Ключи регистрирует администратор региона. Отпечаток: ${key}.`,
    en: (key) =>
      `The file is signed with a key that is not registered. The region’s administrator registers keys. Fingerprint: ${key}.`,
  },
  keyEnded: {
    kk: (key) => `Бұл кілт тоқтатылған, сондықтан жауап қабылданбайды. Бедері: ${key}.`,
    ru: (key) => `Этот ключ отключен, поэтому ответ не принимается. Отпечаток: ${key}.`,
    en: (key) => `This key was ended, so the answer is not taken. Fingerprint: ${key}.`,
  },
  keyOfOther: {
    kk: () => 'Бұл кілт басқа органның атынан тіркелген, ал хат оған жіберілмеген.',
    ru: () => 'Этот ключ зарегистрирован за другим органом, а письмо отправлено не ему.',
    en: () => 'This key speaks for another body, and the letter was not sent to that body.',
  },
  notForUs: {
    kk: () => 'Файл айтқан хат мұнда жоқ немесе сізге ашық емес.',
    ru: () => 'Письма, о котором говорит файл, здесь нет, или оно вам не открыто.',
    en: () => 'The letter that the file speaks of is not here, or not open to you.',
  },
  otherBody: {
    kk: () => 'Жолдау осы органға арналмаған: файлдағы recipient.id басқа органдікі.',
    ru: () => 'Направление адресовано не этому органу: recipient.id в файле принадлежит другому.',
    en: () => 'The referral is not for this body: recipient.id in the file is that of another.',
  },
  otherLetter: {
    kk: () => 'Файлдағы хат нөмірі жіберілген хаттың нөміріне сай емес.',
    ru: () => 'Номер письма в файле не совпадает с номером отправленного.',
    en: () => 'The number in the file is not that of the letter that was sent.',
  },
  bodySaysItself: {
    kk: () => 'Орган бұл хатқа порталда өзі жауап берген. Оның сөзі сақталады, файлдағы жауап жазылмады.',
    ru: () => 'Орган сам ответил на это письмо на портале. Его слова остаются, ответ из файла не записан.',
    en: () =>
      'The body has answered this letter itself on the portal. Its word stays, and the answer was not written.',
  },
  notNow: {
    kk: () =>
      'Хаттың қазіргі күйіне мұндай жауап сай келмейді: мысалы, қабылданбаған хат орындалды деп айтылған.',
    ru: () => 'Такой ответ не подходит к состоянию письма: например, выполнено то, что еще не получено.',
    en: () => 'Such an answer does not fit how the letter stands: what was not received cannot be done.',
  },
  timeWrong: {
    kk: () => 'Құжаттағы уақыт болашақта немесе хат жіберілгенге дейін тұр.',
    ru: () => 'Время в документе в будущем или раньше отправки письма.',
    en: () => 'A time in it lies in the future, or before the letter was sent.',
  },
  wordsMissing: {
    kk: () => 'Қайтару себебі сөзбен жазылуы керек, файлда ол жоқ.',
    ru: () => 'Причину возврата нужно пояснить словами, в файле пояснения нет.',
    en: () => 'This reason for giving a letter back needs words, and the file has none.',
  },
  takenBefore: {
    kk: () => 'Бұл құжат бұрын жазылған. Екінші рет жазылмайды.',
    ru: () => 'Этот документ уже записан. Второй раз он не записывается.',
    en: () => 'This document was taken before. It is not written a second time.',
  },
  referralNotTaken: {
    kk: () => 'Бұл – жолдау. Жолдауды органның қабылдаушы қызметкері енгізеді, мектеп тек жауапты енгізеді.',
    ru: () =>
      'Это направление. Его загружает сотрудник органа, который принимает; школа загружает только ответы.',
    en: () => 'This is a referral. Those who receive in a body bring it; a school brings answers alone.',
  },
};
