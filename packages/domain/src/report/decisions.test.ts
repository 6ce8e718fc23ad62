import { expect, test } from 'vitest';
import { closingOf, historyOf, standingOf, undecidedOf } from './decisions.ts';
import type { Report } from './report.ts';
import { affected, alleged, decided, joined, reportOf } from './test/sample-report.ts';

const waiting = (change: Partial<Report>) => undecidedOf(reportOf(change)).map(({ id }) => id);

test.each<[string, Partial<Report>, string[]]>([
  ['just sent: every child, the alleged one too', {}, ['affected', 'witness', 'alleged']],
  [
    'a case for one child is a decision for that child alone',
    { joins: [joined('affected')] },
    ['witness', 'alleged'],
  ],
  ['no case for the alleged', { decisions: [decided('d1', 'noCase', 'alleged')] }, ['affected', 'witness']],
  [
    'one way or the other for each',
    {
      joins: [joined('affected'), joined('witness')],
      decisions: [decided('d1', 'noCase', 'alleged')],
    },
    [],
  ],
  ['closed as mistaken', { decisions: [decided('d1', 'mistaken')] }, []],
  [
    'taken up again as a whole: every child that is in no case',
    { decisions: [decided('d1', 'noCase', 'alleged'), decided('d2', 'mistaken'), decided('d3', 'takenUp')] },
    ['affected', 'witness', 'alleged'],
  ],
  [
    'taken up again for one child',
    { decisions: [decided('d1', 'noCase', 'alleged'), decided('d2', 'takenUp', 'alleged')] },
    ['affected', 'witness', 'alleged'],
  ],
  [
    'decided anew after it was taken up',
    {
      decisions: [
        decided('d1', 'noCase', 'witness'),
        decided('d2', 'takenUp', 'witness'),
        decided('d3', 'noCase', 'witness'),
      ],
    },
    ['affected', 'alleged'],
  ],
])('%s', (_what, change, left) => {
  expect(waiting(change)).toEqual(left);
});

test('what stands is the case, else the latest decision that touches the child, with who and why', () => {
  const noCase = decided('d1', 'noCase', 'affected');
  const report = reportOf({
    decisions: [noCase, decided('d2', 'noCase', 'alleged')],
    joins: [joined('witness')],
  });
  expect(standingOf(report, 'affected')).toEqual({ is: 'noCase', decision: noCase });
  expect(standingOf(report, 'witness')).toEqual({ is: 'inCase', join: joined('witness') });
  expect(standingOf(reportOf(), 'affected')).toEqual({ is: 'undecided' });
});

test('a child’s history has the decisions on the whole report, and no other child’s', () => {
  const report = reportOf({
    decisions: [
      decided('d1', 'noCase', affected.id),
      decided('d2', 'noCase', alleged.id),
      decided('d3', 'mistaken'),
    ],
  });
  expect(historyOf(report, affected.id).map(({ id }) => id)).toEqual(['d1', 'd3']);
});

test('a closing stands until the report is taken up, whatever was decided on one child before', () => {
  const closing = decided('d2', 'mistaken');
  const closed = [decided('d1', 'noCase', 'alleged'), closing];
  expect(closingOf({ decisions: closed })).toBe(closing);
  expect(closingOf({ decisions: [...closed, decided('d3', 'takenUp')] })).toBeNull();
  expect(closingOf({ decisions: [decided('d1', 'noCase', 'alleged')] })).toBeNull();
});
