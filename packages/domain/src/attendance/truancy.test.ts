import { addDays } from '../kernel/day.ts';
import type { IsoDate } from '@qorgan/statute';
import { expect, test } from 'vitest';
import { truancyOf } from './truancy.ts';

test.each<[why: string, away: IsoDate[], months: string[], rolling: string | null]>([
  ['three days are not four', ['2026-11-02', '2026-11-03', '2026-11-04'], [], null],
  [
    'four in a week are by both readings',
    ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05'],
    ['2026-11-01'],
    '2026-11-05',
  ],
  [
    'two at the end of a month and two at the beginning of the next: by thirty days alone',
    ['2026-10-29', '2026-10-30', '2026-11-02', '2026-11-03'],
    [],
    '2026-11-03',
  ],
  [
    'the first and the last of a month of 31 days: by the calendar month alone',
    ['2026-10-01', '2026-10-12', '2026-10-20', '2026-10-31'],
    ['2026-10-01'],
    null,
  ],
  [
    'the thirtieth day still belongs to it',
    ['2026-10-02', '2026-10-12', '2026-10-20', '2026-10-31'],
    ['2026-10-01'],
    '2026-10-31',
  ],
  ['one day written down four times is one', Array<IsoDate>(4).fill('2026-11-02'), [], null],
])('order-2026/2.1: %s', (_why, away, months, rolling) => {
  const found = truancyOf(away);
  expect(found?.months.map(({ from }) => from) ?? []).toEqual(months);
  expect(found?.rolling?.until ?? null).toBe(rolling);
});

test('February ends with its last day', () => {
  const away = [1, 2, 3, 4].map((n) => addDays('2027-02-01', n));
  expect(truancyOf(away)?.months).toMatchObject([{ from: '2027-02-01', until: '2027-02-28' }]);
});

test('declined after four days, put forward again by the fifth and shown with all of them', () => {
  const four: IsoDate[] = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05'];
  expect(truancyOf(four, '2026-11-05')).toBeNull();
  expect(truancyOf([...four, '2026-11-09'], '2026-11-05')?.rolling?.days).toHaveLength(5);
  expect(truancyOf([...four, '2026-12-20'], '2026-11-05')).toBeNull();
});
