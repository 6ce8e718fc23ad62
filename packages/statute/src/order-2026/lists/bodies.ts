import type { Item } from '../../item.ts';
import type { Party } from '../../paragraph.ts';

/** A kind of body of paragraph 3; `party` where a duty of the order names it again. */
export type IdentifyingBody<Id extends string = string> = Item<Id> & { party?: Party };

/**
 * order-2026/3: the 16 kinds of bodies that identify such minors. The school stands under 3.4.
 * The Kazakh words are in the instrumental case, as the sentence of paragraph 3 needs; `short` is nominative.
 */
export const identifyingBodies = [
  {
    id: 'p3.1',
    cites: 'order-2026/3.1',
    text: {
      kk: 'жергілікті атқарушы органдармен',
      ru: 'местными исполнительными органами',
      en: 'local executive bodies',
    },
    short: {
      kk: 'Жергілікті атқарушы органдар',
      ru: 'Местные исполнительные органы',
      en: 'Local executive bodies',
    },
    party: 'localExecutive',
  },
  {
    id: 'p3.2',
    cites: 'order-2026/3.2',
    text: {
      kk: 'ішкі істер органдарымен',
      ru: 'органами внутренних дел',
      en: 'internal affairs bodies (police)',
    },
    short: {
      kk: 'Ішкі істер органдары',
      ru: 'Органы внутренних дел',
      en: 'Internal affairs bodies (police)',
    },
    party: 'police',
  },
  {
    id: 'p3.3',
    cites: 'order-2026/3.3',
    text: {
      kk: 'облыстардың, республикалық маңызы бар қалалардың, астананың, аудандардың (облыстық маңызы бар қалалардың) білім басқармасы органдарымен',
      ru: 'органами управления образованием областей, городов республиканского значения, столицы, районов (городов областного значения)',
      en: 'education management bodies of regions, cities of republican significance, the capital and districts (cities of regional significance)',
    },
    short: {
      kk: 'Білім басқармасы органдары',
      ru: 'Органы управления образованием',
      en: 'Education management bodies',
    },
  },
  {
    id: 'p3.4',
    cites: 'order-2026/3.4',
    text: { kk: 'білім беру ұйымдарымен', ru: 'организациями образования', en: 'educational organisations' },
    short: { kk: 'Білім беру ұйымдары', ru: 'Организации образования', en: 'Educational organisations' },
  },
  {
    id: 'p3.5',
    cites: 'order-2026/3.5',
    text: {
      kk: 'қорғаншылық немесе қамқоршылық жөніндегі функцияларды жүзеге асыратын органдармен (бұдан әрі – қорғаншылық органдары)',
      ru: 'органами, осуществляющими функции по опеке или попечительству (далее – органы опеки)',
      en: 'bodies exercising guardianship or custodianship functions (hereinafter – guardianship bodies)',
    },
    short: { kk: 'Қорғаншылық органдары', ru: 'Органы опеки', en: 'Guardianship bodies' },
    party: 'guardianshipBody',
  },
  {
    id: 'p3.6',
    cites: 'order-2026/3.6',
    text: {
      kk: 'Қазақстан Республикасының Балалардың құқықтарын қорғау жөніндегі өңірлік уәкілетті органдарымен',
      ru: 'региональными уполномоченными органами по защите прав детей Республики Казахстан',
      en: 'regional authorised bodies for the protection of children’s rights of the Republic of Kazakhstan',
    },
    short: {
      kk: 'Балалардың құқықтарын қорғау жөніндегі өңірлік уәкілетті органдар',
      ru: 'Региональные уполномоченные органы по защите прав детей',
      en: 'Regional authorised bodies for the protection of children’s rights',
    },
    party: 'regionalBody',
  },
  {
    id: 'p3.7',
    cites: 'order-2026/3.7',
    text: {
      kk: 'кәмелетке толмағандардың істері және олардың құқықтарын қорғау жөніндегі комиссиялармен (бұдан әрі – КІҚҚК)',
      ru: 'комиссиями по делам несовершеннолетних и защите их прав (далее – КДНиЗП)',
      en: 'commissions on minors’ affairs and protection of their rights (hereinafter – KDNiZP)',
    },
    short: {
      kk: 'Кәмелетке толмағандардың істері және олардың құқықтарын қорғау жөніндегі комиссиялар',
      ru: 'Комиссии по делам несовершеннолетних и защите их прав',
      en: 'Commissions on minors’ affairs and protection of their rights',
    },
    party: 'commission',
  },
  {
    id: 'p3.8',
    cites: 'order-2026/3.8',
    text: {
      kk: 'облыстың, республикалық маңызы бар қаланың, астананың бала құқықтары жөніндегі өңірлік уәкілімен (бұдан әрі – БҚЖӨУ)',
      ru: 'региональным уполномоченным по правам ребенка области, города республиканского значения, столицы (далее – РУПР)',
      en: 'the regional commissioner for children’s rights of the region, city of republican significance or capital (hereinafter – regional commissioner)',
    },
    short: {
      kk: 'Бала құқықтары жөніндегі өңірлік уәкіл',
      ru: 'Региональный уполномоченный по правам ребенка',
      en: 'Regional commissioner for children’s rights',
    },
    party: 'regionalCommissioner',
  },
  {
    id: 'p3.9',
    cites: 'order-2026/3.9',
    text: {
      kk: 'психологиялық қолдау орталықтарымен',
      ru: 'центрами психологической поддержки',
      en: 'psychological support centres',
    },
    short: {
      kk: 'Психологиялық қолдау орталықтары',
      ru: 'Центры психологической поддержки',
      en: 'Psychological support centres',
    },
    party: 'psychologicalCentre',
  },
  {
    id: 'p3.10',
    cites: 'order-2026/3.10',
    text: {
      kk: 'отбасын қолдау орталықтарымен',
      ru: 'центрами поддержки семьи',
      en: 'family support centres',
    },
    short: { kk: 'Отбасын қолдау орталықтары', ru: 'Центры поддержки семьи', en: 'Family support centres' },
    party: 'familyCentre',
  },
  {
    id: 'p3.11',
    cites: 'order-2026/3.11',
    text: { kk: 'мобильді топтармен', ru: 'мобильными группами', en: 'mobile groups' },
    short: { kk: 'Мобильді топтар', ru: 'Мобильные группы', en: 'Mobile groups' },
    party: 'mobileGroup',
  },
  {
    id: 'p3.12',
    cites: 'order-2026/3.12',
    text: {
      kk: 'отбасы, әйелдер мен балалардың құқықтарын қорғау мәселелері жөніндегі "111" байланыс орталығымен (бұдан әрі – "111" байланыс орталығы)',
      ru: 'контакт-центром "111" по вопросам защиты прав семьи, женщин и детей (далее – контакт-центр "111")',
      en: 'contact centre 111 on protection of the rights of the family, women and children (hereinafter – contact centre 111)',
    },
    short: { kk: '111 байланыс орталығы', ru: 'Контакт-центр 111', en: 'Contact centre 111' },
    party: 'contactCentre111',
  },
  {
    id: 'p3.13',
    cites: 'order-2026/3.13',
    text: {
      kk: 'денсаулық сақтау ұйымдарымен',
      ru: 'организациями здравоохранения',
      en: 'health-care organisations',
    },
    short: {
      kk: 'Денсаулық сақтау ұйымдары',
      ru: 'Организации здравоохранения',
      en: 'Health-care organisations',
    },
    party: 'healthOrganisation',
  },
  {
    id: 'p3.14',
    cites: 'order-2026/3.14',
    text: {
      kk: 'халықты әлеуметтік қорғау және жұмыспен қамту саласындағы ұйымдармен',
      ru: 'организациями в сфере социальной защиты и занятости населения',
      en: 'organisations of social protection and employment of the population',
    },
    short: {
      kk: 'Әлеуметтік қорғау және жұмыспен қамту ұйымдары',
      ru: 'Организации социальной защиты и занятости',
      en: 'Social protection and employment organisations',
    },
  },
  {
    id: 'p3.15',
    cites: 'order-2026/3.15',
    text: { kk: 'прокуратура органдарымен', ru: 'органами прокуратуры', en: 'prosecutor’s offices' },
    short: { kk: 'Прокуратура органдары', ru: 'Органы прокуратуры', en: 'Prosecutor’s offices' },
  },
  {
    id: 'p3.16',
    cites: 'order-2026/3.16',
    text: {
      kk: 'Қазақстан Республикасының заңнамасында айқындалған құқық бұзушылық профилактикасының өзге де субъектілерімен',
      ru: 'иными субъектами профилактики правонарушений, определенными законодательством Республики Казахстан',
      en: 'other subjects of offence prevention determined by the legislation of the Republic of Kazakhstan',
    },
    short: {
      kk: 'Құқық бұзушылық профилактикасының өзге де субъектілері',
      ru: 'Иные субъекты профилактики правонарушений',
      en: 'Other subjects of offence prevention',
    },
  },
] as const satisfies readonly IdentifyingBody[];

export type IdentifyingBodyId = (typeof identifyingBodies)[number]['id'];
