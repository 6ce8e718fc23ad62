import { randomUUID } from 'node:crypto';
import type { Db, Tx } from '@qorgan/data';
import { pupilRow } from './watch-town.ts';

/** Rows of what the psychologist may see, for the tests of rights: all that a row needs but whose it is. */

type Asked = Pick<Db, 'insertInto' | 'updateTable'>;
const at = new Date('2026-11-20T05:00:00Z');
const sealed = Uint8Array.of(1);

type About = { organisationId: string; concernsHead: boolean; concerns: readonly string[] };

/** What a leave, a proposal and a mention hang on: lines of a report, and a case of the roster. */
export type Sight = {
  leaveOf: { reportId: string; reportPupilId: string };
  proposalOf: { reportId: string; reportPupilId: string; pupilId: string };
  mentionOf: { caseId: string; number: number; pupilId: string };
};

const plain = ({ organisationId, concernsHead, concerns }: About) => ({
  ...{ organisationId, concernsHead, concerns: [...concerns] },
});

export const leaveRow = (about: About, { leaveOf }: Sight, givenBy: string) => ({
  ...{ ...plain(about), ...leaveOf, id: randomUUID(), content: sealed, givenAt: at, givenBy },
});
export const proposalRow = (about: About, { proposalOf }: Sight, proposedBy: string) => ({
  ...{ ...plain(about), ...proposalOf, id: randomUUID(), reason: sealed, proposedAt: at, proposedBy },
});
export const mentionRow = (about: About, { mentionOf }: Sight, givenBy: string) => ({
  ...{ ...plain(about), ...mentionOf, id: randomUUID(), isClosed: false, givenAt: at, givenBy },
});
export const requestRow = (about: About, of: { reportId: string; pupilId: string }, askedBy: string) => ({
  ...{ ...plain(about), ...of, id: randomUUID(), leaveIds: [], askedAt: at, askedBy },
});

/** A leave, a proposal and a mention that stand, or that were taken back. */
export async function insertSight(
  db: Asked,
  about: About,
  of: { reportId: string; caseId: string; memberId: string; isLive: boolean },
): Promise<Sight> {
  const { reportId, caseId, memberId, isLive } = of;
  const pupil = pupilRow(about.organisationId);
  const pupilId = pupil.id;
  await db.insertInto('pupil').values(pupil).execute();
  const line = { reportId, name: sealed };
  const [affected, alleged] = [randomUUID(), randomUUID()];
  await db
    .insertInto('reportPupil')
    .values([
      { ...line, id: affected, position: 1, part: 'witness' },
      { ...line, id: alleged, position: 2, part: 'alleged', pupilId },
    ])
    .execute();
  const { number } = await db
    .updateTable('caseFile')
    .set({ pupilId })
    .where('id', '=', caseId)
    .returning('number')
    .executeTakeFirstOrThrow();
  const sight: Sight = {
    leaveOf: { reportId, reportPupilId: affected },
    proposalOf: { reportId, reportPupilId: alleged, pupilId },
    mentionOf: { caseId, number, pupilId },
  };
  const ended = isLive ? {} : { endedAt: at, endedBy: memberId };
  await db
    .insertInto('signLeave')
    .values({ ...leaveRow(about, sight, memberId), ...ended })
    .execute();
  await db
    .insertInto('registerProposal')
    .values({ ...proposalRow(about, sight, memberId), ...ended })
    .execute();
  await db
    .insertInto('caseMention')
    .values({ ...mentionRow(about, sight, memberId), ...ended })
    .execute();
  return sight;
}

type Query = { executeTakeFirstOrThrow(): Promise<unknown> };
const done = (query: Query) => query.executeTakeFirstOrThrow();

/** To give each, where it stands already after taking it back; without the one nobody can do the other. */
export const givingProbes = (tx: Tx, by: string, subject: About & Sight & { isLive: boolean }) => {
  const ended = { endedAt: at, endedBy: by };
  const { leaveOf, proposalOf, mentionOf, isLive } = subject;
  const again = (end: () => Query, insert: () => Query) => async () => {
    if (isLive) await done(end());
    await done(insert());
  };
  return [
    again(
      () =>
        tx
          .updateTable('signLeave')
          .set(ended)
          .where('reportPupilId', '=', leaveOf.reportPupilId)
          .returning('id'),
      () =>
        tx
          .insertInto('signLeave')
          .values(leaveRow(subject, subject, by))
          .returning('id'),
    ),
    again(
      () =>
        tx
          .updateTable('registerProposal')
          .set(ended)
          .where('reportPupilId', '=', proposalOf.reportPupilId)
          .returning('id'),
      () =>
        tx
          .insertInto('registerProposal')
          .values(proposalRow(subject, subject, by))
          .returning('id'),
    ),
    again(
      () => tx.updateTable('caseMention').set(ended).where('caseId', '=', mentionOf.caseId).returning('id'),
      () =>
        tx
          .insertInto('caseMention')
          .values(mentionRow(subject, subject, by))
          .returning('id'),
    ),
  ];
};

export const readingProbes = (tx: Tx, { leaveOf, proposalOf, mentionOf }: Sight) => [
  () => done(tx.selectFrom('signLeave').select('content').where('reportPupilId', '=', leaveOf.reportPupilId)),
  () =>
    done(
      tx
        .selectFrom('registerProposal')
        .select('reason')
        .where('reportPupilId', '=', proposalOf.reportPupilId),
    ),
  () => done(tx.selectFrom('caseMention').select('number').where('caseId', '=', mentionOf.caseId)),
];

/** A report of one's own that asks for a case. */
export const askingProbes = (
  tx: Tx,
  by: string,
  subject: About & Sight,
  report: { id: string; organisationId: string; reporterId: string },
) => [
  async () => {
    const { concernsHead, concerns } = subject;
    const own = { ...(report as never as object), concernsHead, concerns: [...concerns] };
    await done(
      tx
        .insertInto('report')
        .values(own as never)
        .returning('id'),
    );
    const of = { reportId: report.id, pupilId: subject.proposalOf.pupilId };
    await done(
      tx
        .insertInto('caseRequest')
        .values(requestRow(subject, of, by))
        .returning('id'),
    );
  },
];

let versions = 1;
export const noteRow = (entryId: string, writtenBy: string) => ({
  ...{ id: randomUUID(), entryId, version: (versions += 1), writtenAt: at, writtenBy, content: sealed },
});
export const noteShareRow = (about: About, of: { entryId: string; memberId: string }, sharedBy: string) => ({
  ...{ ...plain(about), ...of, id: randomUUID(), sharedAt: at, sharedBy },
});

/** How to support a child under watch, shared with this member; answers with the share. */
export async function insertNote(
  db: Asked,
  about: About,
  { by, ...of }: { entryId: string; memberId: string; by: string },
): Promise<string> {
  await db.insertInto('supportNote').values(noteRow(of.entryId, by)).execute();
  const share = noteShareRow(about, of, by);
  await db.insertInto('supportNoteShare').values(share).execute();
  return share.id;
}

/** To write the note of an entry, to share it with a colleague, and to take a share back. */
export const notingProbes = (
  tx: Tx,
  by: string,
  subject: About & { entryId: string; noteShareId: string },
  colleagueId: string,
) => {
  const { entryId, noteShareId } = subject;
  const share = noteShareRow(subject, { entryId, memberId: colleagueId }, by);
  return [
    () => done(tx.insertInto('supportNote').values(noteRow(entryId, by)).returning('id')),
    () => done(tx.insertInto('supportNoteShare').values(share).returning('id')),
    () =>
      done(
        tx
          .updateTable('supportNoteShare')
          .set({ endedAt: at, endedBy: by })
          .where('id', '=', noteShareId)
          .returning('id'),
      ),
  ];
};
