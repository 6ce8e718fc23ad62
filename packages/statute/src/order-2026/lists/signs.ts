import type { Item } from '../../item.ts';

/** A possible sign. It proves nothing (ADR 0017); `medicalCheck` asks whether a doctor is needed (11.2). */
export type Sign<Id extends string = string> = Item<Id> & { medicalCheck: boolean };

/** order-2026/7: the possible signs ("ықтимал белгілер") of what a child has suffered or seen. */
export const signs = [
  {
    id: 'sign.injuries',
    cites: 'order-2026/7',
    text: {
      kk: 'дене жарақаттары (көгеру, сызаттар, жаралар)',
      ru: 'телесные повреждения (синяки, царапины, раны)',
      en: 'bodily injuries (bruises, scratches, wounds)',
    },
    short: { kk: 'Дене жарақаттары', ru: 'Телесные повреждения', en: 'Injuries' },
    parts: [
      {
        id: 'sign.injuries.bruises',
        cites: 'order-2026/7',
        text: { kk: 'көгеру', ru: 'синяки', en: 'bruises' },
        short: { kk: 'Көгеру', ru: 'Синяки', en: 'Bruises' },
      },
      {
        id: 'sign.injuries.scratches',
        cites: 'order-2026/7',
        text: { kk: 'сызаттар', ru: 'царапины', en: 'scratches' },
        short: { kk: 'Сызаттар', ru: 'Царапины', en: 'Scratches' },
      },
      {
        id: 'sign.injuries.wounds',
        cites: 'order-2026/7',
        text: { kk: 'жаралар', ru: 'раны', en: 'wounds' },
        short: { kk: 'Жаралар', ru: 'Раны', en: 'Wounds' },
      },
    ],
    medicalCheck: true,
  },
  {
    id: 'sign.behaviour',
    cites: 'order-2026/7',
    text: {
      kk: 'мінез-құлықтың күрт өзгеруі',
      ru: 'резкое изменение поведения',
      en: 'an abrupt change of behaviour',
    },
    short: { kk: 'Мінезі күрт өзгерген', ru: 'Резко изменилось поведение', en: 'Sudden change of behaviour' },
    medicalCheck: false,
  },
  {
    id: 'sign.anxiety',
    cites: 'order-2026/7',
    text: { kk: 'мазасыздық', ru: 'тревожность', en: 'anxiety' },
    short: { kk: 'Мазасыздық', ru: 'Тревожность', en: 'Anxiety' },
    medicalCheck: false,
  },
  {
    id: 'sign.depression',
    cites: 'order-2026/7',
    text: { kk: 'депрессия', ru: 'депрессия', en: 'depression' },
    short: { kk: 'Депрессия, көңілсіздік', ru: 'Депрессия, подавленность', en: 'Depression, low spirits' },
    medicalCheck: false,
  },
  {
    id: 'sign.isolation',
    cites: 'order-2026/7',
    text: {
      kk: 'әлеуметтік оқшаулану белгілері',
      ru: 'признаки социальной изоляции',
      en: 'signs of social isolation',
    },
    short: { kk: 'Басқалардан оқшаулану', ru: 'Сторонится других', en: 'Keeps away from others' },
    medicalCheck: false,
  },
  {
    id: 'sign.absence',
    cites: 'order-2026/7',
    text: {
      kk: 'себепсіз жүйелі түрде сабақтан қалу',
      ru: 'систематические пропуски занятий без причины',
      en: 'systematic absence from lessons without a reason',
    },
    short: {
      kk: 'Сабақтан себепсіз жиі қалу',
      ru: 'Частые пропуски без причины',
      en: 'Often absent without a reason',
    },
    medicalCheck: false,
  },
] as const satisfies readonly Sign[];

export type SignId = (typeof signs)[number]['id'];
export const signIds: readonly SignId[] = signs.map((sign) => sign.id);
