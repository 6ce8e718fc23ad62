import {
  stateOf,
  type BodyCase,
  type BodyGroundOutline,
  type CaseFile,
  type EventOutline,
  type FactContent,
  type FactKind,
  type FactOutline,
  type LetterOutline,
  type OrganisationKind,
  type ReferralDuty,
  type Report,
  type WatchOutline,
} from '@qorgan/domain';
import { groundsOf } from '../case/read-cases.ts';
import { contentPlace } from '../case/facts.ts';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

/** What of a case decides its duties and who works on it. Nothing of it is sealed, and no child is in it. */
export type CaseOutline = Pick<
  CaseFile,
  'id' | 'organisationId' | 'number' | 'concernsHead' | 'concerns' | 'openedAt' | 'grounds'
>;

/** The outlines of the cases that the context may see, or of one. */
export async function readCaseOutlines(
  tx: Tx,
  filter: { ids?: readonly string[] } = {},
): Promise<CaseOutline[]> {
  if (filter.ids?.length === 0) return [];
  let query = tx
    .selectFrom('caseFile')
    .select(['id', 'organisationId', 'number', 'concernsHead', 'concerns', 'openedAt'])
    .orderBy('number');
  if (filter.ids) query = query.where('id', 'in', [...filter.ids]);
  const rows = await query.execute();
  if (rows.length === 0) return [];
  const grounds = await groundsOf(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, grounds: grounds.get(row.id) ?? [] }));
}

/** When each report was joined to each of these cases, by `caseId reportId`. */
export async function readJoinTimes(tx: Tx, caseIds: readonly string[]): Promise<Map<string, Date>> {
  if (caseIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('caseReport')
    .select(['caseId', 'reportId', 'joinedAt'])
    .where('caseId', 'in', [...caseIds])
    .execute();
  return new Map(rows.map(({ caseId, reportId, joinedAt }) => [`${caseId} ${reportId}`, joinedAt]));
}

/** Kinds whose words say which duties there are; only these are opened. */
const opened: readonly FactKind[] = ['kindsDecided', 'medicalNeedDecided', 'noticeGiven'];

/** The facts of these cases as far as duties depend on them, in the order they were written down. */
export async function readFactOutlines(
  tx: Tx,
  seals: Seals,
  caseIds: readonly string[],
): Promise<Map<string, FactOutline[]>> {
  if (caseIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('fact')
    .select(['id', 'caseId', 'kind', 'content', 'at', 'recordedAt', 'corrects'])
    .where('caseId', 'in', [...caseIds])
    .orderBy('recordedAt')
    .orderBy('id')
    .execute();
  const outlines = rows.map(({ id, caseId, kind, content, at, recordedAt, corrects }) => {
    const said = opened.includes(kind)
      ? (JSON.parse(seals.open(contentPlace(id), content)) as FactContent)
      : ({ kind } as FactOutline['content']);
    return { caseId, outline: { id, at, recordedAt, corrects, content: said } satisfies FactOutline };
  });
  const byCase = Map.groupBy(outlines, ({ caseId }) => caseId);
  return new Map([...byCase].map(([caseId, of]) => [caseId, of.map(({ outline }) => outline)]));
}

/** The letters of these cases as far as it can be told from them which came back, by case. */
export async function readLetterOutlines(
  tx: Tx,
  caseIds: readonly string[],
): Promise<Map<string, LetterOutline[]>> {
  if (caseIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('referral')
    .select(['id', 'caseId', 'duty', 'follows'])
    .where('caseId', 'in', [...caseIds])
    .execute();
  const events = await eventOutlines(
    tx,
    rows.map(({ id }) => id),
  );
  const letters = rows.map(({ caseId, duty, ...row }) => {
    const of = events.get(row.id) ?? [];
    // Issued or not yet: either way it has not gone.
    return { caseId, letter: { ...row, duty: duty as ReferralDuty, events: of, state: stateOf([], of) } };
  });
  const byCase = Map.groupBy(letters, ({ caseId }) => caseId);
  return new Map([...byCase].map(([caseId, of]) => [caseId, of.map(({ letter }) => letter)]));
}

export async function eventOutlines(tx: Tx, ids: readonly string[]): Promise<Map<string, EventOutline[]>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('referralEvent')
    .select(['referralId', 'id', 'type', 'at', 'recordedAt', 'corrects'])
    .where('referralId', 'in', [...ids])
    .orderBy('recordedAt')
    .orderBy('id')
    .execute();
  return Map.groupBy(rows as (EventOutline & { referralId: string })[], ({ referralId }) => referralId);
}

/** A report that nobody has opened yet, without its words and its children. */
export type ReportOutline = Pick<
  Report,
  'id' | 'organisationId' | 'number' | 'receivedAt' | 'dangerNow' | 'concernsHead' | 'concerns'
>;

/** The reports that the context may see and nobody has opened or decided, or those of them with these ids. */
export async function readUnopened(
  tx: Tx,
  filter: { ids?: readonly string[] } = {},
): Promise<ReportOutline[]> {
  if (filter.ids?.length === 0) return [];
  let query = tx
    .selectFrom('report')
    .select(['id', 'organisationId', 'number', 'receivedAt', 'dangerNow', 'concernsHead', 'concerns'])
    .where('openedAt', 'is', null)
    .where('settledAt', 'is', null)
    .orderBy('number');
  if (filter.ids) query = query.where('id', 'in', [...filter.ids]);
  return query.execute();
}

/** The children under watch whom the context may see, or some of them, without the child. */
export async function readWatchOutlines(
  tx: Tx,
  filter: { ids?: readonly string[] } = {},
): Promise<WatchOutline[]> {
  if (filter.ids?.length === 0) return [];
  let query = tx
    .selectFrom('watchEntry')
    .select(['id', 'organisationId', 'concernsHead', 'concerns', 'responsibleId', 'reviewOn'])
    .select(['contactEvery', 'contactFrom', 'contactAgreed'])
    .where('endedAt', 'is', null)
    .orderBy('id');
  if (filter.ids) query = query.where('id', 'in', [...filter.ids]);
  return query.execute();
}

/** The organisations of a region, by kind. */
export const readOrganisationsOf = (
  tx: Tx,
  regionId: string,
): Promise<{ id: string; kind: OrganisationKind }[]> =>
  tx
    .selectFrom('organisation')
    .select(['id', 'kind'])
    .where('regionId', '=', regionId)
    .orderBy('kind')
    .orderBy('id')
    .execute();

/** What of a body's case decides its duties, without the child; grounds with when each was joined. */
export type BodyCaseOutline = Pick<
  BodyCase,
  'id' | 'organisationId' | 'number' | 'standsIn' | 'openedAt' | 'caseManagerId' | 'concerns'
> & {
  grounds: readonly (BodyGroundOutline & { joinedAt: Date })[];
};

/** The outlines of the cases of a body that the context may see, or those of them with these ids. */
export async function readBodyCaseOutlines(
  tx: Tx,
  filter: { ids?: readonly string[] } = {},
): Promise<BodyCaseOutline[]> {
  if (filter.ids?.length === 0) return [];
  let query = tx
    .selectFrom('bodyCase')
    .select(['id', 'organisationId', 'number', 'standsIn', 'openedAt', 'caseManagerId', 'concerns'])
    .orderBy('id');
  if (filter.ids) query = query.where('id', 'in', [...filter.ids]);
  const rows = await query.execute();
  if (rows.length === 0) return [];
  const grounds = await tx
    .selectFrom('bodyGround')
    .select(['bodyCaseId', 'kind', 'receivedAt', 'noticedAt', 'joinedAt'])
    .where(
      'bodyCaseId',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  const byCase = Map.groupBy(grounds, ({ bodyCaseId }) => bodyCaseId);
  return rows.map((row) => ({ ...row, grounds: byCase.get(row.id) ?? [] }));
}

/** Every organisation in which something can fall due. */
export const readSchoolIds = async (tx: Tx): Promise<string[]> => {
  const rows = await tx
    .selectFrom('organisation')
    .select('id')
    .where('kind', '=', 'school')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
};
