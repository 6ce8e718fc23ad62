import type { Item } from '../../item.ts';

/** order-2026/23: the five kinds of help in the individual rehabilitation plan; `parts` are those of 24 to 28. */
export const assistanceKinds = [
  {
    id: 'assistance.medical',
    cites: 'order-2026/23.1',
    text: { kk: 'медициналық көмек', ru: 'медицинская помощь', en: 'medical assistance' },
    short: { kk: 'Медициналық көмек', ru: 'Медицинская помощь', en: 'Medical assistance' },
    parts: [
      {
        id: 'assistance.medical.protocols',
        cites: 'order-2026/24',
        text: {
          kk: 'медициналық көрсеткіштерге сәйкес, тіркелген жерінде диагностикалау және емдеу клиникалық хаттамаларына сай',
          ru: 'по медицинским показаниям, по месту прикрепления, в соответствии с клиническими протоколами диагностики и лечения',
          en: 'by medical indications, at the place of registration, under the clinical protocols of diagnosis and treatment',
        },
      },
    ],
  },
  {
    id: 'assistance.psychological',
    cites: 'order-2026/23.2',
    text: { kk: 'психологиялық көмек', ru: 'психологическая помощь', en: 'psychological assistance' },
    short: { kk: 'Психологиялық көмек', ru: 'Психологическая помощь', en: 'Psychological assistance' },
    parts: [
      {
        id: 'assistance.psychological.order92',
        cites: 'order-2026/25',
        text: {
          kk: 'Білім беру ұйымдарындағы психологиялық-педагогикалық қолдау қызметінің қағидаларына сәйкес көрсетіледі және оны психологиялық қолдау орталығы үйлестіреді',
          ru: 'оказывается в соответствии с Правилами деятельности службы психолого-педагогического сопровождения в организациях образования, и ее координирует центр психологической поддержки',
          en: 'is given under the Rules of the psychological and pedagogical support service in educational organisations and is coordinated by the psychological support centre',
        },
      },
    ],
  },
  {
    id: 'assistance.pedagogical',
    cites: 'order-2026/23.3',
    text: { kk: 'педагогикалық көмек', ru: 'педагогическая помощь', en: 'pedagogical assistance' },
    short: { kk: 'Педагогикалық көмек', ru: 'Педагогическая помощь', en: 'Pedagogical assistance' },
    parts: [
      {
        id: 'assistance.pedagogical.counselling',
        cites: 'order-2026/26.1',
        text: {
          kk: 'әлеуметтік-педагогикалық кеңес беруді',
          ru: 'социально-педагогическое консультирование',
          en: 'social and pedagogical counselling',
        },
      },
      {
        id: 'assistance.pedagogical.upbringing',
        cites: 'order-2026/26.2',
        text: {
          kk: 'балаларға білім беру және оларды тәрбиелеу процесін ұйымдастыруды, олардың әлеуметтенуіне, әлеуметтік ортада бейімделуіне және ықпалдасуына жәрдемдесуді',
          ru: 'организация процесса обучения и воспитания детей, содействие их социализации, адаптации и интеграции в социальной среде',
          en: 'organising the education and upbringing of children, assisting their socialisation, adaptation and integration in the social environment',
        },
      },
      {
        id: 'assistance.pedagogical.education',
        cites: 'order-2026/26.3',
        text: {
          kk: 'білім алуға жәрдемдесуді',
          ru: 'содействие в получении образования',
          en: 'assistance in obtaining an education',
        },
      },
      {
        id: 'assistance.pedagogical.corrective',
        cites: 'order-2026/26.4',
        text: {
          kk: 'түзету-педагогикалық сүйемелдеуді',
          ru: 'коррекционно-педагогическое сопровождение',
          en: 'corrective pedagogical support',
        },
      },
    ],
  },
  {
    id: 'assistance.social',
    cites: 'order-2026/23.4',
    text: { kk: 'әлеуметтік көмек', ru: 'социальная помощь', en: 'social assistance' },
    short: { kk: 'Әлеуметтік көмек', ru: 'Социальная помощь', en: 'Social assistance' },
    parts: [
      {
        id: 'assistance.social.benefits',
        cites: 'order-2026/27',
        text: {
          kk: 'тиісті жеңілдіктер, жәрдемақылар, өтемақылар, алименттер және тиісті төлемдер алуға',
          ru: 'содействие в получении соответствующих льгот, пособий, компенсаций, алиментов и соответствующих выплат',
          en: 'assistance in obtaining the relevant privileges, allowances, compensations, alimony and payments',
        },
      },
      {
        id: 'assistance.social.housing',
        cites: 'order-2026/27',
        text: {
          kk: 'тұрғын үй жағдайларын жақсартуға жәрдемдесуді',
          ru: 'содействие в улучшении жилищных условий',
          en: 'assistance in improving housing conditions',
        },
      },
    ],
  },
  {
    id: 'assistance.legal',
    cites: 'order-2026/23.5',
    text: { kk: 'құқықтық көмек', ru: 'правовая помощь', en: 'legal assistance' },
    short: { kk: 'Құқықтық көмек', ru: 'Правовая помощь', en: 'Legal assistance' },
    parts: [
      {
        id: 'assistance.legal.counselling',
        cites: 'order-2026/28.1',
        text: { kk: 'заңгерлік кеңес беруді', ru: 'юридическое консультирование', en: 'legal counselling' },
      },
      {
        id: 'assistance.legal.cooperation',
        cites: 'order-2026/28.2',
        text: {
          kk: 'зорлық-зомбылық, қатыгездік, сот ісін жүргізу және орындау фактілерін тексеру шеңберінде құқық қорғау, сот органдарымен ынтымақтастықта жәрдемдесуді',
          ru: 'содействие во взаимодействии с правоохранительными, судебными органами в рамках проверки фактов насилия, жестокости, судопроизводства и исполнения',
          en: 'assistance in cooperation with law-enforcement and judicial bodies within the verification of facts of violence and cruelty, court proceedings and enforcement',
        },
      },
      {
        id: 'assistance.legal.documents',
        cites: 'order-2026/28.3',
        text: {
          kk: 'заңды маңызы бар құжаттарды ресімдеуге көмек көрсету және жәрдемдесуді',
          ru: 'помощь и содействие в оформлении юридически значимых документов',
          en: 'help and assistance in drawing up legally significant documents',
        },
      },
      {
        id: 'assistance.legal.applications',
        cites: 'order-2026/28.4',
        text: {
          kk: 'арнаулы әлеуметтік қызметтер көрсететін және қызмет алушылардың заңды құқықтарын бұзатын немесе оларға қысым жасайтын ұйымдардың әрекеттеріне немесе әрекетсіздігіне өтініштерді дайындауға және беруге көмек көрсетуді',
          ru: 'помощь в подготовке и подаче обращений на действия или бездействие организаций, предоставляющих специальные социальные услуги и нарушающих или ущемляющих законные права получателей услуг',
          en: 'help in preparing and filing applications about acts or omissions of organisations that provide special social services and violate or infringe the lawful rights of those they serve',
        },
      },
      {
        id: 'assistance.legal.payments',
        cites: 'order-2026/28.5',
        text: {
          kk: 'заңнамада белгіленген жеңілдіктер мен артықшылықтарды және әлеуметтік төлемдерді алуға жәрдемдесуді',
          ru: 'содействие в получении установленных законодательством льгот и преимуществ, социальных выплат',
          en: 'assistance in obtaining privileges, advantages and social payments established by law',
        },
      },
      {
        id: 'assistance.legal.powers',
        cites: 'order-2026/28.6',
        text: {
          kk: 'балалардың мүдделерін білдіруге сенімхаттарды ресімдеуді',
          ru: 'оформление доверенностей на представление интересов детей',
          en: 'drawing up powers of attorney to represent children’s interests',
        },
      },
      {
        id: 'assistance.legal.representation',
        cites: 'order-2026/28.7',
        text: {
          kk: 'сот-тергеу органдары мен мекемелерінде балалардың мүдделерін білдіруді',
          ru: 'представление интересов детей в судебно-следственных органах и учреждениях',
          en: 'representing children’s interests in judicial and investigative bodies and institutions',
        },
      },
    ],
  },
] as const satisfies readonly Item[];

export type AssistanceId = (typeof assistanceKinds)[number]['id'];
export const assistanceIds: readonly AssistanceId[] = assistanceKinds.map((one) => one.id);
