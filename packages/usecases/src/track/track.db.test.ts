import type { TrackChange, TrackStep } from '@qorgan/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { viewSharedCase } from '../sharing/shared-case.ts';
import {
  at,
  broken,
  brokenTrails,
  changedMeanwhile,
  everybody,
  granted,
  look,
  nameOf,
  notFound,
  openTown,
  record,
  reportedCase,
  trailOf,
  type Town,
} from '../testing/index.ts';
import { changeTrack } from './change-track.ts';
import { recordTrackStep, type StepInput } from './record-step.ts';
import { viewCaseTrack } from './view-case-track.ts';
import { viewTrack } from './view-track.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const now = at('2026-11-20 10:00');
const administrator = () => town.as('administrator', now);
const trackNow = async () => granted(await viewTrack(administrator())).track;
const change = async (change: TrackChange) =>
  changeTrack(administrator(), { version: (await trackNow()).version, change });
const named = ({ isRetired: _, ...step }: TrackStep, kk: string) => ({
  ...step,
  name: { ...step.name, kk },
});
const seen = async (caseId: string, by: 'head' | 'deputy' = 'head', moment = now) =>
  granted(await viewCaseTrack(town.as(by, moment), caseId));

const example = { line: 'Сынақов', text: 'сыныпта отырғызылды', day: '2026-12-01', yesNo: 'yes' };
const filled = ({ fields }: TrackStep) =>
  Object.fromEntries(fields.map(({ id, kind }) => [id, example[kind]]));

/** Fills the first step of the track as it stands, with something in every field. */
async function fill(caseId: string, change: Partial<StepInput> = {}): Promise<StepInput> {
  const { file, track } = await seen(caseId);
  const [step] = track.steps;
  const values = filled(step!);
  return {
    ...{ caseId, revision: file.revision, by: 'психолог', values, at: now },
    of: { stepId: step!.id, version: track.version },
    ...change,
  };
}

test('everybody of the school reads its steps, the administrator sets them up, nobody elsewhere', async () => {
  for (const person of everybody) {
    const view = await viewTrack(town.as(person));
    const isHere = [
      'teacher',
      'secondTeacher',
      'psychologist',
      'administrator',
      'head',
      'deputy',
      'secondDeputy',
    ];
    const isElsewhere = person === 'teacherElsewhere' || person === 'headElsewhere';
    if (!isHere.includes(person) && !isElsewhere) expect(view, person).toEqual(notFound);
    else
      expect(granted(view), person).toMatchObject({
        current: 0,
        versions: [],
        isKept: person === 'administrator',
      });
  }
  const { steps } = await trackNow();
  const step = named(steps[0]!, 'бөтен');
  for (const person of everybody)
    if (person !== 'administrator')
      expect(
        await changeTrack(town.as(person), { version: 0, change: { deed: 'changed', step } }),
        person,
      ).toEqual(notFound);
});

test('a step that is recorded keeps its words when the administrator changes the track', async () => {
  const { caseId } = await reportedCase(town, ['bullying']);
  const input = await fill(caseId);
  const { id } = granted(await recordTrackStep(town.as('head', now), input));

  const [first, second] = (await trackNow()).steps;
  granted(await change({ deed: 'changed', step: { ...named(first!, 'Жаңа атау'), fields: [] } }));
  granted(await change({ deed: 'moved', stepId: second!.id, way: 'up' }));
  granted(await change({ deed: 'retired', stepId: first!.id }));
  expect(
    await changeTrack(administrator(), { version: 1, change: { deed: 'restored', stepId: first!.id } }),
  ).toEqual(changedMeanwhile);

  const { onCase, beside } = await seen(caseId);
  expect(onCase.steps[0]!.step.id).toBe(second!.id);
  expect(onCase.former).toMatchObject([{ id, content: { name: first!.name, version: 0, by: 'психолог' } }]);
  expect(onCase.former[0]!.content.answers.map(({ label }) => label)).toEqual(
    first!.fields.map(({ label }) => label),
  );
  // Paragraph 8 runs beside the track.
  expect(beside.map(({ state }) => state)).toEqual(['open', 'open', 'open', 'open']);

  const { versions, current } = granted(await viewTrack(administrator()));
  expect(current).toBe(3);
  expect(versions).toMatchObject([
    { version: 3, deed: 'retired', madeByName: nameOf('administrator'), madeAt: now },
    { version: 2, deed: 'moved', stepId: second!.id },
    { version: 1, deed: 'changed' },
  ]);
  expect(granted(await viewTrack(administrator(), 1)).track.steps[0]!.name.kk).toBe('Жаңа атау');
  expect(await viewTrack(administrator(), 9)).toEqual(notFound);
  expect((await trailOf(town, 'school')).findLast(({ type }) => type === 'trackChanged')).toMatchObject({
    details: { version: 3, deed: 'retired', step: first!.id },
  });

  // Who opened the form before the change loses nothing: it is taken as it was filled.
  const later = { ...input, revision: (await look(town, caseId)).file.revision };
  granted(await recordTrackStep(town.as('head', now), later));
  expect((await seen(caseId)).onCase.former).toHaveLength(2);
  granted(await change({ deed: 'restored', stepId: first!.id }));
});

test('a correction is a further record on the form of its time; the old one stays, and so does one taken back', async () => {
  const { caseId } = await reportedCase(town, ['bullying']);
  const head = town.as('head', now);
  const input = await fill(caseId, { of: { stepId: (await trackNow()).steps[0]!.id, version: 0 } });
  const [field] = (await trackNow()).steps[0]!.fields;
  const values = { [field!.id]: 'бірінші' };
  const { id } = granted(await recordTrackStep(head, { ...input, values }));
  expect(await recordTrackStep(head, input)).toEqual(changedMeanwhile);

  const again = async (of: StepInput['of'], said: string) =>
    recordTrackStep(head, {
      ...input,
      of,
      revision: (await look(town, caseId)).file.revision,
      values: { [field!.id]: said },
    });
  const right = granted(await again({ corrects: id }, 'екінші'));
  expect(await again({ corrects: id }, 'үшінші')).toEqual(broken('alreadyCorrected'));
  expect(await again({ corrects: right.id }, '')).toEqual(broken('stepAnswersNeeded'));
  expect(await again({ corrects: caseId }, 'x')).toEqual(notFound);
  expect(await again({ stepId: caseId, version: 0 }, 'x')).toEqual(notFound);
  granted(
    await record(
      town,
      caseId,
      { kind: 'withdrawn', reason: 'басқа бала' },
      { corrects: right.id, happened: now },
    ),
  );
  const { facts, onCase } = await seen(caseId);
  expect(onCase.steps.flatMap(({ records }) => records)).toEqual([]);
  expect(
    facts.flatMap(({ content }) => (content.kind === 'trackStepTaken' ? content.answers[0]!.value : [])),
  ).toEqual(expect.arrayContaining(['бірінші', 'екінші']));
});

test('a case gets the track when it becomes one of bullying, and keeps what was recorded when it ceases', async () => {
  const { caseId } = await reportedCase(town, ['violence']);
  const head = town.as('head', now);
  expect(await viewCaseTrack(head, caseId)).toEqual(notFound);
  granted(await record(town, caseId, { kind: 'kindsDecided', kinds: ['violence', 'bullying'] }));
  granted(await recordTrackStep(head, await fill(caseId)));
  granted(await record(town, caseId, { kind: 'kindsDecided', kinds: ['violence'] }, { happened: now }));
  const view = await seen(caseId);
  expect(view.follows).toBe(false);
  expect(view.onCase.steps.flatMap(({ records }) => records)).toHaveLength(1);
  expect(await recordTrackStep(head, await fill(caseId))).toEqual(broken('trackOfBullying'));
});

test('whoever does not lead the case sees no step of it and records none; every try and look is on record', async () => {
  const { caseId } = await reportedCase(town, ['bullying'], { by: 'deputy', change: { concernsHead: true } });
  const input = await (async () => {
    const { file, track } = await seen(caseId, 'deputy');
    return { ...(await fillAs(file.revision, track.version)), caseId };
  })();
  async function fillAs(revision: number, version: number): Promise<StepInput> {
    const [first] = (await trackNow()).steps;
    const values = filled(first!);
    return { caseId, revision, by: 'x', values, at: now, of: { stepId: first!.id, version } };
  }
  for (const person of everybody)
    if (person !== 'deputy' && person !== 'secondDeputy') {
      expect(await viewCaseTrack(town.as(person, now), caseId), person).toEqual(notFound);
      expect(await recordTrackStep(town.as(person, now), input), person).toEqual(notFound);
      expect(await viewSharedCase(town.as(person, now), caseId), person).toEqual(notFound);
    }
  granted(await recordTrackStep(town.as('deputy', now), input));
  const trail = await trailOf(town, 'school');
  expect(trail.filter(({ type, subjectId }) => type === 'trackRead' && subjectId === caseId)).toHaveLength(1);
  expect(
    trail.filter(({ type, subjectId }) => type === 'accessRefused' && subjectId === caseId).length,
  ).toBeGreaterThan(8);
});
