import { languagesOf, type LetterDraft } from './referral.ts';

/** A place in the words of a letter: which part, in which language. */
export type LetterPlace = { part: 'subject' | 'body' | 'attachments'; language: 'kk' | 'ru' };

/** A place that was left open to be filled by hand, with the line it stands in. */
export type Gap = LetterPlace & { line: string };

/** Two underscores or more: what people leave where something is still to be written. */
const gap = /__/u;

/**
 * What is still to be filled in, in the languages that the letter is in. A letter with a gap is not issued: once it has
 * a number nobody fills it in any more, and the reader cannot tell "unknown" from "forgotten".
 */
export function gapsIn(draft: LetterDraft): Gap[] {
  return languagesOf(draft.languages).flatMap((language) => [
    ...linesWithGap([draft.subject[language]], { part: 'subject', language }),
    ...linesWithGap(draft.body[language].split('\n'), { part: 'body', language }),
    ...linesWithGap(draft.attachments[language], { part: 'attachments', language }),
  ]);
}

/** Parts that a letter must have and that nobody has written, in the languages that it is in. */
export const blanksIn = ({ languages, subject, body }: LetterDraft): LetterPlace[] =>
  languagesOf(languages).flatMap((language) =>
    Object.entries({ subject, body } as const)
      .filter(([, words]) => words[language].trim() === '')
      .map(([part]) => ({ part: part as 'subject' | 'body', language })),
  );

const linesWithGap = (lines: readonly string[], place: LetterPlace): Gap[] =>
  lines.filter((line) => gap.test(line)).map((line) => ({ ...place, line: around(line.trim()) }));

const shown = 60;

/** Enough of a long line to find the gap by. */
function around(line: string): string {
  const at = line.search(gap);
  const from = Math.max(0, at - shown);
  const to = Math.min(line.length, at + shown);
  return `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`;
}
