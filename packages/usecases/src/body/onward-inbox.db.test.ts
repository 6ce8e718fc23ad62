import { afterAll, beforeAll, expect, test } from 'vitest';
import { at, granted, openTown, trailOf, type Town } from '../testing/index.ts';
import {
  blankBodyChild,
  confirmOnward,
  onwardInbox,
  onwardsWaiting,
  openBodyCase,
  tellChildsSchool,
  viewBodyCase,
} from './index.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.database.close());

const words = 'Көршісі қоңырау шалды.';
const minutes = (n: number) => new Date(at('2026-11-19 08:00').getTime() + n * 60_000);

/** A body tells the school of a child there. */
async function tell(now: Date): Promise<void> {
  const worker = town.as('guardianshipBody', now);
  const child = { ...blankBodyChild, surname: 'Әлімова', given: 'Айша', birthDate: '2014-03-02' };
  const heard = { circumstance: 'p4.4', from: 'көршісі', words } as const;
  const arrived = { kind: 'outside', heard, receivedAt: now, noticedAt: null } as const;
  const bodyCaseId = granted(await openBodyCase(worker, { arrived, kinds: ['violence'], child })).id;
  const { revision } = granted(await viewBodyCase(worker, bodyCaseId)).bodyCase;
  const telling = { bodyCaseId, revision, schoolId: town.idOf.school, concernsHead: false, words };
  granted(await tellChildsSchool(worker, telling));
}

test('what waits the longest stands first, and nothing is left out however much waits', async () => {
  const many = 52;
  for (let n = 0; n < many; n += 1) await tell(minutes(n));
  const head = town.as('head', minutes(many));
  const first = await onwardInbox(head);
  expect(first.waitingInAll).toBe(many);
  expect(first.waiting.lines.map(({ sentAt }) => sentAt)).toEqual(
    Array.from({ length: 50 }, (_, n) => minutes(n)),
  );

  // Confirmed while somebody reads: the next page begins where the first one ended all the same.
  const { id: onwardId } = first.waiting.lines[3]!;
  granted(await confirmOnward(head, { onwardId, incomingNumber: '7-К' }));
  const second = await onwardInbox(head, { waiting: { side: 'after', place: first.waiting.next! } });
  expect(second.waiting.lines.map(({ sentAt }) => sentAt)).toEqual([minutes(50), minutes(51)]);
  expect(second.waiting.next).toBeNull();
  expect(second.waitingInAll).toBe(many - 1);
  expect(second.taken.lines.map(({ id, receipt }) => [id, receipt?.incomingNumber])).toEqual([
    [onwardId, '7-К'],
  ]);

  // The first page of those who lead shows what waits and nothing else, and no more is on record as seen.
  const seenOf = async () =>
    (await trailOf(town, 'school')).filter(({ type }) => type === 'deskRead').at(-1)!.details.onward;
  const waiting = await onwardsWaiting(head);
  expect(waiting.map(({ id }) => id)).not.toContain(onwardId);
  expect(await seenOf()).toEqual(waiting.map(({ id }) => id));
});
