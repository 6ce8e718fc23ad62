import { dayOf } from '@qorgan/domain';
import type { Complaint } from '@qorgan/usecases';
import { blankComplaint, complaintSchema, type TypedComplaint } from '#lib/forms/complaint-form.ts';
import type { Problems } from '#lib/forms/field-errors.ts';
import { checkForm } from './check-form.ts';
import { readTyped } from './read-typed.ts';

type Read = { typed: TypedComplaint } & (
  { complaint: Complaint; problems: null } | { complaint: null; problems: Problems }
);

/** The complaint that a form holds, dated the day of `now`; or what is to be put right. Nothing of it is kept. */
export async function readComplaint(form: FormData, now: Date): Promise<Read> {
  const typed = readTyped(form, blankComplaint);
  const checked = await checkForm(typed, complaintSchema);
  if (!checked.ok) return { typed, complaint: null, problems: checked.problems };
  const { name, address, phone, ...rest } = checked.value;
  const complaint = { ...rest, writer: { name, address, phone }, on: dayOf(now) };
  return { typed, complaint, problems: null };
}
