import type { Plan, PlanClosing, PlanContent, PlanVersion } from '@qorgan/domain';
import type { Selectable } from 'kysely';
import { namesOf } from '../report/read-reports.ts';
import type { Schema, Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

const contentPlace = (id: string) => ({ table: 'plan_version', column: 'content', id });
const closingPlace = (id: string) => ({ table: 'plan', column: 'closing', id });

type PlanRow = Selectable<Schema['plan']>;
type VersionRow = Selectable<Schema['planVersion']>;
/** A version with the id of its row, by which it is changed. */
export type StoredVersion = PlanVersion & { id: string };
export type StoredPlan = Omit<Plan, 'versions'> & { versions: readonly StoredVersion[] };

/** The plans of a body's case that the context may see, the latest last: one that lives, and those that were closed. */
export async function readPlans(tx: Tx, seals: Seals, bodyCaseId: string): Promise<StoredPlan[]> {
  const rows = await tx.selectFrom('plan').selectAll().where('bodyCaseId', '=', bodyCaseId).execute();
  if (rows.length === 0) return [];
  const versions = await tx
    .selectFrom('planVersion')
    .selectAll()
    .where(
      'planId',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('version')
    .execute();
  const names = await namesOf(tx, seals, [
    ...rows.map(({ closedBy }) => closedBy),
    ...versions.flatMap(({ draftedBy, approvedBy }) => [draftedBy, approvedBy]),
  ]);
  const byPlan = Map.groupBy(versions, ({ planId }) => planId);
  const opened = rows.map((row) => toPlan(row, byPlan.get(row.id) ?? [], seals, names));
  return opened.toSorted((a, b) => closedAt(a) - closedAt(b));
}

const closedAt = ({ closing }: Pick<Plan, 'closing'>) => closing?.at.getTime() ?? Infinity;

function toPlan(
  { closedAt: at, closedBy, closing, ...row }: PlanRow,
  versions: readonly VersionRow[],
  seals: Seals,
  names: ReadonlyMap<string, string>,
): StoredPlan {
  const byName = (id: string | null) => (id && names.get(id)) ?? '';
  return {
    ...row,
    closing:
      at && closing
        ? {
            ...(JSON.parse(seals.open(closingPlace(row.id), closing)) as PlanClosing),
            ...{ at, byName: byName(closedBy) },
          }
        : null,
    versions: versions.map(({ id, version, content, draftedAt, draftedBy, approvedAt, approvedBy }) => ({
      ...{ id, version, draftedAt, approvedAt, draftedByName: byName(draftedBy) },
      approvedByName: approvedAt && byName(approvedBy),
      content: JSON.parse(seals.open(contentPlace(id), content)) as PlanContent,
    })),
  };
}

export async function insertPlan(
  tx: Tx,
  row: Pick<PlanRow, 'id' | 'bodyCaseId' | 'organisationId'>,
): Promise<void> {
  await tx.insertInto('plan').values(row).execute();
}

export type NewPlanVersion = Pick<VersionRow, 'id' | 'planId' | 'version' | 'draftedAt' | 'draftedBy'> & {
  content: PlanContent;
};

export async function insertPlanVersion(
  tx: Tx,
  seals: Seals,
  { content, ...row }: NewPlanVersion,
): Promise<void> {
  await tx
    .insertInto('planVersion')
    .values({ ...row, content: seals.seal(contentPlace(row.id), JSON.stringify(content)) })
    .execute();
}

/** Counts the plan's revision on; false where somebody wrote since `revision`, or the plan was closed. */
export async function turnPlan(tx: Tx, { id, revision }: Pick<Plan, 'id' | 'revision'>): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('plan')
    .set({ revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Keeps what a draft says now. What was signed the database does not let change. */
export async function saveDraft(tx: Tx, seals: Seals, id: string, content: PlanContent): Promise<void> {
  await tx
    .updateTable('planVersion')
    .set({ content: seals.seal(contentPlace(id), JSON.stringify(content)) })
    .where('id', '=', id)
    .where('approvedAt', 'is', null)
    .execute();
}

/** Puts a draft in force; false where it was no draft any more. */
export async function signVersion(tx: Tx, id: string, by: { at: Date; memberId: string }): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('planVersion')
    .set({ approvedAt: by.at, approvedBy: by.memberId })
    .where('id', '=', id)
    .where('approvedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Closes a plan; false where somebody did already. */
export async function insertClosing(
  tx: Tx,
  seals: Seals,
  id: string,
  { closing, at, memberId }: { closing: PlanClosing; at: Date; memberId: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('plan')
    .set({
      ...{ closedAt: at, closedBy: memberId },
      closing: seals.seal(closingPlace(id), JSON.stringify(closing)),
    })
    .where('id', '=', id)
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
