/** The first letter made small, unless the first word is an abbreviation: "Начальник" → "начальник", "ІІБ" stays. */
export const lowerFirst = (words: string): string =>
  /^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
