import type { IsoDate } from '@qorgan/statute';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../kernel/day.ts';
import { truancyOf } from './truancy.ts';

const day = fc.integer({ min: 0, max: 200 }).map((n) => addDays('2026-09-01', n));
const days = fc.array(day, { maxLength: 25 });

/** The words, read as slowly as can be: every month and every thirty days there are, one after the other. */
function slowly(away: readonly IsoDate[]): { month: boolean; rolling: boolean } {
  const own = new Set(away);
  const count = (from: IsoDate, length: number) =>
    Array.from({ length }, (_, n) => addDays(from, n)).filter((one) => own.has(one)).length;
  const starts = Array.from({ length: 280 }, (_, n) => addDays('2026-08-01', n));
  const firsts = starts.filter((one) => one.endsWith('-01'));
  const lengthOf = (first: IsoDate) =>
    new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)), 0)).getUTCDate();
  return {
    month: firsts.some((first) => count(first, lengthOf(first)) >= 4),
    rolling: starts.some((from) => count(from, 30) >= 4),
  };
}

test('order-2026/2.1: both readings say what counting every stretch says', () => {
  fc.assert(
    fc.property(days, (away) => {
      const found = truancyOf(away);
      const { month, rolling } = slowly(away);
      expect({ month: (found?.months.length ?? 0) > 0, rolling: found?.rolling != null }).toEqual({
        month,
        rolling,
      });
    }),
  );
});

test('what is shown lies within its stretch, is long enough, and no day is invented or left out', () => {
  fc.assert(
    fc.property(days, (away) => {
      const found = truancyOf(away);
      for (const { from, until, days: shown } of [
        ...(found?.months ?? []),
        ...(found?.rolling ? [found.rolling] : []),
      ]) {
        expect(shown.length).toBeGreaterThanOrEqual(4);
        expect(shown).toEqual([...new Set(away)].filter((one) => one >= from && one <= until).toSorted());
      }
    }),
  );
});

test('what was answered puts nobody forward again; a day after it does where the month is full', () => {
  fc.assert(
    fc.property(days, day, (away, after) => {
      const all = truancyOf(away, null);
      const later = truancyOf(away, after);
      if (later) {
        expect(all).not.toBeNull();
        expect(away.some((one) => one > after)).toBe(true);
      }
      if (away.every((one) => one <= after)) expect(later).toBeNull();
      const shown = [...(later?.months ?? []), ...(later?.rolling ? [later.rolling] : [])];
      for (const { days: within } of shown) expect(within.at(-1)! > after).toBe(true);
    }),
  );
});
