import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReminderJob } from '../reminder/carrier.ts';
import { deliverReminder } from '../reminder/deliver-reminder.ts';
import { countNewReminders, myReminders } from '../reminder/my-reminders.ts';
import { tick } from '../reminder/tick.ts';
import { at, brokenTrails, granted, openTown, trailOf, type Person, type Town } from '../testing/index.ts';
import { enterOnRegister } from './enter-on-register.ts';
import { recordContact } from './record-contact.ts';
import { recordOnEntry } from './record-on-entry.ts';
import { viewWatchEntry } from './view-entry.ts';

let town: Town;
let jobs: ReminderJob[] = [];
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const outbox = {
  put: (_tx: unknown, more: readonly ReminderJob[]) => Promise.resolve(void jobs.push(...more)),
};
async function strike(now: string): Promise<void> {
  await tick(town.house(at(now)), outbox);
  const waiting = jobs;
  jobs = [];
  for (const job of waiting) await deliverReminder(town.house(at(now)), { mail: null, push: null }, job);
}
const told = async (now: string, person: Person = 'psychologist') =>
  (await myReminders(town.as(person, at(now)))).flatMap((one) =>
    one.about === 'watch' ? [`${one.name.split(' ')[1]} ${one.task} ${one.step}`] : [],
  );

test('a contact that is due is told to the psychologist alone, once, until it is held or the watch ends', async () => {
  const psychologist = town.as('psychologist', at('2026-11-13 10:00'));
  const { id: entryId } = granted(
    await enterOnRegister(psychologist, {
      ...{ pupilId: town.pupils.Айша, answers: null, concernsHead: false, concernsMembers: [] },
      grounds: [{ ground: 'attn.failing', since: '2026-11-10', source: 'teacher', evidence: 'x' }],
      terms: {
        ...{ level: 'raised', responsibleId: psychologist.actor.memberId, reviewOn: '2026-12-04' },
        ...{ agreed: '', contactEvery: 5, contactType: 'meeting' },
      },
    }),
  );
  const revision = async () => granted(await viewWatchEntry(psychologist, entryId)).entry.revision;

  await strike('2026-11-20 07:00');
  expect(await told('2026-11-20 07:30')).toEqual([]);
  await strike('2026-11-20 09:00');
  await strike('2026-11-20 09:01');
  expect(await countNewReminders(town.as('psychologist', at('2026-11-20 09:30')))).toBe(1);
  expect(await told('2026-11-20 10:00')).toEqual(['Айша contact due']);
  expect(await countNewReminders(town.as('psychologist', at('2026-11-20 10:30')))).toBe(0);
  for (const person of ['head', 'deputy', 'teacher'] as const)
    expect(await told('2026-11-20 10:00', person), person).toEqual([]);
  expect((await trailOf(town, 'school')).findLast(({ type }) => type === 'reminderDelivered')).toMatchObject({
    details: { to: psychologist.actor.memberId, channel: 'portal' },
  });

  await strike('2026-11-23 09:00');
  expect(await told('2026-11-23 10:00')).toEqual(['Айша contact stillDue']);
  granted(
    await recordContact(town.as('psychologist', at('2026-11-23 11:00')), {
      ...{ entryId, revision: await revision(), type: 'meeting', outcome: 'held', on: '2026-11-23' },
      ...{ nextOn: null, note: null, corrects: null },
    }),
  );
  expect(await told('2026-11-23 12:00')).toEqual([]);
  await strike('2026-11-30 09:00');
  expect(await told('2026-11-30 10:00')).toEqual(['Айша contact due']);

  // What was written down before the watch ended is not delivered after it.
  await tick(town.house(at('2026-12-04 09:00')), outbox);
  expect(jobs).toHaveLength(1);
  granted(
    await recordOnEntry(town.as('psychologist', at('2026-12-04 09:01')), {
      ...{ entryId, revision: await revision(), deed: { deed: 'end', reason: 'x' } },
    }),
  );
  await strike('2026-12-04 09:02');
  expect(await told('2026-12-04 10:00')).toEqual([]);
});
