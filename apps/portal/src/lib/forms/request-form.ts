import { limits, line, optionalText, say } from '@qorgan/contract';
import { preparedLines, requestSubjects, type AnswerContent, type PreparedLine } from '@qorgan/domain';
import * as z from 'zod';
import { dayInput } from './moment.ts';
import { revisionInput } from './revision.ts';

/** What a body asks a school for, as typed. */
export const blankRequest = {
  schoolId: '',
  subjects: [] as readonly string[],
  words: '',
  dueOn: '',
  contact: '',
  keepsFromHead: false,
};

export const requestSchema = z.object({
  schoolId: z.uuid(say('chooseOne')),
  subjects: z.array(z.enum(requestSubjects)).min(1, say('chooseOne')),
  words: optionalText(limits.text),
  dueOn: dayInput,
  contact: line(limits.line),
  keepsFromHead: z.boolean(),
});

/** An answer as typed: a field for each line of Annex 1 that a school may prepare, and free words. */
export type TypedAnswer = Record<PreparedLine | 'words' | 'revision', string>;
export const blankAnswer: TypedAnswer = {
  ...(Object.fromEntries(preparedLines.map((id) => [id, ''])) as Record<PreparedLine, string>),
  ...{ words: '', revision: '0' },
};
export const typedAnswer = ({ lines, words }: AnswerContent, revision: number): TypedAnswer => ({
  ...blankAnswer,
  ...lines,
  ...{ words, revision: String(revision) },
});

const text = optionalText(limits.text);
export const answerSchema = z.object({
  ...(Object.fromEntries(preparedLines.map((id) => [id, text])) as Record<PreparedLine, typeof text>),
  words: text,
  revision: revisionInput,
});

/** A form that was found right, as the answer that it says. */
export const answerOf = ({ words, revision: _, ...lines }: z.output<typeof answerSchema>): AnswerContent => ({
  words: words ?? '',
  lines: Object.fromEntries(
    Object.entries(lines).filter(([, said]) => said !== null),
  ) as AnswerContent['lines'],
});
