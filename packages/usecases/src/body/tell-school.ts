import { holdReferral, referralsUnder } from '@qorgan/data';
import type { ProgressStep } from '@qorgan/domain';
import type { Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { writeEntry } from '../referral/write-entry.ts';
import type { HeldBodyCase } from './held-body-case.ts';

/**
 * Tells every school by whose letter the body knows of the child how far it has come: the step and its time, with the
 * name and the phone of the case manager where one was appointed. Nothing of the family goes with it.
 */
export async function tellSchool(
  ctx: Context,
  desk: Desk,
  bodyCase: Pick<HeldBodyCase, 'id'>,
  step: ProgressStep,
  person: { name: string; phone: string } | null = null,
): Promise<void> {
  for (const { id: referralId, organisationId } of await referralsUnder(desk.tx, bodyCase.id)) {
    await holdReferral(desk.tx, referralId);
    const seals = await ctx.vault.of(desk.tx, organisationId);
    const said = {
      type: 'progress',
      step,
      name: person?.name ?? null,
      phone: person?.phone ?? null,
    } as const;
    await writeEntry(ctx, desk.tx, seals, { referralId, said, at: ctx.now });
    await desk.record({
      type: 'schoolInformed',
      subject: { type: 'bodyCase', id: bodyCase.id },
      details: { referral: referralId, step },
    });
  }
}
