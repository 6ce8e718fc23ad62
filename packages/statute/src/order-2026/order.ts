import type { Citation, IsoDate, Paragraph } from '../paragraph.ts';
import type { Text } from '../text.ts';

/** Who signed the joint order, under which number and when. */
export type Signing = { by: Text; number: string; signedOn: IsoDate };

const signings: readonly Signing[] = [
  {
    by: {
      kk: 'Қазақстан Республикасы Оқу-ағарту министрінің міндетін атқарушы',
      ru: 'И.о. министра просвещения Республики Казахстан',
      en: 'Acting Minister of Education of the Republic of Kazakhstan',
    },
    number: '136-НҚ',
    signedOn: '2026-05-25',
  },
  {
    by: {
      kk: 'Қазақстан Республикасы Еңбек және халықты әлеуметтік қорғау министрі',
      ru: 'Министр труда и социальной защиты населения Республики Казахстан',
      en: 'Minister of Labour and Social Protection of the Population of the Republic of Kazakhstan',
    },
    number: '212',
    signedOn: '2026-05-28',
  },
  {
    by: {
      kk: 'Қазақстан Республикасының Денсаулық сақтау министрі',
      ru: 'Министр здравоохранения Республики Казахстан',
      en: 'Minister of Healthcare of the Republic of Kazakhstan',
    },
    number: '62',
    signedOn: '2026-05-29',
  },
  {
    by: {
      kk: 'Қазақстан Республикасы ішкі істер министрі',
      ru: 'Министр внутренних дел Республики Казахстан',
      en: 'Minister of Internal Affairs of the Republic of Kazakhstan',
    },
    number: '386',
    signedOn: '2026-05-29',
  },
  {
    by: {
      kk: 'Қазақстан Республикасы Премьер-Министрінің орынбасары – Мәдениет және ақпарат министрі',
      ru: 'Заместитель Премьер-Министра – министр культуры и информации Республики Казахстан',
      en: 'Deputy Prime Minister – Minister of Culture and Information of the Republic of Kazakhstan',
    },
    number: '261-НҚ',
    signedOn: '2026-06-01',
  },
];

/** The joint order of 2026 as a whole. The Kazakh words are the order's own; ru and en are our translation. */
export const order2026 = {
  citation: 'order-2026/order' satisfies Citation,
  title: {
    kk: 'Зорлық-зомбылыққа, қатыгез қарым-қатынасқа, жәбірлеуге (буллингке) ұшыраған, сондай-ақ, зорлық-зомбылықтың куәсі болған кәмелетке толмағандарды анықтау және оларға көмек көрсету қағидаларын бекіту туралы',
    ru: 'Об утверждении Правил выявления несовершеннолетних, подвергшихся насилию, жестокому обращению, травле (буллингу), а также ставших свидетелями насилия, и оказания им помощи',
    en: 'On approval of the Rules for identifying minors who have been subjected to violence, cruel treatment or bullying or have witnessed violence, and for giving them assistance',
  },
  /** Short enough for a heading; ours. */
  short: {
    kk: '2026 жылғы бірлескен бұйрық (№ 38874 болып тіркелген)',
    ru: 'Совместный приказ 2026 года (зарегистрирован под № 38874)',
    en: 'Joint order of 2026 (registered under No. 38874)',
  },
  signings,
  registration: { number: '38874', registeredOn: '2026-06-02' satisfies IsoDate },
  /** The operative words of the order itself, before the Rules. */
  clauses: {
    basis:
      '"Құқық бұзушылық профилактикасы туралы" Қазақстан Республикасы Заңының 20-бабы 4) тармақшасына сәйкес БҰЙЫРАМЫЗ:',
    '1': 'Қоса беріліп отырған Зорлық-зомбылыққа, қатыгез қарым-қатынасқа, жәбірлеуге (буллингке) ұшыраған, сондай-ақ зорлық-зомбылықтың куәсі болған кәмелетке толмағандарды анықтау және оларға көмек көрсету қағидалары бекітілсін.',
    '2': 'Қазақстан Республикасы Оқу-ағарту министрлігінің Балалардың құқықтарын қорғау комитеті Қазақстан Республикасының заңнамасында белгіленген тәртіппен:',
    '2.1': 'осы бірлескен бұйрықты Қазақстан Республикасының Әділет министрлігінде мемлекеттік тіркеуді;',
    '2.2':
      'осы бірлескен бұйрық ресми жарияланғаннан кейін оны Қазақстан Республикасы Оқу-ағарту министрлігінің интернет-ресурсында орналастыруды;',
    '2.3':
      'осы бірлескен бұйрық Қазақстан Республикасы Әділет министрлігінде мемлекеттік тіркелгеннен кейін он жұмыс күні ішінде Қазақстан Республикасы Оқу-ағарту министрлігінің Заң департаментіне осы тармақтың 1) және 2) тармақшаларында көзделген іс-шаралардың орындалуы туралы мәліметтерді ұсынуды қамтамасыз етсін.',
    '3': 'Осы бірлескен бұйрықтың орындалуын бақылау жетекшілік ететін Қазақстан Республикасының Оқу-ағарту вице-министріне жүктелсін.',
    '4': 'Осы бірлескен бұйрық алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.',
  },
  /** What is known about its entry into force (ADR 0010). */
  entryIntoForce: {
    kk: 'Бұйрық алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі. Жарияланған күні дереккөздерімізде жоқ; ең ерте мүмкін күн – 2026 жылғы 13 маусым – алынды.',
    ru: 'Приказ вводится в действие по истечении десяти календарных дней после дня первого официального опубликования. День опубликования в наших источниках не указан; взят самый ранний возможный день – 13 июня 2026 года.',
    en: 'The order takes effect ten calendar days after the day of its first official publication. The day of publication is not in our sources; the earliest possible day, 13 June 2026, is taken.',
  },
} as const satisfies { title: Text; short: Text; entryIntoForce: Text; [key: string]: unknown };

/** The chapters of the Rules; `annex` stands for both annexes. */
export const chapters = [
  {
    id: 1,
    title: {
      kk: '1-тарау. Жалпы ережелер',
      ru: 'Глава 1. Общие положения',
      en: 'Chapter 1. General provisions',
    },
  },
  {
    id: 2,
    title: {
      kk: '2-тарау. Зорлық-зомбылыққа, қатыгез қарым-қатынасқа, жәбірлеуге (буллингке) ұшыраған, сондай-ақ зорлық-зомбылықтың куәсі болған кәмелетке толмағандарды анықтау тәртібі',
      ru: 'Глава 2. Порядок выявления несовершеннолетних, подвергшихся насилию, жестокому обращению, травле (буллингу), а также ставших свидетелями насилия',
      en: 'Chapter 2. Identifying minors who have been subjected to violence, cruel treatment or bullying or have witnessed violence',
    },
  },
  {
    id: 3,
    title: {
      kk: '3-тарау. Зорлық-зомбылыққа, қатыгез қарым-қатынасқа, жәбірлеуге (буллингке) ұшыраған, сондай-ақ зорлық-зомбылықтың куәсі болған кәмелетке толмағандарға көмек көрсету тәртібі',
      ru: 'Глава 3. Порядок оказания помощи несовершеннолетним, подвергшимся насилию, жестокому обращению, травле (буллингу), а также ставшим свидетелями насилия',
      en: 'Chapter 3. Giving assistance to minors who have been subjected to violence, cruel treatment or bullying or have witnessed violence',
    },
  },
  { id: 'annex', title: { kk: 'Қосымшалар', ru: 'Приложения', en: 'Annexes' } },
] as const satisfies readonly { id: Paragraph['chapter']; title: Text }[];
