import { randomUUID } from 'node:crypto';
import { asPurpose, type Database, type Tx } from '@qorgan/data';
import { freshDatabase } from '@qorgan/data/testing';
import { actions, type Action, type Actor, type SubjectOf } from '@qorgan/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as attendance from './attendance-town.ts';
import { bodyActions, type BodyAction } from './body-town.ts';
import * as cases from './case-town.ts';
import { commissionActions, type CommissionAction } from './commission-town.ts';
import * as exchange from './exchange-town.ts';
import * as letters from './letter-town.ts';
import { agreement, undone, type Probe as ProbeOf } from './rights-engine.ts';
import { buildTown, type Town } from './rights-town.ts';
import * as school from './school-town.ts';
import * as sight from './sight-town.ts';
import { today } from './town-constants.ts';
import { places } from './town-people.ts';
import * as watch from './watch-town.ts';

/** One thing said in both languages: to `can()` as a subject, to the database as rows. */
type Subject = SubjectOf<'report.read'> &
  SubjectOf<'referral.correct'> &
  SubjectOf<'reminder.read'> &
  SubjectOf<'transfer.answer'> &
  SubjectOf<'absence.record'> &
  SubjectOf<'letter.sign'> &
  SubjectOf<'directory.read'> &
  SubjectOf<'leave.read'> &
  SubjectOf<'note.read'> &
  sight.Sight &
  SubjectOf<'case.readShared'> & {
    /** How the test names it. */
    says: string;
    reportId: string;
    caseId: string;
    attachmentId: string;
    transferId: string;
    referralId: string;
    eventId: string;
    bodyId: string;
    letterId: string;
    letterToSign: string;
    absenceId: string;
    reminderId: string;
    shareId: string;
    reportOfCase: string;
    entryId: string;
    noteShareId: string;
    watchReminderId: string;
  };

type Probe = ProbeOf<Subject>;
/** What is done at a school's desks; the bodies' have a test of their own, over subjects of their own. */
type SchoolAction = Exclude<Action, BodyAction | CommissionAction>;
const schoolActions = actions.filter(
  (action): action is SchoolAction => ![...bodyActions, ...commissionActions].includes(action as never),
);
type Query = { executeTakeFirstOrThrow(): Promise<unknown> };

const done = (query: Query) => query.executeTakeFirstOrThrow();
const sealed = Uint8Array.of(2);

/** An action without a probe does not compile. */
const probes = {
  'report.create': (tx, { memberId }, { organisationId }) => [
    () => done(tx.insertInto('report').values(ownReport(organisationId, memberId)).returning('id')),
  ],
  'report.read': (tx, _, { reportId }) => [
    () => done(tx.selectFrom('report').select('id').where('id', '=', reportId)),
    () => done(tx.selectFrom('reportPupil').select('id').where('reportId', '=', reportId)),
  ],
  'report.triage': (tx, { memberId }, { reportId }) => [
    () =>
      done(tx.updateTable('report').set({ openedBy: memberId }).where('id', '=', reportId).returning('id')),
    () => done(tx.selectFrom('reportDecision').select('id').where('reportId', '=', reportId)),
    // Whoever writes a row sees it: `returning` asks for both.
    () => done(tx.insertInto('reportDecision').values(cases.decisionRow(reportId, memberId)).returning('id')),
  ],
  'case.open': (tx, { memberId }, { organisationId, concernsHead, concerns }) => [
    () =>
      done(
        tx
          .insertInto('caseFile')
          .values({
            id: randomUUID(),
            organisationId,
            ...cases.caseRow(memberId),
            concernsHead,
            concerns: [...concerns],
          })
          .returning('id'),
      ),
  ],
  'case.read': (tx, _, { caseId, attachmentId }) => [
    () => done(tx.selectFrom('caseFile').select('id').where('id', '=', caseId)),
    () => done(tx.selectFrom('caseReport').select('caseId').where('caseId', '=', caseId)),
    () => done(tx.selectFrom('fact').select('id').where('caseId', '=', caseId)),
    () => done(tx.selectFrom('attachment').select('id').where('id', '=', attachmentId)),
    () =>
      done(
        tx.selectFrom('attachmentContent').select('attachmentId').where('attachmentId', '=', attachmentId),
      ),
    () => done(tx.selectFrom('attachmentWithdrawal').select('id').where('attachmentId', '=', attachmentId)),
  ],
  'case.work': (tx, { memberId }, { caseId, attachmentId }) => [
    () => done(tx.insertInto('fact').values(cases.factRow(caseId, memberId)).returning('id')),
    () => done(tx.updateTable('caseFile').set({ revision: 2 }).where('id', '=', caseId).returning('id')),
    () => done(tx.insertInto('attachment').values(cases.attachmentRow(caseId, memberId)).returning('id')),
    async () => {
      const withdrawal = cases.withdrawalRow(attachmentId, memberId, false);
      await done(tx.insertInto('attachmentWithdrawal').values(withdrawal).returning('id'));
      await done(
        tx.deleteFrom('attachmentContent').where('attachmentId', '=', attachmentId).returning('attachmentId'),
      );
    },
  ],
  'case.share': (tx, { memberId: sharedBy }, { caseId, shareId, organisationId, concernsHead, concerns }) => [
    () =>
      done(
        tx
          .insertInto('caseShare')
          .values(
            cases.shareRow({
              ...{ caseId, organisationId, concernsHead, concerns, sharedBy, extent: 'whole' },
              memberId: built.colleagueId,
            }),
          )
          .returning('id'),
      ),
    () =>
      done(
        tx
          .updateTable('caseShare')
          .set({ endedAt: new Date(0), endedBy: sharedBy })
          .where('id', '=', shareId)
          .returning('id'),
      ),
    () => done(tx.insertInto('supportPage').values(cases.supportRow(caseId, sharedBy)).returning('id')),
  ],
  'case.readShared': (tx, actor, { caseId, reportOfCase }) => {
    const shared = (query: (tx: Tx) => Query) => () =>
      asPurpose(tx, { actor, sharedCase: caseId }, (tx) => done(query(tx)));
    return [
      shared((tx) => tx.selectFrom('caseFile').select('id').where('id', '=', caseId)),
      shared((tx) => tx.selectFrom('fact').select('id').where('caseId', '=', caseId)),
      shared((tx) => tx.selectFrom('report').select('id').where('id', '=', reportOfCase)),
      shared((tx) => tx.selectFrom('referral').select('id').where('caseId', '=', caseId)),
    ];
  },
  'support.read': (tx, _, { caseId }) => [
    () => done(tx.selectFrom('supportPage').select('id').where('caseId', '=', caseId)),
  ],
  'referral.read': (tx, _, { referralId, letterId }) => [
    () => done(tx.selectFrom('referral').select('id').where('id', '=', referralId)),
    () => done(tx.selectFrom('letter').select('id').where('referralId', '=', referralId)),
    () => done(tx.selectFrom('letterSignature').select('cms').where('letterId', '=', letterId)),
  ],
  'letter.sign': (tx, { memberId }, { letterToSign }) => [
    () =>
      done(
        tx
          .insertInto('letterSignature')
          .values(letters.signatureRow(letterToSign, memberId))
          .returning('letterId'),
      ),
  ],
  'referral.work': (tx, { memberId }, { referralId, organisationId, recipientId, letterId }) => [
    () => done(tx.updateTable('referral').set({ revision: 2 }).where('id', '=', referralId).returning('id')),
    () => done(tx.selectFrom('letterDraft').selectAll().where('referralId', '=', referralId)),
    () => done(tx.selectFrom('exchange').select('id').where('referralId', '=', referralId)),
    () =>
      done(
        tx
          .updateTable('letterDraft')
          .set({ content: sealed })
          .where('referralId', '=', referralId)
          .returning('referralId'),
      ),
    () =>
      done(
        tx
          .insertInto('letter')
          .values(letters.letterRow(referralId, organisationId, memberId))
          .returning('id'),
      ),
    () =>
      done(
        tx
          .insertInto('receiptLink')
          .values(letters.linkRow({ referralId, organisationId, recipientId, letterId }, memberId))
          .returning('id'),
      ),
  ],
  'exchange.use': (tx, { memberId }, { organisationId }) => [
    () =>
      done(
        tx
          .selectFrom('exchange')
          .select('id')
          .where('organisationId', '=', organisationId)
          .where('referralId', 'is', null),
      ),
    () =>
      done(tx.insertInto('exchange').values(exchange.exchangeRow(organisationId, memberId)).returning('id')),
    () => done(tx.selectFrom('webhook').select('id').where('id', '=', built.told.webhookId)),
    () => done(tx.selectFrom('exchangeToken').select('id').where('id', '=', built.told.tokenId)),
    () => {
      const row = exchange.tokenRow(organisationId, built.told.partnerId, memberId);
      return done(tx.insertInto('exchangeToken').values(row).returning('id'));
    },
    () =>
      done(
        tx
          .updateTable('exchangeToken')
          .set({ endedAt: new Date(0), endedBy: memberId })
          .where('id', '=', built.told.tokenId)
          .returning('id'),
      ),
    () => done(tx.selectFrom('webhookAttempt').select('id').where('eventId', '=', built.told.eventId)),
    async () => {
      const others = tx.selectFrom('exchangePartner').select('id').where('id', '!=', built.told.partnerId);
      const { id } = await others.executeTakeFirstOrThrow();
      await done(
        tx
          .insertInto('webhook')
          .values(exchange.webhookRow(organisationId, id, memberId))
          .returning('id'),
      );
    },
    () =>
      done(
        tx
          .updateTable('webhook')
          .set({ endedAt: new Date(0), endedBy: memberId })
          .where('id', '=', built.told.webhookId)
          .returning('id'),
      ),
    () => {
      const row = exchange.webhookEventRow(organisationId, built.told.partnerId);
      return done(tx.insertInto('webhookEvent').values(row).returning('id'));
    },
    () =>
      done(
        tx
          .updateTable('webhookEvent')
          .set({ givenUpAt: null, tries: 0 })
          .where('id', '=', built.told.eventId)
          .returning('id'),
      ),
  ],
  'partner.read': (tx, _, { bodyId }) => [
    () => done(tx.selectFrom('exchangePartner').select('id').where('bodyId', '=', bodyId)),
  ],
  // Counted from outlines that the clock's role reads, so that no table of its own is there to be asked.
  'region.read': () => [],
  'partner.keep': (tx, { memberId }, { bodyId }) => [
    async () => {
      const partner = await exchange.partnerRow(tx, bodyId, memberId);
      await done(tx.insertInto('exchangePartner').values(partner).returning('id'));
    },
    () =>
      done(
        tx
          .updateTable('exchangePartner')
          .set({ endedAt: new Date(0), endedBy: memberId })
          .where('bodyId', '=', bodyId)
          .returning('id'),
      ),
  ],
  'referral.receive': (tx, { memberId }, { referralId, recipientId }) =>
    (['received', 'accepted', 'returned', 'done'] as const).map((type) => async () => {
      const event = { ...letters.eventRow(referralId, memberId, recipientId), type };
      await done(tx.insertInto('referralEvent').values(event).returning('id'));
      // With its word the letter waits for it no more.
      await done(tx.deleteFrom('letterWaiting').where('referralId', '=', referralId).returning('referralId'));
    }),
  'referral.correct': (tx, { memberId, organisationId }, { referralId, eventId }) => [
    () =>
      done(
        tx
          .insertInto('referralEvent')
          .values({ ...letters.eventRow(referralId, memberId, organisationId), corrects: eventId })
          .returning('id'),
      ),
  ],
  'transfer.offer': (tx, { memberId }, { caseId, organisationId, recipientId, ...about }) => [
    async () => {
      const { concernsHead, concerns } = about;
      const to = { caseId, organisationId, toId: recipientId, memberId };
      const row = cases.transferRow({ ...to, concernsHead, concerns: [...concerns] });
      await done(tx.insertInto('transfer').values(row).returning('id'));
      const holds = { transferId: row.id, content: sealed };
      await done(tx.insertInto('transferContent').values(holds).returning('transferId'));
    },
  ],
  'transfer.read': (tx, _, { transferId }) => [
    () => done(tx.selectFrom('transferContent').select('content').where('transferId', '=', transferId)),
  ],
  'transfer.answer': (tx, { memberId }, { transferId }) => [
    () =>
      done(
        tx
          .updateTable('transfer')
          .set({ answer: 'accepted', answeredAt: new Date(0), answeredBy: memberId })
          .where('id', '=', transferId)
          .returning('id'),
      ),
  ],
  'pupil.search': (tx, _, { organisationId }) => [
    () => done(tx.selectFrom('pupil').select('id').where('organisationId', '=', organisationId)),
  ],
  'pupil.manage': (tx, _, { organisationId }) => [
    () =>
      done(
        tx
          .insertInto('pupil')
          .values({ ...pupil(), organisationId })
          .returning('id'),
      ),
    () =>
      done(
        tx
          .updateTable('pupil')
          .set({ classLabel: '1' })
          .where('organisationId', '=', organisationId)
          .returning('id'),
      ),
  ],
  'member.read': (tx, _, { organisationId }) => [
    () => done(tx.selectFrom('member').select('id').where('organisationId', '=', organisationId)),
  ],
  'member.manage': (tx, { accountId }, { organisationId }) => [
    () =>
      done(
        tx
          .insertInto('member')
          .values({ ...member(accountId), organisationId })
          .returning('id'),
      ),
    () =>
      done(
        tx
          .updateTable('member')
          .set({ phone: sealed, roles: ['teacher'] })
          .where('organisationId', '=', organisationId)
          .returning('id'),
      ),
  ],
  'absence.record': (tx, { memberId: by }, { organisationId, memberId, absenceId }) => [
    () =>
      done(
        tx
          .insertInto('absence')
          .values(school.absenceRow(organisationId, memberId, by))
          .returning('id'),
      ),
    () =>
      done(
        tx
          .updateTable('absence')
          .set({ backOn: today, endedAt: new Date(0), endedBy: by })
          .where('id', '=', absenceId)
          .returning('id'),
      ),
  ],
  'reminder.read': (tx, _, { reminderId }) => [
    () => done(tx.selectFrom('reminder').select('id').where('id', '=', reminderId)),
    () =>
      done(
        tx
          .updateTable('reminder')
          .set({ seenAt: new Date(0) })
          .where('id', '=', reminderId)
          .returning('id'),
      ),
  ],
  'directory.read': (tx, _, { bodyId }) => [
    () => done(tx.selectFrom('directoryEntry').select('version').where('bodyId', '=', bodyId)),
  ],
  'directory.keep': (tx, { memberId, organisationId }, { bodyId }) => [
    () =>
      done(
        tx
          .insertInto('directoryEntry')
          .values({
            bodyId,
            version: 2,
            content: '{}' as never,
            reason: 'x',
            recordedAt: new Date(0),
            recordedBy: memberId,
            recordedIn: organisationId,
          })
          .returning('version'),
      ),
  ],
  'calendar.read': (tx, _, { organisationId }) => [
    () => done(tx.selectFrom('calendarChange').select('id').where('organisationId', '=', organisationId)),
  ],
  'calendar.amend': (tx, { memberId }, { organisationId }) => [
    () =>
      done(
        tx.insertInto('calendarChange').values(school.calendarRow(organisationId, memberId)).returning('id'),
      ),
  ],
  'track.read': (tx, _, { organisationId }) => [
    () => done(tx.selectFrom('trackVersion').select('version').where('organisationId', '=', organisationId)),
  ],
  'track.configure': (tx, { memberId }, { organisationId }) => [
    () =>
      done(
        tx.insertInto('trackVersion').values(school.trackRow(organisationId, memberId)).returning('version'),
      ),
  ],
  'settings.change': (tx, { memberId }, { organisationId }) => [
    () =>
      done(tx.insertInto('workTimes').values(school.timesRow(organisationId, memberId)).returning('version')),
  ],
  'leave.give': (tx, { memberId }, subject) => sight.givingProbes(tx, memberId, subject),
  'leave.read': (tx, _, subject) => sight.readingProbes(tx, subject),
  'case.askFor': (tx, { memberId }, subject) =>
    sight.askingProbes(tx, memberId, subject, ownReport(subject.organisationId, memberId)),
  'note.keep': (tx, { memberId }, subject) => sight.notingProbes(tx, memberId, subject, built.colleagueId),
  'note.read': (tx, _, { entryId }) => [
    () => done(tx.selectFrom('supportNote').select('id').where('entryId', '=', entryId)),
  ],
  'watch.readReminder': (tx, _, { watchReminderId }) => [
    () => done(tx.selectFrom('reminder').select('id').where('id', '=', watchReminderId)),
    () =>
      done(
        tx
          .updateTable('reminder')
          .set({ seenAt: new Date(0) })
          .where('id', '=', watchReminderId)
          .returning('id'),
      ),
  ],
  'audit.read': (tx, _, { organisationId }) => [
    () => done(tx.selectFrom('auditEntry').select('seq').where('organisationId', '=', organisationId)),
  ],
  'watch.desk': (tx, { memberId }, { organisationId }) => [
    () => done(tx.selectFrom('putForwardAnswer').select('id').where('organisationId', '=', organisationId)),
    () =>
      done(
        tx
          .insertInto('putForwardAnswer')
          .values(watch.answerRow(organisationId, built.pupilId, memberId))
          .returning('id'),
      ),
    () =>
      done(tx.selectFrom('criteriaVersion').select('version').where('organisationId', '=', organisationId)),
    () =>
      done(
        tx
          .insertInto('criteriaVersion')
          .values(watch.criteriaRow(organisationId, memberId, 2))
          .returning('version'),
      ),
    // The files that they come from have the same rule: `attendance.db.test.ts`.
    () => done(tx.selectFrom('attendanceDay').select('id').where('organisationId', '=', organisationId)),
    () =>
      done(
        tx
          .insertInto('attendanceDay')
          .values(attendance.dayRow(organisationId, built.pupilId, memberId, 2))
          .returning('id'),
      ),
    async () => {
      const council = watch.councilRow(organisationId, memberId, 9);
      await done(tx.insertInto('council').values(council).returning('id'));
      const version = watch.councilVersionRow(organisationId, memberId, council.id, 1);
      await done(tx.insertInto('councilVersion').values(version).returning('id'));
    },
    () =>
      done(
        tx
          .insertInto('watchSummary')
          .values(watch.summaryRow(organisationId, memberId, 2))
          .returning('id'),
      ),
  ],
  'council.read': (tx, { memberId }, { organisationId }) => [
    () => done(tx.selectFrom('council').select('id').where('organisationId', '=', organisationId)),
    () => done(tx.selectFrom('councilVersion').select('id').where('organisationId', '=', organisationId)),
    () => done(tx.selectFrom('watchSummary').select('id').where('id', '=', watch.deskCouncil)),
    () =>
      done(
        tx
          .insertInto('summaryGiven')
          .values(watch.givenRow(watch.deskCouncil, organisationId, memberId))
          .returning('summaryId'),
      ),
  ],
  'summary.readRegion': (tx, _, { isOwnRegion }) => {
    const id = watch.givenSummaries[isOwnRegion ? 'here' : 'elsewhere'];
    return [
      () => done(tx.selectFrom('summaryGiven').select('summaryId').where('summaryId', '=', id)),
      () => done(tx.selectFrom('watchSummary').select('id').where('id', '=', id)),
    ];
  },
  'watch.read': (tx, _, { entryId }) => [
    () => done(tx.selectFrom('councilItem').select('id').where('id', '=', entryId)),
    () => done(tx.selectFrom('watchEntry').select('id').where('id', '=', entryId)),
    () => done(tx.selectFrom('watchRecord').select('id').where('entryId', '=', entryId)),
    () => done(tx.selectFrom('watchContact').select('id').where('entryId', '=', entryId)),
    () => done(tx.selectFrom('watchNote').select('id').where('entryId', '=', entryId)),
  ],
  'watch.keep': (tx, { memberId }, { entryId, organisationId, concernsHead, concerns }) => [
    () => {
      const about = { organisationId, concernsHead, concerns, pupilId: built.pupilId, memberId };
      return done(tx.insertInto('watchEntry').values(watch.entryRow(about)).returning('id'));
    },
    () => done(tx.insertInto('watchRecord').values(watch.recordRow(entryId, memberId)).returning('id')),
    () => done(tx.insertInto('watchContact').values(watch.contactRow(entryId, memberId)).returning('id')),
    () =>
      done(
        tx
          .insertInto('watchNote')
          .values(watch.noteRow(entryId, memberId, true))
          .returning('id'),
      ),
    () => done(tx.updateTable('watchEntry').set({ revision: 2 }).where('id', '=', entryId).returning('id')),
    () => done(tx.selectFrom('criteriaAssessment').select('id').where('id', '=', entryId)),
    () => {
      const about = { organisationId, concernsHead, concerns, pupilId: built.pupilId, memberId };
      return done(tx.insertInto('criteriaAssessment').values(watch.assessmentRow(about)).returning('id'));
    },
    () => {
      const about = { organisationId, concernsHead, concerns, entryId, memberId };
      const item = watch.councilItemRow(about, watch.deskCouncil);
      return done(tx.insertInto('councilItem').values(item).returning('id'));
    },
  ],
  'watch.readOwn': (tx, _, { entryId }) => [
    () =>
      done(tx.selectFrom('watchNote').select('id').where('entryId', '=', entryId).where('isOwn', '=', true)),
  ],
} satisfies Record<SchoolAction, Probe>;

const ownReport = (organisationId: string, reporterId: string) => {
  return { id: randomUUID(), organisationId, reporterId, ...cases.reportRow() };
};
const pupil = () => {
  const id = randomUUID();
  return { id, identity: sealed, identityHash: Buffer.from(id), createdAt: new Date(0) };
};
const member = (accountId: string) => {
  return {
    id: randomUUID(),
    accountId,
    roles: ['teacher' as const],
    name: sealed,
    login: sealed,
    createdAt: new Date(0),
  };
};

let database: Database;
let built: Town;
beforeAll(async () => {
  database = await freshDatabase();
  built = await buildTown(database.db);
});
afterAll(() => database.close());

const yesNo = [false, true];

/** Every variant of a subject in the school, as this actor meets it. */
async function subjectsFor(db: Tx, actor: Actor): Promise<Subject[]> {
  const { ownSchool: organisationId, recipient: recipientId, otherSchool: toId } = built.organisations;
  const colleague = built.actors.find(
    ({ place, actor: other }) => place === 'ownSchool' && other !== actor,
  )!.actor;
  const subjects: Subject[] = [];
  // Whether it was sent does not depend on who is named.
  const named = [colleague.accountId, actor.accountId].toSorted();
  for (const isOwn of yesNo)
    for (const [concernsHead, concerns, sendings] of [
      [false, [], yesNo],
      [true, [], yesNo],
      [false, named, [true]],
    ] as const)
      for (const isSent of sendings) {
        const reporterId = isOwn ? actor.memberId : colleague.memberId;
        const about = { organisationId, concernsHead, concerns: [...concerns] };
        const reportId = await cases.insertReport(db, { ...about, reporterId });
        const written = await cases.insertCase(db, {
          ...about,
          recipientId,
          toId,
          isSent,
          memberId: colleague.memberId,
        });
        // Whose the entry is varies with whose the report is; nothing depends on both.
        const recordedIn = isOwn ? organisationId : recipientId;
        const entry = letters.eventRow(written.referralId, colleague.memberId, recordedIn);
        await db.insertInto('referralEvent').values(entry).execute();
        const absence = school.absenceRow(organisationId, reporterId, colleague.memberId);
        await db.insertInto('absence').values(absence).execute();
        const reminder = school.reminderRow(written.caseId, organisationId, reporterId);
        await db.insertInto('reminder').values(reminder).execute();
        const extent = isSent ? ('whole' as const) : ('support' as const);
        const { caseId } = written;
        const share = cases.shareRow({
          ...{ ...about, caseId, extent, memberId: reporterId, sharedBy: colleague.memberId },
        });
        await db.insertInto('caseShare').values(share).execute();
        await db.insertInto('supportPage').values(cases.supportRow(caseId, colleague.memberId)).execute();
        const { reportId: reportOfCase } = await db
          .selectFrom('caseReport')
          .select('reportId')
          .where('caseId', '=', caseId)
          .executeTakeFirstOrThrow();
        const toSign = letters.letterRow(written.referralId, organisationId, reporterId);
        await db.insertInto('letter').values(toSign).execute();
        const entryId = await watch.insertEntry(db, { ...about, memberId: colleague.memberId });
        const watchReminder = watch.reminderRow(entryId, organisationId, reporterId);
        await db.insertInto('reminder').values(watchReminder).execute();
        const of = { reportId, caseId, memberId: colleague.memberId, isLive: isSent };
        const seen = await sight.insertSight(db, about, of);
        const noteOf = { entryId, memberId: reporterId, by: colleague.memberId };
        const noteShareId = await sight.insertNote(db, about, noteOf);
        const noted = { noteSharedWith: reporterId, noteShareId };
        const shared = { sharedWith: reporterId, extent, shareId: share.id, reportOfCase, entryId };
        const says = `${isOwn ? "own, the school's entry" : "a colleague's, the recipient's entry"}, ${concernsHead ? 'about the head, ' : ''}${concerns.length > 0 ? `about ${concerns.length} named, ` : ''}${isSent ? 'sent' : 'not sent'}`;
        // Of which region a body is varies with whether the letter was sent.
        const isOwnRegion = isSent;
        const bodyId = isOwnRegion ? recipientId : built.bodyElsewhere;
        const parties = {
          isOwnRegion,
          bodyId,
          reporterId,
          memberId: reporterId,
          issuedBy: reporterId,
          recipientId,
          recordedIn,
          toId,
          isLive: isSent,
        };
        const ids = {
          absenceId: absence.id,
          reportId,
          eventId: entry.id,
          reminderId: reminder.id,
          watchReminderId: watchReminder.id,
          letterToSign: toSign.id,
          ...written,
        };
        subjects.push({ ...seen, ...noted, ...about, ...parties, ...shared, isSent, says, ...ids });
      }
  return subjects;
}

const { allowed, refused, agree } = agreement<SchoolAction, Subject>(probes);

const slow = 900_000;

test.each(places)(
  'can() and row level security agree for everybody in: %s',
  { timeout: slow },
  async (place) => {
    for (const { actor, says } of built.actors.filter((one) => one.place === place))
      await undone(database.db, async (owner) => {
        for (const [at, subject] of (await subjectsFor(owner, actor)).entries()) {
          const asked =
            at === 0 ? schoolActions : schoolActions.filter((action) => !(action in ofOrganisation));
          await agree(owner, { actor, says, place }, subject, asked);
        }
      });
  },
);

type OfOrganisation = {
  [A in SchoolAction]: { organisationId: string } extends SubjectOf<A> ? A : never;
}[SchoolAction];
/** Rights that hang on the organisation and on nothing else of a subject: asked once of each person. */
const ofOrganisation = {
  'report.create': true,
  'pupil.search': true,
  'pupil.manage': true,
  'member.read': true,
  'member.manage': true,
  'calendar.read': true,
  'calendar.amend': true,
  'track.read': true,
  'track.configure': true,
  'settings.change': true,
  'watch.desk': true,
  'council.read': true,
  'exchange.use': true,
  'audit.read': true,
} as const satisfies Record<OfOrganisation, true>;

test('every action was both allowed to somebody and refused to somebody', () => {
  expect([...allowed.keys()].toSorted()).toEqual(schoolActions.toSorted());
  expect([...refused.keys()].toSorted()).toEqual(schoolActions.toSorted());
});
