import type { FactContent } from '@qorgan/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { viewReport } from '../report/view-report.ts';
import {
  aisha,
  at,
  broken,
  brokenTrails,
  changedMeanwhile,
  granted,
  look,
  mother,
  nameOf,
  notFound,
  openTown,
  record,
  recordOf,
  report,
  reportedCase,
  trailOf,
  type Person,
  type Place,
  type Town,
} from '../testing/index.ts';
import { joinCase, openCase } from './open-case.ts';
import { prepareCase } from './prepare-case.ts';
import { previewKinds } from './preview-kinds.ts';
import { recordCaseFact } from './record-case-fact.ts';
import { viewCase } from './view-case.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const byPhone = { channel: 'phone', takenBy: 'кезекші', incomingNumber: null, referralId: null } as const;
const policeTold = { kind: 'noticeGiven', recipient: 'police', ...byPhone } as const;
const parentsTold = { kind: 'parentsInformed', who: 'анасы', how: 'phone', by: 'басшы', note: null } as const;
const parentsNotTold = { kind: 'parentsNotInformed', reason: 'қауіп үйден', decidedBy: 'басшы' } as const;

const states = async (caseId: string) =>
  Object.fromEntries((await look(town, caseId)).duties.map(({ id, state }) => [id, state]));
const lineOf = async (reportId: string, by: Person = 'head') =>
  granted(await viewReport(town.as(by), reportId)).triage!.pupils[0]!.id;
const open = (by: Person, reportId: string, reportPupilId: string) =>
  openCase(town.as(by), { reportId, reportPupilId, kinds: ['violence'], child: aisha, parents: [mother] });

describe('opening a case', () => {
  test('the duties follow from what the head decides', async () => {
    const violence = await reportedCase(town, ['violence']);
    expect(await states(violence.caseId)).toEqual({
      'p8.police': 'open',
      'p8.childRightsBody': 'open',
      'p8.regionalCommissioner': 'open',
      'p9.bullying': 'notOwed',
      'p11.1.parents': 'open',
      'p11.2.ambulance': 'question',
      'p11.3.commission': 'open',
      'p20.assistanceRoom': 'open',
    });
    const bullying = await reportedCase(town, ['bullying']);
    const owed = Object.entries(await states(bullying.caseId)).filter(([, state]) => state !== 'notOwed');
    expect(owed.map(([id]) => id).toSorted()).toEqual([
      'p8.childRightsBody',
      'p8.police',
      'p8.regionalCommissioner',
      'p9.bullying',
    ]);
  });

  test('it keeps the child as the head confirmed it, the parents, and what it rests on', async () => {
    const { caseId, reportId, reportPupilId } = await reportedCase(town);
    const { file, reports, facts } = await look(town, caseId);
    expect(file).toMatchObject({
      pupilId: town.pupils.Айша,
      child: aisha,
      parents: [mother],
      part: 'affected',
      openedByName: nameOf('head'),
      grounds: [
        { reportId, reportPupilId, noticedAt: at('2026-11-19 10:00'), receivedAt: at('2026-11-19 10:20') },
      ],
    });
    expect(reports.map(({ id }) => id)).toEqual([reportId]);
    expect(facts.map(({ content }) => content)).toEqual([{ kind: 'kindsDecided', kinds: ['violence'] }]);
    expect(await recordOf(town, 'school', caseId)).toEqual(['caseOpened', 'caseRead']);
  });

  test('one child of a report has one case, however often and however fast the button is pressed', async () => {
    const reportId = await report(town);
    const line = await lineOf(reportId);
    const answers = await Promise.all(
      (['head', 'deputy', 'secondDeputy'] as const).map((by) => open(by, reportId, line)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers.filter(({ ok }) => !ok)) expect(answer).toEqual(broken('alreadyInCase'));
    expect(await open('head', reportId, line)).toEqual(broken('alreadyInCase'));
    expect(granted(await viewReport(town.as('head'), reportId)).triage!.pupils[0]!.cases).toHaveLength(1);
  });

  test('two children of one report have a case each', async () => {
    const children = (['Айша', 'Дамир'] as const).map((name) => ({
      pupilId: town.pupils[name],
      name,
      classLabel: '',
      part: 'affected',
    }));
    const reportId = await report(town, { children });
    const { pupils } = granted(await viewReport(town.as('head'), reportId)).triage!;
    const answers = [];
    for (const { id } of pupils) answers.push(granted(await open('head', reportId, id)).id);
    expect(new Set(answers).size).toBe(2);
  });

  test('a child who is named as a witness is not taken for the one who was hurt', async () => {
    const children = [{ pupilId: null, name: 'Куә', classLabel: '', part: 'witness' }];
    const reportId = await report(town, { children });
    const of = { reportId, reportPupilId: await lineOf(reportId) };
    expect(granted(await prepareCase(town.as('head'), of)).kinds).toEqual(['witness']);
  });

  test('not without kinds, not for the one who is alleged, not from a line of another report', async () => {
    const reportId = await report(town);
    const line = await lineOf(reportId);
    const input = { reportId, reportPupilId: line, kinds: [], child: aisha, parents: [] };
    expect(await openCase(town.as('head'), input)).toEqual(broken('kindsNeeded'));

    const children = [{ pupilId: null, name: 'Күдікті Оқушы', classLabel: '', part: 'alleged' }];
    const alleged = await report(town, { children });
    expect(await open('head', alleged, await lineOf(alleged))).toEqual(broken('noCaseForAlleged'));
    expect(await open('head', reportId, await lineOf(alleged))).toEqual(notFound);
  });

  test.each<[Person, Place]>([
    ['teacher', 'school'],
    ['psychologist', 'school'],
    ['administrator', 'school'],
    ['headElsewhere', 'otherSchool'],
    ['police', 'police'],
  ])('not by the %s', async (person, place) => {
    const reportId = await report(town);
    expect(await open(person, reportId, await lineOf(reportId))).toEqual(notFound);
    expect((await trailOf(town, place)).at(-1)).toMatchObject({
      type: 'accessRefused',
      subjectId: reportId,
      details: { action: 'case.open' },
    });
  });
});

describe('a further report on the same child', () => {
  const second = async () => {
    const reportId = await report(town, { noticedOn: '2026-11-17', noticedTime: '15:00' }, 'secondTeacher');
    return { reportId, reportPupilId: await lineOf(reportId) };
  };

  test('is suggested, joins when somebody says so, and its earlier detection counts', async () => {
    const { caseId } = await reportedCase(town);
    const later = await second();
    const [pupil] = granted(await viewReport(town.as('head'), later.reportId)).triage!.pupils;
    expect(pupil!.suggested.map(({ id }) => id)).toContain(caseId);

    const before = await look(town, caseId);
    expect(before.duties.find(({ id }) => id === 'p11.3.commission')!.due).toMatchObject({
      lastDay: '2026-11-24',
    });
    granted(await joinCase(town.as('head'), { caseId, ...later }));
    const after = await look(town, caseId);
    expect(after.duties.find(({ id }) => id === 'p11.3.commission')!.due).toMatchObject({
      lastDay: '2026-11-20',
    });
    expect(after.file.revision).toBe(before.file.revision + 1);
    expect(after.reports.map(({ id }) => id)).toEqual(after.file.grounds.map(({ reportId }) => reportId));
    expect(after.reports).toHaveLength(2);
    expect(await joinCase(town.as('head'), { caseId, ...later })).toEqual(broken('alreadyInCase'));
    expect(await recordOf(town, 'school', caseId)).toContain('caseJoined');
  });

  test('costs no further question to the database when the case is looked at', async () => {
    const { caseId } = await reportedCase(town);
    const questions = async () => {
      let asked = 0;
      const counting: Parameters<Town['database']['db']['withPlugin']>[0] = {
        transformQuery: ({ node }) => (asked++, node),
        transformResult: ({ result }) => Promise.resolve(result),
      };
      granted(await viewCase({ ...town.as('head'), db: town.database.db.withPlugin(counting) }, caseId));
      return asked;
    };
    const before = await questions();
    expect(before).toBeGreaterThan(0);
    for (let joined = 0; joined < 3; joined++)
      granted(await joinCase(town.as('head'), { caseId, ...(await second()) }));
    expect(await questions()).toBe(before);
  });

  test('that implicates the head never joins a case that the head works on', async () => {
    const { caseId } = await reportedCase(town);
    const reportId = await report(town, { concernsHead: true });
    const reportPupilId = await lineOf(reportId, 'deputy');
    expect(await joinCase(town.as('deputy'), { caseId, reportId, reportPupilId })).toEqual(notFound);
    expect((await look(town, caseId)).file.grounds).toHaveLength(1);
  });

  test('of another school does not join', async () => {
    const { caseId } = await reportedCase(town);
    const children = [{ pupilId: null, name: 'Әлімова Айша Бекқызы', classLabel: '', part: 'affected' }];
    const reportId = await report(town, { children }, 'teacherElsewhere');
    const reportPupilId = await lineOf(reportId, 'headElsewhere');
    expect(await joinCase(town.as('head'), { caseId, reportId, reportPupilId })).toEqual(notFound);
    expect(await joinCase(town.as('headElsewhere'), { caseId, reportId, reportPupilId })).toEqual(notFound);
  });
});

describe('facts', () => {
  test('what was done settles its duty, with its true time and who wrote it down', async () => {
    const { caseId } = await reportedCase(town);
    const id = granted(
      await record(town, caseId, policeTold, {
        by: 'deputy',
        happened: at('2026-11-19 10:35'),
        now: at('2026-11-19 11:10'),
      }),
    ).id;
    const { duties, facts } = await look(town, caseId);
    expect(duties.find((duty) => duty.id === 'p8.police')).toMatchObject({
      state: 'done',
      settledBy: { id },
    });
    expect(facts.find((fact) => fact.id === id)).toEqual({
      id,
      caseId,
      content: policeTold,
      at: at('2026-11-19 10:35'),
      recordedAt: at('2026-11-19 11:10'),
      recordedByName: nameOf('deputy'),
      corrects: null,
      lateReason: null,
    });
    expect(await recordOf(town, 'school', id)).toEqual(['factRecorded']);
  });

  test('a correction leaves what it corrects where it was, for everybody to see', async () => {
    const { caseId } = await reportedCase(town);
    const first = granted(await record(town, caseId, parentsTold)).id;
    const corrected: FactContent = { ...parentsTold, who: 'әкесі' };
    const second = granted(await record(town, caseId, corrected, { corrects: first })).id;
    const { facts, duties } = await look(town, caseId);
    expect(facts.map(({ id }) => id)).toEqual(expect.arrayContaining([first, second]));
    expect(facts.find(({ id }) => id === first)!.content).toEqual(parentsTold);
    expect(duties.find(({ id }) => id === 'p11.1.parents')).toMatchObject({
      state: 'done',
      settledBy: { id: second },
    });
    expect(await recordOf(town, 'school', second)).toEqual(['factCorrected']);
    expect(await record(town, caseId, parentsTold, { corrects: first })).toEqual(broken('alreadyCorrected'));
  });

  test('a late one is asked for its reason, which is kept', async () => {
    const { caseId } = await reportedCase(town);
    const late = { happened: at('2026-11-25 09:00') };
    const sent: FactContent = { kind: 'sentToCommission', ...byPhone };
    expect(await record(town, caseId, sent, late)).toEqual({
      ok: false,
      refusal: { kind: 'ruleBroken', rule: 'lateReasonNeeded', cites: 'order-2026/11.3' },
    });
    expect((await look(town, caseId)).facts).toHaveLength(1);
    const { id } = granted(
      await record(town, caseId, sent, { ...late, lateReason: 'комиссия демалыста болды' }),
    );
    expect((await look(town, caseId)).facts.find((fact) => fact.id === id)!.lateReason).toBe(
      'комиссия демалыста болды',
    );
  });

  test('the exception of 11.1 hides the parents until they are told', async () => {
    const { caseId } = await reportedCase(town);
    granted(await record(town, caseId, parentsNotTold));
    expect(await look(town, caseId)).toMatchObject({ parentsHidden: true });
    expect((await states(caseId))['p11.1.parents']).toBe('excepted');
    granted(await record(town, caseId, parentsTold, { happened: at('2026-11-19 16:00') }));
    expect(await look(town, caseId)).toMatchObject({ parentsHidden: false });
    expect((await states(caseId))['p11.1.parents']).toBe('done');
  });

  test('the same act is on record once', async () => {
    const { caseId } = await reportedCase(town);
    granted(await record(town, caseId, policeTold));
    expect(await record(town, caseId, policeTold)).toEqual(broken('alreadyRecorded'));
  });

  test('no fact is changed or taken out of the database, not even by whoever owns it', async () => {
    const { caseId } = await reportedCase(town);
    const { db } = town.database;
    await expect(db.deleteFrom('fact').where('caseId', '=', caseId).execute()).rejects.toThrow('append-only');
    await expect(
      db.updateTable('fact').set({ kind: 'withdrawn' }).where('caseId', '=', caseId).execute(),
    ).rejects.toThrow('append-only');
  });
});

describe('two who work on one case', () => {
  test('the second one’s form is not taken on top of what they have not seen', async () => {
    const { caseId } = await reportedCase(town);
    const { revision } = (await look(town, caseId, 'deputy')).file;
    const now = at('2026-11-19 11:00');
    const fact = { caseId, revision, at: now, corrects: null, lateReason: null };
    granted(await recordCaseFact(town.as('deputy', now), { ...fact, content: policeTold }));
    expect(await recordCaseFact(town.as('secondDeputy', now), { ...fact, content: parentsTold })).toEqual(
      changedMeanwhile,
    );

    const { facts, file } = await look(town, caseId);
    expect(facts).toHaveLength(2);
    const shown = { ...fact, revision: file.revision, content: parentsTold };
    expect((await recordCaseFact(town.as('secondDeputy', now), shown)).ok).toBe(true);
  });

  test('at the same moment, one of them is written', async () => {
    const { caseId } = await reportedCase(town);
    const { revision } = (await look(town, caseId)).file;
    const now = at('2026-11-19 11:00');
    const fact = { caseId, revision, at: now, corrects: null, lateReason: null, content: policeTold };
    const answers = await Promise.all(
      (['head', 'deputy', 'secondDeputy'] as const).map((by) => recordCaseFact(town.as(by, now), fact)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers.filter(({ ok }) => !ok)) expect(answer).toEqual(changedMeanwhile);
    expect((await look(town, caseId)).facts).toHaveLength(2);
  });
});

describe('other kinds', () => {
  test('are shown with what they would bring before anybody decides, and change nothing', async () => {
    const { caseId } = await reportedCase(town, ['violence']);
    const preview = granted(
      await previewKinds(town.as('head', at('2026-11-19 11:00')), caseId, ['bullying']),
    );
    expect(preview.appear.map(({ id }) => id)).toEqual(['p9.bullying']);
    expect(preview.fall.map(({ id }) => id)).toEqual([
      'p11.2.ambulance',
      'p11.1.parents',
      'p20.assistanceRoom',
      'p11.3.commission',
    ]);
    expect((await states(caseId))['p9.bullying']).toBe('notOwed');
  });

  test('change the duties once decided, and no act is lost', async () => {
    const { caseId } = await reportedCase(town, ['violence']);
    granted(await record(town, caseId, parentsTold));
    granted(
      await record(
        town,
        caseId,
        { kind: 'kindsDecided', kinds: ['bullying'] },
        { happened: at('2026-11-19 12:00') },
      ),
    );
    expect((await states(caseId))['p11.1.parents']).toBe('notOwed');
    granted(
      await record(
        town,
        caseId,
        { kind: 'kindsDecided', kinds: ['bullying', 'cruelty'] },
        { happened: at('2026-11-19 13:00') },
      ),
    );
    expect((await states(caseId))['p11.1.parents']).toBe('done');
  });
});

describe('who sees a case', () => {
  test.each<[Person, Place]>([
    ['teacher', 'school'],
    ['secondTeacher', 'school'],
    ['psychologist', 'school'],
    ['administrator', 'school'],
    ['headElsewhere', 'otherSchool'],
    ['police', 'police'],
    ['commission', 'commission'],
  ])('not the %s, who is told that there is none; the try is on record', async (person, place) => {
    const { caseId } = await reportedCase(town);
    expect(await viewCase(town.as(person), caseId)).toEqual(notFound);
    const fact = {
      caseId,
      revision: 1,
      content: policeTold,
      at: at('2026-11-19 11:00'),
      corrects: null,
      lateReason: null,
    };
    expect(await recordCaseFact(town.as(person, at('2026-11-19 11:00')), fact)).toEqual(notFound);
    expect(await previewKinds(town.as(person), caseId, ['bullying'])).toEqual(notFound);
    const tries = (await trailOf(town, place)).filter(
      ({ subjectId, type }) => subjectId === caseId && type === 'accessRefused',
    );
    expect(tries.map(({ details }) => details.action)).toEqual(['case.read', 'case.work', 'case.work']);
    expect((await look(town, caseId)).facts).toHaveLength(1);
  });

  test('not the head whom it implicates: the deputies work on it', async () => {
    const { caseId } = await reportedCase(town, ['violence'], {
      by: 'deputy',
      change: { concernsHead: true },
    });
    expect(await viewCase(town.as('head'), caseId)).toEqual(notFound);
    expect((await record(town, caseId, policeTold, { by: 'secondDeputy' })).ok).toBe(true);
    expect((await look(town, caseId, 'deputy')).file.concernsHead).toBe(true);
  });
});
