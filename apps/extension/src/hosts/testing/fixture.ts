/** What a fixture's journal speaks. */
export type FixtureLanguage = 'kk' | 'ru';

/** A pupil of a fixture: as the page shows the name, and what a press beside it must say. */
export type FixturePupil = { shown: string; name: string; classLabel: string | null };

/** A page of our own in the shape of a journal's, with invented people: `fixtures/<file>.<language>.html`. */
export type Fixture = {
  file: string;
  /** Where it is served; a record where the language is part of the address. */
  url: string | Readonly<Record<FixtureLanguage, string>>;
  /** The pupils in its rows, in order; empty where there must be no button. */
  rows: readonly FixturePupil[];
  /** Names on it that a teacher may select. */
  selections?: readonly FixturePupil[];
};

/** Addresses by what they must be taken for, and the fixtures of a journal. */
export type HostSamples = {
  /** By the name of the page. */
  pages: Readonly<Record<string, readonly string[]>>;
  /** Of this journal, but nothing is offered there. */
  none: readonly string[];
  /** They resemble it and are not: whoever adds one gets the careful rules of any journal. */
  others: readonly string[];
  fixtures: readonly Fixture[];
};

/** Where a fixture is served. */
export const addressOf = ({ url }: Fixture, language: FixtureLanguage) =>
  typeof url === 'string' ? url : url[language];

/** Names as most fixtures have them. */
export const pupil = (name: string, classLabel: string | null = null, shown = name): FixturePupil => ({
  shown,
  name,
  classLabel,
});
