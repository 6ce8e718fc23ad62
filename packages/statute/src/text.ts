export const locales = ['kk', 'ru', 'en'] as const;
/** A language of Qorgan. Kazakh comes first: it is the default everywhere. */
export type Locale = (typeof locales)[number];
/** The same words in every language. A missing language does not compile. */
export type Text = Readonly<Record<Locale, string>>;

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);

type Words = string | ((...values: never[]) => string);
type Triples = Record<string, Readonly<Record<Locale, Words>>>;
type In<T extends Triples, L extends Locale> = { readonly [K in keyof T]: T[K][L] };

/**
 * Turns texts that stand side by side in three languages into one catalogue a language:
 * `texts({ title: { kk, ru, en } })` gives `{ kk: { title }, ru: { title }, en: { title } }`.
 * A text that takes values is a function in each of the three languages.
 */
export function texts<const T extends Triples>(triples: T): { readonly [L in Locale]: In<T, L> } {
  const inLocale = <L extends Locale>(locale: L) =>
    Object.fromEntries(Object.entries(triples).map(([key, words]) => [key, words[locale]])) as In<T, L>;
  return { kk: inLocale('kk'), ru: inLocale('ru'), en: inLocale('en') };
}
