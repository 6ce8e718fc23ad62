import { readFileSync } from 'node:fs';

/** White space is the only thing in which a quotation may differ from the text (ADR 0018). */
export const normalised = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The order as registered, from the copy kept beside the paragraphs. For tests alone. */
export const orderText = normalised(
  readFileSync(new URL('../order-2026/order-2026.kk.txt', import.meta.url), 'utf8'),
);

const between = (from: string, to?: string) => {
  const start = orderText.indexOf(from);
  const end = to ? orderText.indexOf(to, start) : orderText.length;
  if (start < 0 || end < 0) throw new Error(`The text has no part from "${from}" to "${to}"`);
  return orderText.slice(start, end).trim();
};

const annexHead = (n: number) =>
  `Зорлық-зомбылыққа, қатыгез қарым-қатынасқа, жәбірлеуге (буллингке) ұшыраған, сондай-ақ зорлық-зомбылықтың куәсі болған кәмелетке толмағандарды анықтау және оларға көмек көрсету қағидаларына ${n}-қосымша Нысан`;
/** Without its head, which says to what and as which number it is annexed. */
const annex = (n: number) =>
  between(annexHead(n), n === 1 ? annexHead(2) : undefined)
    .slice(annexHead(n).length)
    .trim();

/** The Rules: from the heading of the first chapter to the head of the first annex. */
export const rulesText = between('1-тарау. Жалпы ережелер', annexHead(1));
export const annexTexts = { 'annex-1': annex(1), 'annex-2': annex(2) };
