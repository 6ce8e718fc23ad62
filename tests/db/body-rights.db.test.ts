import { inContext, type Database, type Tx } from '@qorgan/data';
import { freshDatabase } from '@qorgan/data/testing';
import type { Actor, SubjectOf } from '@qorgan/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as town from './body-town.ts';
import { bodyActions, type BodyAction } from './body-town.ts';
import * as commission from './commission-town.ts';
import * as exchange from './exchange-town.ts';
import { agreement, undone, type Probe } from './rights-engine.ts';

/** One case of a body said in both languages: to `can()` as a subject, to the database as rows. */
type Subject = SubjectOf<'bodyCase.work'> &
  SubjectOf<'bodyCase.readReminder'> &
  SubjectOf<'onward.receive'> &
  SubjectOf<'measure.read'> &
  SubjectOf<'request.readReminder'> &
  SubjectOf<'onward.readEntrusted'> &
  SubjectOf<'referral.readEntrusted'> & {
    says: string;
    bodyCaseId: string;
    referralId: string;
    onwardId: string;
    /** What the case rests on besides: another body passed it on. */
    passedOnId: string;
    assessmentId: string;
    planId: string;
    planVersionId: string;
    measureId: string;
    requestId: string;
    reminderId: string;
    /** Of the same person, about the request. */
    requestReminderId: string;
    waiting: { foreignId: string; partnerId: string };
    confirmed: { foreignId: string };
    rested: { foreignId: string };
  };
type Query = { executeTakeFirstOrThrow(): Promise<unknown> };
const done = (query: Query) => query.executeTakeFirstOrThrow();

/** An action of the bodies without a probe does not compile. */
const probes: Record<BodyAction, Probe<Subject>> = {
  'bodyCase.open': (tx, { memberId }, { organisationId }) => [
    () => done(tx.insertInto('bodyCase').values(town.bodyCaseRow(organisationId, memberId)).returning('id')),
  ],
  'bodyCase.read': (tx, _, { bodyCaseId, planId }) => [
    () => done(tx.selectFrom('plan').select('id').where('bodyCaseId', '=', bodyCaseId)),
    () => done(tx.selectFrom('planVersion').select('id').where('planId', '=', planId)),
    () => done(tx.selectFrom('bodyCase').select('id').where('id', '=', bodyCaseId)),
    () => done(tx.selectFrom('bodyGround').select('id').where('bodyCaseId', '=', bodyCaseId)),
    () => done(tx.selectFrom('bodyFact').select('id').where('bodyCaseId', '=', bodyCaseId)),
  ],
  'bodyCase.work': (
    tx,
    { memberId },
    { bodyCaseId, organisationId, recipientId, concernsHead, concerns, planId, planVersionId },
  ) => [
    () => done(tx.updateTable('plan').set({ revision: 2 }).where('id', '=', planId).returning('id')),
    () => {
      const content = Uint8Array.of(2);
      return done(
        tx.updateTable('planVersion').set({ content }).where('id', '=', planVersionId).returning('id'),
      );
    },
    () => {
      const row = town.measureRow(
        { bodyCaseId, organisationId, recipientId, memberId },
        { concernsHead, concerns },
      );
      return done(tx.insertInto('measure').values(row).returning('id'));
    },
    () => done(tx.updateTable('bodyCase').set({ revision: 2 }).where('id', '=', bodyCaseId).returning('id')),
    () => done(tx.insertInto('bodyFact').values(town.bodyFactRow(bodyCaseId, memberId)).returning('id')),
    () => {
      const row = town.wakeUpRow(bodyCaseId, organisationId);
      return done(tx.insertInto('wakeUp').values(row).returning('at'));
    },
    () => done(tx.insertInto('bodyGround').values(town.bodyGroundRow(bodyCaseId, memberId)).returning('id')),
    () => {
      const about = { bodyCaseId, organisationId, recipientId, memberId };
      const row = town.onwardRow(about, { concernsHead, concerns });
      return done(tx.insertInto('onwardReferral').values(row).returning('id'));
    },
    () => {
      const about = { bodyCaseId, organisationId, memberId };
      const row = commission.schoolRequestRow(about, built.organisations.school, { concernsHead, concerns });
      return done(tx.insertInto('schoolRequest').values(row).returning('id'));
    },
  ],
  'assessment.work': (tx, { memberId }, { assessmentId, bodyCaseId }) => {
    const { entry, decision, mark } = town.inAssessment;
    return [
      () => done(tx.selectFrom('initialAssessment').select('id').where('id', '=', assessmentId)),
      () => done(tx.selectFrom('assessmentDecision').select('id').where('assessmentId', '=', assessmentId)),
      () => done(tx.selectFrom('assessmentMark').select('id').where('assessmentId', '=', assessmentId)),
      () => done(tx.selectFrom('assessmentEntry').select('id').where('assessmentId', '=', assessmentId)),
      () => done(tx.insertInto('assessmentEntry').values(entry(assessmentId, memberId)).returning('id')),
      () =>
        done(tx.insertInto('assessmentDecision').values(decision(assessmentId, memberId)).returning('id')),
      () =>
        done(
          tx
            .insertInto('assessmentMark')
            .values(mark(assessmentId, memberId, 'signed'))
            .returning('id'),
        ),
      () => {
        const next = town.assessmentRow(bodyCaseId, memberId, 2);
        return done(tx.insertInto('initialAssessment').values(next).returning('id'));
      },
    ];
  },
  'bodyCase.readReminder': (tx, _, { reminderId }) => [
    () => done(tx.selectFrom('reminder').select('id').where('id', '=', reminderId)),
    () => {
      const seen = { seenAt: new Date(0) };
      return done(tx.updateTable('reminder').set(seen).where('id', '=', reminderId).returning('id'));
    },
  ],
  'rota.read': (tx) => [() => done(tx.selectFrom('rotaShift').select('id').where('id', '=', built.shiftId))],
  'rota.keep': (tx, { memberId }, { organisationId }) => [
    () => {
      const row = town.rotaShiftRow(organisationId, town.receiverOf(built.people, 'body'), memberId);
      return done(tx.insertInto('rotaShift').values(row).returning('id'));
    },
    () => {
      const back = { takenBackAt: new Date(0), takenBackBy: memberId };
      return done(tx.updateTable('rotaShift').set(back).where('id', '=', built.shiftId).returning('id'));
    },
  ],
  'bodyCase.approve': (tx, { memberId }, { planId, planVersionId, assessmentId, ...about }) => [
    () => {
      const approved = town.inAssessment.mark(assessmentId, memberId, 'approved');
      return done(tx.insertInto('assessmentMark').values(approved).returning('id'));
    },
    () => {
      const approved = { approvedAt: new Date(0), approvedBy: memberId };
      return done(
        tx.updateTable('planVersion').set(approved).where('id', '=', planVersionId).returning('id'),
      );
    },
    () => {
      const row = town.measureRow({ ...about, memberId }, { ...about, isLive: true, planId });
      return done(tx.insertInto('measure').values(row).returning('id'));
    },
  ],
  'bodyCase.readLooks': (tx, _, { bodyCaseId }) => [
    () => done(tx.selectFrom('auditEntry').select('seq').where('subjectId', '=', bodyCaseId)),
  ],
  'referral.readEntrusted': (tx, { roles }, { referralId }) =>
    // Whoever receives reads it by another right.
    roles.includes('receiver') || roles.includes('head') || roles.includes('deputy')
      ? []
      : [() => done(tx.selectFrom('referral').select('id').where('id', '=', referralId))],
  'onward.readEntrusted': (tx, { roles }, { passedOnId }) =>
    // Whoever receives reads it by another right.
    roles.includes('receiver') || roles.includes('head') || roles.includes('deputy')
      ? []
      : [() => done(tx.selectFrom('onwardReferral').select('id').where('id', '=', passedOnId))],
  'onward.receive': (tx, { memberId, organisationId }, { onwardId }) => [
    () => {
      const row = town.onwardReceiptRow(onwardId, organisationId, memberId);
      return done(tx.insertInto('onwardReceipt').values(row).returning('onwardId'));
    },
  ],
  'foreign.receive': (tx, { memberId }, { organisationId, waiting: { foreignId, partnerId }, confirmed }) => [
    () => done(tx.selectFrom('foreignReferral').select('id').where('id', '=', foreignId)),
    () => done(tx.selectFrom('foreignWaiting').select('foreignId').where('foreignId', '=', foreignId)),
    async () => {
      const row = exchange.foreignRow(organisationId, partnerId, memberId);
      await done(tx.insertInto('foreignReferral').values(row).returning('id'));
      const { id, receivedAt } = row;
      const waits = { foreignId: id, organisationId, receivedAt };
      await done(tx.insertInto('foreignWaiting').values(waits).returning('foreignId'));
    },
    async () => {
      const row = exchange.foreignAnswerRow(foreignId, memberId, 'received');
      await done(tx.insertInto('foreignAnswer').values(row).returning('foreignId'));
      // With its number it waits for a case.
      const waits = tx.updateTable('foreignWaiting').set({ isConfirmed: true });
      await done(waits.where('foreignId', '=', foreignId).returning('foreignId'));
    },
    async () => {
      const row = exchange.foreignAnswerRow(foreignId, memberId, 'returned');
      await done(tx.insertInto('foreignAnswer').values(row).returning('foreignId'));
      await done(tx.deleteFrom('foreignWaiting').where('foreignId', '=', foreignId).returning('foreignId'));
    },
    () => {
      const row = exchange.foreignCorrectionRow(confirmed.foreignId, memberId);
      return done(tx.insertInto('foreignCorrection').values(row).returning('id'));
    },
  ],
  'foreign.readEntrusted': (tx, { roles }, { rested: { foreignId } }) =>
    // Whoever receives reads it by another right.
    roles.includes('receiver')
      ? []
      : [() => done(tx.selectFrom('foreignReferral').select('id').where('id', '=', foreignId))],
  // The body that prescribed it reads and reports by its own right.
  'measure.read': (tx, actor, { measureId, organisationId }) =>
    actor.organisationId === organisationId
      ? []
      : [
          () => done(tx.selectFrom('measure').select('id').where('id', '=', measureId)),
          () => done(tx.selectFrom('measureReport').select('id').where('measureId', '=', measureId)),
        ],
  'measure.report': (tx, { memberId, organisationId: own }, { measureId, organisationId }) =>
    own === organisationId
      ? []
      : [
          () => {
            const row = town.measureReportRow(measureId, own, memberId);
            return done(tx.insertInto('measureReport').values(row).returning('id'));
          },
        ],
  // Whoever works on the case reads it by that.
  'request.read': (tx, actor, { requestId }) =>
    isOurs(actor)
      ? []
      : [() => done(tx.selectFrom('schoolRequest').select('id').where('id', '=', requestId))],
  'request.prepare': (tx, { memberId }, { requestId }) => [
    () =>
      done(
        tx
          .insertInto('schoolRequestDraft')
          .values(commission.draftRow(requestId, memberId))
          .returning('requestId'),
      ),
  ],
  'request.answer': (tx, { memberId }, { requestId }) => [
    () =>
      done(
        tx
          .insertInto('schoolAnswer')
          .values(commission.answerRow(requestId, memberId, 2))
          .returning('id'),
      ),
    () =>
      done(
        tx.updateTable('schoolRequest').set({ givenTo: null }).where('id', '=', requestId).returning('id'),
      ),
  ],
  'request.readReminder': (tx, _, { requestReminderId }) => [
    () => done(tx.selectFrom('reminder').select('id').where('id', '=', requestReminderId)),
    () => {
      const seen = { seenAt: new Date(0) };
      return done(tx.updateTable('reminder').set(seen).where('id', '=', requestReminderId).returning('id'));
    },
  ],
};

const isOurs = ({ organisationId }: Actor) => organisationId === built.organisations.body;

let database: Database;
let built: town.BodyTown;
beforeAll(async () => {
  database = await freshDatabase();
  built = await town.buildBodyTown(database.db);
});
afterAll(() => database.close());

const yesNo = [false, true];

/** Every variant of a case, as this person meets it: whom it is about, to whom it is entrusted, whom it was passed to. */
async function subjectsFor(db: Tx, actor: Actor): Promise<Subject[]> {
  const { body: organisationId, school: schoolId, centre } = built.organisations;
  const colleague = built.people.find(
    ({ place, actor: other }) => place === 'body' && other !== actor,
  )!.actor;
  // Whoever has nothing to do with the case is asked of fewer variants: none of them is theirs.
  const { authority, otherSchool } = built.organisations;
  const isFar = [authority, otherSchool].includes(actor.organisationId);
  const passing = {
    organisationId: built.organisations.commission,
    memberId: built.people.find(({ place }) => place === 'commission')!.actor.memberId,
  };
  const subjects: Subject[] = [];
  for (const concerns of isFar ? [[]] : [[], [actor.accountId]])
    for (const isEntrusted of isFar ? [true] : yesNo)
      for (const [recipientId, concernsHead, isLive] of [
        [centre, false, true],
        [schoolId, true, true],
        [schoolId, false, !isEntrusted],
      ] as const) {
        const isOfBody = actor.organisationId === organisationId;
        const caseManagerId = isEntrusted ? (isOfBody ? actor.memberId : colleague.memberId) : null;
        const about = { organisationId, recipientId, concernsHead, concerns, caseManagerId, isLive };
        const ids = await town.insertBodyCase(db, { ...about, schoolId, memberId: colleague.memberId });
        await db.insertInto('auditEntry').values(town.lookRow(ids.bodyCaseId, organisationId)).execute();
        const passedOnId = await town.insertPassedOn(db, passing, {
          ...{ ...about, bodyCaseId: ids.bodyCaseId, memberId: colleague.memberId },
        });
        const says = [
          concerns.length > 0 && 'about whoever asks',
          isEntrusted && 'entrusted to whoever asks',
          `passed to ${recipientId === centre ? 'the centre' : 'the school'}`,
          concernsHead && 'about the head',
          !isLive && 'taken back',
        ].filter(Boolean);
        // Given to whoever asks where the case is entrusted to them, which only its body's people can be.
        const givenTo = isEntrusted && !isOfBody ? actor.memberId : null;
        const requestId = await commission.insertRequest(db, {
          ...{ ...about, ...ids, givenTo, memberId: colleague.memberId, schoolId: recipientId },
        });
        // Of what is about the head whoever asks is reminded where it is entrusted or given to them; of the rest of what
        // is asked of the school where it is not. Else a colleague.
        const isReminded = recipientId === centre || concernsHead === isEntrusted;
        const memberId = isReminded ? actor.memberId : colleague.memberId;
        const reminder = town.bodyReminderRow(ids.bodyCaseId, organisationId, memberId);
        const ofRequest = commission.requestReminderRow(requestId, recipientId, memberId);
        await db.insertInto('reminder').values([reminder, ofRequest]).execute();
        const reminded = { memberId, reminderId: reminder.id, requestReminderId: ofRequest.id };
        const of = { organisationId, memberId: colleague.memberId };
        subjects.push({
          ...{ ...about, ...ids, ...reminded, passedOnId, requestId, givenTo, isSent: isLive },
          says: says.join(', '),
          waiting: await exchange.insertForeign(db, of),
          confirmed: await exchange.insertForeign(db, { ...of, isConfirmed: true }),
          rested: await exchange.insertForeign(db, { ...of, bodyCaseId: ids.bodyCaseId }),
        });
      }
  return subjects;
}

const { allowed, refused, agree } = agreement<BodyAction, Subject>(probes);

test.each(town.bodyPlaces)(
  'can() and row level security agree at the bodies’ desks for everybody in: %s',
  { timeout: 300_000 },
  async (place) => {
    for (const { actor, says } of built.people.filter((one) => one.place === place))
      await undone(database.db, async (owner) => {
        for (const subject of await subjectsFor(owner, actor))
          await agree(owner, { actor, says, place }, subject, bodyActions);
      });
  },
);

test('only somebody who receives in the body can be on duty there', async () => {
  const { body: organisationId } = built.organisations;
  const keeper = built.people.find(({ place, says }) => place === 'body' && says === 'administrator')!.actor;
  const elsewhere = town.receiverOf(built.people, 'commission');
  await inContext(database.db, { actor: keeper }, async (tx) => {
    for (const memberId of [keeper.memberId, elsewhere]) {
      const row = town.rotaShiftRow(organisationId, memberId, keeper.memberId);
      await sql`savepoint part`.execute(tx);
      await expect(tx.insertInto('rotaShift').values(row).execute()).rejects.toThrow('row-level security');
      await sql`rollback to savepoint part`.execute(tx);
    }
  });
});

test('every action was both allowed to somebody and refused to somebody', () => {
  expect([...allowed.keys()].toSorted()).toEqual(bodyActions.toSorted());
  expect([...refused.keys()].toSorted()).toEqual(bodyActions.toSorted());
});
