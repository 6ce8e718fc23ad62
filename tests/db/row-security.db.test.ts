import { randomUUID } from 'node:crypto';
import {
  asPurpose,
  inContext,
  migrateToLatest,
  type DataContext,
  type Database,
  type Tx,
} from '@qorgan/data';
import { freshDatabase } from '@qorgan/data/testing';
import type { Actor } from '@qorgan/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as body from './body-town.ts';
import * as cases from './case-town.ts';
import * as commission from './commission-town.ts';
import * as exchange from './exchange-town.ts';
import * as letters from './letter-town.ts';
import { buildTown, type Town } from './rights-town.ts';
import * as school from './school-town.ts';
import * as sight from './sight-town.ts';
import * as watch from './watch-town.ts';

let database: Database;
let tables: string[];
let town: Town;

beforeAll(async () => {
  database = await freshDatabase();
  const { db } = database;
  const found = await sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`.execute(
    db,
  );
  tables = found.rows.map(({ name }) => name);

  town = await buildTown(db);
  const { ownSchool: organisationId, recipient: recipientId } = town.organisations;
  const { memberId, accountId } = town.actors[0]!.actor;
  const parties = { organisationId, recipientId, memberId };
  const { referralId, caseId } = await cases.insertCase(db, {
    ...parties,
    concernsHead: false,
    isSent: true,
  });
  const about = { organisationId, concernsHead: false, concerns: [] };
  await db
    .insertInto('caseShare')
    .values(cases.shareRow({ ...about, caseId, memberId, extent: 'whole', sharedBy: memberId }))
    .execute();
  const beside = await cases.insertCase(db, { ...parties, concernsHead: false, isSent: false });
  await db
    .insertInto('incidentLink')
    .values({
      ...{ id: randomUUID(), organisationId, caseId, otherId: beside.caseId },
      ...{ linkedAt: new Date(0), linkedBy: memberId, reason: Uint8Array.of(1) },
    })
    .execute();
  await db.insertInto('supportPage').values(cases.supportRow(caseId, memberId)).execute();
  const event = letters.eventRow(referralId, memberId, organisationId);
  await db.insertInto('referralEvent').values(event).execute();
  await db
    .insertInto('withdrawnSending')
    .values(letters.withdrawnRow(event, { organisationId, recipientId }))
    .execute();
  await db
    .insertInto('reminder')
    .values(school.reminderRow(caseId, organisationId, memberId))
    .execute();
  await db.insertInto('reminderMail').values(school.reminderMailRow(organisationId, memberId)).execute();
  await db.insertInto('pushSubscription').values(school.pushRow(organisationId, memberId)).execute();
  const at = new Date('2026-11-20T05:00:00Z');
  const bytes = Uint8Array.of(1);
  const letter = await db
    .selectFrom('letter')
    .select('id')
    .where('referralId', '=', referralId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('receiptLink')
    .values({
      ...{ id: randomUUID(), referralId, organisationId, recipientId, letterId: letter.id },
      ...{ letterNumber: '1', issuedOn: '2026-11-20', tokenHash: bytes, codeHash: bytes },
      ...{ createdAt: at, createdBy: memberId, expiresAt: at },
    })
    .execute();
  await db.insertInto('organisationKey').values({ organisationId, wrapped: bytes, createdAt: at }).execute();
  await db.insertInto('counter').values({ organisationId, name: 'report', year: 0, value: 1 }).execute();
  await db.insertInto('auditHead').values({ organisationId, seq: 1, hash: bytes, mac: bytes }).execute();
  await db
    .insertInto('session')
    .values({ id: 'x', accountId, memberId, createdAt: at, lastSeenAt: at, expiresAt: at })
    .execute();
  await db.insertInto('signInThrottle').values({ key: bytes, failures: 1, updatedAt: at }).execute();
  const waiting = {
    codeHash: bytes,
    browser: bytes,
    origin: 'x',
    networkHash: bytes,
    startedAt: at,
    waitsUntil: at,
  };
  await db
    .insertInto('pairing')
    .values({ id: randomUUID(), tokenHash: 'x', ...waiting })
    .execute();
  await db
    .insertInto('sealingKey')
    .values({ id: randomUUID(), organisationId, publicKey: bytes, privateKey: bytes, createdAt: at })
    .execute();
  await db
    .insertInto('absence')
    .values(school.absenceRow(organisationId, memberId, memberId))
    .execute();
  const {
    bodyCaseId,
    onwardId,
    referralId: carried,
  } = await body.insertBodyCase(db, {
    ...{ organisationId: recipientId, schoolId: organisationId, recipientId: organisationId, memberId },
    ...{ concernsHead: false, concerns: [], caseManagerId: memberId, isLive: true },
  });
  await db
    .insertInto('onwardReceipt')
    .values(body.onwardReceiptRow(onwardId, organisationId, memberId))
    .execute();
  await db.insertInto('rotaShift').values(body.rotaShiftRow(recipientId, memberId)).execute();
  await db.insertInto('wakeUp').values(body.wakeUpRow(bodyCaseId, recipientId)).execute();
  await exchange.insertWebhook(db, organisationId, recipientId, memberId);
  const { foreignId } = await exchange.insertForeign(db, { organisationId: recipientId, memberId });
  await db
    .insertInto('foreignAnswer')
    .values(exchange.foreignAnswerRow(foreignId, memberId, 'received'))
    .execute();
  await db
    .insertInto('foreignCorrection')
    .values(exchange.foreignCorrectionRow(foreignId, memberId))
    .execute();
  const ofCase = { bodyCaseId, organisationId: recipientId, memberId };
  await commission.insertSittings(db, ofCase);
  const requestId = await commission.insertRequest(db, {
    ...{
      ...ofCase,
      schoolId: organisationId,
      concernsHead: false,
      concerns: [],
      isLive: true,
      givenTo: null,
    },
  });
  await db.insertInto('schoolRequestDraft').values(commission.draftRow(requestId, memberId)).execute();
  await db.insertInto('referralChild').values({ referralId: carried, content: bytes }).execute();
  const entryId = await watch.insertEntry(db, { ...about, memberId });
  await sight.insertNote(db, about, { entryId, memberId, by: memberId });
  const reportId = await cases.insertReport(db, { ...about, reporterId: memberId });
  await db.insertInto('onwardReport').values({ reportId, onwardId }).execute();
  const seen = await sight.insertSight(db, about, { reportId, caseId, memberId, isLive: true });
  const asked = { reportId, pupilId: seen.proposalOf.pupilId };
  await db
    .insertInto('caseRequest')
    .values(sight.requestRow(about, asked, memberId))
    .execute();
  const publicKey = new Uint8Array(32);
  await db
    .insertInto('packKey')
    .values({ id: randomUUID(), organisationId, publicKey, privateKey: bytes, createdAt: at })
    .execute();
  await db.insertInto('heldForm').values({ id: 'x', accountId, content: bytes, expiresAt: at }).execute();
});
afterAll(() => database.close());

const countIn = async (tx: Tx, table: string): Promise<number> =>
  (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(tx)).rows[0]!.n;

async function filledTables(tx: Tx): Promise<string[]> {
  const filled: string[] = [];
  for (const table of tables) if ((await countIn(tx, table)) > 0) filled.push(table);
  return filled.toSorted();
}

test('the fixture has a row in every table, so that seeing none means something', async () => {
  expect(await filledTables(database.db as unknown as Tx)).toEqual(tables.toSorted());
});

test('every table forces row level security and has a policy', async () => {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and (not c.relrowsecurity or not c.relforcerowsecurity
        or not exists (select 1 from pg_policy p where p.polrelid = c.oid))`.execute(database.db);
  expect(rows).toEqual([]);
  expect(tables.length).toBeGreaterThan(15);
});

test('the role of the requests can do nothing beyond its grants', async () => {
  const { rows } = await sql<object>`
    select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication
    from pg_roles where rolname = 'qorgan_app'`.execute(database.db);
  expect(Object.values(rows[0]!)).toEqual([false, false, false, false, false, false]);
  const owned = await sql`select 1 from pg_class where relowner = 'qorgan_app'::regrole`.execute(database.db);
  expect(owned.rows).toEqual([]);
  const memberships = await sql`
    select 1 from pg_auth_members where member = 'qorgan_app'::regrole`.execute(database.db);
  expect(memberships.rows).toEqual([]);
});

test('without a context the role sees no row in any table', async () => {
  const filled = await database.db.transaction().execute(async (tx) => {
    await sql`set local role qorgan_app`.execute(tx);
    return filledTables(tx);
  });
  expect(filled).toEqual([]);
});

test('without a context the role writes no row either', async () => {
  const writing = database.db.transaction().execute(async (tx) => {
    await sql`set local role qorgan_app`.execute(tx);
    const { memberId, organisationId } = town.actors[0]!.actor;
    await tx
      .insertInto('report')
      .values({ id: randomUUID(), organisationId, reporterId: memberId, ...cases.reportRow() })
      .execute();
  });
  await expect(writing).rejects.toThrow('row-level security');
});

test('an owner who is no superuser sees nothing without a context: row level security is forced', async () => {
  const owner = `qorgan_owner_${randomUUID().slice(0, 8)}`;
  const seen = await database.db
    .transaction()
    .execute(async (tx) => {
      await sql.raw(`create role ${owner}`).execute(tx);
      await sql.raw(`grant usage, create on schema public to ${owner}`).execute(tx);
      for (const table of tables) await sql.raw(`alter table ${table} owner to ${owner}`).execute(tx);
      await sql.raw(`set local role ${owner}`).execute(tx);
      const filled = await filledTables(tx);
      throw Object.assign(new Error('undo'), { filled });
    })
    .catch((error: Error & { filled?: string[] }) => {
      if (!error.filled) throw error;
      return error.filled;
    });
  expect(seen).toEqual([]);
});

const open = ['clock_beat', 'organisation', 'organisation_key', 'region'];

test.each<[why: string, context: (town: Town) => DataContext, sees: string[]]>([
  [
    'identity: accounts, sessions and seats, nothing of a child',
    () => ({ purpose: 'identity' }),
    [
      ...open,
      'absence',
      'account',
      'exchange_partner',
      'exchange_token',
      'held_form',
      'member',
      'pairing',
      'sealing_key',
      'session',
      'sign_in_throttle',
    ],
  ],
  [
    'administration without an organisation: no pupils and no counters',
    () => ({ purpose: 'administration' }),
    [...open, 'account', 'directory_entry', 'member'],
  ],
  [
    'administration of a school: its roster, no report and no case',
    ({ organisations }) => ({ purpose: 'administration', organisationId: organisations.ownSchool }),
    [...open, 'absence', 'account', 'audit_head', 'counter', 'directory_entry', 'member', 'pupil'],
  ],
  [
    'verification: the audit trail of all',
    () => ({ purpose: 'verification' }),
    [...open, 'audit_entry', 'audit_head'],
  ],
])('%s', async (_why, context, sees) => {
  expect(await inContext(database.db, context(town), filledTables)).toEqual(sees.toSorted());
});

test('an administrator of the school sees no report and no case', async () => {
  const administrator = town.actors.find(
    ({ place, actor }) => place === 'ownSchool' && actor.roles[0] === 'administrator',
  )!.actor;
  const seen = await inContext(database.db, { actor: administrator }, filledTables);
  expect(seen).not.toContain('audit_entry');
  for (const table of [
    'report',
    'report_pupil',
    'report_decision',
    'case_file',
    'case_report',
    'fact',
    'referral',
    'letter',
  ])
    expect(seen).not.toContain(table);
});

const deputy = () =>
  town.actors.find(({ place, actor }) => place === 'ownSchool' && actor.roles[0] === 'deputy')!.actor;
const variant = (of: { concernsHead: boolean; isSent: boolean }) =>
  cases.insertCase(database.db, {
    organisationId: town.organisations.ownSchool,
    recipientId: town.organisations.recipient,
    memberId: deputy().memberId,
    ...of,
  });

test('a deputy out of their dates, or of a request without a day, leads nothing, whatever the request claims', async () => {
  await variant({ concernsHead: false, isSent: false });
  const seen = (actor: Actor) =>
    inContext(
      database.db,
      { actor },
      async (tx) => (await tx.selectFrom('caseFile').select('id').execute()).length,
    );
  const dated = (says: string) => town.actors.find((one) => one.says === says)!.actor;
  const [now, before] = [dated('deputy of this one day'), dated('deputy until yesterday')];
  expect(await seen(now)).toBeGreaterThan(0);
  expect(await seen({ ...before, roles: ['deputy'] })).toBe(0);
  expect(await seen({ ...before, roles: ['deputy'], on: '2026-11-19' })).toBeGreaterThan(0);
  expect(await seen({ ...now, on: '2026-11-21' })).toBe(0);
  expect(await seen({ ...now, on: '' as never })).toBe(0);
  const teacher = town.actors.find(({ place, says }) => place === 'ownSchool' && says === 'teacher')!.actor;
  expect(await seen({ ...teacher, roles: ['deputy'] })).toBe(0);
});

test('an absence is ended once, by whom it is ended, and its days stay', async () => {
  const { ownSchool: organisationId } = town.organisations;
  const { memberId, ...rest } = deputy();
  const absence = school.absenceRow(organisationId, memberId, memberId);
  const change = (statement: string, actor: Actor = { memberId, ...rest }) =>
    inContext(database.db, { actor }, (tx) => sql.raw(statement).execute(tx));
  await database.db.insertInto('absence').values(absence).execute();
  const end = `update absence set back_on = '2026-11-20', ended_at = now(), ended_by = '${memberId}' where id = '${absence.id}'`;
  await expect(change(end.replace(memberId, town.actors[0]!.actor.memberId))).rejects.toThrow('row-level');
  expect((await change(end)).numAffectedRows).toBe(1n);
  expect((await change(end)).numAffectedRows).toBe(0n);
  for (const statement of ["update absence set from_on = '2026-11-20'", 'delete from absence'])
    await expect(change(statement), statement).rejects.toThrow('permission denied');
});

test('what was said of a calendar stays; it is said by whoever says it, and puts right only what was said here', async () => {
  const { ownSchool, otherSchool } = town.organisations;
  const { actor } = town.actors.find(({ place, says }) => place === 'ownSchool' && says === 'administrator')!;
  const as = (work: (tx: Tx) => Promise<unknown>) => inContext(database.db, { actor }, work);
  const row = school.calendarRow(ownSchool, actor.memberId);
  const insert = (change: object) =>
    as((tx) =>
      tx
        .insertInto('calendarChange')
        .values({ ...school.calendarRow(ownSchool, actor.memberId), ...change })
        .execute(),
    );
  await database.db.insertInto('calendarChange').values(row).execute();
  const elsewhere = school.calendarRow(otherSchool, actor.memberId);
  await database.db.insertInto('calendarChange').values(elsewhere).execute();

  await expect(insert({ replaces: row.id })).resolves.toBeDefined();
  await expect(insert({ replaces: row.id })).rejects.toThrow('unique');
  await expect(insert({ replaces: elsewhere.id })).rejects.toThrow('foreign key');
  await expect(insert({ recordedBy: deputy().memberId })).rejects.toThrow('row-level');
  await expect(insert({ sourceName: null })).rejects.toThrow('check constraint');
  for (const statement of ['update calendar_change set reason = reason', 'delete from calendar_change'])
    await expect(as((tx) => sql.raw(statement).execute(tx))).rejects.toThrow('permission denied');
});

test('what implicates the head cannot be joined to a case that the head sees', async () => {
  const { caseId } = await variant({ concernsHead: false, isSent: false });
  const { ownSchool: organisationId } = town.organisations;
  const reporterId = deputy().memberId;
  const join = async (concernsHead: boolean, concerns: string[] = []) => {
    const about = { organisationId, reporterId, concernsHead, concerns };
    const reportId = await cases.insertReport(database.db, about);
    const { id: reportPupilId } = await database.db
      .selectFrom('reportPupil')
      .select('id')
      .where('reportId', '=', reportId)
      .executeTakeFirstOrThrow();
    const joined = { caseId, reportId, reportPupilId, joinedAt: new Date(0), joinedBy: reporterId };
    return inContext(database.db, { actor: deputy() }, (tx) =>
      tx.insertInto('caseReport').values(joined).execute(),
    );
  };
  await expect(join(true)).rejects.toThrow('row-level security');
  await expect(join(false, [randomUUID()])).rejects.toThrow('row-level security');
  await expect(join(false)).resolves.toBeDefined();
});

test('a decision is written by whoever decides, in their own name and on a child of that report', async () => {
  const { ownSchool: organisationId } = town.organisations;
  const { memberId: reporterId } = deputy();
  const insert = (row: Partial<ReturnType<typeof cases.decisionRow>> & { reportPupilId?: string }) =>
    inContext(database.db, { actor: deputy() }, (tx) =>
      tx
        .insertInto('reportDecision')
        .values({ ...cases.decisionRow(reportId, reporterId), ...row })
        .execute(),
    );
  const reportId = await cases.insertReport(database.db, {
    organisationId,
    reporterId,
    concernsHead: false,
  });
  const other = await cases.insertReport(database.db, { organisationId, reporterId, concernsHead: false });
  const lineOf = async (id: string) =>
    (
      await database.db
        .selectFrom('reportPupil')
        .select('id')
        .where('reportId', '=', id)
        .executeTakeFirstOrThrow()
    ).id;
  const takenUp = { type: 'takenUp' as never };
  await expect(insert({ ...takenUp, reportPupilId: await lineOf(reportId) })).resolves.toBeDefined();
  await expect(insert({ ...takenUp, reportPupilId: await lineOf(other) })).rejects.toThrow(
    'row-level security',
  );
  const colleague = town.actors.find(
    ({ place, actor }) => place === 'ownSchool' && actor.roles[0] === 'head',
  )!;
  await expect(insert({ decidedBy: colleague.actor.memberId })).rejects.toThrow('row-level security');
});

test('whether the head is implicated, and whose a thing is, can never be changed', async () => {
  const change = (statement: string) =>
    inContext(database.db, { actor: deputy() }, (tx) => sql.raw(statement).execute(tx));
  for (const statement of [
    'update report set concerns_head = false',
    'update report set organisation_id = organisation_id',
    'update report set reporter_id = reporter_id',
    'update report set narrative = narrative',
    'update report set closed_at = null',
    'update report_pupil set part = part',
    'update report_decision set reason = reason',
    'update report_decision set report_pupil_id = null',
    'delete from report_decision',
    'update case_file set concerns_head = false',
    "update case_file set concerns = '{}'",
    "update report set concerns = '{}'",
    "update referral set concerns = '{}'",
    'update referral set concerns_head = false',
    'update referral set organisation_id = organisation_id',
    'update member set organisation_id = organisation_id',
  ])
    await expect(change(statement), statement).rejects.toThrow('permission denied');
});

test('a recipient sees the letter that was sent and no other version', async () => {
  const { referralId } = await variant({ concernsHead: false, isSent: true });
  const unsent = letters.letterRow(referralId, town.organisations.ownSchool, deputy().memberId);
  await database.db.insertInto('letter').values(unsent).execute();
  const receiver = town.actors.find(
    ({ place, actor }) => place === 'recipient' && actor.roles[0] === 'receiver',
  )!.actor;
  const lettersFor = (actor: typeof receiver) =>
    inContext(database.db, { actor }, (tx) =>
      tx.selectFrom('letter').select('id').where('referralId', '=', referralId).execute(),
    );
  expect(await lettersFor(deputy())).toHaveLength(2);
  const seen = await lettersFor(receiver);
  expect(seen).toHaveLength(1);
  expect(seen[0]!.id).not.toBe(unsent.id);
});

test('a referral cannot open the letter of another one to its recipient', async () => {
  const [first, second] = [
    await variant({ concernsHead: false, isSent: false }),
    await variant({ concernsHead: false, isSent: true }),
  ];
  const { id } = await database.db
    .selectFrom('letter')
    .select('id')
    .where('referralId', '=', first.referralId)
    .executeTakeFirstOrThrow();
  await database.db
    .updateTable('referral')
    .set({ sentLetterId: id })
    .where('id', '=', second.referralId)
    .execute();
  const receiver = town.actors.find(
    ({ place, actor }) => place === 'recipient' && actor.roles[0] === 'receiver',
  )!.actor;
  const seen = await inContext(database.db, { actor: receiver }, (tx) =>
    tx.selectFrom('letter').select('id').where('id', '=', id).execute(),
  );
  expect(seen).toEqual([]);
});

test('a part done for another purpose gives the context back, also when it fails', async () => {
  const asked = (tx: Tx) =>
    sql<{ purpose: string; organisation: string | null }>`
      select qorgan_purpose() as purpose, qorgan_organisation() as organisation`
      .execute(tx)
      .then(({ rows }) => rows[0]);
  await inContext(database.db, { actor: deputy() }, async (tx) => {
    const before = await asked(tx);
    expect(before).toEqual({ purpose: 'member', organisation: town.organisations.ownSchool });
    await asPurpose(tx, { purpose: 'identity' }, async (tx) => {
      expect(await asked(tx)).toEqual({ purpose: 'identity', organisation: null });
    });
    expect(await asked(tx)).toEqual(before);
    await asPurpose(tx, { purpose: 'identity' }, () => Promise.reject(new Error('no'))).catch(
      () => undefined,
    );
    expect(await asked(tx)).toEqual(before);
  });
});

test('a function of the policies that asks anything keeps its plan', async () => {
  const planned = await sql<{ proname: string }>`
    select p.proname from pg_proc p join pg_language l on l.oid = p.prolang
    where p.proname like 'qorgan\\_%' and l.lanname = 'sql' and p.prosrc ~ 'qorgan_|exists'`.execute(
    database.db,
  );
  expect(planned.rows).toEqual([]);
});

test('migrating again changes nothing', async () => {
  await expect(migrateToLatest(database)).resolves.toBeUndefined();
});
