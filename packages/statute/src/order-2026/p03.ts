import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p03 = paragraph({
  id: '3',
  citation: 'order-2026/3',
  chapter: 2,
  inForce: { from: entryIntoForce },
  words: {
    '3': 'Зорлық-зомбылыққа, қатыгез қарым-қатынасқа, жәбірлеуге (буллингке) ұшыраған, сондай-ақ зорлық-зомбылықтың куәсі болған кәмелетке толмағандарды анықтау жүзеге асырылады:',
    '3.1': 'жергілікті атқарушы органдармен;',
    '3.2': 'ішкі істер органдарымен;',
    '3.3':
      'облыстардың, республикалық маңызы бар қалалардың, астананың, аудандардың (облыстық маңызы бар қалалардың) білім басқармасы органдарымен;',
    '3.4': 'білім беру ұйымдарымен;',
    '3.5':
      'қорғаншылық немесе қамқоршылық жөніндегі функцияларды жүзеге асыратын органдармен (бұдан әрі – қорғаншылық органдары);',
    '3.6': 'Қазақстан Республикасының Балалардың құқықтарын қорғау жөніндегі өңірлік уәкілетті органдарымен;',
    '3.7':
      'кәмелетке толмағандардың істері және олардың құқықтарын қорғау жөніндегі комиссиялармен (бұдан әрі – КІҚҚК);',
    '3.8':
      'облыстың, республикалық маңызы бар қаланың, астананың бала құқықтары жөніндегі өңірлік уәкілімен (бұдан әрі – БҚЖӨУ);',
    '3.9': 'психологиялық қолдау орталықтарымен;',
    '3.10': 'отбасын қолдау орталықтарымен;',
    '3.11': 'мобильді топтармен;',
    '3.12':
      'отбасы, әйелдер мен балалардың құқықтарын қорғау мәселелері жөніндегі "111" байланыс орталығымен (бұдан әрі – "111" байланыс орталығы);',
    '3.13': 'денсаулық сақтау ұйымдарымен;',
    '3.14': 'халықты әлеуметтік қорғау және жұмыспен қамту саласындағы ұйымдармен;',
    '3.15': 'прокуратура органдарымен;',
    '3.16':
      'Қазақстан Республикасының заңнамасында айқындалған құқық бұзушылық профилактикасының өзге де субъектілерімен.',
  },
  translation: {
    '3': {
      ru: 'Выявление несовершеннолетних, подвергшихся насилию, жестокому обращению, травле (буллингу), а также ставших свидетелями насилия, осуществляется:',
      en: 'Minors who have been subjected to violence, cruel treatment or bullying or have witnessed violence are identified by:',
    },
    '3.1': { ru: 'местными исполнительными органами;', en: 'local executive bodies;' },
    '3.2': { ru: 'органами внутренних дел;', en: 'internal affairs bodies (police);' },
    '3.3': {
      ru: 'органами управления образованием областей, городов республиканского значения, столицы, районов (городов областного значения);',
      en: 'education management bodies of regions, cities of republican significance, the capital and districts (cities of regional significance);',
    },
    '3.4': { ru: 'организациями образования;', en: 'educational organisations;' },
    '3.5': {
      ru: 'органами, осуществляющими функции по опеке или попечительству (далее – органы опеки);',
      en: 'bodies exercising guardianship or custodianship functions (hereinafter – guardianship bodies);',
    },
    '3.6': {
      ru: 'региональными уполномоченными органами по защите прав детей Республики Казахстан;',
      en: 'regional authorised bodies for the protection of children’s rights of the Republic of Kazakhstan;',
    },
    '3.7': {
      ru: 'комиссиями по делам несовершеннолетних и защите их прав (далее – КДНиЗП);',
      en: 'commissions on minors’ affairs and protection of their rights (hereinafter – KDNiZP);',
    },
    '3.8': {
      ru: 'региональным уполномоченным по правам ребенка области, города республиканского значения, столицы (далее – РУПР);',
      en: 'the regional commissioner for children’s rights of the region, city of republican significance or capital (hereinafter – regional commissioner);',
    },
    '3.9': { ru: 'центрами психологической поддержки;', en: 'psychological support centres;' },
    '3.10': { ru: 'центрами поддержки семьи;', en: 'family support centres;' },
    '3.11': { ru: 'мобильными группами;', en: 'mobile groups;' },
    '3.12': {
      ru: 'контакт-центром «111» по вопросам защиты прав семьи, женщин и детей (далее – контакт-центр «111»);',
      en: 'contact centre 111 on protection of the rights of the family, women and children (hereinafter – contact centre 111);',
    },
    '3.13': { ru: 'организациями здравоохранения;', en: 'health-care organisations;' },
    '3.14': {
      ru: 'организациями в сфере социальной защиты и занятости населения;',
      en: 'organisations of social protection and employment of the population;',
    },
    '3.15': { ru: 'органами прокуратуры;', en: 'prosecutor’s offices;' },
    '3.16': {
      ru: 'иными субъектами профилактики правонарушений, определенными законодательством Республики Казахстан.',
      en: 'other subjects of offence prevention determined by the legislation of the Republic of Kazakhstan.',
    },
  },
  summary: {
    kk: 'Мұндай балаларды 16 түрлі орган мен ұйым анықтайды. Мектеп – солардың бірі (3-тармақтың 4-тармақшасы), сондықтан 8, 33 және 34-тармақтардың міндеттері мектепке де жүктелген.',
    ru: 'Таких детей выявляют органы и организации 16 видов. Школа – одна из них (подпункт 4), поэтому обязанности пунктов 8, 33 и 34 лежат и на школе.',
    en: 'Sixteen kinds of bodies and organisations identify such children. The school is one of them (3.4), so the duties of paragraphs 8, 33 and 34 are the school’s too.',
  },
  kinds: ['violence', 'cruelty', 'bullying', 'witness'],
  duties: [],
  readings: [
    {
      paragraph: '3.8',
      note: {
        kk: 'Атаулары ұқсас төрт бөлек алушы бар: өңірлік уәкіл (БҚЖӨУ), республикалық уәкіл (БҚЖУ), өңірлік уәкілетті орган және орталық уәкілетті орган. Экранда толық атауы жазылады.',
        ru: 'Есть четыре разных получателя с похожими названиями: региональный уполномоченный (РУПР), республиканский уполномоченный (УПР), региональный уполномоченный орган и центральный уполномоченный орган. На экране пишется полное название.',
        en: 'Four different recipients bear near-identical names: the regional commissioner, the national commissioner, the regional authorised body and the central authorised body. Screens give the name in full.',
      },
      adr: '0019',
    },
  ],
});
