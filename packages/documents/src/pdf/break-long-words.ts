/** Longer than any word of Kazakh or Russian; about a column at the largest size takes it whole. */
const longest = 28;
const tooLong = new RegExp(String.raw`\S{${longest + 1},}`, 'gu');
const piece = new RegExp(String.raw`\S{${longest}}(?=\S)`, 'gu');

/**
 * Lets endless words be broken (a pasted address, a key held down): pdfmake breaks them by itself, but takes minutes
 * for ten thousand letters. Works on every string inside a value and leaves all else as it is.
 */
export function breakLongWords<T>(value: T): T {
  if (typeof value === 'string')
    return value.replace(tooLong, (word) => word.replace(piece, '$&\u200B')) as T;
  if (Array.isArray(value)) return value.map(breakLongWords) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, breakLongWords(inner as unknown)]),
  ) as T;
}
