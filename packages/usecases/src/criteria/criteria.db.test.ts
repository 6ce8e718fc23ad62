import type { CriteriaChange, Criterion } from '@qorgan/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  at,
  broken,
  brokenTrails,
  changedMeanwhile,
  everybody,
  granted,
  notFound,
  openTown,
  trailOf,
  type Town,
} from '../testing/index.ts';
import { enterOnRegister } from '../watch/index.ts';
import { assessPupil, viewAssessments, type AssessInput } from './assess-pupil.ts';
import { keepCriteria } from './keep-criteria.ts';
import { viewCriteria } from './view-criteria.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const now = at('2026-11-20 10:00');
const desk = (moment = now) => town.as('psychologist', moment);
const words = (kk: string) => ({ kk, ru: `${kk} (рус)`, en: null });
const [group, afraid, often, told] = Array.from({ length: 4 }, () => crypto.randomUUID());
const question = (id: string, kind: Criterion['kind'], label: string, steps: string[] = []): Criterion => ({
  ...{ id, kind, label: words(label) },
  steps: steps.map(words),
});
const first: CriteriaChange = {
  deed: 'added',
  item: {
    id: group!,
    name: words('Мінез-құлық'),
    criteria: [
      question(afraid!, 'yesNo', 'Үйге барудан қорқа ма?'),
      question(often!, 'scale', 'Қаншалықты жиі?', ['ешқашан', 'кейде', 'жиі']),
      question(told!, 'text', 'Бала не айтты?'),
    ],
  },
};
const answers = (change: Partial<AssessInput> = {}): AssessInput => ({
  ...{ pupilId: town.pupils.Айша, on: '2026-11-20', of: { version: 1 } },
  ...{ values: { [afraid!]: 'yes', [often!]: '2', [told!]: 'құпия сөз' }, conclusion: null },
  ...change,
});

test('the criteria come empty; the psychologist writes them down, and nobody else sees them', async () => {
  for (const person of everybody.filter((one) => one !== 'psychologist')) {
    expect(await viewCriteria(town.as(person, now)), person).toEqual(notFound);
    expect(await keepCriteria(town.as(person, now), { version: 0, change: first }), person).toEqual(notFound);
  }
  expect(granted(await viewCriteria(desk()))).toMatchObject({
    current: 0,
    criteria: { groups: [] },
    versions: [],
  });
  expect(granted(await keepCriteria(desk(), { version: 0, change: first }))).toEqual({ version: 1 });
  expect(await keepCriteria(desk(), { version: 0, change: first })).toEqual(changedMeanwhile);
  expect(granted(await viewCriteria(desk(), 0)).criteria.groups).toEqual([]);
});

test('an assessment is sealed with the words of its version, and is put right by a further one that names it', async () => {
  const { id } = granted(await assessPupil(desk(), answers()));
  granted(await keepCriteria(desk(), { version: 1, change: { deed: 'retired', id: group! } }));
  const corrects = { of: { corrects: id }, values: { [afraid!]: 'unclear' }, conclusion: 'Бақылау керек' };
  const later = at('2026-11-21 10:00');
  const { id: second } = granted(await assessPupil(desk(later), answers(corrects)));
  expect(await assessPupil(desk(later), answers(corrects))).toEqual(changedMeanwhile);

  const view = granted(await viewAssessments(desk(later), town.pupils.Айша));
  expect(view.form).toEqual({ version: 2, groups: [] });
  expect(view.assessments.map((one) => [one.id, one.corrects, one.content.version])).toEqual([
    [id, null, 1],
    [second, id, 1],
  ]);
  expect(view.assessments[1]!.content.groups[0]).toMatchObject({
    name: words('Мінез-құлық'),
    answers: [{ label: words('Үйге барудан қорқа ма?'), value: 'unclear' }, { value: null }, { value: null }],
  });
  const { rows } = await town.database.asOwner('select content from criteria_assessment');
  for (const { content } of rows as { content: Uint8Array }[])
    expect(Buffer.from(content).toString()).not.toContain('құпия');
});

test('refused: nothing answered, a day to come, a pupil of another school, criteria that never were', async () => {
  expect(await assessPupil(desk(), answers({ values: {} }))).toEqual(broken('assessmentUnclear'));
  expect(await assessPupil(desk(), answers({ on: '2026-11-21' }))).toEqual(broken('inFuture'));
  expect(await assessPupil(desk(), answers({ pupilId: town.pupils.Бөтен }))).toEqual(notFound);
  expect(await assessPupil(desk(), answers({ of: { version: 9 } }))).toEqual(notFound);
  const elsewhere = answers({ pupilId: town.pupils.Дамир, of: { corrects: crypto.randomUUID() } });
  expect(await assessPupil(desk(), elsewhere)).toEqual(notFound);
  for (const person of everybody.filter((one) => one !== 'psychologist')) {
    expect(await assessPupil(town.as(person, now), answers()), person).toEqual(notFound);
    expect(await viewAssessments(town.as(person, now), town.pupils.Айша), person).toEqual(notFound);
  }
});

test('every look is on record, at the entry where the pupil is watched', async () => {
  const pupilId = town.pupils.Дамир;
  const responsibleId = desk().actor.memberId;
  const { id } = granted(
    await enterOnRegister(desk(), {
      ...{ pupilId, concernsHead: true, concernsMembers: [], answers: null },
      grounds: [{ ground: 'risk.2', since: '2026-11-01', source: 'teacher', evidence: 'сабақта' }],
      terms: {
        ...{ level: 'raised', responsibleId, reviewOn: '2026-12-20', agreed: '' },
        ...{ contactEvery: null, contactType: null },
      },
    }),
  );
  granted(await assessPupil(desk(at('2026-11-22 10:00')), answers({ pupilId })));
  granted(await viewAssessments(desk(at('2026-11-22 10:01')), pupilId));
  const trail = await trailOf(town, 'school');
  const seen = trail.filter(({ subjectId }) => subjectId === id).map(({ type }) => type);
  expect(seen).toEqual(['watchEntered', 'assessmentRecorded', 'assessmentsRead']);
  expect(trail.filter(({ type }) => type === 'assessmentRecorded')).toHaveLength(3);
});
