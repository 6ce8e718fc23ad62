import type { ApiOperation, ApiSchema, ApiWords } from '@qorgan/contract';
import { texts, type Locale } from '@qorgan/statute';
import { apiFieldText } from './api-fields.ts';
import { apiProblemTitle } from './api.ts';

type InThree = Record<'kk' | 'ru' | 'en', string>;

/** The page about the interface for programs. */
export const apiText = texts({
  title: {
    kk: 'Бағдарламаларға арналған интерфейс',
    ru: 'Интерфейс для программ',
    en: 'The interface for programs',
  },
  about: {
    kk: 'Qorgan порталына хабарлама жіберетін бағдарламалар, ең алдымен браузер кеңейтімі, порталмен осылай сөйлеседі. Бұл бет портал жауап беретін кестенің өзінен жасалған.',
    ru: 'Так с порталом Qorgan говорят программы, которые отправляют сообщения, прежде всего расширение для браузера. Страница сделана из той же таблицы, по которой портал отвечает.',
    en: 'This is how programs that send reports speak with a Qorgan portal, the browser extension first of all. The page is made from the very table by which the portal answers.',
  },
  machine: {
    kk: 'Бағдарлама оқитын түрі: OpenAPI 3.1',
    ru: 'Для чтения программой: OpenAPI 3.1',
    en: 'For programs to read: OpenAPI 3.1',
  },
  contents: { kk: 'Мазмұны', ru: 'Содержание', en: 'Contents' },

  start: { kk: 'Неден басталады', ru: 'С чего начать', en: 'Where to begin' },
  startAsk: {
    kk: 'Бағдарлама браузерді қосуды сұрайды да, токен мен тоғыз цифрлы код алады.',
    ru: 'Программа просит подключить браузер и получает токен и код из девяти цифр.',
    en: 'The program asks to be paired and is given a token and a code of nine digits.',
  },
  startType: {
    kk: 'Мұғалім порталға кіріп, кодты он минут ішінде теріп, растайды. Оған дейін токен ештеңе ашпайды.',
    ru: 'Учитель входит на портал, в течение десяти минут вводит код и подтверждает. До этого токен ничего не открывает.',
    en: 'The teacher signs in to the portal, types the code within ten minutes and approves. Until then the token opens nothing.',
  },
  startSend: {
    kk: 'Содан кейін токен әр сұраудың Authorization: Bearer жолында тұрады. Онымен хабарлама жіберіп, сол хабарламалардың кезеңін білуге ғана болады.',
    ru: 'После этого токен стоит в заголовке Authorization: Bearer каждого запроса. С ним можно только отправлять сообщения и узнавать, на каком они этапе.',
    en: 'From then on the token stands in the header Authorization: Bearer of each request. All it can do is send reports and ask how far they have come.',
  },
  startLanguage: {
    kk: 'Қателер Accept-Language жолында сұралған тілде айтылады: kk, ru немесе en. Тіл айтылмаса, қазақша.',
    ru: 'Об ошибках говорится на языке из Accept-Language: kk, ru или en. Без него – на казахском.',
    en: 'Problems are told in the language of Accept-Language: kk, ru or en. Without one, in Kazakh.',
  },

  operations: { kk: 'Сұраулар', ru: 'Запросы', en: 'Requests' },
  by: { kk: 'Кім сұрай алады', ru: 'Кто может', en: 'Who may ask' },
  takes: { kk: 'Не жіберіледі', ru: 'Что отправляют', en: 'What is sent' },
  takesOne: {
    kk: 'Мыналардың бірі жіберіледі',
    ru: 'Что отправляют, одно из двух',
    en: 'What is sent, one of these',
  },
  answers: { kk: 'Не қайтарылады', ru: 'Что возвращается', en: 'What is answered' },
  nothing: { kk: 'мазмұнсыз', ru: 'без содержимого', en: 'no body' },
  refuses: { kk: 'Қандай қате болуы мүмкін', ru: 'Какие возможны ошибки', en: 'What may be refused' },

  fields: { kk: 'Өрістер', ru: 'Поля', en: 'Fields' },
  fieldsHint: {
    kk: 'Жауапта осында жоқ өріс пайда болса, оны елемеңіз: кейін жаңасы қосылуы мүмкін.',
    ru: 'Если в ответе появится поле, которого здесь нет, пропустите его: позже могут добавиться новые.',
    en: 'If an answer has a field that is not here, pass over it: more may be added.',
  },
  needed: { kk: 'міндетті', ru: 'обязательно', en: 'required' },
  orNull: { kk: 'немесе null', ru: 'или null', en: 'or null' },
  upTo: {
    kk: (n: number) => `ең көбі ${n} таңба`,
    ru: (n: number) => `не больше ${n} знаков`,
    en: (n: number) => `${n} characters at most`,
  },
  items: {
    kk: (n: number) => `ең көбі ${n}`,
    ru: (n: number) => `не больше ${n}`,
    en: (n: number) => `${n} at most`,
  },

  codes: { kk: 'Кодтар', ru: 'Коды', en: 'Codes' },
  otherPage: { kk: 'басқа бет', ru: 'другая страница', en: 'another page' },

  sealing: { kk: 'Хабарламаны мөрлеу', ru: 'Как запечатать сообщение', en: 'Sealing a report' },
  sealingWhy: {
    kk: 'Байланыс жоқта хабарлама құрылғыда тек мөрленген күйде күтеді: оны құрылғыда ешкім оқи алмайды, порталда мектептің өз кілті ғана ашады.',
    ru: 'Пока нет связи, сообщение ждет на устройстве только запечатанным: там его никто не прочитает, а на портале его открывает лишь ключ самой школы.',
    en: 'While there is no connection a report waits on the device sealed and in no other form: nobody can read it there, and on the portal only the school’s own key opens it.',
  },
  sealingKey: {
    kk: 'PairingState ішінен sealingKey алыңыз.',
    ru: 'Возьмите sealingKey из PairingState.',
    en: 'Take sealingKey out of PairingState.',
  },
  sealingPad: {
    kk: 'ReportMessage-ті UTF-8 кодтауындағы JSON етіп жазып, соңына 1024 байтқа еселенгенше бос орын қосыңыз: ұзындығы ештеңе айтпайды.',
    ru: 'Запишите ReportMessage как JSON в UTF-8 и дополните пробелами до кратного 1024 байтам: длина ничего не выдаст.',
    en: 'Write the ReportMessage as JSON in UTF-8 and add spaces up to a multiple of 1024 bytes: its length then tells nothing.',
  },
  sealingHpke: {
    kk: 'HPKE (RFC 9180), base режимі: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. info мен aad – UTF-8 мәтіні:',
    ru: 'HPKE (RFC 9180), режим base: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. info и aad – текст в UTF-8:',
    en: 'HPKE (RFC 9180), base mode: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. info and aad are text in UTF-8:',
  },
  sealingSend: {
    kk: 'SealedReport етіп жіберіңіз. base64url – толтырғыш таңбаларсыз.',
    ru: 'Отправьте как SealedReport. base64url – без знаков дополнения.',
    en: 'Send it as a SealedReport. base64url is without padding.',
  },
  sealingAgain: {
    kk: '201 не 200 келгенше сақтап, соның өзін қайта жіберіңіз. Қанша рет жетсе де, бір хабарлама болып тіркеледі.',
    ru: 'Храните и отправляйте то же самое, пока не придет 201 или 200. Сколько бы раз оно ни дошло, запишется одно сообщение.',
    en: 'Keep it and send the very same until 201 or 200 comes. However often it arrives, it makes one report.',
  },

  problems: { kk: 'Қателер', ru: 'Ошибки', en: 'Problems' },
  problemsHint: {
    kk: 'Қате application/problem+json (RFC 9457) түрінде айтылады. Бағдарлама code өрісіне қарайды.',
    ru: 'Об ошибке говорится в виде application/problem+json (RFC 9457). Программе нужно поле code.',
    en: 'A problem is told as application/problem+json (RFC 9457). A program goes by the field code.',
  },

  limits: { kk: 'Шектеулер', ru: 'Ограничения', en: 'Limits' },
  limitBody: {
    kk: (mb: number) => `Бір сұрау ${mb} МБ-тан аспайды.`,
    ru: (mb: number) => `Один запрос – не больше ${mb} МБ.`,
    en: (mb: number) => `A request is ${mb} MB long at most.`,
  },
  limitPace: {
    kk: (atOnce: number, perSecond: number, seconds: number) =>
      `Бір браузер бірден ${atOnce} сұрау, одан кейін секундына ${perSecond} сұрау жібере алады. Артығы кезекте ${seconds} секундқа дейін күтеді, одан әрі 429 деген жауап пен Retry-After келеді. Хабарлама бұдан жоғалмайды.`,
    ru: (atOnce: number, perSecond: number, seconds: number) =>
      `Один браузер может отправить сразу ${atOnce} запросов, а затем по ${perSecond} в секунду. Остальные ждут в очереди до ${seconds} секунд, дальше приходит 429 и Retry-After. Сообщения от этого не теряются.`,
    en: (atOnce: number, perSecond: number, seconds: number) =>
      `One browser may send ${atOnce} requests at once and then ${perSecond} a second. More wait in a queue for up to ${seconds} seconds; beyond that comes 429 with Retry-After. No report is lost by it.`,
  },
  limitPairing: {
    kk: (minutes: number, days: number) =>
      `Код ${minutes} минут күтеді. ${days} күн қолданылмаған браузер өздігінен ажыратылады. Токен порталдың сол кездегі мекенжайында ғана жарамды.`,
    ru: (minutes: number, days: number) =>
      `Код ждет ${minutes} минут. Браузер, которым не пользовались ${days} дней, отключается сам. Токен действует только по тому адресу портала, по которому его получили.`,
    en: (minutes: number, days: number) =>
      `A code waits for ${minutes} minutes. A browser that is not used for ${days} days is let go. A token is good only at the address of the portal at which it was given.`,
  },
  limitOrigin: {
    kk: 'Кез келген беттен сұрауға болады (CORS), бірақ cookie ештеңе ашпайды: тек токен.',
    ru: 'Обращаться можно с любой страницы (CORS), но cookie ничего не открывают: только токен.',
    en: 'Any page may ask (CORS), but no cookie opens anything: only a token does.',
  },
});

export const apiByText = texts<Record<'nobody' | 'token' | 'paired', InThree>>({
  nobody: { kk: 'кез келген бағдарлама', ru: 'любая программа', en: 'any program' },
  token: {
    kk: 'токені бар браузер, расталмағаны да',
    ru: 'браузер с токеном, в том числе еще не подтвержденный',
    en: 'a browser with a token, also one that is not approved yet',
  },
  paired: { kk: 'расталған браузер', ru: 'подтвержденный браузер', en: 'an approved browser' },
});

export const apiOperationText = texts<Record<ApiOperation, InThree>>({
  sendReport: { kk: 'Хабарлама жіберу', ru: 'Отправить сообщение', en: 'Send a report' },
  reportStatus: {
    kk: 'Хабарламаның қай кезеңде екенін білу',
    ru: 'Узнать, на каком этапе сообщение',
    en: 'Ask how a report stands',
  },
  startPairing: {
    kk: 'Браузерді қосуды сұрау',
    ru: 'Попросить подключить браузер',
    en: 'Ask to be paired',
  },
  askPairing: {
    kk: 'Қосылғанын, кімге және қайда екенін білу',
    ru: 'Узнать, подключен ли браузер, от чьего имени и куда',
    en: 'Ask whether it is paired, for whom and whereto',
  },
  endPairing: { kk: 'Браузерді ажырату', ru: 'Отключить браузер', en: 'End the pairing' },
  openApi: { kk: 'OpenAPI құжаты', ru: 'Документ OpenAPI', en: 'The OpenAPI document' },
});

export const apiOperationDetail = texts<Record<ApiOperation, InThree>>({
  sendReport: {
    kk: 'Нысанның өзі немесе мөрленген түрі. signs, otherSign, saw, childWords өрістерінің кемінде біреуі толтырылады. Жаңа хабарламаға 201, бұрын жіберілгеніне 200 қайтарылады.',
    ru: 'Сама форма или она же запечатанная. Заполняется хотя бы одно из полей signs, otherSign, saw, childWords. На новое сообщение отвечает 201, на уже отправленное – 200.',
    en: 'The form itself, or the form sealed. At least one of signs, otherSign, saw and childWords is filled. A new report is answered with 201, one that was sent before with 200.',
  },
  reportStatus: {
    kk: 'Тек өз хабарламасы үшін: басқанікі жоқ болып көрінеді.',
    ru: 'Только для своего сообщения: чужого здесь нет.',
    en: 'For one’s own report only: anybody else’s is not there.',
  },
  startPairing: {
    kk: 'Кодты мұғалім порталда өзі тереді. Бұл сұраудың өзі ештеңеге құқық бермейді.',
    ru: 'Код вводит на портале сам учитель. Сам по себе этот запрос никаких прав не дает.',
    en: 'The teacher types the code on the portal. Asking gives no right to anything.',
  },
  askPairing: {
    kk: 'Код терілгенше бірнеше секунд сайын сұраңыз.',
    ru: 'Пока код не введен, спрашивайте раз в несколько секунд.',
    en: 'Until the code is typed, ask every few seconds.',
  },
  endPairing: {
    kk: 'Токен бірден жарамсыз болады.',
    ru: 'Токен сразу перестает действовать.',
    en: 'The token is good for nothing from that moment.',
  },
  openApi: {
    kk: 'Осы беттегінің бәрі, бағдарлама оқитын түрде.',
    ru: 'Все, что есть на этой странице, для чтения программой.',
    en: 'All that is on this page, for programs to read.',
  },
});

export const apiSchemaText = texts<Record<ApiSchema, InThree>>({
  ReportMessage: { kk: 'Хабарлама', ru: 'Сообщение', en: 'A report' },
  SealedReport: { kk: 'Мөрленген хабарлама', ru: 'Запечатанное сообщение', en: 'A sealed report' },
  ReportStatus: {
    kk: 'Хабарламаның кезеңі',
    ru: 'На каком этапе сообщение',
    en: 'How a report stands',
  },
  PairingRequest: { kk: 'Қосуды сұрау', ru: 'Просьба о подключении', en: 'A request to be paired' },
  PairingStarted: { kk: 'Токен мен код', ru: 'Токен и код', en: 'A token and a code' },
  PairingState: { kk: 'Қосудың күйі', ru: 'Состояние подключения', en: 'How a pairing stands' },
  OpenApi: { kk: 'OpenAPI құжаты', ru: 'Документ OpenAPI', en: 'The OpenAPI document' },
  Problem: { kk: 'Қате', ru: 'Ошибка', en: 'A problem' },
});

const documentText = texts({
  token: {
    kk: 'Браузердің токені: мұғалім порталда растаған соң жарамды.',
    ru: 'Токен браузера: действует после подтверждения учителем на портале.',
    en: 'The browser’s token: good once its teacher has approved it on the portal.',
  },
  language: {
    kk: 'Қателер қай тілде айтылсын: kk, ru немесе en.',
    ru: 'На каком языке говорить об ошибках: kk, ru или en.',
    en: 'In which language problems are told: kk, ru or en.',
  },
  retryAfter: {
    kk: 'Соның өзін неше секундтан кейін қайта жіберу керек.',
    ru: 'Через сколько секунд отправить то же самое снова.',
    en: 'After how many seconds to send the same again.',
  },
  requestId: { kk: 'Сұраудың нөмірі.', ru: 'Номер запроса.', en: 'The id of the request.' },
  id: { kk: 'Хабарламаның нөмірі.', ru: 'Номер сообщения.', en: 'The id of the report.' },
  is200: { kk: 'Сұралғаны.', ru: 'То, о чем спросили.', en: 'What was asked for.' },
  is201: { kk: 'Жаңадан жасалды.', ru: 'Создано новое.', en: 'Something new was made.' },
  is204: { kk: 'Орындалды.', ru: 'Сделано.', en: 'Done.' },
});

/** The words of the OpenAPI document in a language. */
export function apiWords(locale: Locale): ApiWords {
  const t = documentText[locale];
  const operations = Object.keys(apiOperationText[locale]) as ApiOperation[];
  return {
    title: `Qorgan: ${apiText[locale].title}`,
    about: apiText[locale].about,
    operations: Object.fromEntries(
      operations.map((operation) => [
        operation,
        { summary: apiOperationText[locale][operation], description: apiOperationDetail[locale][operation] },
      ]),
    ) as ApiWords['operations'],
    answers: { 200: t.is200, 201: t.is201, 204: t.is204 },
    problems: apiProblemTitle[locale],
    fields: apiFieldText[locale],
    token: t.token,
    language: t.language,
    retryAfter: t.retryAfter,
    requestId: t.requestId,
    params: { id: t.id },
  };
}
