import { closingOf, standingOf } from '@qorgan/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { joinCase, openCase } from '../case/open-case.ts';
import { prepareCase } from '../case/prepare-case.ts';
import { headDesk } from '../desk/head-desk.ts';
import {
  aisha,
  at,
  broken,
  brokenTrails,
  changedMeanwhile,
  granted,
  nameOf,
  notFound,
  openTown,
  report,
  reportedCase,
  trailOf,
  type Person,
  type Town,
} from '../testing/index.ts';
import { closeReport } from './close-report.ts';
import { decideWithoutCase } from './decide-without-case.ts';
import { settledReports } from './settled-reports.ts';
import { takeUpReport } from './take-up-report.ts';
import { myReports, viewReport } from './view-report.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

/** Whom it happened to, who saw it, who is said to have done it. */
const three = () => [
  { pupilId: town.pupils.Айша, name: 'Әлімова Айша', classLabel: '', part: 'affected' },
  { pupilId: town.pupils.Дамир, name: 'Сейітов Дамир', classLabel: '', part: 'witness' },
  { pupilId: null, name: 'Күдікті Оқушы', classLabel: '', part: 'alleged' },
];
type Lines = { reportId: string; affected: string; witness: string; alleged: string };

async function reportOnThree(change: Parameters<typeof report>[1] = {}, by: Person = 'head'): Promise<Lines> {
  const reportId = await report(town, { children: three(), ...change });
  const { pupils } = granted(await viewReport(town.as(by), reportId)).triage!;
  const [affected, witness, alleged] = pupils.map(({ id }) => id);
  return { reportId, affected: affected!, witness: witness!, alleged: alleged! };
}

const open = (by: Person, reportId: string, line: string) =>
  openCase(town.as(by), {
    reportId,
    reportPupilId: line,
    kinds: ['violence'],
    child: aisha,
    parents: [],
  });
/** The last decision that touches a child, or the report where no child is named, as a page would show it. */
async function seenOf(reportId: string, line: string | null): Promise<string | null> {
  const { report: read, triage } = granted(await viewReport(town.as('deputy'), reportId));
  const history = triage!.pupils.find(({ id }) => id === line)?.history ?? read.decisions;
  return history.at(-1)?.id ?? null;
}
async function noCase(by: Person, reportId: string, line: string, reason = 'қателесіп аталған') {
  const seen = await seenOf(reportId, line);
  return decideWithoutCase(town.as(by), { reportId, reportPupilId: line, seen, reason });
}
async function takeUp(by: Person, reportId: string, line: string | null, reason = 'жаңа дерек шықты') {
  const seen = await seenOf(reportId, line);
  return takeUpReport(town.as(by), { reportId, reportPupilId: line, seen, reason });
}
const onDesk = async (reportId: string, by: Person = 'head') =>
  (await headDesk(town.as(by)))!.reports.find(({ id }) => id === reportId);
const stage = async (reportId: string) =>
  (await myReports(town.as('teacher'))).find(({ id }) => id === reportId)!.stage;
const standing = async (reportId: string, line: string) =>
  standingOf(granted(await viewReport(town.as('deputy'), reportId)).report, line);

describe('a report waits on the desk until every child in it is decided upon', () => {
  test('a case for one of three leaves the other two waiting, by name', async () => {
    const { reportId, affected, witness, alleged } = await reportOnThree();
    granted(await open('head', reportId, affected));
    expect((await onDesk(reportId))!.undecided.map(({ id }) => id)).toEqual([witness, alleged]);
    expect(await stage(reportId)).toBe('acting');

    granted(await noCase('head', reportId, alleged, 'педагог-психолог сөйлеседі'));
    expect((await onDesk(reportId))!.undecided.map(({ id }) => id)).toEqual([witness]);

    granted(await open('deputy', reportId, witness));
    expect(await onDesk(reportId)).toBeUndefined();
    expect(await stage(reportId)).toBe('acting');
  });

  test('joining a case is a decision for that child', async () => {
    const { caseId } = await reportedCase(town);
    const { reportId, affected, witness, alleged } = await reportOnThree();
    granted(await joinCase(town.as('head'), { reportId, reportPupilId: affected, caseId }));
    expect((await onDesk(reportId))!.undecided.map(({ id }) => id)).toEqual([witness, alleged]);
    for (const line of [witness, alleged]) granted(await noCase('head', reportId, line));
    expect(await onDesk(reportId)).toBeUndefined();
    expect(await standing(reportId, affected)).toMatchObject({
      is: 'inCase',
      join: { caseId, byName: nameOf('head') },
    });
  });

  test('a report on an alleged pupil alone leaves the desk without being called a mistake', async () => {
    const reportId = await report(town, { children: [three()[2]] });
    const { triage } = granted(await viewReport(town.as('head'), reportId));
    granted(await noCase('head', reportId, triage!.pupils[0]!.id));
    expect(await onDesk(reportId)).toBeUndefined();
    const { report: read, stage: told } = granted(await viewReport(town.as('deputy'), reportId));
    expect(closingOf(read)).toBeNull();
    expect(told).toBe('decided');
  });
});

describe('a decision', () => {
  test('says who, when and why, to those who lead and to nobody else', async () => {
    const { reportId, alleged } = await reportOnThree();
    const now = at('2026-11-19 12:00');
    granted(
      await decideWithoutCase(town.as('head', now), {
        reportId,
        reportPupilId: alleged,
        seen: null,
        reason: 'ерекше-шешім',
      }),
    );
    expect(await standing(reportId, alleged)).toMatchObject({
      is: 'noCase',
      decision: { at: now, byName: nameOf('head'), reason: 'ерекше-шешім', reportPupilId: alleged },
    });
    const own = granted(await viewReport(town.as('teacher'), reportId));
    expect(own).toMatchObject({ triage: null, report: { decisions: [], joins: [] } });

    const rows = await town.database.db.selectFrom('reportDecision').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain('ерекше');
    expect(Buffer.concat(rows.map(({ reason }) => Buffer.from(reason))).includes('ерекше')).toBe(false);
  });

  test('is on record with the child’s line and no word of it', async () => {
    const { reportId, alleged } = await reportOnThree();
    granted(await noCase('head', reportId, alleged));
    granted(await takeUp('deputy', reportId, alleged));
    const entries = (await trailOf(town, 'school')).filter(
      ({ subjectId, details }) => subjectId === reportId && 'child' in details,
    );
    expect(entries).toMatchObject([
      { type: 'noCaseDecided', actorId: town.as('head').actor.memberId, details: { child: alleged } },
      { type: 'decisionReopened', actorId: town.as('deputy').actor.memberId, details: { child: alleged } },
    ]);
  });

  test.each<Person>(['teacher', 'psychologist', 'administrator', 'headElsewhere', 'police'])(
    'is not for the %s',
    async (person) => {
      const { reportId, affected } = await reportOnThree();
      const input = { reportId, reportPupilId: affected, seen: null, reason: 'x' };
      expect(await decideWithoutCase(town.as(person), input)).toEqual(notFound);
      expect(await takeUpReport(town.as(person), input)).toEqual(notFound);
      expect((await onDesk(reportId))!.undecided).toHaveLength(3);
    },
  );

  test('on a report that implicates the head is not the head’s', async () => {
    const { reportId, affected } = await reportOnThree({ concernsHead: true }, 'deputy');
    const input = { reportId, reportPupilId: affected, seen: null, reason: 'бос сөз' };
    expect(await decideWithoutCase(town.as('head'), input)).toEqual(notFound);
    granted(await decideWithoutCase(town.as('deputy'), input));
    expect((await settledReports(town.as('head')))!.reports.map(({ id }) => id)).not.toContain(reportId);
  });

  test('a line of another report is not there', async () => {
    const { reportId } = await reportOnThree();
    const { affected } = await reportOnThree();
    const input = { reportId, reportPupilId: affected, seen: null, reason: 'x' };
    expect(await decideWithoutCase(town.as('head'), input)).toEqual(notFound);
  });
});

describe('two who decide on the same child', () => {
  test('at once: one decision stands, whichever two they are, and the other is told so', async () => {
    const { reportId, affected } = await reportOnThree();
    const input = { reportId, reportPupilId: affected, seen: null, reason: 'x' };
    const answers = await Promise.all([
      open('head', reportId, affected),
      decideWithoutCase(town.as('deputy'), input),
      decideWithoutCase(town.as('secondDeputy'), input),
      closeReport(town.as('secondDeputy'), { reportId, seen: null, reason: 'x' }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers.filter(({ ok }) => !ok))
      expect(answer).toMatchObject({
        refusal: { kind: expect.stringMatching(/ruleBroken|changedMeanwhile/) },
      });
  });

  test('one after the other: the second sees what the first did, with the words', async () => {
    const { reportId, affected } = await reportOnThree();
    granted(await noCase('head', reportId, affected, 'басқа баламен шатасқан'));
    expect(await noCase('deputy', reportId, affected)).toEqual(broken('alreadyDecided'));
    expect(await open('deputy', reportId, affected)).toEqual(broken('alreadyDecided'));
    const about = { reportId, reportPupilId: affected };
    expect(granted(await prepareCase(town.as('deputy'), about)).standing).toMatchObject({
      is: 'noCase',
      decision: { byName: nameOf('head'), reason: 'басқа баламен шатасқан' },
    });
    const { caseId } = await reportedCase(town);
    expect(await joinCase(town.as('deputy'), { ...about, caseId })).toEqual(broken('alreadyDecided'));
  });

  test('a child in one case is not joined to another', async () => {
    const first = await reportedCase(town);
    const second = await reportedCase(town);
    const { reportId, affected } = await reportOnThree();
    const about = { reportId, reportPupilId: affected };
    granted(await joinCase(town.as('head'), { ...about, caseId: first.caseId }));
    expect(await joinCase(town.as('deputy'), { ...about, caseId: second.caseId })).toEqual(
      broken('alreadyInCase'),
    );
  });

  test('what was decided while a form stood open is seen before anything is decided over it', async () => {
    const { reportId, affected, witness } = await reportOnThree();
    granted(await noCase('head', reportId, witness));
    const stale = { reportId, seen: null, reason: 'x' };
    expect(await closeReport(town.as('deputy'), stale)).toEqual(changedMeanwhile);
    granted(await noCase('head', reportId, affected));
    granted(await takeUp('head', reportId, affected));
    expect(await decideWithoutCase(town.as('deputy'), { ...stale, reportPupilId: affected })).toEqual(
      changedMeanwhile,
    );
  });
});

describe('taken up again', () => {
  test('no case for one child: the report is back on the desk, the old decision stays to be read', async () => {
    const reportId = await report(town, { children: [three()[0]] });
    const line = granted(await viewReport(town.as('head'), reportId)).triage!.pupils[0]!.id;
    granted(await noCase('head', reportId, line, 'бұрынғы себеп'));
    expect(await stage(reportId)).toBe('decided');
    granted(await takeUp('deputy', reportId, line, 'ата-анасы келді'));
    expect((await onDesk(reportId))!.undecided.map(({ id }) => id)).toEqual([line]);
    expect(await stage(reportId)).toBe('opened');
    expect(await takeUp('head', reportId, line)).toEqual(broken('alreadyTakenUp'));

    granted(await open('head', reportId, line));
    const { triage } = granted(await viewReport(town.as('deputy'), reportId));
    expect(triage!.pupils[0]).toMatchObject({
      standing: { is: 'inCase' },
      history: [
        { type: 'noCase', byName: nameOf('head'), reason: 'бұрынғы себеп' },
        { type: 'takenUp', byName: nameOf('deputy'), reason: 'ата-анасы келді' },
      ],
    });
    expect(await takeUp('head', reportId, line)).toEqual(broken('alreadyInCase'));
  });

  test('a closed report: every child in it waits again', async () => {
    const { reportId, alleged, affected } = await reportOnThree();
    granted(await noCase('head', reportId, alleged));
    const seen = await seenOf(reportId, null);
    granted(await closeReport(town.as('head'), { reportId, seen, reason: 'екі рет жіберілген' }));
    expect(await open('deputy', reportId, affected)).toEqual(broken('alreadyClosed'));
    expect(await noCase('deputy', reportId, affected)).toEqual(broken('alreadyClosed'));
    expect(await takeUp('deputy', reportId, affected)).toEqual(broken('alreadyClosed'));

    const about = { reportId, reportPupilId: affected };
    expect(granted(await prepareCase(town.as('deputy'), about)).standing).toMatchObject({
      is: 'mistaken',
      decision: { reason: 'екі рет жіберілген' },
    });

    granted(await takeUp('deputy', reportId, null, 'екі бөлек оқиға екен'));
    expect((await onDesk(reportId))!.undecided).toHaveLength(3);
    const { report: read } = granted(await viewReport(town.as('head'), reportId));
    expect(read.decisions.map(({ type }) => type)).toEqual(['noCase', 'mistaken', 'takenUp']);
    granted(await open('head', reportId, affected));
  });

  test('what was closed before closings were rows is read and taken up like the others', async () => {
    const reportId = await report(town);
    const { memberId } = town.as('head').actor;
    const seals = await town.database.db.transaction().execute((tx) => town.vault.of(tx, town.idOf.school));
    const closedReason = seals.seal({ table: 'report', column: 'closed_reason', id: reportId }, 'ескі себеп');
    const closedAt = at('2026-11-19 11:00');
    await town.database.db
      .updateTable('report')
      .set({ closedAt, closedBy: memberId, closedReason, settledAt: closedAt })
      .where('id', '=', reportId)
      .execute();
    const { report: read } = granted(await viewReport(town.as('deputy'), reportId));
    expect(closingOf(read)).toMatchObject({ at: closedAt, byName: nameOf('head'), reason: 'ескі себеп' });
    granted(await takeUp('deputy', reportId, null));
    expect(await onDesk(reportId)).toBeDefined();
    granted(
      await closeReport(town.as('head'), {
        reportId,
        seen: await seenOf(reportId, null),
        reason: 'шынымен қате',
      }),
    );
    expect((await settledReports(town.as('head')))!.reports.map(({ id }) => id)).toContain(reportId);
  });

  test('a decision is never changed or removed', async () => {
    const { db } = town.database;
    await expect(db.updateTable('reportDecision').set({ position: 99 }).execute()).rejects.toThrow(
      'append-only',
    );
    await expect(db.deleteFrom('reportDecision').execute()).rejects.toThrow('append-only');
  });
});

describe('the list of decided reports', () => {
  test('closed ones and those with a decision for every child, with the reasons; nothing that waits', async () => {
    const waits = await report(town);
    const closed = await report(town);
    granted(await closeReport(town.as('head'), { reportId: closed, seen: null, reason: 'қате' }));
    const { reportId: inCase } = await reportedCase(town);
    const listed = (await settledReports(town.as('deputy')))!.reports;
    const ids = listed.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([closed, inCase]));
    expect(ids).not.toContain(waits);
    expect(closingOf(listed.find(({ id }) => id === closed)!)).toMatchObject({ reason: 'қате' });
    const last = (await trailOf(town, 'school')).at(-1)!;
    expect(last).toMatchObject({ type: 'reportsListed', details: { reports: ids } });
  });

  test('reads on from a number', async () => {
    const newest = (await settledReports(town.as('head')))!.reports;
    const from = newest[1]!.number;
    const rest = (await settledReports(town.as('head'), from))!.reports;
    expect(rest.map(({ id }) => id)).toEqual(newest.slice(2).map(({ id }) => id));
  });

  test.each<Person>(['teacher', 'psychologist', 'administrator', 'police'])(
    'is not for the %s',
    async (person) => {
      expect(await settledReports(town.as(person))).toBeNull();
    },
  );
});
