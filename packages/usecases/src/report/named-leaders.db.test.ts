import { afterAll, beforeAll, expect, test } from 'vitest';
import { headDesk } from '../desk/head-desk.ts';
import { joinCase, openCase } from '../case/open-case.ts';
import { viewCase } from '../case/view-case.ts';
import { recordAbsence, endAbsence } from '../organisation/absences.ts';
import { changeDeputyTerm } from '../organisation/change-deputy-term.ts';
import { draftReferral } from '../referral/draft-referral.ts';
import { viewReferral } from '../referral/view-referral.ts';
import { aisha, form, mother, report } from '../testing/story.ts';
import { broken, granted, nameOf, notFound, openTown, type Person, type Town } from '../testing/town.ts';
import { brokenTrails, recordOf } from '../testing/trail.ts';
import { createReport } from './create-report.ts';
import { directLetter } from './direct-letter.ts';
import { leadersToName } from './leaders-to-name.ts';
import { settledReports } from './settled-reports.ts';
import { myReports, viewReport } from './view-report.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
  for (const [at, person] of (['deputy', 'secondDeputy'] as const).entries()) {
    const term = { from: null, until: null, order: at + 1 };
    granted(await changeDeputyTerm(town.as('administrator'), idOf(person), term));
  }
});
afterAll(() => town.database.close());

const idOf = (person: Person) => town.as(person).actor.memberId;
async function about(
  named: readonly Person[],
  by: Person = 'teacher',
  change: { concernsHead?: boolean } = {},
) {
  const more = { isFurther: true, concernsMembers: named.map(idOf) };
  return granted(await createReport(town.as(by), form(town, change), more)).id;
}
const reads = (person: Person, id: string) => viewReport(town.as(person), id);

test('a reporter may name the head and the deputies, with who acts for whom and nothing of who is away', async () => {
  const named = async () =>
    (await leadersToName(town.as('teacher'))).map(({ memberId, post }) => [memberId, post]);
  expect(await named()).toEqual([
    [idOf('head'), 'head'],
    [idOf('deputy'), 'deputy'],
    [idOf('secondDeputy'), 'deputy'],
  ]);
  const { id } = granted(
    await recordAbsence(town.as('head'), { memberId: idOf('head'), from: '2026-11-19', until: null }),
  );
  expect((await named())[1]).toEqual([idOf('deputy'), 'actingHead']);
  granted(await endAbsence(town.as('head'), id));
  expect(await leadersToName(town.as('police'))).toEqual([]);
});

test('a deputy who is named never learns of the report, its case or its letters; the head goes on', async () => {
  const reportId = await about(['deputy']);
  expect(await reads('deputy', reportId)).toEqual(notFound);
  expect((await headDesk(town.as('deputy')))!.reports).toEqual([]);
  const view = granted(await reads('head', reportId));
  expect(view.report.concernsNames).toEqual([nameOf('deputy')]);
  expect(granted(await reads('teacher', reportId))).toMatchObject({ directWays: null });

  const [pupil] = view.triage!.pupils;
  const child = { reportId, reportPupilId: pupil!.id };
  const input = { ...child, kinds: ['violence' as const], child: aisha, parents: [mother] };
  expect(await openCase(town.as('deputy'), input)).toEqual(notFound);
  const { id: caseId } = granted(await openCase(town.as('head'), input));
  const { id: letter } = granted(await draftReferral(town.as('head'), caseId, 'p8.police'));
  for (const person of ['deputy', 'teacher', 'administrator'] as const) {
    expect(await viewCase(town.as(person), caseId), person).toEqual(notFound);
    expect(await viewReferral(town.as(person), letter), person).toEqual(notFound);
  }
  const desk = (await headDesk(town.as('deputy')))!;
  expect([desk.reports, desk.due, desk.settled]).toEqual([[], [], []]);
  expect((await settledReports(town.as('deputy')))!.reports).toEqual([]);
  expect((await viewCase(town.as('secondDeputy'), caseId)).ok).toBe(true);
  expect(granted(await viewCase(town.as('head'), caseId)).file.concernsNames).toEqual([nameOf('deputy')]);

  // A report that more people see, or other ones, does not join it; one that is closed to the same does.
  const joining = async (id: string, by: Person) => {
    const [line] = granted(await reads(by, id)).triage!.pupils;
    return joinCase(town.as(by), { reportId: id, reportPupilId: line!.id, caseId });
  };
  const open = await report(town);
  expect(granted(await reads('head', open)).triage!.pupils[0]!.suggested).toEqual([]);
  expect(await joining(open, 'head')).toEqual(notFound);
  expect(await joining(await about(['secondDeputy']), 'head')).toEqual(notFound);
  const alike = await about(['deputy']);
  expect(granted(await reads('head', alike)).triage!.pupils[0]!.suggested).toHaveLength(1);
  granted(await joining(alike, 'head'));
  expect(await joining(alike, 'head')).toEqual(broken('alreadyInCase'));
});

test('a head who is named is the head whom the report concerns; it goes to the deputies who are not', async () => {
  const reportId = await about(['head', 'deputy']);
  for (const person of ['head', 'deputy'] as const) expect(await reads(person, reportId)).toEqual(notFound);
  expect(granted(await reads('secondDeputy', reportId)).report).toMatchObject({
    concernsHead: true,
    concernsNames: [nameOf('deputy')],
  });
});

test('who is no leader, or another school’s, is passed over', async () => {
  const reportId = await about(['psychologist', 'headElsewhere']);
  expect(granted(await reads('head', reportId)).report).toMatchObject({ concernsHead: false, concerns: [] });
});

test('nobody left: the direct ways are shown, that is on record, and the report stays its writer’s', async () => {
  const reportId = await about(['deputy', 'secondDeputy'], 'teacher', { concernsHead: true });
  const shown = granted(await reads('teacher', reportId));
  expect(shown.directWays!.map(({ kind }) => kind)).toEqual(['guardianshipBody']);
  expect(shown.report.saw).toBe('Қолында көгерген із бар.');
  expect(await recordOf(town, 'school', reportId)).toEqual(['reportCreated', 'directWaysShown']);
  expect((await myReports(town.as('teacher'))).some(({ id }) => id === reportId)).toBe(true);
  for (const person of ['head', 'deputy', 'secondDeputy', 'administrator', 'psychologist'] as const)
    expect(await reads(person, reportId), person).toEqual(notFound);

  // A letter to that body, for its writer alone and to nobody else.
  const [body] = shown.directWays!;
  const letter = (person: Person, change: { reportId?: string; bodyId?: string } = {}) =>
    directLetter(town.as(person), {
      ...{ reportId, bodyId: body!.id, format: 'pdf', languages: 'kk' },
      ...change,
    });
  const { bytes } = granted(await letter('teacher'));
  expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  expect(await letter('deputy')).toEqual(notFound);
  expect(await letter('secondTeacher')).toEqual(notFound);
  expect(await letter('teacher', { bodyId: town.idOf.police })).toEqual(notFound);
  expect(await letter('teacher', { reportId: await report(town) })).toEqual(notFound);
  expect(await recordOf(town, 'school', reportId, 'teacher')).toContain('directLetterPrepared');

  // The one deputy who is not named is out of their dates.
  const other = await about(['deputy'], 'teacher', { concernsHead: true });
  expect(granted(await reads('teacher', other)).directWays).toBeNull();
  const over = { from: null, until: '2026-11-18', order: null } as const;
  granted(await changeDeputyTerm(town.as('administrator'), idOf('secondDeputy'), over));
  expect(granted(await reads('teacher', other)).directWays).toHaveLength(1);
  granted(await changeDeputyTerm(town.as('administrator'), idOf('secondDeputy'), { ...over, until: null }));
  expect(await brokenTrails(town)).toEqual([]);
});

test('a deputy who names themself reads what they wrote, and nothing of what is done with it', async () => {
  const reportId = await about(['deputy'], 'deputy');
  expect(granted(await reads('deputy', reportId))).toMatchObject({ triage: null });
});
