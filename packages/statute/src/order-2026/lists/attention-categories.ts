import type { Item } from '../../item.ts';

/** A category of 2.1. `threshold` is the number of days that the words themselves give. */
export type AttentionCategory<Id extends string = string> = Item<Id> & {
  /** Days missed without a valid reason within so many months make truancy systematic. */
  threshold?: { days: number; months: number };
  /** What the words leave open: a month read as so many days, beside the month of the calendar (ADR 0104). Ours. */
  rollingDays?: number;
};

/** order-2026/2.1: minors requiring heightened attention. The order states one sentence; the cut into 13 is ours. */
export const attentionCategories = [
  {
    id: 'attn.failing',
    cites: 'order-2026/2.1',
    text: {
      kk: 'оқу пәндері бойынша үлгермейтін',
      ru: 'не успевающие по учебным предметам',
      en: 'failing in school subjects',
    },
    short: { kk: 'Үлгермейді', ru: 'Не успевает', en: 'Failing' },
  },
  {
    id: 'attn.unsupervised',
    cites: 'order-2026/2.1',
    text: { kk: 'қадағалаусыз', ru: 'безнадзорные', en: 'without supervision' },
    short: { kk: 'Қадағалаусыз', ru: 'Безнадзорный', en: 'Unsupervised' },
  },
  {
    id: 'attn.homeless',
    cites: 'order-2026/2.1',
    text: { kk: 'панасыз қалған', ru: 'оставшиеся без приюта (беспризорные)', en: 'left homeless' },
    short: { kk: 'Панасыз қалған', ru: 'Беспризорный', en: 'Homeless' },
  },
  {
    id: 'attn.vagrancy',
    cites: 'order-2026/2.1',
    text: { kk: 'қаңғыбастықпен', ru: 'занимающиеся бродяжничеством', en: 'engaged in vagrancy' },
    short: { kk: 'Қаңғыбастық', ru: 'Бродяжничество', en: 'Vagrancy' },
  },
  {
    id: 'attn.begging',
    cites: 'order-2026/2.1',
    text: {
      kk: 'қайыр сұраумен айналысатын',
      ru: 'занимающиеся попрошайничеством',
      en: 'engaged in begging',
    },
    short: { kk: 'Қайыр сұрау', ru: 'Попрошайничество', en: 'Begging' },
  },
  {
    id: 'attn.charter',
    cites: 'order-2026/2.1',
    text: {
      kk: 'білім беру ұйымдарының жарғысын және (немесе) ішкі тәртіп қағидаларын өрескел немесе бірнеше рет бұзатын',
      ru: 'грубо или неоднократно нарушающие устав и (или) правила внутреннего распорядка организаций образования',
      en: 'grossly or repeatedly violating the charter and (or) internal rules of educational organisations',
    },
    short: {
      kk: 'Жарғыны, ішкі тәртіпті бұзу',
      ru: 'Нарушения устава и внутреннего распорядка',
      en: 'Breaking the charter or internal rules',
    },
  },
  {
    id: 'attn.truancy',
    cites: 'order-2026/2.1',
    text: {
      kk: 'бір ай ішінде төрт күн немесе одан да көп уақыт бойы дәлелді себепсіз сабақтарды жүйелі түрде өткізіп жіберетін',
      ru: 'систематически пропускающие занятия без уважительной причины четыре и более дня в течение одного месяца',
      en: 'systematically missing lessons without a valid reason for four or more days within one month',
    },
    short: {
      kk: 'Айына 4 күн және одан көп себепсіз сабақ босату',
      ru: 'Прогулы: 4 дня и более за месяц',
      en: 'Truancy: 4 days or more in a month',
    },
    threshold: { days: 4, months: 1 },
    rollingDays: 30,
  },
  {
    id: 'attn.offences',
    cites: 'order-2026/2.1',
    text: {
      kk: 'әкімшілік және (немесе) қылмыстық құқық бұзушылықтар жасаған',
      ru: 'совершившие административные и (или) уголовные правонарушения',
      en: 'having committed administrative and (or) criminal offences',
    },
    short: { kk: 'Құқық бұзушылық жасаған', ru: 'Совершил правонарушение', en: 'Committed an offence' },
  },
  {
    id: 'attn.substances',
    cites: 'order-2026/2.1',
    text: {
      kk: 'алкогольдік, энергетикалық сусындарды, психикаға белсенді әсер ететін заттарды, электрондық тұтыну жүйелерін, темекі бұйымдарын тұтынатын',
      ru: 'употребляющие алкогольные, энергетические напитки, психоактивные вещества, электронные системы потребления, табачные изделия',
      en: 'consuming alcoholic or energy drinks, psychoactive substances, electronic consumption systems (vapes) or tobacco products',
    },
    parts: [
      {
        id: 'attn.substances.alcohol',
        cites: 'order-2026/2.1',
        text: { kk: 'алкогольдік', ru: 'алкогольные напитки', en: 'alcoholic drinks' },
        short: { kk: 'Алкогольдік сусындар', ru: 'Алкогольные напитки', en: 'Alcohol' },
      },
      {
        id: 'attn.substances.energy',
        cites: 'order-2026/2.1',
        text: { kk: 'энергетикалық сусындарды', ru: 'энергетические напитки', en: 'energy drinks' },
        short: { kk: 'Энергетикалық сусындар', ru: 'Энергетические напитки', en: 'Energy drinks' },
      },
      {
        id: 'attn.substances.psychoactive',
        cites: 'order-2026/2.1',
        text: {
          kk: 'психикаға белсенді әсер ететін заттарды',
          ru: 'психоактивные вещества',
          en: 'psychoactive substances',
        },
        short: {
          kk: 'Психикаға белсенді әсер ететін заттар',
          ru: 'Психоактивные вещества',
          en: 'Psychoactive substances',
        },
      },
      {
        id: 'attn.substances.vapes',
        cites: 'order-2026/2.1',
        text: {
          kk: 'электрондық тұтыну жүйелерін',
          ru: 'электронные системы потребления',
          en: 'electronic consumption systems (vapes)',
        },
        short: { kk: 'Электрондық тұтыну жүйелері (вейп)', ru: 'Электронные сигареты (вейпы)', en: 'Vapes' },
      },
      {
        id: 'attn.substances.tobacco',
        cites: 'order-2026/2.1',
        text: { kk: 'темекі бұйымдарын', ru: 'табачные изделия', en: 'tobacco products' },
        short: { kk: 'Темекі бұйымдары', ru: 'Табачные изделия', en: 'Tobacco' },
      },
    ],
    short: {
      kk: 'Алкоголь, темекі, вейп және басқа заттар',
      ru: 'Алкоголь, табак, вейпы и другие вещества',
      en: 'Alcohol, tobacco, vapes and other substances',
    },
  },
  {
    id: 'attn.gambling',
    cites: 'order-2026/2.1',
    text: {
      kk: 'ойынқұмарлықтан зардап шегетін (лудомания)',
      ru: 'страдающие игроманией (лудоманией)',
      en: 'suffering from gambling addiction (ludomania)',
    },
    short: { kk: 'Ойынқұмарлық (лудомания)', ru: 'Игромания (лудомания)', en: 'Gambling addiction' },
  },
  {
    id: 'attn.pregnant',
    cites: 'order-2026/2.1',
    text: { kk: 'жүкті', ru: 'беременные', en: 'pregnant' },
    short: { kk: 'Жүкті', ru: 'Беременность', en: 'Pregnant' },
  },
  {
    id: 'attn.perpetrator',
    cites: 'order-2026/2.1',
    text: {
      kk: 'зорлық-зомбылық, қатыгез қарым-қатынас жасаған, жәбірлеген (буллинг)',
      ru: 'совершившие насилие, жестокое обращение, травлю (буллинг)',
      en: 'having committed violence, cruel treatment or bullying',
    },
    short: {
      kk: 'Өзі зорлық-зомбылық жасаған немесе жәбірлеген',
      ru: 'Сам применял насилие или травил',
      en: 'Has been violent or has bullied',
    },
  },
  {
    id: 'attn.specialGraduates',
    cites: 'order-2026/2.1',
    text: {
      kk: 'қоғамға жат мінез-құлық жасаған арнайы білім беру ұйымдарының түлектері',
      ru: 'выпускники специальных организаций образования, допустившие антиобщественное поведение',
      en: 'graduates of special educational organisations who displayed antisocial behaviour',
    },
    short: {
      kk: 'Арнайы білім беру ұйымының түлегі',
      ru: 'Выпускник специальной организации образования',
      en: 'Graduate of a special educational organisation',
    },
  },
] as const satisfies readonly AttentionCategory[];

export type AttentionCategoryId = (typeof attentionCategories)[number]['id'];
export const attentionCategoryIds: readonly AttentionCategoryId[] = attentionCategories.map((one) => one.id);
