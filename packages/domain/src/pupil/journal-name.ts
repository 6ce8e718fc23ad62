/** How a journal writes names: a journal by class begins with the surname, some reports end with it. */
export type NameOrder = 'surnameFirst' | 'surnameLast';

/** As long as the form takes a name, in UTF-16 units. */
const longest = 200;
/** So much of a page is looked at: a name with its line breaks fits ten times over. */
const most = 10 * longest;

/**
 * A pupil's name as a journal writes it, made fit for the form: "Surname Given Patronymic", single spaces, words that are
 * all in capitals with one capital ("ӘЛІМОВА АРУЖАН" is "Әлімова Аружан"). No letter is added, lost or exchanged, whatever
 * a page holds; characters that are not seen (controls, turns of direction) go. Cut at 200. Empty where nothing is left.
 */
export function journalName(raw: string, order: NameOrder): string {
  const words = visible(raw.slice(0, most)).split(' ');
  return cut(inOrder(words, order).map(withoutCapitals).join(' '));
}

const visible = (raw: string) =>
  raw
    .replaceAll(/[\p{Cf}\p{Cs}]/gu, '')
    .replaceAll(/[\s\u0085]+/gu, ' ')
    .replaceAll(/\p{Cc}/gu, '')
    .normalize('NFC')
    .replaceAll(/ +/g, ' ')
    .trim();

/** "Son of" and "daughter of" as words of their own: parts of a patronymic, never a surname, written small. */
const kinship = /^(ұлы|қызы|улы|кызы|оглы|оғлы|уулу|o[ʻ‘’'`]?g[ʻ‘’'`]li|qizi)$/u;

/** A last word that cannot be a surname, an initial for one, leaves the order as it is. */
function inOrder(words: readonly string[], order: NameOrder): readonly string[] {
  const last = words.at(-1)!;
  const isSurname = lettersIn(last) > 1 && !kinship.test(small(last));
  return order === 'surnameLast' && isSurname ? [last, ...words.slice(0, -1)] : words;
}

const lettersIn = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

/** Letter by letter and by Unicode alone: no language that a machine is set to makes a dotless ı of an I. */
const small = (text: string) =>
  [...text].map((letter) => (letter === 'İ' ? 'i' : letter.toLowerCase())).join('');

const isInCapitals = (text: string) => lettersIn(text) > 1 && !/\p{Ll}/u.test(text) && text !== small(text);

/** Each part between hyphens and points by itself: "ӘБДІ-ӘЛИ", "Ә.Б." */
const withoutCapitals = (word: string, at: number): string =>
  word
    .split(/([-‐‑–.])/u)
    .map((part, index) => (isInCapitals(part) ? capitalised(part, at + index > 0) : part))
    .join('');

function capitalised(part: string, mayBeKinship: boolean): string {
  const lower = small(part);
  if (mayBeKinship && kinship.test(lower)) return lower;
  const [kept] = (secondCapital.exec(part) ?? firstCapital.exec(part))!;
  return kept + small(part.slice(kept.length));
}

const firstCapital = /^\P{L}*\p{L}/u;
/** "О'КОННОР", "Д'АРК" have two; in "Д'ЯЧЕНКО" and the Uzbek "OʻKTAM" the mark belongs to a sound. */
const secondCapital = /^\P{L}*[ОOДD]['’](?![ЯЮЄЇ])\p{L}/u;

function cut(name: string): string {
  const end = /[\uD800-\uDBFF]/.test(name[longest - 1] ?? '') ? longest - 1 : longest;
  return name.slice(0, end).trim();
}
