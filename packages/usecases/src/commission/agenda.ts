import {
  holdSittings,
  insertAgendaItem,
  readAgenda,
  readBodyCases,
  readQuorumRule,
  readSittingDecisions,
  readSittings,
  takeOffAgenda,
  type Sitting,
} from '@qorgan/data';
import {
  attentionOf,
  bodyDutiesOf,
  can,
  ok,
  refuse,
  type Attention,
  type BodyDuty,
  type BodyFact,
  type DecisionOutcome,
  type QuorumRule,
  type Result,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import { heldBodyCase, readableBodyCase, type HeldBodyCase } from '../body/held-body-case.ts';
import type { Context } from '../context.ts';

/** The commission's own clock on a case: 10 working days (29). */
export type MeasuresDuty = BodyDuty<BodyFact> & { attention: Attention };

/** A case of the agenda: whose, how its clock stands, and what was decided here so far. */
export type AgendaLine = {
  bodyCaseId: string;
  number: number;
  name: string;
  duty: MeasuresDuty | null;
  outcome: DecisionOutcome | null;
};
export type SittingView = {
  sitting: Sitting;
  /** The rule that stands now, by which a sitting that is yet to be held will be. */
  rule: QuorumRule | null;
  agenda: readonly AgendaLine[];
  /** Open cases that may be put on the agenda, the most pressing first. */
  offered: readonly { id: string; number: number; name: string }[];
};

const offeredAtMost = 200;
export const childName = ({ child }: Pick<HeldBodyCase, 'child'>): string =>
  [child.surname, child.given, child.patronymic].filter(Boolean).join(' ');

/**
 * A sitting with its agenda. A case that is about the reader is not in it, and nothing says that it is missing. The look
 * is on record at the sitting and at each case.
 */
export const viewSitting = (ctx: Context, sittingId: string): Promise<Result<SittingView>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record } = desk;
    const sitting = await sittingHere(ctx, desk, sittingId);
    if (!sitting.ok) return sitting;
    const decisions = await readSittingDecisions(tx, seals, { sittingId });
    const last = new Map(decisions.map(({ bodyCaseId, content }) => [bodyCaseId, content.outcome]));
    await record({ type: 'sittingRead', subject: { type: 'sitting', id: sittingId } });
    const agenda: AgendaLine[] = [];
    for (const { bodyCaseId } of await readAgenda(tx, { sittingIds: [sittingId] })) {
      const found = await readableBodyCase(ctx, desk, bodyCaseId);
      if (!found.ok) continue;
      await record({ type: 'sittingRead', subject: { type: 'bodyCase', id: bodyCaseId } });
      agenda.push({
        ...{ bodyCaseId, number: found.value.number, name: childName(found.value) },
        duty: await measuresDuty(ctx, desk, found.value),
        outcome: last.get(bodyCaseId) ?? null,
      });
    }
    const { organisationId } = ctx.actor;
    const open = { organisationId, which: 'open', limit: offeredAtMost, offset: 0 } as const;
    const on = new Set(agenda.map(({ bodyCaseId }) => bodyCaseId));
    const offered = (await readBodyCases(tx, seals, open)).filter(({ id }) => !on.has(id));
    return ok({
      ...{ sitting: sitting.value, agenda },
      rule: (await readQuorumRule(tx, organisationId)) ?? null,
      offered: offered.map((one) => ({ id: one.id, number: one.number, name: childName(one) })),
    });
  });

/** A sitting of this commission; the try is on record where there is none for whoever asks. */
export async function sittingHere(ctx: Context, desk: Desk, id: string): Promise<Result<Sitting>> {
  const { organisationId } = ctx.actor;
  if (!can(ctx.actor, 'sitting.read', { organisationId })) return desk.deny('sitting.read');
  const [sitting] = await readSittings(desk.tx, desk.seals, { id });
  return sitting ? ok(sitting) : desk.deny('sitting.read', { type: 'sitting', id });
}

/** How the 10 working days stand on a case of the commission. */
export async function measuresDuty(
  ctx: Context,
  desk: Desk,
  bodyCase: HeldBodyCase,
): Promise<MeasuresDuty | null> {
  const duties = bodyDutiesOf(bodyCase, bodyCase.facts, await desk.calendar());
  const duty = duties.find(({ id }) => id === 'p29.commission');
  return duty ? { ...duty, attention: attentionOf(duty, ctx.now, await desk.internalTarget()) } : null;
}

type Item = { sittingId: string; bodyCaseId: string };

/** Puts a case of the commission on the agenda of a sitting. Refused for a closed case, and for one that is there. */
export const putOnAgenda = (ctx: Context, { sittingId, bodyCaseId }: Item): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    await holdSittings(desk.tx, ctx.actor.organisationId);
    const sitting = await sittingHere(ctx, desk, sittingId);
    if (!sitting.ok) return sitting;
    const held = await heldBodyCase(ctx, desk, { bodyCaseId });
    if (!held.ok) return held;
    if (held.value.closedAt) return refuse({ kind: 'wrongState', is: 'closed', needs: 'open' });
    const agenda = await readAgenda(desk.tx, { sittingIds: [sittingId] });
    if (agenda.some((one) => one.bodyCaseId === bodyCaseId)) return refuse({ kind: 'changedMeanwhile' });
    const row = { id: ctx.newId(), sittingId, bodyCaseId, putAt: ctx.now, putBy: ctx.actor.memberId };
    await insertAgendaItem(desk.tx, row);
    await desk.record(agendaChanged({ sittingId, bodyCaseId }, 'put'));
    return ok(undefined);
  });

/** Takes a case off the agenda. Refused where the sitting has said something of it. */
export const takeOff = (ctx: Context, { sittingId, bodyCaseId }: Item): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    await holdSittings(desk.tx, ctx.actor.organisationId);
    const sitting = await sittingHere(ctx, desk, sittingId);
    if (!sitting.ok) return sitting;
    const held = await heldBodyCase(ctx, desk, { bodyCaseId });
    if (!held.ok) return held;
    const decisions = await readSittingDecisions(desk.tx, desk.seals, { sittingId, bodyCaseId });
    if (decisions.length > 0) return refuse({ kind: 'wrongState', is: 'decided', needs: 'onAgenda' });
    const by = { at: ctx.now, memberId: ctx.actor.memberId };
    if (!(await takeOffAgenda(desk.tx, { sittingId, bodyCaseId }, by)))
      return refuse({ kind: 'changedMeanwhile' });
    await desk.record(agendaChanged({ sittingId, bodyCaseId }, 'takenOff'));
    return ok(undefined);
  });

const agendaChanged = ({ sittingId, bodyCaseId }: Item, what: 'put' | 'takenOff') =>
  ({
    type: 'agendaChanged',
    subject: { type: 'bodyCase', id: bodyCaseId },
    details: { sitting: sittingId, what },
  }) as const;

/** At which sittings a case is on the agenda, as its page links to them. */
export const sittingsOfCase = (
  ctx: Context,
  bodyCaseId: string,
): Promise<readonly { sittingId: string; number: number; at: Date }[]> =>
  act(ctx, async ({ tx, seals }) => {
    if (!can(ctx.actor, 'sitting.read', { organisationId: ctx.actor.organisationId })) return [];
    const agenda = new Set((await readAgenda(tx, { bodyCaseId })).map(({ sittingId }) => sittingId));
    if (agenda.size === 0) return [];
    const sittings = (await readSittings(tx, seals)).filter(({ id }) => agenda.has(id));
    return sittings.map(({ id, number, at }) => ({ sittingId: id, number, at }));
  });
