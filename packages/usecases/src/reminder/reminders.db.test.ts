import { inContext } from '@qorgan/data';
import { dayOf, timeOf, type ReminderStep } from '@qorgan/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  at,
  brokenTrails,
  drafted,
  edit,
  granted,
  issue,
  openTown,
  policeCalled,
  record,
  report,
  reportedCase,
  send,
  trailOf,
  type Person,
  type Town,
} from '../testing/index.ts';
import type { Context } from '../context.ts';
import { changeDeputyTerm } from '../organisation/change-deputy-term.ts';
import { answerReferral } from '../referral/answer-referral.ts';
import { confirmReceipt } from '../referral/inbox.ts';
import { leaveReturned } from '../referral/record-answer.ts';
import { viewReport } from '../report/view-report.ts';
import type { Carriers, Mail, ReminderJob } from './carrier.ts';
import { clockSilentSince } from './clock-silence.ts';
import { deliverReminder } from './deliver-reminder.ts';
import { askMailAddress, confirmMailAddress, myMailAddress, removeMailAddress } from './mail-address.ts';
import { countNewReminders, myReminders } from './my-reminders.ts';
import { tick } from './tick.ts';

let town: Town;
let jobs: ReminderJob[];
let mails: Mail[];
beforeAll(async () => {
  town = await openTown();
  for (const [order, person] of (['deputy', 'secondDeputy'] as const).entries()) {
    const term = { from: null, until: null, order: order + 1 };
    granted(await changeDeputyTerm(town.as('administrator'), idOf(person), term));
  }
});
afterAll(() => town.database.close());
beforeEach(() => {
  jobs = [];
  mails = [];
});

const carriers: Carriers = {
  push: null,
  mail: {
    send: (mail) => {
      mails.push(mail);
      return Promise.resolve(mail.to.startsWith('nobody') ? 'refused' : 'sent');
    },
  },
};
const outbox = {
  put: (_tx: unknown, more: readonly ReminderJob[]) => Promise.resolve(void jobs.push(...more)),
};

/** The clock strikes; then everything that waits is delivered. */
async function strike(now: string): Promise<void> {
  await tick(town.house(at(now)), outbox);
  await deliver(now);
}
async function deliver(now: string): Promise<void> {
  for (const job of jobs.splice(0)) await deliverReminder(town.house(at(now)), carriers, job);
}

/** The duties that somebody is reminded of. */
const dutiesOf = async (ctx: Context) => (await myReminders(ctx)).filter((one) => one.about === 'duty');

const idOf = (person: Person) => town.as(person).actor.memberId;
/** What was written down for a case, in the order it fell due. */
const written = (caseId: string) =>
  inContext(town.database.db, { purpose: 'clock', organisationId: town.idOf.school }, (tx) =>
    tx
      .selectFrom('reminder')
      .selectAll()
      .where('caseId', '=', caseId)
      .orderBy('dueAt')
      .orderBy('duty')
      .execute(),
  );
const said = async (caseId: string, duty = 'p11.3.commission') =>
  (await written(caseId))
    .filter((row) => row.duty === duty)
    .map(({ dueAt, step, channel }) => `${dayOf(dueAt)} ${timeOf(dueAt)} ${step} ${channel}`);

async function confirmed(person: Person, address: string, when: string): Promise<void> {
  const ctx = town.as(person, at(when));
  granted(await askMailAddress(ctx, carriers.mail!, { address, locale: 'kk' }));
  const code = mails.findLast((mail) => mail.says === 'code')!;
  granted(await confirmMailAddress(ctx, code.says === 'code' ? code.code : ''));
}

test('order-2026/11.3: the head is told in the portal, once, and the look at it is noted', async () => {
  const { caseId } = await reportedCase(town);
  await strike('2026-11-23 12:00');
  await strike('2026-11-23 12:00');
  await strike('2026-11-23 13:00');
  expect(await said(caseId)).toEqual(['2026-11-23 09:00 half portal']);

  const head = town.as('head', at('2026-11-23 14:00'));
  expect(await countNewReminders(head)).toBeGreaterThan(0);
  const [first] = (await dutiesOf(head)).filter(({ duty }) => duty === 'p11.3.commission');
  expect(first).toMatchObject({ caseId, step: 'half', isNew: true, due: { lastDay: '2026-11-24' } });
  expect(await countNewReminders(head)).toBe(0);
  expect((await myReminders(head)).every(({ isNew }) => !isNew)).toBe(true);
  for (const person of ['deputy', 'teacher', 'psychologist', 'administrator', 'headElsewhere'] as const)
    expect(await myReminders(town.as(person)), person).toEqual([]);
});

test('what was missed over a weekend without power is told once, as it stands now', async () => {
  const { caseId } = await reportedCase(town);
  await strike('2026-11-26 10:00');
  expect(await said(caseId)).toEqual(['2026-11-26 08:00 morning portal']);
});

test('a duty that is done drops out, also between falling due and being delivered', async () => {
  const { caseId } = await reportedCase(town);
  await strike('2026-11-19 10:50');
  const waiting = async () =>
    (await dutiesOf(town.as('head', at('2026-11-19 10:55'))))
      .filter((one) => one.caseId === caseId)
      .map(({ duty }) => duty);
  expect(await waiting()).toContain('p8.police');

  await tick(town.house(at('2026-11-19 16:05')), outbox);
  granted(await record(town, caseId, policeCalled));
  await deliver('2026-11-19 16:06');
  expect(await waiting()).not.toContain('p8.police');
  const last = (await written(caseId)).findLast(({ duty }) => duty === 'p8.police')!;
  expect(last).toMatchObject({ step: 'twoHours', deliveredAt: null, droppedWhy: 'settled' });

  await strike('2026-11-20 08:30');
  const steps = (await written(caseId)).filter(({ duty }) => duty === 'p8.police').map(({ step }) => step);
  expect(steps).toEqual(['target', 'twoHours'] satisfies ReminderStep[]);
});

test('a process whose clock is behind delivers what one ahead of it wrote, and drops none of it', async () => {
  const { caseId } = await reportedCase(town);
  const last = async () => (await written(caseId)).findLast(({ duty }) => duty === 'p11.3.commission')!;
  await tick(town.house(at('2026-11-23 09:02')), outbox);
  await deliver('2026-11-23 08:58');
  const first = { step: 'half', droppedWhy: null, deliveredAt: at('2026-11-23 09:02') };
  expect(await last(), 'to it nothing is due yet').toMatchObject(first);

  await tick(town.house(at('2026-11-24 08:02')), outbox);
  await deliver('2026-11-24 07:58');
  const second = { step: 'lastMorning', droppedWhy: null, deliveredAt: at('2026-11-24 08:02') };
  expect(await last(), 'to it the step before is the latest').toMatchObject(second);
});

test('what concerns the head is told to the deputies who may see it, and to nobody else', async () => {
  const { caseId } = await reportedCase(town, ['violence'], { by: 'deputy', change: { concernsHead: true } });
  await strike('2026-11-23 12:00');
  const told = new Set((await written(caseId)).map(({ memberId }) => memberId));
  expect(told).toEqual(new Set([idOf('deputy'), idOf('secondDeputy')]));
  expect((await dutiesOf(town.as('head'))).filter((one) => one.caseId === caseId)).toEqual([]);
  expect((await dutiesOf(town.as('deputy'))).some((one) => one.caseId === caseId)).toBe(true);
});

describe('a report that nobody opens', () => {
  const alarmsOf = async (reportId: string) => {
    const rows = await inContext(
      town.database.db,
      { purpose: 'clock', organisationId: town.idOf.school },
      (tx) =>
        tx.selectFrom('reminder').selectAll().where('reportId', '=', reportId).orderBy('dueAt').execute(),
    );
    const who = Object.fromEntries(
      (['head', 'deputy', 'secondDeputy'] as const).map((one) => [idOf(one), one]),
    );
    return rows.map(
      ({ memberId, dueAt, deliveredAt }) =>
        `${who[memberId]} ${timeOf(dueAt)}${deliveredAt ? '' : ' dropped'}`,
    );
  };

  test('alarms the head, then the first deputy, then every deputy, each once', async () => {
    const reportId = await report(town, {}, 'teacher', at('2026-11-19 10:20'));
    for (const minute of ['34', '35', '36', '50', '51']) await strike(`2026-11-19 10:${minute}`);
    expect(await alarmsOf(reportId)).toEqual(['head 10:35', 'deputy 10:50']);
    expect((await myReminders(town.as('deputy', at('2026-11-19 10:55')))).map((one) => one.about)).toContain(
      'report',
    );
    await strike('2026-11-19 11:06');
    expect(await alarmsOf(reportId)).toEqual(['head 10:35', 'deputy 10:50', 'secondDeputy 11:05']);

    const seen = granted(await viewReport(town.as('secondDeputy', at('2026-11-19 11:10')), reportId));
    expect(seen.triage!.alarms.map(({ channel, at: when }) => [channel, timeOf(when)])).toEqual([
      ['portal', '10:35'],
      ['portal', '10:50'],
      ['portal', '11:06'],
    ]);
    const left = await myReminders(town.as('deputy', at('2026-11-19 11:11')));
    expect(
      left.some((one) => one.about === 'report' && one.reportId === reportId),
      'it is opened',
    ).toBe(false);
    const trail = (await trailOf(town, 'school')).filter(
      ({ type, subjectId }) => type === 'reportAlarmed' && subjectId === reportId,
    );
    expect(trail.map(({ details }) => details.to)).toEqual([
      idOf('head'),
      idOf('deputy'),
      idOf('secondDeputy'),
    ]);
  });

  test('alarms nobody once it is opened, also between falling due and being delivered', async () => {
    const reportId = await report(town, {}, 'teacher', at('2026-11-19 12:00'));
    await tick(town.house(at('2026-11-19 12:20')), outbox);
    granted(await viewReport(town.as('head', at('2026-11-19 12:20')), reportId));
    await deliver('2026-11-19 12:21');
    await strike('2026-11-19 13:00');
    expect(await alarmsOf(reportId)).toEqual(['head 12:15 dropped']);
  });

  test('never alarms the head whom it concerns, who learns of it nowhere', async () => {
    const reportId = await report(
      town,
      { concernsHead: true, dangerNow: true },
      'teacher',
      at('2026-11-19 13:00'),
    );
    await strike('2026-11-19 13:01');
    expect((await alarmsOf(reportId)).toSorted()).toEqual(['deputy 13:00', 'secondDeputy 13:00']);
    const told = await myReminders(town.as('head', at('2026-11-19 13:02')));
    expect(told.some((one) => one.about === 'report' && one.reportId === reportId)).toBe(false);
    const seenBy = (person: Person) =>
      inContext(town.database.db, { actor: town.as(person).actor }, (tx) =>
        tx.selectFrom('reminder').select('id').where('reportId', '=', reportId).execute(),
      );
    expect(await seenBy('head'), 'nor would the database tell').toEqual([]);
    expect(await seenBy('teacher')).toEqual([]);
    expect((await seenBy('deputy')).length).toBe(2);
    granted(await viewReport(town.as('deputy', at('2026-11-19 13:03')), reportId));
  });
});

test('mail goes to a confirmed address only; what falls due together is one mail that says nothing', async () => {
  await confirmed('head', 'head@school.example', '2026-11-19 10:00');
  mails = [];
  const { caseId } = await reportedCase(town);
  await strike('2026-11-19 10:50');
  const rows = (await written(caseId)).filter(({ channel }) => channel === 'email');
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.every(({ deliveredAt }) => deliveredAt !== null)).toBe(true);
  expect(mails).toEqual([
    { id: rows[0]!.toldWith, to: 'head@school.example', locale: 'kk', says: 'somethingWaits' },
  ]);
  await deliverReminder(town.house(at('2026-11-19 10:51')), carriers, {
    organisationId: town.idOf.school,
    messageId: rows[0]!.toldWith!,
    channel: 'email',
  });
  expect(mails.length, 'a job that runs again sends nothing again').toBe(1);
});

test('a mail that failed is tried again under the same id, unless it is past by then', async () => {
  const { caseId } = await reportedCase(town);
  const failing: Carriers = { push: null, mail: { send: () => Promise.reject(new Error('no answer')) } };
  await tick(town.house(at('2026-11-23 12:00')), outbox);
  const mailed = jobs.filter(({ channel }) => channel === 'email');
  expect(mailed.length).toBe(1);
  await expect(deliverReminder(town.house(at('2026-11-23 12:00')), failing, mailed[0]!)).rejects.toThrow();
  await deliver('2026-11-23 12:01');
  expect(mails.map(({ id }) => id)).toEqual([mailed[0]!.messageId]);

  await tick(town.house(at('2026-11-24 08:10')), outbox);
  await deliver('2026-11-24 16:10');
  const morning = (await written(caseId)).find(
    ({ step, channel }) => step === 'lastMorning' && channel === 'email',
  )!;
  expect(morning).toMatchObject({ deliveredAt: null, droppedWhy: 'superseded' });
});

test('where the mailbox is not there, it is said on the account page and nothing waits for ever', async () => {
  await confirmed('head', 'nobody@school.example', '2026-11-19 10:00').catch(() => undefined);
  expect(await myMailAddress(town.as('head'))).toMatchObject({ isConfirmed: false, isWaiting: false });
});

test('a code is good once, for a while, for whoever asked for it, and for a few tries', async () => {
  const deputy = town.as('deputy', at('2026-11-19 10:00'));
  const ask = async (when: string) => {
    const asked = await askMailAddress(town.as('deputy', at(when)), carriers.mail!, {
      address: 'deputy@school.example',
      locale: 'ru',
    });
    const mail = mails.at(-1);
    return { asked, code: mail?.says === 'code' ? mail.code : '' };
  };
  const { code } = await ask('2026-11-19 10:00');
  const wrong = { ok: false, refusal: { kind: 'ruleBroken', rule: 'codeWrong' } };
  const other = code === '000000' ? '000001' : '000000';
  expect(await confirmMailAddress(town.as('secondDeputy', at('2026-11-19 10:01')), code)).toEqual(wrong);
  expect(await confirmMailAddress(town.as('deputy', at('2026-11-19 10:31')), code)).toEqual(wrong);
  for (let i = 0; i < 5; i++) expect(await confirmMailAddress(deputy, other)).toEqual(wrong);
  expect(await confirmMailAddress(deputy, code), 'too many tries').toEqual(wrong);

  const again = await ask('2026-11-19 10:40');
  expect(await confirmMailAddress(town.as('deputy', at('2026-11-19 10:41')), again.code)).toEqual({
    ok: true,
  });
  expect(await myMailAddress(deputy)).toMatchObject({ address: 'deputy@school.example', isConfirmed: true });
  await removeMailAddress(deputy);
  expect(await myMailAddress(deputy)).toBeNull();

  for (let i = 0; i < 3; i++) expect((await ask('2026-11-19 11:00')).asked).toMatchObject({ ok: true });
  expect((await ask('2026-11-19 12:00')).asked).toMatchObject({ refusal: { kind: 'tooSoon' } });
  expect((await ask('2026-11-20 10:01')).asked).toMatchObject({ ok: true });
});

test('what was told to whom is on record, with codes alone, and the chain holds', async () => {
  const entries = (await trailOf(town, 'school')).filter(({ type }) => type === 'reminderDelivered');
  expect(entries.length).toBeGreaterThan(10);
  expect(entries[0]).toMatchObject({ actorId: null, details: { to: idOf('head'), channel: 'portal' } });
  expect(JSON.stringify(entries)).not.toMatch(/\p{Script=Cyrillic}|@/u);
  expect(await brokenTrails(town)).toEqual([]);
});

test('a letter that came back is told of at once and every working morning, until it is sent again or left', async () => {
  const { caseId } = await reportedCase(town);
  const id = await drafted(town, caseId, 'p8.police');
  granted(await edit(town, id, { subject: { kk: 'Тақырып', ru: 'Тема' } }));
  granted(await issue(town, id));
  granted(await send(town, id, { channel: 'portal', takenBy: null }));
  const police = (now: string) => town.as('police', at(now));
  granted(await confirmReceipt(police('2026-11-19 14:00'), id, '17'));
  const notOurs = { type: 'returned', why: 'notCompetent', words: null } as const;
  granted(await answerReferral(police('2026-11-19 15:00'), id, notOurs));

  await strike('2026-11-19 15:01');
  await strike('2026-11-20 09:00');
  expect(await said(caseId, 'p8.police')).toEqual([
    '2026-11-19 15:00 returned portal',
    '2026-11-20 08:00 morning portal',
  ]);
  const told = async () =>
    (await dutiesOf(town.as('head', at('2026-11-20 09:05')))).find(
      (one) => one.caseId === caseId && one.duty === 'p8.police',
    );
  expect(await told()).toMatchObject({ caseId, isReturned: true, isOverdue: false });

  const why = 'басқа бөлімге телефонмен айтылды';
  granted(await leaveReturned(town.as('head', at('2026-11-20 10:00')), id, why));
  expect(await told()).toBeUndefined();
  await strike('2026-11-23 09:00');
  expect((await said(caseId, 'p8.police')).length).toBe(2);
});

test('a clock that has ended no round for five minutes is silent, and says since when', async () => {
  await strike('2026-11-24 09:00');
  const { db } = town.database;
  expect(await clockSilentSince({ db, now: at('2026-11-24 09:05') })).toBeNull();
  expect(await clockSilentSince({ db, now: at('2026-11-24 09:06') })).toEqual(at('2026-11-24 09:00'));
  await strike('2026-11-24 09:10');
  expect(await clockSilentSince({ db, now: at('2026-11-24 09:11') })).toBeNull();
});
