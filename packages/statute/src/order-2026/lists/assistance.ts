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
        short: {
          kk: 'Тіркелген жері бойынша диагностика және емдеу',
          ru: 'Диагностика и лечение по месту прикрепления',
          en: 'Diagnosis and treatment where the child is registered',
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
        short: { kk: 'Психологиялық қолдау', ru: 'Психологическая поддержка', en: 'Psychological support' },
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
        short: {
          kk: 'Әлеуметтік-педагогикалық кеңес беру',
          ru: 'Социально-педагогическое консультирование',
          en: 'Social and pedagogical counselling',
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
        short: {
          kk: 'Оқыту мен тәрбиелеуді ұйымдастыру, әлеуметтік ортаға бейімдеу',
          ru: 'Организация обучения и воспитания, адаптация в социальной среде',
          en: 'Organising education and upbringing, adaptation in the social environment',
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
        short: {
          kk: 'Білім алуға жәрдемдесу',
          ru: 'Содействие в получении образования',
          en: 'Assistance in obtaining an education',
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
        short: {
          kk: 'Түзету-педагогикалық сүйемелдеу',
          ru: 'Коррекционно-педагогическое сопровождение',
          en: 'Corrective pedagogical support',
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
        short: {
          kk: 'Жеңілдіктер, жәрдемақылар, алименттер және басқа төлемдер алуға жәрдемдесу',
          ru: 'Содействие в получении льгот, пособий, алиментов и других выплат',
          en: 'Assistance in obtaining privileges, allowances, alimony and other payments',
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
        short: {
          kk: 'Тұрғын үй жағдайын жақсартуға жәрдемдесу',
          ru: 'Содействие в улучшении жилищных условий',
          en: 'Assistance in improving housing conditions',
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
        short: { kk: 'Заңгердің кеңесі', ru: 'Юридическое консультирование', en: 'Legal counselling' },
      },
      {
        id: 'assistance.legal.cooperation',
        cites: 'order-2026/28.2',
        text: {
          kk: 'зорлық-зомбылық, қатыгездік, сот ісін жүргізу және орындау фактілерін тексеру шеңберінде құқық қорғау, сот органдарымен ынтымақтастықта жәрдемдесуді',
          ru: 'содействие во взаимодействии с правоохранительными, судебными органами в рамках проверки фактов насилия, жестокости, судопроизводства и исполнения',
          en: 'assistance in cooperation with law-enforcement and judicial bodies within the verification of facts of violence and cruelty, court proceedings and enforcement',
        },
        short: {
          kk: 'Құқық қорғау және сот органдарымен жұмыста жәрдемдесу',
          ru: 'Содействие во взаимодействии с правоохранительными и судебными органами',
          en: 'Assistance in dealing with law-enforcement and judicial bodies',
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
        short: {
          kk: 'Заңды маңызы бар құжаттарды ресімдеуге көмек',
          ru: 'Помощь в оформлении юридически значимых документов',
          en: 'Help in drawing up legally significant documents',
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
        short: {
          kk: 'Ұйымдардың әрекетіне немесе әрекетсіздігіне өтініш дайындауға және беруге көмек',
          ru: 'Помощь в подготовке и подаче обращений на действия или бездействие организаций',
          en: 'Help in preparing and filing applications about acts or omissions of organisations',
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
        short: {
          kk: 'Заңда белгіленген жеңілдіктер мен әлеуметтік төлемдерді алуға жәрдемдесу',
          ru: 'Содействие в получении льгот и социальных выплат, установленных законом',
          en: 'Assistance in obtaining privileges and social payments established by law',
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
        short: {
          kk: 'Баланың мүддесін білдіруге сенімхат ресімдеу',
          ru: 'Оформление доверенности на представление интересов ребенка',
          en: 'Drawing up a power of attorney to represent the child’s interests',
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
        short: {
          kk: 'Сот пен тергеу органдарында баланың мүддесін білдіру',
          ru: 'Представление интересов ребенка в суде и следственных органах',
          en: 'Representing the child’s interests before the court and investigators',
        },
      },
    ],
  },
] as const satisfies readonly Item[];

export type AssistanceId = (typeof assistanceKinds)[number]['id'];
/** A part of a kind of help, as 24 to 28 name it. */
export type AssistancePart = (typeof assistanceKinds)[number]['parts'][number];
export type AssistancePartId = AssistancePart['id'];
export const assistanceParts: readonly AssistancePart[] = assistanceKinds.flatMap((one) => [...one.parts]);
export const assistanceIds: readonly AssistanceId[] = assistanceKinds.map((one) => one.id);
