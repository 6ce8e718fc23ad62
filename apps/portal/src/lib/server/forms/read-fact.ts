import type { CaseDutyId, NewFact } from '@qorgan/domain';
import type * as z from 'zod';
import type { common } from '#lib/forms/deeds.ts';
import { factOf, factSchema, type TypedFact } from '#lib/forms/fact-form.ts';
import { checkForm, type Checked } from './check-form.ts';

export type ReadFact = Omit<NewFact, 'corrects'> & { revision: number };

/** A form for a duty as the fact it says, with the revision of the case that it was filled on. */
export async function readFact(duty: CaseDutyId, typed: TypedFact): Promise<Checked<ReadFact>> {
  const checked = await checkForm(typed, factSchema(duty, typed.deed));
  if (!checked.ok) return checked;
  const read = checked.value as z.output<typeof common>;
  return { ok: true, value: { ...factOf(duty, read), revision: read.revision } };
}
