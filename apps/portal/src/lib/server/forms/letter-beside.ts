import type { Referral } from '@qorgan/domain';
import { proposeDraft, type ReferralView } from '@qorgan/usecases';
import { createHash } from 'node:crypto';
import { typedLetter, type TypedLetter } from '#lib/forms/letter-form.ts';
import { fieldsApart, plain, wordFields, type Beside } from '#lib/forms/wordings-apart.ts';
import { found } from '../answer.ts';

type FromCase = Extract<Beside, { from: 'case' }>;

/** A letter as it stands, to be changed: with its revision, and a mark of every wording in it. */
export function openedLetter({ draft, recipientId, revision }: Referral): TypedLetter {
  const typed = typedLetter(draft, recipientId);
  return {
    ...typed,
    revision: String(revision),
    opened: wordFields.map((field) => markOf(typed[field])).join('.'),
  };
}

const markOf = (text: string) => createHash('sha256').update(plain(text)).digest('base64url').slice(0, 16);

/** What a colleague saved meanwhile, beside what somebody has typed; null where the letter has gone by now. */
export function savedBeside({ referral, wording }: ReferralView, typed: TypedLetter): Beside | null {
  if (!wording) return null;
  const { savedAt, savedByName } = wording;
  const marks = typed.opened.split('.');
  const untouched = wordFields.filter((field, at) => markOf(typed[field]) === marks[at]);
  const letter = typedLetter(referral.draft, referral.recipientId);
  return { from: 'colleague', letter, untouched, savedAt, savedByName };
}

/** The letter as the case would word it now; all that is no wording stays as typed. */
export async function draftBeside(
  ctx: Parameters<typeof proposeDraft>[0],
  referralId: string,
  typed: TypedLetter,
): Promise<FromCase> {
  const { draft, original, caseRevision } = found(await proposeDraft(ctx, referralId));
  const proposed = typedLetter(draft, typed.recipientId);
  const letter = { ...typed, ...Object.fromEntries(wordFields.map((field) => [field, proposed[field]])) };
  const changed = original ? fieldsApart(typed, typedLetter(original, '')) : wordFields;
  const untouched = wordFields.filter((field) => !changed.includes(field));
  return { from: 'case', letter, untouched, caseRevision };
}
