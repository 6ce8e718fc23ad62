import { lockCase, readFacts } from '@qorgan/data';
import {
  dutiesOf,
  factOfLetter,
  factOfSending,
  lateReasonOf,
  ok,
  type Fact,
  type LetterFact,
  type Referral,
  type Result,
  type Sending,
} from '@qorgan/domain';
import type { Desk } from '../act.ts';
import { addFact } from '../case/add-fact.ts';
import type { Context } from '../context.ts';

type Reasons = {
  lateReason: string | null;
  /** Why a sending that was recorded before is put right. */
  reason?: string;
};

/**
 * Records the fact that a sending is, or puts it right where the sending was recorded before. A duty that something
 * else settled, a call say, keeps that fact; the letter goes beside it.
 */
export async function settleDuty(
  ctx: Context,
  desk: Desk,
  referral: Referral,
  sending: Sending,
  { lateReason, reason }: Reasons,
): Promise<Result<void>> {
  const file = (await lockCase(desk.tx, desk.seals, referral.caseId))!;
  const facts = (await readFacts(desk.tx, desk.seals, [file.id])).get(file.id) ?? [];
  const was = factOfLetter(facts, referral.id);
  const content = factOfSending(referral.duty, sending, referral.id);
  const { at } = sending;
  if (was && saysTheSame(was, { content, at, lateReason })) return ok(undefined);

  const duty = dutiesOf(file, facts, await desk.calendar()).find(({ id }) => id === referral.duty);
  const why = reason === undefined ? lateReason : lateReasonOf(duty, { at, reason, lateReason });
  const added = await addFact(ctx, desk, file, { content, at, corrects: was?.id ?? null, lateReason: why });
  const isSettledBefore =
    !added.ok && added.refusal.kind === 'ruleBroken' && added.refusal.rule === 'alreadyRecorded';
  return added.ok || isSettledBefore ? ok(undefined) : added;
}

/** Takes back the fact that a sending was, so that the duty is open again; a fact of another kind stays. */
export async function reopenDuty(
  ctx: Context,
  desk: Desk,
  referral: Referral,
  reason: string,
): Promise<Result<void>> {
  const file = (await lockCase(desk.tx, desk.seals, referral.caseId))!;
  const facts = (await readFacts(desk.tx, desk.seals, [file.id])).get(file.id) ?? [];
  const was = factOfLetter(facts, referral.id);
  if (!was) return ok(undefined);
  const content = { kind: 'withdrawn', reason } as const;
  const added = await addFact(ctx, desk, file, { content, at: ctx.now, corrects: was.id, lateReason: null });
  return added.ok ? ok(undefined) : added;
}

/** What is corrected of the proof alone leaves the fact as it is. */
const saysTheSame = (was: Fact, next: Pick<Fact, 'at' | 'lateReason'> & { content: LetterFact }) =>
  was.at.getTime() === next.at.getTime() &&
  'channel' in was.content &&
  was.content.channel === next.content.channel &&
  was.content.takenBy === next.content.takenBy &&
  (next.lateReason === null || next.lateReason === was.lateReason);
