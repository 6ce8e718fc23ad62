import type { Citation } from '../../paragraph.ts';
import type { Item } from '../../item.ts';

/** A group of paragraph 5; `refersTo` where its words stand for another place of the order. */
export type AttentionGroup<Id extends string = string> = Item<Id> & { refersTo?: Citation };

/** order-2026/5: the groups of minors to whom special attention is paid. */
export const attentionGroups = [
  {
    id: 'risk.1',
    cites: 'order-2026/5.1',
    text: {
      kk: 'баса назар аударуды талап ететін',
      ru: 'требующие повышенного внимания',
      en: 'requiring heightened attention',
    },
    short: {
      kk: 'Баса назар аударуды талап етеді',
      ru: 'Требует повышенного внимания',
      en: 'Requires heightened attention',
    },
    refersTo: 'order-2026/2.1',
  },
  {
    id: 'risk.2',
    cites: 'order-2026/5.2',
    text: {
      kk: 'орта білім беру ұйымдары немесе техникалық және кәсіптік білім беру ұйымдарының педагог-психологтері мен (немесе) әлеуметтік педагогтері тәуекел тобына алған',
      ru: 'взятые в группу риска педагогами-психологами и (или) социальными педагогами организаций среднего образования или технического и профессионального образования',
      en: 'placed in a risk group by psychologists and (or) social pedagogues of organisations of secondary or of technical and vocational education',
    },
    short: {
      kk: 'Мектеп тәуекел тобына алған',
      ru: 'Взят школой в группу риска',
      en: 'In the school’s risk group',
    },
  },
  {
    id: 'risk.3',
    cites: 'order-2026/5.3',
    text: {
      kk: 'отбасын қолдау орталықтары мен психологиялық қолдау орталықтарының сүйемелдеуіне алынған',
      ru: 'взятые на сопровождение центрами поддержки семьи и центрами психологической поддержки',
      en: 'taken under the support of family support centres and psychological support centres',
    },
    short: {
      kk: 'Қолдау орталығының сүйемелдеуінде',
      ru: 'На сопровождении центра поддержки',
      en: 'Supported by a support centre',
    },
  },
  {
    id: 'risk.4',
    cites: 'order-2026/5.4',
    text: {
      kk: 'КІҚҚК отырыстарында қаралған',
      ru: 'рассмотренные на заседаниях КДНиЗП',
      en: 'considered at meetings of the Commission on Minors’ Affairs and Protection of Their Rights',
    },
    short: {
      kk: 'Комиссия отырысында қаралған',
      ru: 'Рассматривался на заседании комиссии',
      en: 'Considered by the commission',
    },
  },
  {
    id: 'risk.5',
    cites: 'order-2026/5.5',
    text: {
      kk: 'баланың құқықтарының бұзылуына байланысты олардың құқықтарын қорғау жөніндегі функцияларды жүзеге асыратын ұйымдарда бұрын болған',
      ru: 'ранее находившиеся в организациях, осуществляющих функции по защите прав ребенка, в связи с нарушением их прав',
      en: 'previously placed in organisations exercising functions of protecting children’s rights because the child’s rights were violated',
    },
    short: {
      kk: 'Бұрын бала құқықтарын қорғау ұйымында болған',
      ru: 'Ранее находился в организации по защите прав ребенка',
      en: 'Formerly in a child-rights protection organisation',
    },
  },
  {
    id: 'risk.6',
    cites: 'order-2026/5.6',
    text: {
      kk: 'өмірлік қиын жағдайда жүрген адамдарды (отбасыларды) ерте анықтау және оларға қолдау көрсетуді ұйымдастыру жөніндегі мобильді топтары тұрмыстық зорлық-зомбылық фактілерін анықтаған',
      ru: 'в отношении которых мобильными группами по раннему выявлению лиц (семей), находящихся в трудной жизненной ситуации, и организации их поддержки выявлены факты бытового насилия',
      en: 'for whom mobile groups for the early detection of persons (families) in difficult life situations and for organising their support have found facts of domestic violence',
    },
    short: {
      kk: 'Мобильді топ тұрмыстық зорлық-зомбылықты анықтаған',
      ru: 'Мобильная группа выявила бытовое насилие',
      en: 'A mobile group found domestic violence',
    },
  },
  {
    id: 'risk.7',
    cites: 'order-2026/5.7',
    text: {
      kk: 'ата-аналары, заңды өкілдері кәмелетке толмағандарды тәрбиелеу, оқыту және (немесе) күтіп-бағу жөніндегі өз міндеттерін орындамайтын, сондай-ақ олардың мінез-құлқына теріс әсер ететін',
      ru: 'родители, законные представители которых не исполняют свои обязанности по воспитанию, обучению и (или) содержанию несовершеннолетних, а также отрицательно влияют на их поведение',
      en: 'whose parents or legal representatives fail in their duties of upbringing, educating and (or) maintaining the minors, or influence their behaviour for the worse',
    },
    short: {
      kk: 'Ата-анасы міндетін орындамайды',
      ru: 'Родители не исполняют обязанности',
      en: 'Parents neglect their duties',
    },
  },
] as const satisfies readonly AttentionGroup[];

export type AttentionGroupId = (typeof attentionGroups)[number]['id'];
export const attentionGroupIds: readonly AttentionGroupId[] = attentionGroups.map((one) => one.id);
