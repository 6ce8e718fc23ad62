import type { TypedLetter } from './letter-form.ts';

/** The parts of a letter that are words. */
export const wordFields = [
  'subjectKk',
  'bodyKk',
  'attachmentsKk',
  'subjectRu',
  'bodyRu',
  'attachmentsRu',
] as const;
export type WordField = (typeof wordFields)[number];
export const isWordField = (name: string): name is WordField => wordFields.includes(name as WordField);

/** A second wording beside the one that somebody has: a colleague's, or what the case would say by now. */
export type Beside = {
  letter: TypedLetter;
  /** Where somebody's own wording holds nothing of their own: the other may be taken. */
  untouched: readonly WordField[];
} & ({ from: 'colleague'; savedAt: Date; savedByName: string } | { from: 'case'; caseRevision: number });

/** Line ends as browsers send them and spaces around it make no other text. */
export const plain = (text: string) => text.replaceAll('\r\n', '\n').trim();

/** Where two wordings of a letter say different things. */
export const fieldsApart = (one: TypedLetter, other: TypedLetter): WordField[] =>
  wordFields.filter((field) => plain(one[field]) !== plain(other[field]));

export type Line = { text: string; isOnlyHere: boolean };

/**
 * The lines of a wording, each with whether the other wording has it nowhere. Blank lines stay, for the eye; the number
 * of a point is no part of what it says, for one point more moves all that follow.
 */
export function linesBeside(text: string, other: string): Line[] {
  const there = new Set(linesOf(other).map(withoutNumber));
  return linesOf(text).map((line) => ({
    text: line,
    isOnlyHere: line !== '' && !there.has(withoutNumber(line)),
  }));
}

/** A stretch of lines; one that both wordings have alike and that is long is folded away. */
export type Passage = { lines: readonly Line[]; isFolded: boolean };

/** Fewer lines than this are shown: folding them away would save nothing. */
const worthFolding = 4;

/** A wording with what stands on this side only in sight, and long stretches that are alike folded. */
export function passagesOf(lines: readonly Line[]): Passage[] {
  const made: { lines: Line[]; isOnlyHere: boolean }[] = [];
  for (const line of lines) {
    const last = made.at(-1);
    if (last && (last.isOnlyHere === line.isOnlyHere || line.text === '')) last.lines.push(line);
    else made.push({ lines: [line], isOnlyHere: line.isOnlyHere });
  }
  return made.map((one) => ({
    lines: one.lines,
    isFolded: !one.isOnlyHere && written(one.lines) >= worthFolding,
  }));
}

const written = (lines: readonly Line[]) => lines.filter(({ text }) => text !== '').length;

const withoutNumber = (line: string) => line.replace(/^\d{1,2}\. /u, '');

const linesOf = (text: string) =>
  plain(text)
    .split('\n')
    .map((line) => line.trim());

/** The wording that somebody chose out of two: their own, but for the places where they take the other. */
export const chosenOf = (typed: TypedLetter, other: TypedLetter): TypedLetter => ({
  ...typed,
  ...Object.fromEntries(
    wordFields.filter((field) => typed.take.includes(field)).map((field) => [field, other[field]]),
  ),
});
