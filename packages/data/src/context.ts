import type { Actor } from '@qorgan/domain';
import { CompiledQuery, sql } from 'kysely';
import type { RunSql } from './connection/open-database.ts';
import type { Db, Tx } from './schema.ts';

/**
 * On whose behalf the database is asked. Row level security shows each what is theirs:
 * a member what their seat may see; `identity` accounts and sessions; `administration` what sets an organisation up;
 * `verification` the audit trail of every organisation; `counting` how many letters
 * there are, to answer with a number; `receipt` what a one-time
 * link is for; `clock` the outlines of what falls due in one organisation, in a
 * role of its own that can read no name and no child; `sharedCase` one case that was shared with the
 * member whole, to be read and not written.
 */
export type DataContext =
  | { actor: Actor }
  | { actor: Actor; sharedCase: string }
  | { purpose: 'identity' }
  | { purpose: 'administration'; organisationId?: string }
  | { purpose: 'verification' }
  | { purpose: 'counting' }
  | { purpose: 'receipt' }
  | { purpose: 'clock'; organisationId?: string };

type Settings = {
  role: string;
  purpose: string;
  organisation: string;
  member: string;
  roles: string;
  /** The day of which the roles are said. */
  day: string;
  /** The case that is read because it was shared. */
  case: string;
};

const nobody = { role: 'qorgan_app', organisation: '', member: '', roles: '', day: '', case: '' };

function settingsOf(context: DataContext): Settings {
  if ('actor' in context) {
    const { organisationId, memberId, roles, on } = context.actor;
    return {
      ...nobody,
      purpose: 'sharedCase' in context ? 'sharedCase' : 'member',
      case: 'sharedCase' in context ? context.sharedCase : '',
      organisation: organisationId,
      member: memberId,
      roles: roles.join(','),
      day: on,
    };
  }
  const organisation = ('organisationId' in context && context.organisationId) || '';
  const role = context.purpose === 'clock' ? 'qorgan_clock' : nobody.role;
  return { ...nobody, role, purpose: context.purpose, organisation };
}

const apply = (tx: Tx, s: Settings) =>
  sql`select set_config('role', ${s.role}, true),
    set_config('qorgan.purpose', ${s.purpose}, true),
    set_config('qorgan.organisation', ${s.organisation}, true),
    set_config('qorgan.member', ${s.member}, true),
    set_config('qorgan.roles', ${s.roles}, true),
    set_config('qorgan.day', ${s.day}, true),
    set_config('qorgan.case', ${s.case}, true)`.execute(tx);

async function current(tx: Tx): Promise<Settings> {
  const asked = await sql<Settings>`select
    coalesce(current_setting('role', true), 'none') as role,
    coalesce(current_setting('qorgan.purpose', true), '') as purpose,
    coalesce(current_setting('qorgan.organisation', true), '') as organisation,
    coalesce(current_setting('qorgan.member', true), '') as member,
    coalesce(current_setting('qorgan.roles', true), '') as roles,
    coalesce(current_setting('qorgan.day', true), '') as day,
    coalesce(current_setting('qorgan.case', true), '') as case`.execute(tx);
  return asked.rows[0]!;
}

/**
 * One transaction under row level security: the role `qorgan_app`, or `qorgan_clock` for the clock, which owns nothing and bypasses nothing, and the
 * context, both gone with the transaction. Commits when `work` resolves and rolls back when it throws. Inside, ask
 * `tx` and never `db`: PGlite has one connection, and `db` would wait for this very transaction.
 *
 * `snapshot` makes every question see the same moment (repeatable read).
 */
export const inContext = <T>(
  db: Db,
  context: DataContext,
  work: (tx: Tx) => Promise<T>,
  { snapshot = false } = {},
): Promise<T> =>
  db.transaction().execute(async (tx) => {
    // Kysely's own setting for this is silently ignored on PGlite.
    if (snapshot) await sql`set transaction isolation level repeatable read`.execute(tx);
    await apply(tx, settingsOf(context));
    return work(tx);
  });

/**
 * Does a part of a running transaction in another context and puts the former one back, also when `work` throws.
 * `work` must await all it starts: a question still under way would be answered in the former context.
 */
export async function asPurpose<T>(tx: Tx, context: DataContext, work: (tx: Tx) => Promise<T>): Promise<T> {
  return during(tx, await current(tx), settingsOf(context), () => work(tx));
}

/** Keeps who acts and turns only to another organisation's rows: for what is put on record there. */
export async function turnedTo<T>(tx: Tx, organisationId: string | null, work: () => Promise<T>): Promise<T> {
  const former = await current(tx);
  const organisation = organisationId ?? '';
  if (former.organisation === organisation) return work();
  return during(tx, former, { ...former, organisation }, work);
}

/**
 * Does a part of a running transaction as the owner of the database, for tables that are not ours: the queue, whose jobs
 * are kept or lost with what they are about.
 */
export async function asOwner<T>(tx: Tx, work: (run: RunSql) => Promise<T>): Promise<T> {
  const former = await current(tx);
  return during(tx, former, { ...former, role: 'none' }, () =>
    work(async (script, values = []) => {
      const { rows } = await tx.withoutPlugins().executeQuery(CompiledQuery.raw(script, values));
      return { rows };
    }),
  );
}

async function during<T>(tx: Tx, former: Settings, settings: Settings, work: () => Promise<T>): Promise<T> {
  await apply(tx, settings);
  try {
    const value = await work();
    await apply(tx, former);
    return value;
  } catch (error) {
    // In a transaction that SQL has aborted nothing can be set any more, and nothing asked either.
    await apply(tx, former).catch(() => undefined);
    throw error;
  }
}
