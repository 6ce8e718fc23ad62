import {
  holdSittings,
  insertQuorumRule,
  insertSitting,
  insertSittingVersion,
  nextNumber,
  readAgenda,
  readQuorumRule,
  readSittingDecisions,
  readSittings,
  type Sitting,
} from '@qorgan/data';
import {
  breaks,
  can,
  hasQuorum,
  ok,
  quorumRule,
  refuse,
  sittingWritten,
  type QuorumRule,
  type Result,
  type SittingPerson,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';

export type SittingLine = Pick<Sitting, 'id' | 'number' | 'at' | 'place' | 'present'> & { cases: number };
export type SittingList = {
  sittings: readonly SittingLine[];
  /** The commission's own rule of quorum, and its version; null where it has said none. */
  rule: (QuorumRule & { version: number }) | null;
};

/** Whether somebody works at a commission, which sits. */
export const sitsHere = ({ actor }: Pick<Context, 'actor'>): boolean =>
  can(actor, 'sitting.read', { organisationId: actor.organisationId });

/** The commission's sittings, the latest first, with how many cases each has for whoever asks. On record. */
export const listSittings = (ctx: Context): Promise<Result<SittingList>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const { organisationId } = ctx.actor;
    if (!sitsHere(ctx)) return deny('sitting.read');
    const sittings = await readSittings(tx, seals);
    const agenda = await readAgenda(tx, { sittingIds: sittings.map(({ id }) => id) });
    const cases = Map.groupBy(agenda, ({ sittingId }) => sittingId);
    await record({ type: 'sittingsListed', details: { sittings: sittings.length } });
    return ok({
      sittings: sittings.map(({ id, number, at, place, present }) => ({
        ...{ id, number, at, place, present, cases: cases.get(id)?.length ?? 0 },
      })),
      rule: (await readQuorumRule(tx, organisationId)) ?? null,
    });
  });

/** The commission says by which rule it has a quorum. What was held before keeps the rule it was held by. */
export const setQuorumRule = (
  ctx: Context,
  { version, ...rule }: QuorumRule & { version: number },
): Promise<Result<void>> =>
  act(ctx, async ({ tx, record, deny }) => {
    const { organisationId, memberId } = ctx.actor;
    if (!can(ctx.actor, 'sitting.write', { organisationId })) return deny('sitting.write');
    await holdSittings(tx, organisationId);
    const standing = await readQuorumRule(tx, organisationId);
    if ((standing?.version ?? 0) !== version) return refuse({ kind: 'changedMeanwhile' });
    const checked = quorumRule(rule);
    if (!checked.ok) return checked;
    await insertQuorumRule(tx, {
      ...{ organisationId, version: version + 1, setAt: ctx.now, setBy: memberId },
      ...{ members: rule.members, needed: rule.needed },
    });
    await record({ type: 'quorumRuleSet', details: { version: version + 1 } });
    return ok(undefined);
  });

export type SittingInput = {
  /** Null for a new one. */
  sittingId: string | null;
  /** The version that is put right; 0 for a new one. */
  version: number;
  at: Date;
  place: string;
  present: readonly SittingPerson[];
};

/**
 * Writes a sitting down: prepared while nobody is named as present, held from then on, by the rule that stands that day
 * unless it was held already. Refused by `sittingWritten`; and where something was adopted there, for another day
 * (`decisionStands`) or without the quorum that adopted it (`quorumMissing`).
 */
export const writeSitting = (
  ctx: Context,
  { sittingId, version, at, place, present }: SittingInput,
): Promise<Result<{ id: string }>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const { organisationId, memberId } = ctx.actor;
    if (!can(ctx.actor, 'sitting.write', { organisationId })) return deny('sitting.write');
    await holdSittings(tx, organisationId);
    const [former] = sittingId ? await readSittings(tx, seals, { id: sittingId }) : [];
    if (sittingId && !former) return deny('sitting.write');
    if ((former?.version ?? 0) !== version) return refuse({ kind: 'changedMeanwhile' });
    const quorum = former?.quorum ?? (await ruleOf(desk, organisationId));
    const written = sittingWritten({ at, place, present, quorum }, ctx.now);
    if (!written.ok) return written;
    const stands = former ? await keepsAdopted(desk, former, written.value) : ok(undefined);
    if (!stands.ok) return stands;

    const id = sittingId ?? ctx.newId();
    const said = { organisationId, recordedAt: ctx.now, recordedBy: memberId };
    if (!former) {
      const number = await nextNumber(tx, organisationId, 'sitting');
      await insertSitting(tx, { id, number, ...said });
    }
    const versionId = ctx.newId();
    await insertSittingVersion(tx, seals, {
      ...written.value,
      ...{ id: versionId, sittingId: id, version: version + 1, ...said },
    });
    const subject = { type: 'sitting', id } as const;
    await record({ type: 'sittingRecorded', subject, details: { version: version + 1 } });
    return ok({ id });
  });

async function ruleOf({ tx }: Desk, organisationId: string): Promise<QuorumRule | null> {
  const rule = await readQuorumRule(tx, organisationId);
  return rule ? { members: rule.members, needed: rule.needed } : null;
}

async function keepsAdopted(
  { tx, seals }: Desk,
  former: Sitting,
  next: Pick<Sitting, 'at' | 'present' | 'quorum'>,
): Promise<Result<void>> {
  const decisions = await readSittingDecisions(tx, seals, { sittingId: former.id });
  if (!decisions.some(({ content }) => content.outcome === 'adopted')) return ok(undefined);
  if (former.at.getTime() !== next.at.getTime()) return breaks('decisionStands');
  return hasQuorum(next) ? ok(undefined) : breaks('quorumMissing');
}
