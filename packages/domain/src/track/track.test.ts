import { expect, test } from 'vitest';
import { startingTrack } from './starting-track.ts';
import {
  changeSteps,
  livingSteps,
  trackWords,
  type Track,
  type TrackChange,
  type TrackStep,
} from './track.ts';

const step = (id: string, isRetired = false): TrackStep => ({
  id,
  name: { kk: `${id} қадам`, ru: `шаг ${id}`, en: null },
  role: 'deputy',
  target: null,
  fields: [],
  isRetired,
});
const track: Track = { version: 3, steps: [step('a'), step('b', true), step('c'), step('d')] };
const order = (change: TrackChange) => {
  const changed = changeSteps(track, change);
  return changed.ok ? changed.value.map(({ id }) => id).join('') : changed.refusal.kind;
};

test('without English the words are the Kazakh ones, and say so', () => {
  expect(trackWords({ kk: 'сөз', ru: 'слово', en: null }, 'en')).toEqual({ words: 'сөз', language: 'kk' });
  expect(trackWords({ kk: 'сөз', ru: 'слово', en: 'word' }, 'en')).toEqual({ words: 'word', language: 'en' });
});

test('a step moves past the next that is asked for, and not beyond the ends', () => {
  expect(order({ deed: 'moved', stepId: 'c', way: 'up' })).toBe('cbad');
  expect(order({ deed: 'moved', stepId: 'a', way: 'down' })).toBe('cbad');
  expect(order({ deed: 'moved', stepId: 'a', way: 'up' })).toBe('wrongState');
  expect(order({ deed: 'moved', stepId: 'd', way: 'down' })).toBe('wrongState');
  expect(order({ deed: 'moved', stepId: 'b', way: 'up' })).toBe('wrongState');
  expect(order({ deed: 'moved', stepId: 'x', way: 'up' })).toBe('notFound');
});

test('a step is taken out without being forgotten, and taken up again in its place', () => {
  const retired = changeSteps(track, { deed: 'retired', stepId: 'c' });
  const steps = retired.ok ? retired.value : [];
  expect(livingSteps({ version: 4, steps }).map(({ id }) => id)).toEqual(['a', 'd']);
  const back = changeSteps({ version: 4, steps }, { deed: 'restored', stepId: 'c' });
  expect(back).toEqual({ ok: true, value: track.steps });
  expect(order({ deed: 'restored', stepId: 'c' })).toBe('wrongState');
});

test('a change that changes nothing is none; one that does keeps the place', () => {
  const { isRetired: _, ...same } = step('c');
  expect(order({ deed: 'changed', step: same })).toBe('wrongState');
  expect(order({ deed: 'changed', step: { ...same, role: 'head' } })).toBe('abcd');
  expect(order({ deed: 'added', step: { ...same, id: 'e' } })).toBe('abcde');
});

test('a target is a whole number of working days', () => {
  const { isRetired: _, ...same } = step('c');
  const aimed = (workingDays: number) =>
    order({ deed: 'changed', step: { ...same, target: { workingDays, from: 'start' } } });
  for (const days of [0, -1, 1.5, NaN, 251]) expect(aimed(days), String(days)).toBe('ruleBroken');
  expect([aimed(1), aimed(250)]).toEqual(['abcd', 'abcd']);
});

test('the starting set has no times, ids of its own and words in three languages', () => {
  const ids = startingTrack.steps.flatMap(({ id, fields }) => [id, ...fields.map((field) => field.id)]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  for (const { name, target, fields, isRetired } of startingTrack.steps) {
    expect([target, isRetired]).toEqual([null, false]);
    for (const { kk, ru, en } of [name, ...fields.map(({ label }) => label)])
      expect(kk && ru && en).toBeTruthy();
  }
});
