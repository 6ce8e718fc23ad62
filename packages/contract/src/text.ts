import * as z from 'zod';

/**
 * Problem codes of what people type; every surface words them in the reader's language beside the field.
 * A code is all that a schema says: sentences belong to the surface.
 */
export const problems = [
  'required',
  'tooLong',
  'tooMany',
  'notADate',
  'notATime',
  'inFuture',
  'tooLongAgo',
  'nobodyNamed',
  'nothingSeen',
  'chooseOne',
] as const;
export type Problem = (typeof problems)[number];

const say = (problem: Problem) => ({ error: problem });

/** Control characters have no place in what people write; line breaks and tabs stay. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu;
const tidy = (text: string) => text.normalize('NFC').replaceAll('\r\n', '\n').replace(control, '').trim();

/**
 * One line that must be there, `max` characters at most. What `meta` says is for whoever reads the schema: here the
 * length counts after tidying.
 */
export const line = (max: number) =>
  z
    .string()
    .meta({ minLength: 1, maxLength: max })
    .transform(tidy)
    .pipe(z.string().min(1, say('required')).max(max, say('tooLong')));

/** Text that may be left out: `null` where nothing was written. */
export const optionalText = (max: number) =>
  z
    .string()
    .meta({ maxLength: max })
    .default('')
    .transform(tidy)
    .pipe(z.string().max(max, say('tooLong')))
    .transform((text) => (text === '' ? null : text));

/** A choice from a closed list of codes. */
export const choice = <const T extends string>(codes: readonly T[]) =>
  z.enum(codes as unknown as readonly [T, ...T[]], say('chooseOne'));

export const limits = { name: 200, line: 300, text: 20_000, children: 40 } as const;
export { say };
