import { expect, test } from 'vitest';
import { meetingHeld, sameOutcome, standingItems, type CouncilPart } from './council.ts';

const now = new Date('2026-11-20T05:00:00Z');
const present = (...parts: CouncilPart[]) =>
  parts.map((part) => ({ name: 'Сынақов', post: { kk: 'мұғалім', ru: 'учитель' }, part }));
const held = (on: `${number}-${number}-${number}`, ...parts: CouncilPart[]) => {
  const result = meetingHeld({ on, present: present(...parts) } as never, now);
  return result.ok || ('rule' in result.refusal && result.refusal.rule);
};

test('one chairs and one writes it down, on a day that has come', () => {
  expect(held('2026-11-20', 'member', 'chair', 'secretary')).toBe(true);
  expect(held('2026-11-21', 'chair', 'secretary')).toBe('inFuture');
  for (const parts of [['chair'], ['secretary'], [], ['chair', 'chair', 'secretary']] as CouncilPart[][])
    expect(held('2026-11-20', ...parts), String(parts)).toBe('councilSignersNeeded');
});

test('what was put right keeps its place, and the former words stand no more', () => {
  const item = (id: string, entryId: string, corrects: string | null = null) => ({ id, entryId, corrects });
  const standing = standingItems([item('1', 'a'), item('2', 'b'), item('3', 'a', '1'), item('4', 'c')]);
  expect(standing.map(({ id }) => id)).toEqual(['3', '2', '4']);
});

test('an outcome is another where the level, the day or the end is', () => {
  const on = (level: 'low' | 'high', reviewOn: '2026-12-01' | '2026-12-02') =>
    ({ kind: 'goesOn', level, reviewOn }) as const;
  expect(sameOutcome(on('low', '2026-12-01'), on('low', '2026-12-01'))).toBe(true);
  expect(sameOutcome({ kind: 'ends' }, { kind: 'ends' })).toBe(true);
  for (const other of [on('high', '2026-12-01'), on('low', '2026-12-02'), { kind: 'ends' } as const])
    expect(sameOutcome(on('low', '2026-12-01'), other)).toBe(false);
});
