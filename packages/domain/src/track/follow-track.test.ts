import { expect, test } from 'vitest';
import { recordFact } from '../case/record-fact.ts';
import { acts, at, calendar, caseFile, fact, kindsDecided } from '../case/test/sample-case.ts';
import { breaks, refuse } from '../kernel/result.ts';
import { followsTrack, showsTrack, trackOnCase } from './follow-track.ts';
import { formOfRecord, formOfStep, takenStep, type TrackStepTaken } from './track-record.ts';
import type { Track, TrackStep } from './track.ts';

const step = (id: string, change: Partial<TrackStep> = {}): TrackStep => ({
  id,
  name: { kk: 'қадам', ru: 'шаг', en: null },
  role: 'psychologist',
  target: null,
  fields: [],
  isRetired: false,
  ...change,
});
const track: Track = {
  version: 1,
  steps: [
    step('listen', { target: { workingDays: 2, from: 'start' } }),
    step('gone', { isRetired: true }),
    step('plan', { target: { workingDays: 3, from: 'stepBefore' } }),
  ],
};
const taken = (stepId: string): TrackStepTaken => {
  const { name, role } = step(stepId);
  return { kind: 'trackStepTaken', stepId, version: 1, name, role, by: 'психолог', answers: [] };
};
const bullying = kindsDecided('bullying');
const begun = fact(acts.bullyingTrack, at('2026-11-20 11:00'));
const now = at('2026-11-25 09:00');
const targets = (facts: Parameters<typeof trackOnCase>[1]) =>
  trackOnCase(track, facts, calendar, now).steps.map(({ target }) => target);

test('a target counts working days of the school from the beginning or from the step before', () => {
  expect(targets([bullying])).toEqual([null, null]);
  // Friday: Monday and Tuesday are counted.
  expect(targets([bullying, begun])).toEqual([
    { lastDay: '2026-11-24', confirmed: true, hasPassed: true },
    null,
  ]);
  const listened = fact(taken('listen'), at('2026-11-24 15:00'));
  expect(targets([bullying, begun, listened])).toEqual([
    { lastDay: '2026-11-24', confirmed: true, hasPassed: false },
    { lastDay: '2026-11-27', confirmed: true, hasPassed: false },
  ]);
});

test('a step can be taken more than once; of what the track no longer asks for the record stays', () => {
  const facts = [
    bullying,
    ...['listen', 'listen', 'gone'].map((id, n) => fact(taken(id), at(`2026-11-2${n} 10:00`))),
  ];
  const { steps, former } = trackOnCase(track, facts, calendar, now);
  expect(steps.map(({ records }) => records.length)).toEqual([2, 0]);
  expect(former.map(({ content }) => content.stepId)).toEqual(['gone']);
});

test('paragraph 9: a case of bullying follows the track; one that ceases keeps what was recorded', () => {
  expect([followsTrack([bullying]), showsTrack([bullying])]).toEqual([true, true]);
  const violence = fact({ kind: 'kindsDecided', kinds: ['violence'] }, at('2026-11-21 10:00'));
  expect([followsTrack([bullying, violence]), showsTrack([bullying, violence])]).toEqual([false, false]);
  expect(showsTrack([bullying, fact(taken('plan')), violence])).toBe(true);
});

const record = (
  facts: Parameters<typeof recordFact>[1],
  content: TrackStepTaken,
  corrects: string | null = null,
) =>
  recordFact(
    caseFile(),
    facts,
    calendar,
    { content, at: at('2026-11-20 12:00'), corrects, lateReason: null },
    now,
  );

test('a step is recorded on a case of bullying alone, late without a reason, and put right afterwards too', () => {
  const violence = fact({ kind: 'kindsDecided', kinds: ['violence'] }, at('2026-11-21 10:00'));
  const first = fact(taken('plan'), at('2026-11-20 12:00'));
  expect(record([bullying, begun, first], taken('plan')).ok).toBe(true);
  expect(record([bullying, violence], taken('plan'))).toEqual(breaks('trackOfBullying'));
  expect(record([bullying, first, violence], taken('plan'), first.id).ok).toBe(true);
  expect(record([bullying, begun], taken('plan'), begun.id)).toEqual(
    refuse({ kind: 'wrongState', is: 'bullyingTrackBegun', needs: 'alike' }),
  );
});

const fields = [
  { id: 'f1', label: { kk: 'не', ru: 'что', en: null }, kind: 'line', isRequired: true },
  { id: 'f2', label: { kk: 'күн', ru: 'день', en: null }, kind: 'day', isRequired: false },
  { id: 'f3', label: { kk: 'ма', ru: 'ли', en: null }, kind: 'yesNo', isRequired: false },
] as const;

test('a filled form keeps the labels of its time, asks for what is required and takes nothing else', () => {
  const form = formOfStep(step('plan', { fields }), 7);
  const fill = (values: Record<string, string>, by = 'психолог') => takenStep(form, { by, values });
  const filled = fill({ f1: 'сөйлесті', f3: 'yes', other: 'x' });
  expect(filled).toMatchObject({
    ok: true,
    value: {
      version: 7,
      answers: [{ label: fields[0].label, value: 'сөйлесті' }, { value: null }, { value: 'yes' }],
    },
  });
  expect(formOfRecord((filled as { value: TrackStepTaken }).value)).toEqual(form);
  const wrongs: Record<string, string>[] = [{}, { f1: 'x', f2: 'ертең' }, { f1: 'x', f3: 'maybe' }];
  for (const wrong of wrongs) expect(fill(wrong)).toEqual(breaks('stepAnswersNeeded'));
  expect(fill({ f1: 'x' }, '')).toEqual(breaks('stepAnswersNeeded'));
});
