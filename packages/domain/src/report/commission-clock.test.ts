import { expect, test } from 'vitest';
import { at, calendar } from '../case/test/sample-case.ts';
import { commissionClock } from './commission-clock.ts';
import type { Report, SeemingKind } from './report.ts';
import { alleged, decided, joined, reportOf } from './test/sample-report.ts';

const morning = at('2026-11-19 10:30');
const clock = (change: Partial<Report> = {}, now = morning) =>
  commissionClock(reportOf(change), { now, calendar, target: 15 });

test.each<SeemingKind>(['violence', 'cruelty', 'witness'])(
  'order-2026/11.3 names %s: it runs before any case is open, to the end of the third working day',
  (seemingKind) => {
    expect(clock({ seemingKind })).toMatchObject({
      is: 'runs',
      law: { paragraph: '11.3' },
      isCertain: true,
      // A Thursday; Friday, Monday and Tuesday are counted.
      due: { kind: 'workingDays', lastDay: '2026-11-24' },
      attention: 'later',
    });
  },
);

test('order-2026/11.3 may be meant where the employee is not sure', () => {
  expect(clock({ seemingKind: 'unsure' })).toMatchObject({
    is: 'runs',
    isCertain: false,
    due: { lastDay: '2026-11-24' },
  });
});

test('order-2026/11.3 does not name bullying', () => {
  expect(clock({ seemingKind: 'bullying' })).toMatchObject({ is: 'notNamed', law: { paragraph: '11.3' } });
});

test('order-2026/11.3: the earlier of detection and receipt counts, and what is past is overdue', () => {
  const noticedAt = at('2026-11-13 15:00');
  expect(clock({ noticedAt })).toMatchObject({
    since: noticedAt,
    due: { lastDay: '2026-11-18' },
    attention: 'overdue',
  });
  expect(clock({}, at('2026-11-24 09:00'))).toMatchObject({ attention: 'today' });
});

test('it runs while a child waits to whom it may have happened or who saw it', () => {
  expect(clock({ joins: [joined('affected')] })).toMatchObject({ is: 'runs' });
  expect(clock({ joins: [joined('affected'), joined('witness')] }), 'only the alleged is left').toBeNull();
  expect(clock({ decisions: [decided('d1', 'mistaken')] })).toBeNull();
});

test('where only the alleged is named there is a child who was hurt, not known by name', () => {
  expect(clock({ pupils: [alleged] })).toMatchObject({ is: 'runs' });
  expect(clock({ pupils: [alleged], decisions: [decided('d1', 'noCase', 'alleged')] })).toBeNull();
});
