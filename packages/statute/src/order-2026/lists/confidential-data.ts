import type { Item } from '../../item.ts';

/** order-2026/34: the data of a child and the family that no material may give away. */
export const confidentialData = [
  {
    id: 'confidential.identity',
    cites: 'order-2026/34',
    text: { kk: 'сәйкестендіру деректері', ru: 'идентификационные данные', en: 'identification data' },
  },
  {
    id: 'confidential.photographs',
    cites: 'order-2026/34',
    text: { kk: 'фотосуреттері', ru: 'фотографии', en: 'photographs' },
  },
  {
    id: 'confidential.addresses',
    cites: 'order-2026/34',
    text: { kk: 'мекен жайлары', ru: 'адреса', en: 'addresses' },
  },
  {
    id: 'confidential.school',
    cites: 'order-2026/34',
    text: {
      kk: 'білім беру ұйымдарының атауы',
      ru: 'наименование организаций образования',
      en: 'the name of the educational organisations',
    },
  },
] as const satisfies readonly Item[];

export type ConfidentialDataId = (typeof confidentialData)[number]['id'];
