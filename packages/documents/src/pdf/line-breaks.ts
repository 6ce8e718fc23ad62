/** Longer than any word of Kazakh or Russian; about a column at the largest size takes it whole. */
const longest = 28;
const tooLong = new RegExp(String.raw`\S{${longest + 1},}`, 'gu');
const piece = new RegExp(String.raw`\S{${longest}}(?=\S)`, 'gu');

/**
 * Says where lines may end: never before a dash, and within endless words (a pasted address, a key held down), which
 * pdfmake breaks by itself but takes minutes over at ten thousand letters.
 */
export const lineBreaks = (text: string): string =>
  text.replaceAll(' – ', '\u00A0– ').replace(tooLong, (word) => word.replace(piece, '$&\u200B'));
