import type { Kind } from '../../paragraph.ts';
import type { Text } from '../../text.ts';

/** order-2026/1: what the order is about, as a name that stands alone on a screen. */
export const kindNames = {
  violence: { kk: 'Зорлық-зомбылық', ru: 'Насилие', en: 'Violence' },
  cruelty: { kk: 'Қатыгез қарым-қатынас', ru: 'Жестокое обращение', en: 'Cruel treatment' },
  bullying: { kk: 'Жәбірлеу (буллинг)', ru: 'Травля (буллинг)', en: 'Bullying' },
  witness: { kk: 'Зорлық-зомбылықтың куәсі', ru: 'Свидетель насилия', en: 'Witness of violence' },
} as const satisfies Readonly<Record<Kind, Text>>;
