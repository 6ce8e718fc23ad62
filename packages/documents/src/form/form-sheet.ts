import type { IsoDate } from '@qorgan/statute';
import type { LetterLocale } from '../letter/letter.ts';

/** One thing that a form asks, and what was answered. */
export type FormLine = {
  /** Printed in bold, as the paper words it. */
  label: string;
  /** What the form asks for in brackets after the label. */
  hint: string | null;
  /** Paragraphs; none where the form itself goes on with lines of its own (a heading of a section). Empty: room to write. */
  answer: readonly string[] | null;
  /** Said of the answer by us, small. */
  note?: string;
};

/** A frame of the paper: its lines stand in it one under another, and it may go on overleaf. */
export type FormBox = readonly FormLine[];

/** A paper that asks, before any file format: every string final and clean. */
export type FormSheet = {
  language: LetterLocale;
  /** For the file's properties. Names nobody. */
  title: string;
  /** Above everything: that it is a draft, that it is a translation. */
  marks: readonly string[];
  /** On the right, a line each. */
  head: readonly string[];
  heading: string;
  /** Under the heading, centred. */
  subheadings: readonly string[];
  /** A box that `isWhole` stays on one page: its signatures belong together. */
  parts: readonly ({ kind: 'heading'; text: string } | { kind: 'box'; lines: FormBox; isWhole?: boolean })[];
  /** Whoever signs by hand: post, room for the signature, name. */
  signatures: readonly { post: string; name: string }[];
  /** Small, after everything. */
  notes: readonly string[];
  /** The day that the file says it was made on. */
  madeOn: IsoDate | null;
};
