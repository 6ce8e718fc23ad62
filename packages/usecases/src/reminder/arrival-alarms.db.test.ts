import { timeOf } from '@qorgan/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blankBodyChild, confirmOnward, openBodyCase, sendOnward, viewBodyCase } from '../body/index.ts';
import { confirmReceipt } from '../referral/inbox.ts';
import { enterShifts } from '../rota/index.ts';
import { openBodies, type Bodies } from '../testing/bodies.ts';
import { clockOf } from '../testing/clock.ts';
import { drafted, issue, offRoster, reportedCase, send } from '../testing/story.ts';
import { at, granted, openTown, type Town } from '../testing/town.ts';
import { myReminders } from './my-reminders.ts';

let town: Town;
let bodies: Bodies;
beforeAll(async () => {
  town = await openTown();
  bodies = await openBodies(town);
});
afterAll(() => town.database.close());

const { strike } = clockOf(() => town);
/** What somebody is told of arrivals at that moment. */
async function arrivalsOf(ctx: Parameters<typeof myReminders>[0]): Promise<string[]> {
  const mine = await myReminders(ctx);
  return mine.flatMap((one) => ('arrivalId' in one ? `${one.about} ${timeOf(one.dueAt)} ${one.step}` : []));
}
const receiver = (now: string) => town.as('guardianshipBody', at(now));
const bodyHead = (now: string) => bodies.as('bodyHead', at(now));

test('a letter that nobody confirms alarms whoever is on duty, then everybody who receives, until it is confirmed', async () => {
  const { memberId } = town.as('guardianshipBody').actor;
  const hours = { kind: 'daily', begins: '00:00', ends: '23:00' } as const;
  const today = { memberId, from: '2026-11-19', until: '2026-11-19', hours } as const;
  granted(await enterShifts(bodies.as('bodyHead'), today));
  const { caseId } = await reportedCase(town, ['violence'], { change: offRoster });
  const referralId = await drafted(town, caseId, 'p8.childRightsBody');
  await issue(town, referralId);
  // On the Thursday morning, in working hours.
  granted(await send(town, referralId, { channel: 'portal' }));
  const sent = await town.database.db
    .selectFrom('referral')
    .select('sentAt')
    .where('id', '=', referralId)
    .executeTakeFirstOrThrow();
  const later = (minutes: number) => {
    const moment = new Date(sent.sentAt!.getTime() + minutes * 60_000);
    return `2026-11-19 ${timeOf(moment)}`;
  };
  await strike(later(14));
  expect(await arrivalsOf(receiver(later(14)))).toEqual([]);
  await strike(later(15));
  expect(await arrivalsOf(receiver(later(16)))).toEqual([`referral ${later(15).slice(11)} unopened`]);
  expect(await arrivalsOf(bodyHead(later(16)))).toEqual([]);
  await strike(later(30));
  expect(await arrivalsOf(bodyHead(later(31)))).toEqual([`referral ${later(30).slice(11)} unanswered`]);
  expect(await arrivalsOf(bodies.as('caseManager', at(later(31))))).toEqual([]);
  expect(await arrivalsOf(town.as('commission', at(later(31))))).toEqual([]);

  granted(await confirmReceipt(receiver(later(32)), referralId, '12-К'));
  expect(await arrivalsOf(bodyHead(later(33)))).toEqual([]);
  await strike('2026-11-20 08:01');
  expect(await arrivalsOf(bodyHead('2026-11-20 08:02'))).toEqual([]);
  const { at: looks } = await town.database.db
    .selectFrom('wakeUp')
    .select('at')
    .where('subjectId', '=', referralId)
    .executeTakeFirstOrThrow();
  expect(looks).toBeNull();
});

test('what one body passes on at night alarms its recipient, which has no rota: the authority of the republic too', async () => {
  const now = at('2026-11-21 22:00');
  const heard = { circumstance: 'p4.4' as const, from: 'көршісі', words: 'Айқай естілді.' };
  const arrived = { kind: 'outside' as const, heard, receivedAt: now, noticedAt: null };
  const child = { ...blankBodyChild, surname: 'Серікова', given: 'Мөлдір', birthDate: '2015-05-05' };
  const worker = town.as('guardianshipBody', now);
  const { id } = granted(await openBodyCase(worker, { arrived, kinds: ['violence'], child }));
  const { bodyCase } = granted(await viewBodyCase(worker, id));
  granted(
    await sendOnward(worker, {
      ...{ bodyCaseId: id, revision: bodyCase.revision, duty: 'p12.1.upward', words: 'Зорлық-зомбылық.' },
      ...{ recipientId: bodies.idOf.childRightsAuthority, recipientName: '', channel: 'portal' },
      ...{ takenBy: null, incomingNumber: null, at: now, lateReason: null },
    }),
  );
  await strike('2026-11-21 22:29');
  const authority = (moment: string) => bodies.as('authority', at(moment));
  expect(await arrivalsOf(authority('2026-11-21 22:29'))).toEqual([]);
  await strike('2026-11-21 22:30');
  expect(await arrivalsOf(authority('2026-11-21 22:31'))).toEqual(['onward 22:30 unopened']);
  const { onwardId } = await town.database.db
    .selectFrom('onwardReferral')
    .select('id as onwardId')
    .executeTakeFirstOrThrow();
  granted(await confirmOnward(authority('2026-11-21 22:40'), { onwardId, incomingNumber: '7' }));
  expect(await arrivalsOf(authority('2026-11-21 22:41'))).toEqual([]);
});
