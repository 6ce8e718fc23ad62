import type { IsoDate } from '@qorgan/statute';

/** Kazakh alone, Russian alone, or both side by side: Kazakh on the left. */
export type LetterLanguages = 'kk' | 'ru' | 'both';

/** The two languages official letters are written in. */
export type LetterLocale = 'kk' | 'ru';

/** The same words in Kazakh and in Russian. */
export type InTwo = Readonly<Record<LetterLocale, string>>;

/**
 * An official letter of a school as it goes on paper. A paper of our own: no text of the order prescribes one,
 * and nothing on it may say so.
 */
export type Letter = {
  languages: LetterLanguages;
  sender: { name: InTwo; bin: string | null; address: InTwo; phone: string | null; email: string | null };
  /** Outgoing number; null while it is a draft: the paper then says so. */
  number: string | null;
  /** Day of the outgoing number; null leaves room to write it by hand. */
  date: IsoDate | null;
  /** The body and, if known, the office addressed: both as a directory has them (nominative); we decline them. */
  addressee: { position: InTwo | null; name: InTwo };
  subject: InTwo;
  /** Paragraphs separated by blank lines; a line starting with "– " is a list item. */
  body: InTwo;
  attachments: Readonly<Record<LetterLocale, readonly string[]>>;
  /** Full name, surname first; it is printed as initial and surname. */
  signatory: { position: InTwo; name: string };
  executor: { name: string; phone: string | null };
  /** "Қызмет бабында пайдалану үшін / Для служебного пользования". */
  restricted: boolean;
};

/** The languages a letter is set in, in the order of its columns. */
export const localesOf = (languages: LetterLanguages): readonly LetterLocale[] =>
  languages === 'both' ? ['kk', 'ru'] : [languages];
