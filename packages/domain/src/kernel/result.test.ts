import { expect, test } from 'vitest';
import { breaks, ok, refuse, rules } from './result.ts';

test('a value is carried as it is, also none', () => {
  expect(ok(undefined)).toEqual({ ok: true, value: undefined });
  expect(ok([1])).toEqual({ ok: true, value: [1] });
});

test('a refusal is carried as it is', () => {
  expect(refuse({ kind: 'tooSoon', seconds: 4 })).toEqual({
    ok: false,
    refusal: { kind: 'tooSoon', seconds: 4 },
  });
});

test('a broken rule cites the order only where the rule is the order’s', () => {
  expect(breaks('inFuture')).toStrictEqual({ ok: false, refusal: { kind: 'ruleBroken', rule: 'inFuture' } });
  expect(breaks('lateReasonNeeded', 'order-2026/11.3')).toStrictEqual({
    ok: false,
    refusal: { kind: 'ruleBroken', rule: 'lateReasonNeeded', cites: 'order-2026/11.3' },
  });
});

test('no rule is listed twice', () => {
  expect(new Set(rules).size).toBe(rules.length);
});
