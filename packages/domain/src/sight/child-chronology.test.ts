import { expect, test } from 'vitest';
import { atTime } from '../kernel/day.ts';
import { childChronology, type ChildSources } from './child-chronology.ts';

const nothing: ChildSources = {
  ...{ signs: [], days: [], records: [], contacts: [], answers: [], proposals: [] },
  ...{ mentions: [], shared: [], asked: [] },
};
const away = (day: `${number}-${number}-${number}`, mark: 'unexcused' | 'excused' | 'withdrawn') => ({
  ...{ pupilId: 'p', day, mark, version: 1, source: 'hand' as const },
});
const contact = (id: string, on: `${number}-${number}-${number}`, corrects: string | null = null) => ({
  ...{ id, entryId: 'e', on, corrects, type: 'call' as const, outcome: 'held' as const },
  ...{ nextOn: null, recordedAt: atTime(on, '10:00'), recordedByName: '' },
});

test('everything stands on its own day, the oldest first; days away are one line a month and kind', () => {
  const days = [
    away('2026-10-05', 'unexcused'),
    away('2026-10-01', 'unexcused'),
    away('2026-10-02', 'excused'),
    away('2026-10-03', 'withdrawn'),
    away('2026-11-02', 'unexcused'),
  ];
  const asked = { reportId: 'r', number: 7, askedAt: atTime('2026-10-20', '09:00'), askedByName: '' };
  const events = childChronology({
    ...nothing,
    days,
    asked: [asked],
    contacts: [contact('c', '2026-09-15')],
  });
  expect(events.map(({ kind, on }) => `${on} ${kind}`)).toEqual([
    '2026-09-15 contact',
    '2026-10-02 away',
    '2026-10-05 away',
    '2026-10-20 asked',
    '2026-11-02 away',
  ]);
  expect(events[2]).toMatchObject({ away: { mark: 'unexcused', days: ['2026-10-01', '2026-10-05'] } });
});

test('what was put right does not stand twice', () => {
  const contacts = [contact('wrong', '2026-09-15'), contact('right', '2026-09-16', 'wrong')];
  expect(childChronology({ ...nothing, contacts }).map(({ id }) => id)).toEqual(['right']);
});
