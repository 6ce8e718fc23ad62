import type { Journal, NameOrder } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';

/** One kind of page of a journal: by its address, never by its words. */
export type Page = {
  matches(url: URL): boolean;
  /**
   * The elements in which one pupil's name stands, each of another row, in the order of the page: by the shape of the
   * page alone. Nothing of a pupil is read here. None rather than a wrong one.
   */
  rows?(document: Document): Iterable<HTMLElement>;
  /** Whether a name that the teacher selects is offered a button, where the page shows no rows that are known. */
  selection?: boolean;
  order: NameOrder;
  /** The words of the pupil's name in an element of `rows`; its visible text unless said otherwise. After a press only. */
  name?(row: HTMLElement): string;
  /** The class that the page says for the pupil in an element of `rows`, as the page writes it. After a press only. */
  classOf?(row: HTMLElement): string;
};

/** An e-journal: where it lives, its pages, and how it says a class and its language. */
export type Host = {
  journal: Journal;
  /** Asked for when the extension is installed; `https://host` each. */
  origins: readonly string[];
  /** Where it lives beside these: a school that is not on the list adds its address, and the same rules hold. */
  isAt?(url: URL): boolean;
  pages: Readonly<Record<string, Page>>;
  /** The language that the journal speaks; null where it does not say. */
  locale(document: Document): Locale | null;
};
