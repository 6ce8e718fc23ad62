import type { Item } from '../../item.ts';

/** order-2026/4: the circumstances in which minors are identified. */
export const circumstances = [
  {
    id: 'p4.1',
    cites: 'order-2026/4.1',
    text: {
      kk: 'құқық бұзушылық профилактикасы субъектілерінің өздерінің функционалдық міндеттерін орындауы кезінде',
      ru: 'при исполнении субъектами профилактики правонарушений своих функциональных обязанностей',
      en: 'while subjects of offence prevention perform their functional duties',
    },
    short: { kk: 'Жұмыс барысында байқалды', ru: 'Замечено во время работы', en: 'Noticed at work' },
  },
  {
    id: 'p4.2',
    cites: 'order-2026/4.2',
    text: {
      kk: 'жеке тұлғаларды және (немесе) заңды тұлғалардың өкілдерін қабылдау кезінде',
      ru: 'при приеме физических лиц и (или) представителей юридических лиц',
      en: 'when receiving individuals and (or) representatives of legal entities',
    },
    short: { kk: 'Қабылдауда айтылды', ru: 'Сообщено на личном приеме', en: 'Told to us in person' },
  },
  {
    id: 'p4.3',
    cites: 'order-2026/4.3',
    text: {
      kk: 'өтініштерді қарау кезінде',
      ru: 'при рассмотрении обращений',
      en: 'when considering applications',
    },
    short: {
      kk: 'Өтініштен белгілі болды',
      ru: 'Из письменного обращения',
      en: 'From a written application',
    },
  },
  {
    id: 'p4.4',
    cites: 'order-2026/4.4',
    text: {
      kk: 'кәмелетке толмаған баладан, баланың ата-анасынан немесе басқа да заңды өкілдерінен, БҚЖӨУ-ден, "111" байланыс орталығынан ақпарат алу кезінде',
      ru: 'при получении информации от несовершеннолетнего ребенка, его родителя или иных законных представителей, РУПР, контакт-центра "111"',
      en: 'on receiving information from the minor, the child’s parent or other legal representatives, the regional commissioner or contact centre 111',
    },
    parts: [
      {
        id: 'p4.4.child',
        cites: 'order-2026/4.4',
        text: {
          kk: 'кәмелетке толмаған баладан',
          ru: 'от несовершеннолетнего ребенка',
          en: 'from the minor',
        },
        short: { kk: 'Бала өзі айтты', ru: 'Рассказал сам ребенок', en: 'The child told us' },
      },
      {
        id: 'p4.4.parent',
        cites: 'order-2026/4.4',
        text: {
          kk: 'баланың ата-анасынан немесе басқа да заңды өкілдерінен',
          ru: 'от родителя или иных законных представителей ребенка',
          en: 'from the child’s parent or other legal representatives',
        },
        short: { kk: 'Ата-анасы айтты', ru: 'Сообщили родители', en: 'A parent told us' },
      },
      {
        id: 'p4.4.regionalCommissioner',
        cites: 'order-2026/4.4',
        text: { kk: 'БҚЖӨУ-ден', ru: 'от РУПР', en: 'from the regional commissioner' },
        short: {
          kk: 'Бала құқықтары жөніндегі өңірлік уәкілден',
          ru: 'От регионального уполномоченного по правам ребенка',
          en: 'From the regional commissioner for children’s rights',
        },
      },
      {
        id: 'p4.4.contactCentre111',
        cites: 'order-2026/4.4',
        text: {
          kk: '"111" байланыс орталығынан',
          ru: 'от контакт-центра "111"',
          en: 'from contact centre 111',
        },
        short: { kk: '111 байланыс орталығынан', ru: 'От контакт-центра 111', en: 'From contact centre 111' },
      },
    ],
    short: {
      kk: 'Бала, ата-анасы, өңірлік уәкіл немесе 111 хабарлады',
      ru: 'Сообщили ребенок, родители, региональный уполномоченный или 111',
      en: 'The child, a parent, the regional commissioner or 111 told us',
    },
  },
  {
    id: 'p4.5',
    cites: 'order-2026/4.5',
    text: {
      kk: 'бұқаралық ақпарат құралдарындағы жарияланымдар мен хабарламалардың мониторингі кезінде',
      ru: 'при мониторинге публикаций и сообщений в средствах массовой информации',
      en: 'when monitoring publications and reports in the mass media',
    },
    short: { kk: 'БАҚ-тан белгілі болды', ru: 'Из средств массовой информации', en: 'From the media' },
  },
] as const satisfies readonly Item[];

export type CircumstanceId = (typeof circumstances)[number]['id'];
export const circumstanceIds: readonly CircumstanceId[] = circumstances.map((one) => one.id);
