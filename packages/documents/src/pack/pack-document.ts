import type { Locale } from '@qorgan/statute';

/** A part of the pack: a heading and a table. `widths` are shares of the width of the page. */
export type PackSection = {
  heading: string;
  intro: string | null;
  header: readonly string[];
  widths: readonly number[];
  rows: readonly (readonly string[])[];
};

/** The proof-of-diligence pack of a case as it is read: in one language, every word in place. */
export type PackDocument = {
  language: Locale;
  title: string;
  caption: string;
  about: readonly (readonly [name: string, value: string])[];
  sections: readonly PackSection[];
  /** How to check it, and by which key. */
  closing: readonly string[];
  footer: string;
  madeAt: Date;
};
