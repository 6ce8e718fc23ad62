import type { Citation } from '../../paragraph.ts';
import type { Text } from '../../text.ts';

/** An act that the order sends the reader to. Its text is not in our sources: nothing in Qorgan is derived from it. */
export type OtherAct = {
  /** Entry in the register of state registration of normative acts, where the order gives it. */
  registration?: string;
  /** Where the order names it. */
  citedIn: readonly Citation[];
  title: Text;
};

export const otherActs = {
  preventionLaw: {
    citedIn: ['order-2026/1'],
    title: {
      kk: '«Құқық бұзушылық профилактикасы туралы» Қазақстан Республикасының Заңы',
      ru: 'Закон Республики Казахстан «О профилактике правонарушений»',
      en: 'Law of the Republic of Kazakhstan “On Prevention of Offences”',
    },
  },
  cruelTreatmentCriteria: {
    registration: '33002',
    citedIn: ['order-2026/6'],
    title: {
      kk: 'Әлеуметтік бейімсіздікке және әлеуметтік депривацияға әкеп соққан қатыгездікпен қараудың бар-жоғын бағалау критерийлері (Ішкі істер министрінің № 528, Денсаулық сақтау министрінің № 123, Еңбек және халықты әлеуметтік қорғау министрінің № 271, Оқу-ағарту министрінің № 190 бірлескен бұйрығы, 2023 жыл)',
      ru: 'Критерии оценки наличия жестокого обращения, приведшего к социальной дезадаптации и социальной депривации (совместный приказ министра внутренних дел № 528, министра здравоохранения № 123, министра труда и социальной защиты населения № 271, министра просвещения № 190, 2023 год)',
      en: 'Criteria for assessing cruel treatment that has led to social maladaptation and social deprivation (joint order No. 528 of the Minister of Internal Affairs, No. 123 of the Minister of Healthcare, No. 271 of the Minister of Labour and Social Protection, No. 190 of the Minister of Education, 2023)',
    },
  },
  order506: {
    registration: '31180',
    citedIn: ['order-2026/9', 'order-2026/19'],
    title: {
      kk: 'Баланы жәбірлеудің (буллингтің) профилактикасы қағидалары (Оқу-ағарту министрінің 2022 жылғы 21 желтоқсандағы № 506 бұйрығы)',
      ru: 'Правила профилактики травли (буллинга) ребенка (приказ министра просвещения от 21 декабря 2022 года № 506)',
      en: 'Rules for preventing bullying of a child (order No. 506 of the Minister of Education of 21 December 2022)',
    },
  },
  healthRecordForms: {
    registration: '21579',
    citedIn: ['order-2026/16.1'],
    title: {
      kk: 'Денсаулық сақтау саласындағы есепке алу құжаттамасының нысандары және оларды толтыру жөніндегі нұсқаулықтар (Денсаулық сақтау министрі міндетін атқарушының 2020 жылғы 30 қазандағы № ҚР ДСМ-175/2020 бұйрығы)',
      ru: 'Формы учетной документации в области здравоохранения и инструкции по их заполнению (приказ и.о. министра здравоохранения от 30 октября 2020 года № ҚР ДСМ-175/2020)',
      en: 'Forms of record documents in health care and instructions for filling them in (order No. ҚР ДСМ-175/2020 of the acting Minister of Healthcare of 30 October 2020)',
    },
  },
  order92: {
    registration: '36047',
    citedIn: ['order-2026/25'],
    title: {
      kk: 'Білім беру ұйымдарындағы психологиялық-педагогикалық қолдау қызметінің қағидалары (Оқу-ағарту министрінің 2025 жылғы 29 сәуірдегі № 92 бұйрығы)',
      ru: 'Правила деятельности службы психолого-педагогического сопровождения в организациях образования (приказ министра просвещения от 29 апреля 2025 года № 92)',
      en: 'Rules of the psychological and pedagogical support service in educational organisations (order No. 92 of the Minister of Education of 29 April 2025)',
    },
  },
  order149: {
    registration: '34535',
    citedIn: ['order-2026/30'],
    title: {
      kk: 'Облыстың, республикалық маңызы бар қаланың, астананың бала құқықтары жөніндегі өңірлік уәкілі қызметінің қағидалары (Оқу-ағарту министрі міндетін атқарушының 2024 жылғы 19 маусымдағы № 149 бұйрығы)',
      ru: 'Правила деятельности регионального уполномоченного по правам ребенка области, города республиканского значения, столицы (приказ и.о. министра просвещения от 19 июня 2024 года № 149)',
      en: 'Rules of the regional commissioner for children’s rights of a region, city of republican significance or the capital (order No. 149 of the acting Minister of Education of 19 June 2024)',
    },
  },
  order256: {
    registration: '34499',
    citedIn: ['order-2026/31'],
    title: {
      kk: 'Отбасын қолдау орталықтарының қызметін жүзеге асыру қағидалары (Мәдениет және ақпарат министрінің 2024 жылғы 14 маусымдағы № 256-НҚ бұйрығы)',
      ru: 'Правила осуществления деятельности Центров поддержки семьи (приказ министра культуры и информации от 14 июня 2024 года № 256-НҚ)',
      en: 'Rules for the activity of family support centres (order No. 256-НҚ of the Minister of Culture and Information of 14 June 2024)',
    },
  },
  administrativeCode: {
    citedIn: ['order-2026/32'],
    title: {
      kk: 'Қазақстан Республикасының Әкімшілік рәсімдік-процестік кодексі, 91 және 92-баптар',
      ru: 'Административный процедурно-процессуальный кодекс Республики Казахстан, статьи 91 и 92',
      en: 'Administrative Procedural and Process-Related Code of the Republic of Kazakhstan, articles 91 and 92',
    },
  },
  personalDataLaw: {
    citedIn: ['order-2026/33', 'order-2026/34'],
    title: {
      kk: '«Дербес деректер және оларды қорғау туралы» Қазақстан Республикасының Заңы',
      ru: 'Закон Республики Казахстан «О персональных данных и их защите»',
      en: 'Law of the Republic of Kazakhstan “On Personal Data and Their Protection”',
    },
  },
} as const satisfies Record<string, OtherAct>;

export type OtherActId = keyof typeof otherActs;
