import { startingTrack, type TrackStep } from '@qorgan/domain';
import { expect, test } from 'vitest';
import {
  blankStep,
  stepOf,
  stepSchema,
  typedStep,
  withOneFieldMore,
  withoutField,
  type TypedStep,
} from './track-form.ts';
import { labelProblems } from './rows.ts';

const step: TrackStep = { ...startingTrack.steps[1]!, target: { workingDays: 3, from: 'stepBefore' } };
const known = step.fields.map(({ id }) => id);
const read = (typed: TypedStep) =>
  stepOf(stepSchema.parse(typed), { id: step.id, known, newId: () => 'new' });

test('a step goes through its form and back', () => {
  const { isRetired: _, ...same } = step;
  expect(read(typedStep(step, 4))).toEqual(same);
});

test('rows are added and taken out; an empty one is no field, a new one gets an id', () => {
  const more = withOneFieldMore(typedStep(step, 0));
  expect(read(more).fields).toEqual(step.fields);
  const filled = {
    ...more,
    labelKk: [...more.labelKk.slice(0, -1), 'Куәсі бар ма?'],
    labelRu: [...more.labelRu.slice(0, -1), 'Есть ли свидетели?'],
  };
  expect(read(filled).fields.at(-1)).toMatchObject({ id: 'new', isRequired: true, kind: 'text' });
  expect(read(withoutField(filled, 0)).fields.map(({ id }) => id)).toEqual([...known.slice(1), 'new']);
  expect(withoutField(blankStep(0), 0)).toEqual(blankStep(0));
});

test('a row with half a label is wrong in that row, and an id that is not of the step is not taken', () => {
  const half = { ...typedStep(step, 0), labelRu: step.fields.map((_, at) => (at === 1 ? ' ' : 'да')) };
  expect(labelProblems(half)).toEqual({ 'labelRu-2': 'required' });
  expect(labelProblems(blankStep(0))).toEqual({});
  const foreign = { ...typedStep(step, 0), fieldId: known.map(() => known[0]!) };
  expect(read(foreign).fields.map(({ id }) => id)).toEqual([known[0], 'new', 'new']);
});

test('days that are no number are for the track to refuse; none are no target', () => {
  expect(read({ ...typedStep(step, 0), days: 'үш' }).target?.workingDays).toBeNaN();
  expect(read({ ...typedStep(step, 0), days: ' ' }).target).toBeNull();
});
