import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTurnstile } from './turnstile.ts';

const pace = { atOnce: 3, every: 100, patience: 250 };

describe('a turnstile', () => {
  test('lets some pass at once, has others wait, and tells the rest when to come back', () => {
    const gate = createTurnstile(pace);
    const turns = Array.from({ length: 8 }, () => gate.take('a', 0));
    expect(turns).toEqual([
      ...[0, 0, 0, 100, 200].map((wait) => ({ wait })),
      ...[300, 300, 300].map((comeBackIn) => ({ comeBackIn })),
    ]);
  });

  test('whoever comes back when told passes at once', () => {
    const gate = createTurnstile(pace);
    for (let n = 0; n < 5; n++) gate.take('a', 0);
    expect(gate.take('a', 0)).toEqual({ comeBackIn: 300 });
    expect(gate.take('a', 300)).toEqual({ wait: 0 });
  });

  test('nobody waits for another’s queue', () => {
    const gate = createTurnstile(pace);
    for (let n = 0; n < 9; n++) gate.take('a', 0);
    expect(gate.take('b', 0)).toEqual({ wait: 0 });
  });

  test('after a pause it is as at the beginning', () => {
    const gate = createTurnstile(pace);
    const three = () => Array.from({ length: 3 }, () => gate.take('a', 10_000));
    for (let n = 0; n < 5; n++) gate.take('a', 0);
    expect(three()).toEqual([{ wait: 0 }, { wait: 0 }, { wait: 0 }]);
  });

  test('forgets whose queue is empty', () => {
    const gate = createTurnstile(pace);
    for (let n = 0; n < 100_000; n++) gate.take(`key ${n}`, n);
    expect(gate.size).toBeLessThan(3000);
  });
});

test('whatever the crowd, everybody who does as they are told passes, no faster than the pace', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 60 }), (arrivals) => {
      const gate = createTurnstile(pace);
      const waiting = arrivals.toSorted((a, b) => a - b);
      const passed: number[] = [];
      for (let tries = 0; waiting.length > 0; tries++) {
        expect(tries).toBeLessThan(20_000);
        const now = waiting.shift()!;
        const turn = gate.take('a', now);
        if ('wait' in turn) {
          expect(turn.wait).toBeLessThanOrEqual(pace.patience);
          passed.push(now + turn.wait);
        } else {
          waiting.push(now + turn.comeBackIn);
          waiting.sort((a, b) => a - b);
        }
      }
      passed.sort((a, b) => a - b);
      expect(passed).toHaveLength(arrivals.length);
      for (const [at, moment] of passed.entries()) {
        const later = passed[at + pace.atOnce];
        if (later !== undefined) expect(later - moment).toBeGreaterThanOrEqual(pace.every);
      }
    }),
    { numRuns: 200 },
  );
});
