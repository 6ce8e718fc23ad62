import { randomUUID } from 'node:crypto';
import { inContext, type Database, type Tx } from '@qorgan/data';
import { freshDatabase } from '@qorgan/data/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyCaseRow } from './body-town.ts';
import * as cases from './case-town.ts';
import { requestReminderRow, schoolRequestRow } from './commission-town.ts';
import { buildTown, type Town } from './rights-town.ts';
import * as school from './school-town.ts';

/** All that the clock may read, column by column; what is sealed of it is marked. */
const readable: Readonly<Record<string, string>> = {
  absence: 'id organisation_id member_id from_on until_on recorded_at recorded_by back_on ended_at ended_by',
  audit_head: 'organisation_id seq hash mac',
  body_case: 'id case_manager_id closed_at concerns number opened_at organisation_id stands_in',
  body_fact: 'at body_case_id content corrects id kind recorded_at',
  body_ground: 'body_case_id joined_at kind noticed_at received_at',
  calendar_change: 'organisation_id seq id what on_day year week replaces recorded_at',
  case_file: 'id organisation_id number opened_at revision concerns_head concerns',
  case_report: 'case_id joined_at report_id report_pupil_id',
  clock_beat: 'is_only at',
  fact: 'id case_id kind content at recorded_at corrects',
  member:
    'id organisation_id account_id roles created_at ended_at was_head deputy_from deputy_until deputy_order',
  organisation_key: 'organisation_id wrapped created_at',
  measure:
    'id body_case_id organisation_id recipient_id due_on concerns_head concerns withdrawn_at assigned_by',
  measure_report: 'measure_id ordinal step',
  school_answer: 'request_id',
  school_request:
    'id body_case_id organisation_id recipient_id due_on concerns_head concerns withdrawn_at given_to sent_by',
  foreign_answer: 'foreign_id',
  foreign_referral: 'id organisation_id received_at',
  onward_receipt: 'onward_id',
  onward_referral: 'id organisation_id sent_at withdrawn_at concerns concerns_head',
  referral: 'id case_id organisation_id duty follows sent_at concerns concerns_head',
  referral_event: 'id referral_id type at recorded_at corrects',
  reminder:
    'id organisation_id member_id case_id duty report_id entry_id about subject_id key step channel due_at created_at told_with delivered_at dropped_at dropped_why seen_at',
  reminder_mail:
    'member_id organisation_id address locale code_hash code_until tries codes codes_since verified_at refused_at',
  push_subscription:
    'id member_id organisation_id endpoint_hash content locale created_at ended_at ended_why',
  report:
    'id organisation_id number received_at noticed_at signs doctor_needed danger_now concerns_head concerns opened_at acted_at settled_at',
  rota_shift: 'id organisation_id member_id from_at until_at taken_back_at',
  wake_up: 'organisation_id about subject_id at',
  webhook: 'id organisation_id partner_id address secret set_at set_by ended_at ended_by',
  webhook_event:
    'id organisation_id partner_id type document_id at due_at tries delivered_at given_up_at dropped_at',
  watch_entry:
    'id organisation_id concerns_head concerns responsible_id review_on contact_every contact_from contact_agreed ended_at',
  work_times:
    'organisation_id version hours_from hours_until target_minutes unopened_in_hours unopened_outside',
};
/** And all that it may write. */
const writable: Readonly<Record<string, string>> = {
  audit_entry: 'insert',
  audit_head: 'insert, update hash mac seq',
  clock_beat: 'update at',
  reminder: 'insert, update delivered_at dropped_at dropped_why told_with',
  reminder_mail: 'update refused_at',
  push_subscription: 'update content ended_at ended_why',
  webhook_attempt: 'insert',
  webhook_event: 'update delivered_at dropped_at due_at given_up_at tries',
  wake_up: 'update at',
};

let database: Database;
let town: Town;
type Ids = { caseId: string; reportId: string; memberId: string; reminderId: string; requestId: string };
let ids: Record<'own' | 'other', Ids>;

beforeAll(async () => {
  database = await freshDatabase();
  const { db } = database;
  town = await buildTown(db);
  const build = async (place: 'ownSchool' | 'otherSchool') => {
    const organisationId = town.organisations[place];
    const { memberId } = town.actors.find((one) => one.place === place && one.says === 'head')!.actor;
    const { caseId } = await cases.insertCase(db, {
      ...{ organisationId, recipientId: town.organisations.recipient, memberId },
      ...{ concernsHead: true, concerns: [], isSent: false },
    });
    const { reportId } = await db
      .selectFrom('caseReport')
      .select('reportId')
      .where('caseId', '=', caseId)
      .executeTakeFirstOrThrow();
    const reminder = school.reminderRow(caseId, organisationId, memberId);
    await db.insertInto('reminder').values(reminder).execute();
    await db.insertInto('reminderMail').values(school.reminderMailRow(organisationId, memberId)).execute();
    await db.insertInto('pushSubscription').values(school.pushRow(organisationId, memberId)).execute();
    // What a body asks the school for, given to this person to prepare.
    const bodyCase = bodyCaseRow(town.organisations.recipient, memberId);
    await db.insertInto('bodyCase').values(bodyCase).execute();
    const asked = { bodyCaseId: bodyCase.id, organisationId: town.organisations.recipient, memberId };
    const about = { concernsHead: false, concerns: [], givenTo: memberId };
    const request = schoolRequestRow(asked, organisationId, about);
    await db.insertInto('schoolRequest').values(request).execute();
    return { caseId, reportId, memberId, reminderId: reminder.id, requestId: request.id };
  };
  const elsewhere = { organisationId: town.organisations.otherSchool, subjectId: randomUUID() };
  await db
    .insertInto('wakeUp')
    .values({ ...elsewhere, about: 'bodyCase', at: new Date(0) })
    .execute();
  ids = { own: await build('ownSchool'), other: await build('otherSchool') };
});
afterAll(() => database.close());

const asClock = <T>(work: (tx: Tx) => Promise<T>) =>
  inContext(database.db, { purpose: 'clock', organisationId: town.organisations.ownSchool }, work);

/** `undefined` where the database lets it, else the code of the refusal. */
async function refusal(tx: Tx, attempt: () => Promise<unknown>): Promise<string | undefined> {
  await sql`savepoint part`.execute(tx);
  const code = await attempt().then(
    () => undefined,
    (error: { code?: string }) => error.code ?? 'NoResult',
  );
  await sql`rollback to savepoint part`.execute(tx);
  return code;
}

test('the clock is a role of its own that can do nothing else', async () => {
  const { rows } = await sql<object>`
    select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication
    from pg_roles where rolname = 'qorgan_clock'`.execute(database.db);
  expect(Object.values(rows[0]!)).toEqual([false, false, false, false, false, false]);
  const more = await sql`select 1 from pg_auth_members where member = 'qorgan_clock'::regrole
    union all select 1 from pg_class where relowner = 'qorgan_clock'::regrole`.execute(database.db);
  expect(more.rows).toEqual([]);
});

describe('column by column', () => {
  const columnsFor = async (privilege: string) => {
    const { rows } = await sql<{ name: string; columns: string[] }>`
      select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and has_column_privilege('qorgan_clock', c.oid, a.attnum, ${privilege})
      group by c.relname`.execute(database.db);
    return Object.fromEntries(rows.map(({ name, columns }) => [name, columns.toSorted().join(' ')]));
  };
  const sorted = (of: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(of).map(([name, columns]) => [name, columns.split(' ').toSorted().join(' ')]),
    );

  test('it reads outlines, and neither a name nor a narrative nor a child', async () => {
    const { organisation, ...may } = await columnsFor('select');
    // Open to everybody as a whole: no person is in it.
    expect(organisation).toContain('internal_target_minutes');
    expect(may).toEqual(sorted(readable));
    const said = Object.values(may).join(' ').split(' ');
    for (const sealed of ['child', 'narrative', 'name', 'login', 'late_reason', 'identity', 'iin', 'pdf'])
      expect(said).not.toContain(sealed);
  });

  test('it writes reminders and the record of them', async () => {
    const inserts = await columnsFor('insert');
    const updates = await columnsFor('update');
    const names = [...new Set([...Object.keys(inserts), ...Object.keys(updates)])];
    const may = names.map((name) => [
      name,
      [inserts[name] && 'insert', updates[name] && `update ${updates[name]}`].filter(Boolean).join(', '),
    ]);
    expect(Object.fromEntries(may)).toEqual(writable);
    const { rows } = await sql<{ name: string }>`select relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and (has_table_privilege('qorgan_clock', c.oid, 'delete')
          or has_table_privilege('qorgan_clock', c.oid, 'truncate'))`.execute(database.db);
    expect(rows).toEqual([]);
  });
});

test.each(['own', 'other'] as const)(
  'of the %s school: rows, also where the head is implicated',
  async (whose) => {
    const { caseId, reportId, memberId, reminderId } = ids[whose];
    const isOwn = whose === 'own';
    await asClock(async (tx) => {
      const sees = async (query: { execute(): Promise<unknown[]> }) => (await query.execute()).length > 0;
      expect(await sees(tx.selectFrom('caseFile').select('id').where('id', '=', caseId))).toBe(isOwn);
      expect(await sees(tx.selectFrom('fact').select('id').where('caseId', '=', caseId))).toBe(isOwn);
      expect(await sees(tx.selectFrom('caseReport').select('caseId').where('caseId', '=', caseId))).toBe(
        isOwn,
      );
      expect(await sees(tx.selectFrom('report').select('id').where('id', '=', reportId))).toBe(isOwn);
      expect(await sees(tx.selectFrom('member').select('id').where('id', '=', memberId))).toBe(isOwn);
      expect(await sees(tx.selectFrom('reminder').select('id').where('id', '=', reminderId))).toBe(isOwn);
      expect(
        await sees(tx.selectFrom('reminderMail').select('memberId').where('memberId', '=', memberId)),
      ).toBe(isOwn);
      const browsers = tx.selectFrom('pushSubscription').select('id').where('memberId', '=', memberId);
      expect(await sees(browsers)).toBe(isOwn);
      // It ends what is gone; what somebody chose is not its to switch off.
      const end = (endedWhy: 'gone' | 'off') => () =>
        tx
          .updateTable('pushSubscription')
          .set({ content: null, endedAt: new Date(0), endedWhy })
          .where('memberId', '=', memberId)
          .returning('id')
          .executeTakeFirstOrThrow();
      expect(await refusal(tx, end('gone'))).toBe(isOwn ? undefined : 'NoResult');
      expect(await refusal(tx, end('off'))).toBe(isOwn ? '42501' : 'NoResult');
      const organisationId = isOwn ? town.organisations.ownSchool : town.organisations.otherSchool;
      const write = () =>
        tx
          .insertInto('reminder')
          .values(school.reminderRow(caseId, organisationId, memberId))
          .execute();
      expect(await refusal(tx, write)).toBe(isOwn ? undefined : '42501');
      const mark = await tx
        .updateTable('reminder')
        .set({ deliveredAt: null })
        .where('id', '=', reminderId)
        .returning('id')
        .execute();
      expect(mark.length).toBe(isOwn ? 1 : 0);
    });
  },
);

test('of a request it sees in the school that is asked who has it, and reminds nobody elsewhere of it', async () => {
  const { ownSchool, otherSchool } = town.organisations;
  await asClock(async (tx) => {
    const given = await tx.selectFrom('schoolRequest').select(['id', 'givenTo']).execute();
    expect(given).toEqual([{ id: ids.own.requestId, givenTo: ids.own.memberId }]);
    const write = (requestId: string, organisationId: string, memberId: string) => () =>
      tx
        .insertInto('reminder')
        .values(requestReminderRow(requestId, organisationId, memberId))
        .execute();
    expect(await refusal(tx, write(ids.own.requestId, ownSchool, ids.own.memberId))).toBeUndefined();
    for (const attempt of [
      write(ids.other.requestId, otherSchool, ids.other.memberId),
      write(ids.other.requestId, ownSchool, ids.own.memberId),
      write(ids.own.requestId, ownSchool, ids.other.memberId),
      () => tx.selectFrom('schoolRequest').select('content').execute(),
      () => tx.selectFrom('schoolRequestDraft').select('requestId').execute(),
      () => tx.selectFrom('schoolAnswer').select('content').execute(),
      () => tx.updateTable('schoolRequest').set({ givenTo: null }).execute(),
    ])
      expect(await refusal(tx, attempt)).toBe('42501');
  });
});

test('nobody is reminded of what is not in their own organisation', async () => {
  await asClock(async (tx) => {
    const { ownSchool } = town.organisations;
    const stranger = school.reminderRow(ids.own.caseId, ownSchool, ids.other.memberId);
    expect(await refusal(tx, () => tx.insertInto('reminder').values(stranger).execute())).toBe('42501');
    const elsewhere = school.reminderRow(ids.other.caseId, ownSchool, ids.own.memberId);
    expect(await refusal(tx, () => tx.insertInto('reminder').values(elsewhere).execute())).toBe('42501');
  });
});

test('asked of the whole house at once, it sees when to look where, and no thing, person or word', async () => {
  await inContext(database.db, { purpose: 'clock' }, async (tx) => {
    for (const table of [
      ...(['bodyCase', 'caseFile', 'report', 'reminder', 'fact', 'bodyFact', 'member'] as const),
      'schoolRequest' as const,
    ])
      expect(await tx.selectFrom(table).select('id').execute(), table).toEqual([]);
    const looks = await tx.selectFrom('wakeUp').select('organisationId').execute();
    expect(looks).toEqual([{ organisationId: town.organisations.otherSchool }]);
  });
  await asClock(async (tx) => {
    expect(await tx.selectFrom('wakeUp').select('organisationId').execute()).toEqual([]);
  });
});

test('it can do nothing that people do', async () => {
  const { caseId, reportId, memberId } = ids.own;
  const { ownSchool: organisationId } = town.organisations;
  await asClock(async (tx) => {
    const attempts: (() => Promise<unknown>)[] = [
      () => tx.selectFrom('caseFile').select('child').execute(),
      () => tx.selectFrom('report').select('narrative').execute(),
      () => tx.selectFrom('reportPupil').select('id').execute(),
      () => tx.selectFrom('member').select('name').execute(),
      () => tx.selectFrom('fact').select('lateReason').execute(),
      () => tx.selectFrom('pupil').select('id').execute(),
      () => tx.selectFrom('referral').select('recipientId').execute(),
      () => tx.selectFrom('referralEvent').select('content').execute(),
      () => tx.selectFrom('letter').select('id').execute(),
      () => tx.selectFrom('auditEntry').select('seq').execute(),
      () => tx.selectFrom('account').select('id').execute(),
      () => tx.selectFrom('session').select('id').execute(),
      () => tx.insertInto('fact').values(cases.factRow(caseId, memberId)).execute(),
      () => tx.updateTable('caseFile').set({ revision: 2 }).where('id', '=', caseId).execute(),
      () => tx.updateTable('report').set({ openedBy: memberId }).where('id', '=', reportId).execute(),
      () =>
        tx
          .updateTable('reminder')
          .set({ seenAt: new Date(0) })
          .execute(),
      () =>
        tx
          .insertInto('caseFile')
          .values({ id: randomUUID(), organisationId, ...cases.caseRow(memberId) })
          .execute(),
    ];
    for (const [at, attempt] of attempts.entries())
      expect(await refusal(tx, attempt), `attempt ${at + 1}`).toBe('42501');
  });
});
