import { parentsEverKnown, type ChildData, type LetterDraft } from '@qorgan/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchPupils } from '../pupil/search-pupils.ts';
import { viewReferral } from '../referral/view-referral.ts';
import { viewReport } from '../report/view-report.ts';
import {
  aisha,
  at,
  broken,
  brokenTrails,
  changedMeanwhile,
  drafted,
  edit,
  granted,
  issue,
  look,
  mother,
  offRoster,
  nameOf,
  notFound,
  openTown,
  record,
  recordOf,
  report,
  reportedCase,
  send,
  trailOf,
  type Person,
  type Place,
  type Town,
} from '../testing/index.ts';
import { changeChildData } from './change-child-data.ts';
import { openCase } from './open-case.ts';
import { rosterDataFor } from './roster-data.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const later = at('2026-11-19 14:00');
const father = { relation: 'әкесі', name: 'Әлімов Бек', phone: '8 705 222 33 44' };

/** Changes what a case knows of its child, as it stands. */
async function change(
  caseId: string,
  data: Partial<ChildData>,
  {
    by = 'head',
    now = later,
    reason = null as string | null,
    revision = undefined as number | undefined,
  } = {},
) {
  const { file } = await look(town, caseId, 'head', now);
  const { pupilId, child, parents } = file;
  const given = { caseId, revision: revision ?? file.revision, reason };
  return changeChildData(town.as(by as Person, now), { ...given, pupilId, child, parents, ...data });
}
const renamed = { child: { ...aisha, surname: 'Әлімханова' } };
const parentsNotTold = { kind: 'parentsNotInformed', reason: 'қауіп үйден', decidedBy: 'басшы' } as const;

describe('what is known of the child', () => {
  test('is put right, and what was known before stays as a fact', async () => {
    const { caseId } = await reportedCase(town);
    const before = await look(town, caseId);
    const data = { ...renamed, parents: [mother, father] };
    expect(granted(await change(caseId, data, { by: 'deputy', reason: 'құжатпен тексерілді' }))).toEqual({
      hasChanged: true,
    });

    const { file, facts, duties } = await look(town, caseId);
    expect(file).toEqual({ ...before.file, ...data, revision: before.file.revision + 1 });
    expect(duties.map(({ id, state }) => [id, state]).toSorted()).toEqual(
      before.duties.map(({ id, state }) => [id, state]).toSorted(),
    );
    const { pupilId, child, parents } = before.file;
    const [fact] = facts.filter(({ content }) => content.kind === 'childDataChanged');
    expect(fact).toEqual({
      id: expect.any(String) as string,
      caseId,
      content: {
        kind: 'childDataChanged',
        before: { pupilId, child, parents },
        after: { pupilId, ...data },
        reason: 'құжатпен тексерілді',
      },
      at: later,
      recordedAt: later,
      recordedByName: nameOf('deputy'),
      corrects: null,
      lateReason: null,
    });
    const entry = (await trailOf(town, 'school')).findLast(({ type }) => type === 'childDataChanged');
    expect(entry).toMatchObject({ subjectId: caseId, details: { fact: fact!.id } });
    expect(JSON.stringify(entry)).not.toMatch(/Әлім|705/);
  });

  test('a witness stays a witness', async () => {
    const children = [{ pupilId: null, name: 'Куә', classLabel: '', part: 'witness' }];
    const { caseId } = await reportedCase(town, ['witness'], { change: { children } });
    granted(await change(caseId, renamed));
    expect((await look(town, caseId)).file).toMatchObject({ part: 'witness', ...renamed });
  });

  test('saved as it was, however often, leaves nothing on record', async () => {
    const { caseId } = await reportedCase(town);
    const before = await look(town, caseId);
    expect(granted(await change(caseId, {}, { reason: 'тексердім' }))).toEqual({ hasChanged: false });
    granted(await change(caseId, renamed));
    // The same button pressed again, on the page as it was.
    const again = await change(caseId, renamed, { revision: before.file.revision });
    expect(granted(again)).toEqual({ hasChanged: false });
    const { facts, file } = await look(town, caseId);
    expect(facts).toHaveLength(before.facts.length + 1);
    expect(file.revision).toBe(before.file.revision + 1);
    expect(
      (await recordOf(town, 'school', caseId)).filter((type) => type === 'childDataChanged'),
    ).toHaveLength(1);
  });

  test('is not written over by somebody who has not seen what a colleague changed', async () => {
    const { caseId } = await reportedCase(town);
    const { revision } = (await look(town, caseId)).file;
    granted(await change(caseId, { parents: [mother, father] }, { by: 'deputy' }));
    const second = await change(caseId, renamed, { by: 'secondDeputy', revision });
    expect(second).toEqual(changedMeanwhile);
    expect((await look(town, caseId)).file).toMatchObject({ child: aisha, parents: [mother, father] });
  });

  test('at the same moment, one of two is written', async () => {
    const { caseId } = await reportedCase(town);
    const { revision } = (await look(town, caseId)).file;
    const answers = await Promise.all([
      change(caseId, renamed, { by: 'deputy', revision }),
      change(caseId, { parents: [] }, { by: 'secondDeputy', revision }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual(changedMeanwhile);
  });

  test.each<[Person, Place]>([
    ['teacher', 'school'],
    ['psychologist', 'school'],
    ['administrator', 'school'],
    ['headElsewhere', 'otherSchool'],
    ['police', 'police'],
  ])('is not for the %s to change', async (person, place) => {
    const { caseId } = await reportedCase(town);
    expect(await change(caseId, renamed, { by: person })).toEqual(notFound);
    expect((await trailOf(town, place)).at(-1)).toMatchObject({
      type: 'accessRefused',
      subjectId: caseId,
      details: { action: 'case.work' },
    });
    expect((await look(town, caseId)).file.child).toEqual(aisha);
  });
});

describe('a child who was typed and is on the roster after all', () => {
  const typed = async () => {
    const children = [{ pupilId: null, name: 'Дамир', classLabel: '', part: 'affected' }];
    const reportId = await report(town, { children });
    const [line] = granted(await viewReport(town.as('head'), reportId)).triage!.pupils;
    const child = { surname: '', given: 'Дамир', patronymic: null, birthDate: null, classLabel: null };
    const opened = await openCase(town.as('head'), {
      reportId,
      reportPupilId: line!.id,
      kinds: ['violence'],
      child: { ...child, address: 'Абай 1' },
      parents: [father],
    });
    return granted(opened).id;
  };

  test('is found, shown with what the roster knows, and linked', async () => {
    const caseId = await typed();
    const [found] = granted(await searchPupils(town.as('head'), { text: 'сейитов' }));
    const data = granted(await rosterDataFor(town.as('head'), { caseId, pupilId: found!.id, room: 4 }));
    expect(data).toMatchObject({
      pupilId: town.pupils.Дамир,
      child: { surname: 'Сейітов', given: 'Дамир', birthDate: '2014-07-09', address: 'Абай 1' },
      parents: [father],
    });
    expect((await look(town, caseId)).file.pupilId).toBeNull();
    expect(granted(await change(caseId, data))).toEqual({ hasChanged: true });
    expect((await look(town, caseId)).file).toMatchObject(data);
    expect(await recordOf(town, 'school', town.pupils.Дамир)).toEqual(['pupilsSearched']);
  });

  test('is never a pupil of another school', async () => {
    const caseId = await typed();
    const pupilId = town.pupils.Бөтен;
    expect(await rosterDataFor(town.as('head'), { caseId, pupilId, room: 4 })).toEqual(notFound);
    expect(await change(caseId, { pupilId })).toEqual(notFound);
    expect((await look(town, caseId)).file.pupilId).toBeNull();
  });

  test.each<Person>(['teacher', 'headElsewhere'])('is not for the %s to look up', async (person) => {
    const caseId = await typed();
    const asked = rosterDataFor(town.as(person), { caseId, pupilId: town.pupils.Дамир, room: 4 });
    expect(await asked).toEqual(notFound);
  });
});

describe('order-2026/11.1: while the parents are not to know', () => {
  const named = (words: string): Partial<LetterDraft> => ({ body: { kk: words, ru: words } });

  test('a letter that names a parent under the name known before is not issued', async () => {
    const { caseId } = await reportedCase(town);
    granted(await record(town, caseId, parentsNotTold));
    granted(await change(caseId, { parents: [{ ...mother, name: 'Әлімова Гүлнәр', phone: null }] }));
    const referralId = await drafted(town, caseId, 'p8.police', at('2026-11-19 14:10'));
    for (const words of [mother.name, 'Әлімова Гүлнәр', 'Телефон: 8 (701) 111 22 33']) {
      granted(await edit(town, referralId, named(words), at('2026-11-19 14:20')));
      expect(await issue(town, referralId, null, at('2026-11-19 14:30'))).toMatchObject(
        broken('parentsNamed'),
      );
    }
    granted(await edit(town, referralId, named('Бала қауіпте.'), at('2026-11-19 14:40')));
    expect((await issue(town, referralId, null, at('2026-11-19 14:50'))).ok).toBe(true);
  });

  test('nor is it sent, where it was issued before anybody decided so', async () => {
    const { caseId } = await reportedCase(town, ['violence'], { change: offRoster });
    const referralId = await drafted(town, caseId, 'p8.police');
    granted(await edit(town, referralId, named(mother.name)));
    granted(await issue(town, referralId));
    granted(await change(caseId, { parents: [] }, { now: at('2026-11-19 12:00') }));
    granted(await record(town, caseId, parentsNotTold, { happened: at('2026-11-19 12:10') }));
    expect(await send(town, referralId, {}, at('2026-11-19 12:20'))).toMatchObject(broken('parentsNamed'));
    const view = await look(town, caseId);
    expect(parentsEverKnown(view.file, view.facts)).toEqual([mother]);
  });
});

test('a letter that was issued stays as it is', async () => {
  const { caseId } = await reportedCase(town);
  const referralId = await drafted(town, caseId, 'p8.police');
  granted(await issue(town, referralId));
  const head = town.as('head', later);
  const before = granted(await viewReferral(head, referralId)).referral;
  granted(await change(caseId, renamed));
  expect(granted(await viewReferral(head, referralId)).referral).toEqual(before);
});

test('the database keeps neither a name nor a telephone of what was known before', async () => {
  const { caseId } = await reportedCase(town);
  granted(await change(caseId, { parents: [] }));
  const rows = await town.database.db.selectFrom('fact').selectAll().where('caseId', '=', caseId).execute();
  const kinds = rows.map(({ kind }) => kind);
  expect(kinds).toContain('childDataChanged');
  for (const { content } of rows) expect(Buffer.from(content).toString('utf8')).not.toMatch(/Гүлнар|701/);
});
