import { expect, test } from 'vitest';
import * as z from 'zod';
import { futureField, blankMoment, isoOf, momentInput, momentOf } from './moment.ts';

const moment = z.object(momentInput);
const problems = (typed: { day: string; time: string }) =>
  moment.safeParse(typed).error?.issues.map((issue) => [issue.path[0], issue.message]);

test('the clock of Kazakhstan, whatever the machine', () => {
  expect(blankMoment(new Date('2026-06-16T20:30:40Z'))).toEqual({ day: '2026-06-17', time: '01:30' });
  expect(momentOf(moment.parse({ day: '17.06.2026', time: '1:30' }))).toEqual(
    new Date('2026-06-16T20:30:00Z'),
  );
});

test.each([
  [{ day: '', time: '10:00' }, [['day', 'notADate']]],
  [{ day: '2026-02-29', time: '10:00' }, [['day', 'notADate']]],
  [{ day: '31.12.12345', time: '10:00' }, [['day', 'notADate']]],
  [{ day: '2026-06-16', time: '24:00' }, [['time', 'notATime']]],
  [
    { day: '‮2026-06-16', time: '' },
    [
      ['day', 'notADate'],
      ['time', 'notATime'],
    ],
  ],
])('%j', (typed, expected) => {
  expect(problems(typed)).toEqual(expected);
});

test('a day written with dots', () => {
  expect(isoOf(' 6.1.2026 ')).toBe('2026-01-06');
  expect(isoOf('2026-01-06')).toBe('2026-01-06');
});

test.each<[day: string, field: string]>([
  ['2026-06-16', 'time'],
  ['16.06.2026', 'time'],
  ['2026-06-17', 'day'],
  ['2027-06-16', 'day'],
])('that %s is still to come is told beside the %s', (day, field) => {
  expect(futureField({ day }, new Date('2026-06-16T09:05:30Z'))).toBe(field);
});
