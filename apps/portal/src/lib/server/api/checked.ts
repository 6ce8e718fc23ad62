import { problems } from '@qorgan/contract';
import type * as z from 'zod';
import type { Refused } from './refused.ts';

type Issue = { path: readonly PropertyKey[]; message: string };

/** What was sent as its schema reads it, or what is wrong in which field. */
export function checked<S extends z.ZodType>(
  schema: S,
  body: unknown,
): { ok: true; value: z.output<S> } | { ok: false; refused: Refused } {
  const read = schema.safeParse(body);
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, refused: { problem: 'invalid', errors: fieldErrors(read.error.issues) } };
}

const codes: ReadonlySet<string> = new Set(problems);

/** Codes of ours as they are; whatever else zod says is one code: no sentence of a library's goes out. */
export const fieldErrors = (issues: readonly Issue[]): { path: string; code: string }[] =>
  issues.map(({ path, message }) => ({
    path: path.map(String).join('.'),
    code: codes.has(message) ? message : 'malformed',
  }));
