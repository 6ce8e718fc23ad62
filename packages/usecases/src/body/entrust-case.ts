import { namesOf, readStaff } from '@qorgan/data';
import { breaks, can, refuse, type Result } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { tellMeasures } from '../plan/assign-measure.ts';
import { heldBodyCase } from './held-body-case.ts';
import { recordBodyFact } from './record-body-fact.ts';
import { tellSchool } from './tell-school.ts';

export type Appointment = {
  bodyCaseId: string;
  revision: number;
  memberId: string;
  /** By which the school and the family reach them. */
  phone: string;
  at: Date;
  lateReason: string | null;
};

/**
 * Entrusts a case to a case manager, an employee of the body (2.2, 12.2), or to another one after them. The school hears
 * the name and the phone. Refused for somebody who does not work on cases here (`responsibleUnknown`).
 */
export const appointCaseManager = (
  ctx: Context,
  { bodyCaseId, revision, memberId, phone, at, lateReason }: Appointment,
): Promise<Result<{ id: string }>> =>
  act(ctx, async (desk) => {
    // A case manager is appointed and appoints nobody.
    if (!can(ctx.actor, 'bodyCase.open', { organisationId: ctx.actor.organisationId }))
      return desk.deny('bodyCase.open', { type: 'bodyCase', id: bodyCaseId });
    const held = await heldBodyCase(ctx, desk, { bodyCaseId, revision });
    if (!held.ok) return held;
    const staff = await readStaff(desk.tx, ctx.actor.organisationId);
    const seat = staff.find((one) => one.memberId === memberId);
    const mayBe = seat?.roles.some((role) => role === 'caseManager' || role === 'receiver');
    if (!seat || !mayBe || held.value.concerns.includes(seat.accountId)) return breaks('responsibleUnknown');
    if (held.value.caseManagerId === memberId) return refuse({ kind: 'changedMeanwhile' });
    const name = (await namesOf(desk.tx, desk.seals, [memberId])).get(memberId) ?? '';
    const content = { kind: 'caseManagerAppointed', memberId, name, phone } as const;
    const recorded = await recordBodyFact(ctx, desk, held.value, { content, at, lateReason });
    if (!recorded.ok) return recorded;
    await tellSchool(ctx, desk, held.value, 'caseManager', { name, phone });
    await tellMeasures(ctx, desk, bodyCaseId, { name, phone });
    return recorded;
  });

/** Who of the body may be entrusted with a case, by name. */
export const possibleCaseManagers = (ctx: Context): Promise<{ memberId: string; name: string }[]> =>
  act(ctx, async (desk) => {
    const staff = await readStaff(desk.tx, ctx.actor.organisationId);
    const able = staff.filter(({ roles }) =>
      roles.some((role) => role === 'caseManager' || role === 'receiver'),
    );
    const names = await namesOf(
      desk.tx,
      desk.seals,
      able.map(({ memberId }) => memberId),
    );
    return able.map(({ memberId }) => ({ memberId, name: names.get(memberId) ?? '' }));
  });
