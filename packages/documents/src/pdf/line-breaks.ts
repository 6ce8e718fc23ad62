/** Longer than any word of Kazakh or Russian; about a column at the largest size takes it whole. */
const longest = 28;
const tooLong = new RegExp(String.raw`\S{${longest + 1},}`, 'gu');
const piece = new RegExp(String.raw`\S{${longest}}(?=\S)`, 'gu');

/**
 * Says where lines may end: never before a dash, and within endless words (a pasted address, a key held down), which
 * pdfmake breaks by itself but takes minutes over at ten thousand letters. Works on every string inside a value and
 * leaves all else as it is.
 */
export function lineBreaks<T>(value: T): T {
  if (typeof value === 'string')
    return value
      .replaceAll(' – ', '\u00A0– ')
      .replace(tooLong, (word) => word.replace(piece, '$&\u200B')) as T;
  if (Array.isArray(value)) return value.map(lineBreaks) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, lineBreaks(inner as unknown)]),
  ) as T;
}
