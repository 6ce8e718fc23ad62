import type { Database, Tx } from '@qorgan/data';
import { freshDatabase } from '@qorgan/data/testing';
import type { Actor, SubjectOf } from '@qorgan/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as town from './body-town.ts';
import * as commission from './commission-town.ts';
import { commissionActions, type CommissionAction } from './commission-town.ts';
import { agreement, undone, type Probe } from './rights-engine.ts';

/** A case of the commission, on the agenda of one of its sittings and not of another. */
type Subject = SubjectOf<'bodyCase.work'> & {
  says: string;
  bodyCaseId: string;
  sittingId: string;
  emptySittingId: string;
};
type Query = { executeTakeFirstOrThrow(): Promise<unknown> };
const done = (query: Query) => query.executeTakeFirstOrThrow();
/** A case manager, whom a commission has not, would work on the case and not sit. */
const sits = ({ roles }: Actor) => roles.includes('receiver') || !roles.includes('caseManager');

const probes: Record<CommissionAction, Probe<Subject>> = {
  'sitting.read': (tx, _, { organisationId, sittingId }) => [
    () => done(tx.selectFrom('sitting').select('id').where('id', '=', sittingId)),
    () => done(tx.selectFrom('sittingVersion').select('id').where('sittingId', '=', sittingId)),
    () => done(tx.selectFrom('quorumRule').select('version').where('organisationId', '=', organisationId)),
  ],
  'sitting.write': (tx, { memberId }, { organisationId, sittingId }) => [
    () => {
      const row = commission.sittingRow(organisationId, memberId);
      return done(tx.insertInto('sitting').values(row).returning('id'));
    },
    () => {
      const row = commission.sittingVersionRow(sittingId, organisationId, memberId);
      return done(tx.insertInto('sittingVersion').values(row).returning('id'));
    },
    () => {
      const row = commission.quorumRuleRow(organisationId, memberId);
      return done(tx.insertInto('quorumRule').values(row).returning('version'));
    },
  ],
  'bodyCase.read': (tx, actor, { bodyCaseId }) =>
    sits(actor)
      ? [
          () => done(tx.selectFrom('agendaItem').select('id').where('bodyCaseId', '=', bodyCaseId)),
          () => done(tx.selectFrom('sittingDecision').select('id').where('bodyCaseId', '=', bodyCaseId)),
        ]
      : [],
  'bodyCase.work': (tx, actor, { bodyCaseId, sittingId, emptySittingId }) =>
    sits(actor)
      ? [
          () => {
            const row = commission.agendaRow(emptySittingId, bodyCaseId, actor.memberId);
            return done(tx.insertInto('agendaItem').values(row).returning('id'));
          },
          () => {
            const row = commission.decisionRow(sittingId, bodyCaseId, actor.memberId);
            return done(tx.insertInto('sittingDecision').values(row).returning('id'));
          },
        ]
      : [],
};

let database: Database;
let built: town.BodyTown;
beforeAll(async () => {
  database = await freshDatabase();
  built = await town.buildBodyTown(database.db);
});
afterAll(() => database.close());

async function subjectsFor(db: Tx, actor: Actor): Promise<Subject[]> {
  const organisationId = built.organisations.commission;
  const { memberId } = built.people.find(
    ({ place, actor: other }) => place === 'commission' && other !== actor,
  )!.actor;
  const subjects: Subject[] = [];
  for (const concerns of [[], [actor.accountId]]) {
    const row = town.bodyCaseRow(organisationId, memberId, { concerns });
    await db.insertInto('bodyCase').values(row).execute();
    const ids = await commission.insertSittings(db, { bodyCaseId: row.id, organisationId, memberId });
    const says = concerns.length > 0 ? 'about whoever asks' : '';
    subjects.push({ ...ids, organisationId, concerns, caseManagerId: null, bodyCaseId: row.id, says });
  }
  return subjects;
}

const { allowed, refused, agree } = agreement<CommissionAction, Subject>(probes);

test('can() and row level security agree at the sittings of a commission', { timeout: 120_000 }, async () => {
  const asked = built.people.filter(({ place }) => ['commission', 'body', 'school'].includes(place));
  for (const { actor, says, place } of asked)
    await undone(database.db, async (owner) => {
      for (const subject of await subjectsFor(owner, actor))
        await agree(owner, { actor, says, place }, subject, commissionActions);
    });
});

test('every action was both allowed to somebody and refused to somebody', () => {
  expect([...allowed.keys()].toSorted()).toEqual(commissionActions.toSorted());
  expect([...refused.keys()].toSorted()).toEqual(commissionActions.toSorted());
});
