import type { Party } from '../../paragraph.ts';
import type { Locale, Text } from '../../text.ts';

/** How a party of the order is called. */
export type PartyName = {
  /** Nominative, in full, for screens. Four of these names nearly coincide: never shorten them there. */
  name: Text;
  /** As the order or usage shortens it, for tables and footnotes. */
  abbreviation?: Partial<Readonly<Record<Locale, string>>>;
  /** As an addressee: the Kazakh and Russian dative ("to whom?"), plain in English. */
  addressee?: Text;
};

/** Every party of the order by name. A duty says whom it means; here only the names. */
export const partyNames: Readonly<Record<Party, PartyName>> = {
  employee: {
    name: {
      kk: 'Білім беру ұйымының қызметкері',
      ru: 'Работник организации образования',
      en: 'Employee of the educational organisation',
    },
  },
  head: {
    name: {
      kk: 'Білім беру ұйымының басшысы',
      ru: 'Руководитель организации образования',
      en: 'Head of the educational organisation',
    },
    addressee: {
      kk: 'Білім беру ұйымының басшысына',
      ru: 'Руководителю организации образования',
      en: 'Head of the educational organisation',
    },
  },
  paragraph3Bodies: {
    name: {
      kk: 'Қағидалардың 3-тармағында көрсетілген органдар мен ұйымдар',
      ru: 'Органы и организации, указанные в пункте 3 Правил',
      en: 'Bodies and organisations listed in paragraph 3 of the Rules',
    },
  },
  police: {
    name: { kk: 'Ішкі істер органдары', ru: 'Органы внутренних дел', en: 'Internal affairs bodies (police)' },
    abbreviation: { kk: 'ІІО', ru: 'ОВД' },
    addressee: {
      kk: 'Ішкі істер органына',
      ru: 'Органу внутренних дел',
      en: 'Internal affairs body (police)',
    },
  },
  regionalBody: {
    name: {
      kk: 'Балалардың құқықтарын қорғау жөніндегі өңірлік уәкілетті орган',
      ru: 'Региональный уполномоченный орган по защите прав детей',
      en: 'Regional authorised body for the protection of children’s rights',
    },
    addressee: {
      kk: 'Балалардың құқықтарын қорғау жөніндегі өңірлік уәкілетті органға',
      ru: 'Региональному уполномоченному органу по защите прав детей',
      en: 'Regional authorised body for the protection of children’s rights',
    },
  },
  guardianshipBody: {
    name: {
      kk: 'Қорғаншылық және қамқоршылық органы',
      ru: 'Орган опеки и попечительства',
      en: 'Guardianship and custodianship body',
    },
    addressee: {
      kk: 'Қорғаншылық және қамқоршылық органына',
      ru: 'Органу опеки и попечительства',
      en: 'Guardianship and custodianship body',
    },
  },
  regionalCommissioner: {
    name: {
      kk: 'Бала құқықтары жөніндегі өңірлік уәкіл',
      ru: 'Региональный уполномоченный по правам ребенка',
      en: 'Regional commissioner for children’s rights',
    },
    abbreviation: { kk: 'БҚЖӨУ', ru: 'РУПР' },
    addressee: {
      kk: 'Бала құқықтары жөніндегі өңірлік уәкілге',
      ru: 'Региональному уполномоченному по правам ребенка',
      en: 'Regional commissioner for children’s rights',
    },
  },
  nationalCommissioner: {
    name: {
      kk: 'Қазақстан Республикасындағы Бала құқықтары жөніндегі уәкіл',
      ru: 'Уполномоченный по правам ребенка в Республике Казахстан',
      en: 'Commissioner for Children’s Rights in the Republic of Kazakhstan',
    },
    abbreviation: { kk: 'БҚЖУ', ru: 'УПР' },
    addressee: {
      kk: 'Қазақстан Республикасындағы Бала құқықтары жөніндегі уәкілге',
      ru: 'Уполномоченному по правам ребенка в Республике Казахстан',
      en: 'Commissioner for Children’s Rights in the Republic of Kazakhstan',
    },
  },
  childRightsAuthority: {
    name: {
      kk: 'Қазақстан Республикасының балалардың құқықтарын қорғау саласындағы уәкілетті органы',
      ru: 'Уполномоченный орган Республики Казахстан в области защиты прав детей',
      en: 'Authorised body of the Republic of Kazakhstan for the protection of children’s rights',
    },
    addressee: {
      kk: 'Қазақстан Республикасының балалардың құқықтарын қорғау саласындағы уәкілетті органына',
      ru: 'Уполномоченному органу Республики Казахстан в области защиты прав детей',
      en: 'Authorised body of the Republic of Kazakhstan for the protection of children’s rights',
    },
  },
  commission: {
    name: {
      kk: 'Кәмелетке толмағандардың істері және олардың құқықтарын қорғау жөніндегі комиссия',
      ru: 'Комиссия по делам несовершеннолетних и защите их прав',
      en: 'Commission on Minors’ Affairs and Protection of Their Rights',
    },
    abbreviation: { kk: 'КІҚҚК', ru: 'КДНиЗП', en: 'KDNiZP' },
    addressee: {
      kk: 'Кәмелетке толмағандардың істері және олардың құқықтарын қорғау жөніндегі комиссияға',
      ru: 'Комиссии по делам несовершеннолетних и защите их прав',
      en: 'Commission on Minors’ Affairs and Protection of Their Rights',
    },
  },
  contactCentre111: {
    name: {
      kk: '«111» байланыс орталығы',
      ru: 'Контакт-центр «111»',
      en: 'Contact centre 111',
    },
    addressee: { kk: '«111» байланыс орталығына', ru: 'Контакт-центру «111»', en: 'Contact centre 111' },
  },
  healthOrganisation: {
    name: {
      kk: 'Денсаулық сақтау ұйымдары',
      ru: 'Организации здравоохранения',
      en: 'Health-care organisations',
    },
    addressee: {
      kk: 'Денсаулық сақтау ұйымына',
      ru: 'Организации здравоохранения',
      en: 'Health-care organisation',
    },
  },
  ambulance: {
    name: { kk: 'Жедел медициналық жәрдем', ru: 'Скорая медицинская помощь', en: 'Ambulance' },
  },
  parents: {
    name: {
      kk: 'Ата-анасы немесе өзге де заңды өкілдері',
      ru: 'Родители или иные законные представители',
      en: 'Parents or other legal representatives',
    },
    addressee: {
      kk: 'Баланың ата-анасына немесе өзге де заңды өкілдеріне',
      ru: 'Родителям или иным законным представителям ребенка',
      en: 'The child’s parents or other legal representatives',
    },
  },
  psychologicalCentre: {
    name: {
      kk: 'Психологиялық қолдау орталығы',
      ru: 'Центр психологической поддержки',
      en: 'Psychological support centre',
    },
    abbreviation: { kk: 'ПҚО', ru: 'ЦПП' },
    addressee: {
      kk: 'Психологиялық қолдау орталығына',
      ru: 'Центру психологической поддержки',
      en: 'Psychological support centre',
    },
  },
  familyCentre: {
    name: { kk: 'Отбасын қолдау орталығы', ru: 'Центр поддержки семьи', en: 'Family support centre' },
    abbreviation: { kk: 'ОҚО', ru: 'ЦПС' },
    addressee: {
      kk: 'Отбасын қолдау орталығына',
      ru: 'Центру поддержки семьи',
      en: 'Family support centre',
    },
  },
  mobileGroup: { name: { kk: 'Мобильді топ', ru: 'Мобильная группа', en: 'Mobile group' } },
  caseManager: { name: { kk: 'Кейс-менеджер', ru: 'Кейс-менеджер', en: 'Case manager' } },
  assistanceRoom: {
    name: {
      kk: 'Зорлық-зомбылық құрбаны болған балаларға көмек көрсету кабинеті',
      ru: 'Кабинет помощи детям, пострадавшим от насилия',
      en: 'Assistance room for child victims of violence',
    },
    addressee: {
      kk: 'Зорлық-зомбылық құрбаны болған балаларға көмек көрсету кабинетіне',
      ru: 'Кабинету помощи детям, пострадавшим от насилия',
      en: 'Assistance room for child victims of violence',
    },
  },
  centralStateBodies: {
    name: {
      kk: 'Орталық мемлекеттік органдар',
      ru: 'Центральные государственные органы',
      en: 'Central state bodies',
    },
    addressee: {
      kk: 'Орталық мемлекеттік органға',
      ru: 'Центральному государственному органу',
      en: 'Central state body',
    },
  },
  localExecutive: {
    name: {
      kk: 'Жергілікті атқарушы органдар',
      ru: 'Местные исполнительные органы',
      en: 'Local executive bodies',
    },
    abbreviation: { kk: 'ЖАО', ru: 'МИО' },
    addressee: {
      kk: 'Жергілікті атқарушы органға',
      ru: 'Местному исполнительному органу',
      en: 'Local executive body',
    },
  },
  childRightsOrganisations: {
    name: {
      kk: 'Баланың құқықтарын қорғау жөніндегі функцияларды жүзеге асыратын ұйымдар',
      ru: 'Организации, осуществляющие функции по защите прав ребенка',
      en: 'Organisations exercising functions of protecting the rights of the child',
    },
    addressee: {
      kk: 'Баланың құқықтарын қорғау жөніндегі функцияларды жүзеге асыратын ұйымға',
      ru: 'Организации, осуществляющей функции по защите прав ребенка',
      en: 'Organisation exercising functions of protecting the rights of the child',
    },
  },
  notNamed: {
    name: {
      kk: 'Орындаушысы мәтінде аталмаған',
      ru: 'Исполнитель в тексте не назван',
      en: 'The text does not name who',
    },
  },
};
