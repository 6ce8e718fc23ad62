import { insertMeasure } from '@qorgan/data';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { act } from '../act.ts';
import { blankBodyChild, openBodyCase } from '../body/index.ts';
import type { Context } from '../context.ts';
import { draftAnswer, giveRequest, sendAnswer } from '../request/answer-request.ts';
import { sendRequest } from '../request/send-request.ts';
import { openBodies, type Bodies } from '../testing/bodies.ts';
import { clockOf } from '../testing/clock.ts';
import { brokenTrails } from '../testing/index.ts';
import { at, granted, openTown, type Town } from '../testing/town.ts';
import { myReminders } from './my-reminders.ts';

let town: Town;
let bodies: Bodies;
let bodyCaseId = '';
beforeAll(async () => {
  town = await openTown();
  bodies = await openBodies(town);
  const heard = { circumstance: 'p4.4' as const, from: 'көршісі', words: 'Айқай естілді.' };
  const arrived = { kind: 'outside' as const, heard, receivedAt: monday, noticedAt: null };
  const child = { ...blankBodyChild, surname: 'Серікова', given: 'Мөлдір', schoolId: town.idOf.school };
  const opened = await openBodyCase(town.as('guardianshipBody', monday), {
    arrived,
    kinds: ['violence'],
    child,
  });
  bodyCaseId = granted(opened).id;
});
afterAll(() => town.database.close());

const monday = at('2026-11-23 10:00');
const { plan, deliver, strike } = clockOf(() => town);
/** What somebody is told of this, and on which side they stand. */
async function toldOf(id: string, ctx: Context): Promise<string[]> {
  const mine = await myReminders(ctx);
  return mine.flatMap((one) =>
    'errandId' in one && one.errandId === id ? `${one.step}${one.caseId ? ' asked' : ''}` : [],
  );
}
const school = (person: 'head' | 'deputy' | 'psychologist' | 'teacher', now: string) =>
  town.as(person, at(now));
const body = (now: string) => town.as('guardianshipBody', at(now));
const bodyHead = (now: string) => bodies.as('bodyHead', at(now));

test('a request that the school has not answered reminds its head, and rises at the body once its day has passed', async () => {
  const asked = await sendRequest(town.as('guardianshipBody', monday), {
    ...{ bodyCaseId, schoolId: town.idOf.school, subjects: ['characteristic'], dueOn: '2026-11-26' },
    ...{ words: 'Мінездеме', contact: 'Маман, 8-700', keepsFromHead: false },
  });
  const { id } = granted(asked);
  await strike('2026-11-24 08:00');
  expect(await toldOf(id, school('head', '2026-11-24 09:00'))).toEqual([]);
  await strike('2026-11-25 08:00');
  expect(await toldOf(id, school('head', '2026-11-25 09:00'))).toEqual(['soon']);
  await strike('2026-11-26 08:00');
  expect(await toldOf(id, school('head', '2026-11-26 09:00'))).toEqual(['due']);
  expect(await toldOf(id, school('psychologist', '2026-11-26 09:00'))).toEqual([]);
  expect(await toldOf(id, body('2026-11-26 09:00'))).toEqual([]);
  await strike('2026-11-27 08:00');
  expect(await toldOf(id, school('head', '2026-11-27 09:00'))).toEqual(['stillDue']);
  for (const asker of [body, bodyHead])
    expect(await toldOf(id, asker('2026-11-27 09:00'))).toEqual(['stillDue asked']);

  const head = school('head', '2026-11-27 10:00');
  const content = { lines: { 'a1.s3.education': 'Үлгерімі жақсы' }, words: '' };
  granted(await draftAnswer(head, { requestId: id, content, revision: 0 }));
  granted(await sendAnswer(head, { requestId: id, content, revision: 1 }));
  for (const one of [school('head', '2026-11-27 11:00'), body('2026-11-27 11:00')])
    expect(await toldOf(id, one)).toEqual([]);
});

test('a colleague is reminded of a request from the moment they have it until it is taken from them or answered', async () => {
  const asked = await sendRequest(town.as('guardianshipBody', monday), {
    ...{ bodyCaseId, schoolId: town.idOf.school, subjects: ['classReport'], dueOn: '2026-12-02' },
    ...{ words: 'Анықтама', contact: 'Маман, 8-700', keepsFromHead: false },
  });
  const requestId = granted(asked).id;
  const teacher = (now: string) => school('teacher', now);
  const { memberId } = teacher('2026-12-01 09:00').actor;
  const give = async (to: string | null, now: string) =>
    granted(await giveRequest(school('head', now), { requestId, memberId: to }));
  await strike('2026-12-01 08:00');
  expect(await myReminders(teacher('2026-12-01 08:30'))).toEqual([]);

  // The morning's reminder is gone by: they have it as soon as the clock looks.
  await give(memberId, '2026-12-01 09:00');
  await strike('2026-12-01 09:01');
  expect(await toldOf(requestId, teacher('2026-12-01 09:02'))).toEqual(['soon']);
  expect(await toldOf(requestId, school('psychologist', '2026-12-01 09:02'))).toEqual([]);
  expect(await toldOf(requestId, school('head', '2026-12-01 09:02'))).toEqual(['soon']);

  // Taken from them between the clock's plan and its delivery: it is not delivered, and what was is there no more.
  await plan('2026-12-02 08:00');
  await give(null, '2026-12-02 08:01');
  await deliver('2026-12-02 08:02');
  expect(await toldOf(requestId, teacher('2026-12-02 09:00'))).toEqual([]);
  expect(await toldOf(requestId, school('head', '2026-12-02 09:00'))).toEqual(['due']);

  await give(memberId, '2026-12-03 07:00');
  await strike('2026-12-03 08:00');
  expect(await toldOf(requestId, teacher('2026-12-03 09:00'))).toEqual(['stillDue']);
  const content = { lines: { 'a1.s3.education': 'Үлгерімі жақсы' }, words: '' };
  granted(await sendAnswer(school('head', '2026-12-03 10:00'), { requestId, content, revision: 0 }));
  expect(await toldOf(requestId, teacher('2026-12-03 11:00'))).toEqual([]);
});

test('a measure reminds the head and the psychologist of the school, and rises to whoever prescribed it', async () => {
  const id = crypto.randomUUID();
  const by = bodies.as('bodyHead', monday);
  await act(by, ({ tx, seals }) =>
    insertMeasure(tx, seals, {
      ...{ id, source: 'decision', planId: null, number: 1, recipientId: town.idOf.school, bodyCaseId },
      ...{ organisationId: town.idOf.guardianshipBody, assignedOn: '2026-11-23', dueOn: '2026-11-26' },
      ...{ concernsHead: false, concerns: [], assignedAt: monday, assignedBy: by.actor.memberId },
      content: {
        ...{ child: { surname: 'Серікова', given: 'Мөлдір', patronymic: null, birthDate: null } },
        ...{
          help: null,
          item: null,
          words: 'Психолог кеңесі',
          volume: '1',
          caseNumber: 1,
          coordinator: null,
        },
        responsible: { kk: 'Мектеп', ru: 'Школа', en: 'School' },
      },
    }),
  );
  await strike('2026-11-25 08:00');
  for (const person of ['head', 'psychologist'] as const)
    expect(await toldOf(id, school(person, '2026-11-25 09:00')), person).toEqual(['soon']);
  expect(await toldOf(id, school('deputy', '2026-11-25 09:00'))).toEqual([]);
  await strike('2026-11-27 08:00');
  expect(await toldOf(id, school('psychologist', '2026-11-27 09:00'))).toEqual(['stillDue']);
  expect(await toldOf(id, bodyHead('2026-11-27 09:00'))).toEqual(['stillDue asked']);
  // Another body learns of neither.
  expect(await toldOf(id, town.as('commission', at('2026-11-27 09:00')))).toEqual([]);
  expect(await brokenTrails(town)).toEqual([]);
});
