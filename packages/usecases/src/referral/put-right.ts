import { bumpReferral, lockReferral } from '@qorgan/data';
import {
  can,
  ok,
  refuse,
  standingEvents,
  type AuditType,
  type Referral,
  type ReferralEvent,
  type Result,
  type SaidOfLetter,
} from '@qorgan/domain';
import type { Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { writeEntry } from './write-entry.ts';

/** Which entry of a letter a form of the school puts right, why, and on which state of the letter it was filled. */
export type CorrectionOf = { referralId: string; eventId: string; revision: number; reason: string };

type Found<T extends ReferralEvent['type']> = {
  referral: Referral;
  entry: Extract<ReferralEvent, { type: T }>;
};

/**
 * The letter, held, and its entry of one of these kinds, for a person of the school that wrote the entry down. Refused where a
 * colleague changed the letter since the form was opened, or the entry does not stand any more.
 */
export async function entryToCorrect<T extends ReferralEvent['type']>(
  ctx: Context,
  { tx, seals, deny }: Desk,
  { referralId, eventId, revision }: CorrectionOf,
  ...types: T[]
): Promise<Result<Found<T>>> {
  const referral = await lockReferral(tx, seals, referralId);
  const isOfType = ({ type }: ReferralEvent) => (types as readonly string[]).includes(type);
  const entry = referral?.events.find((event) => event.id === eventId && isOfType(event));
  const subject = { type: 'referral', id: referralId } as const;
  if (!referral || !entry) return deny('referral.correct', subject);
  const { recordedIn } = entry;
  if (!can(ctx.actor, 'referral.correct', { ...referral, isSent: false, recordedIn }))
    return deny('referral.correct', subject);
  const stands = standingEvents(referral.events).includes(entry);
  if (referral.revision !== revision || !stands) return refuse({ kind: 'changedMeanwhile' });
  return ok({ referral, entry } as Found<T>);
}

/** Appends the entry that stands in place of another and puts that on record; the other stays, with who, when and why. */
export async function putRight(
  ctx: Context,
  { tx, seals, record }: Desk,
  { referral, entry }: { referral: Referral; entry: ReferralEvent },
  anew: { said: SaidOfLetter; at: Date; reason: string; as: AuditType },
): Promise<{ eventId: string }> {
  const { as, ...said } = anew;
  const eventId = await writeEntry(ctx, tx, seals, { referralId: referral.id, ...said, corrects: entry.id });
  await bumpReferral(tx, referral.id);
  await record({
    type: as,
    subject: { type: 'referral', id: referral.id },
    details: { entry: eventId, corrects: entry.id },
  });
  return { eventId };
}
