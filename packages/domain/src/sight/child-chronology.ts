import type { IsoDate } from '@qorgan/statute';
import type { DayMark, StandingDay } from '../attendance/day-absence.ts';
import { dayOf } from '../kernel/day.ts';
import { standingContacts, type WatchContact } from '../watch/contact.ts';
import type { PutForwardAnswer } from '../watch/put-forward.ts';
import { standingRecords, type WatchRecord } from '../watch/record.ts';
import type { CaseMention } from './case-mention.ts';
import type { Leave, Proposal } from './leave.ts';

/** Days away in one month, of one kind. */
export type AwayMonth = { mark: Exclude<DayMark, 'withdrawn'>; days: readonly IsoDate[] };

/** Something in a child's chronology, on the day on which it was. */
export type ChildEvent = { id: string; on: IsoDate } & (
  | { kind: 'sign'; sign: Leave }
  | { kind: 'away'; away: AwayMonth }
  | { kind: 'record'; record: WatchRecord }
  | { kind: 'contact'; contact: WatchContact }
  | { kind: 'answer'; answer: PutForwardAnswer }
  | { kind: 'proposal'; proposal: Proposal }
  | { kind: 'mention'; mention: CaseMention }
  | { kind: 'shared'; shared: { caseId: string; number: number; sharedAt: Date; sharedByName: string } }
  | { kind: 'asked'; asked: { reportId: string; number: number | null; askedAt: Date; askedByName: string } }
);
type Of<K extends ChildEvent['kind']> = Extract<ChildEvent, { kind: K }>;

/** All that the psychologist may see of one child, as it is read. */
export type ChildSources = {
  signs: readonly Leave[];
  days: readonly StandingDay[];
  records: readonly WatchRecord[];
  contacts: readonly WatchContact[];
  answers: readonly PutForwardAnswer[];
  proposals: readonly Proposal[];
  mentions: readonly CaseMention[];
  shared: readonly Of<'shared'>['shared'][];
  asked: readonly Of<'asked'>['asked'][];
};

/**
 * A child's chronology in order of time, the oldest first: what stands of each source, days away taken together by month
 * on the last of them. A sign stands on the day on which it was noticed, not on which it was let through.
 */
export function childChronology(of: ChildSources): ChildEvent[] {
  const events: ChildEvent[] = [
    ...of.signs.map((sign) => ({ kind: 'sign' as const, id: sign.id, on: dayOf(sign.noticedAt), sign })),
    ...awayMonths(of.days),
    ...standingRecords(of.records).map((record) => ({
      ...{ kind: 'record' as const, id: record.id, on: record.on, record },
    })),
    ...standingContacts(of.contacts).map((contact) => ({
      ...{ kind: 'contact' as const, id: contact.id, on: contact.on, contact },
    })),
    ...of.answers.map((answer) => ({
      ...{ kind: 'answer' as const, id: `answer ${answer.source} ${answer.answeredAt.toISOString()}` },
      ...{ on: dayOf(answer.answeredAt), answer },
    })),
    ...of.proposals.map((proposal) => ({
      ...{ kind: 'proposal' as const, id: proposal.id, on: dayOf(proposal.proposedAt), proposal },
    })),
    ...of.mentions.map((mention) => ({
      ...{ kind: 'mention' as const, id: mention.id, on: dayOf(mention.givenAt), mention },
    })),
    ...of.shared.map((shared) => ({
      ...{ kind: 'shared' as const, id: shared.caseId, on: dayOf(shared.sharedAt), shared },
    })),
    ...of.asked.map((asked) => ({
      ...{ kind: 'asked' as const, id: asked.reportId, on: dayOf(asked.askedAt), asked },
    })),
  ];
  return events.toSorted((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id));
}

function awayMonths(days: readonly StandingDay[]): Of<'away'>[] {
  const away = days.flatMap(({ day, mark }) => (mark === 'withdrawn' ? [] : [{ day, mark }]));
  const byMonth = Map.groupBy(away, ({ day, mark }) => `${mark} ${day.slice(0, 7)}`);
  return [...byMonth].map(([id, own]) => {
    const inOrder = own.map(({ day }) => day).toSorted();
    return { kind: 'away', id, on: inOrder.at(-1)!, away: { mark: own[0]!.mark, days: inOrder } };
  });
}
