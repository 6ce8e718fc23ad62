import { breaks, ok, refuse, rules, type Refusal } from '@qorgan/domain';
import { locales } from '@qorgan/statute';
import { isHttpError } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { refusalText } from '#lib/text/refusals.ts';
import { answered, found } from './answer.ts';

const statusOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (isHttpError(error)) return error.status;
  }
  return undefined;
};

const notAllowed: Refusal = { kind: 'notAllowed', action: 'case.read' };

test('a value is handed on', () => {
  expect(found(ok(7))).toBe(7);
  expect(answered(ok(7), 'kk', {})).toEqual({ ok: true, value: 7 });
});

test('what somebody may not see looks as if it were not there', () => {
  expect(statusOf(() => found(refuse({ kind: 'notFound' })))).toBe(404);
  expect(statusOf(() => found(refuse(notAllowed)))).toBe(404);
});

test('an act without the right is refused as such', () => {
  expect(statusOf(() => answered(refuse(notAllowed), 'kk', {}))).toBe(403);
  expect(statusOf(() => answered(refuse({ kind: 'notFound' }), 'kk', {}))).toBe(404);
});

test('what can be mended comes back with words and with what was typed', () => {
  const late = answered(breaks('lateReasonNeeded', 'order-2026/11.3'), 'ru', { typed: { at: '10:00' } });
  expect(late.ok === false && late.failure).toMatchObject({
    status: 422,
    data: {
      typed: { at: '10:00' },
      refused: { rule: 'lateReasonNeeded', cites: 'order-2026/11.3', text: expect.stringMatching(/позже/) },
    },
  });
});

test.each<[Refusal, number]>([
  [{ kind: 'changedMeanwhile' }, 409],
  [{ kind: 'sentBefore', report: { id: 'x', number: 7, receivedAt: new Date(0) }, saysTheSame: false }, 409],
  [{ kind: 'wrongState', is: 'sent', needs: 'draft' }, 409],
  [{ kind: 'tooSoon', seconds: 8 }, 429],
])('%j is %i', (refusal, status) => {
  const said = answered(refuse(refusal), 'en', {});
  expect(said.ok === false && said.failure.status).toBe(status);
});

test('every rule has words of its own in every language', () => {
  for (const locale of locales) {
    const said = rules.map((rule) => refusalText({ kind: 'ruleBroken', rule }, locale));
    expect(said.every((text) => text.length > 10 && text.endsWith('.'))).toBe(true);
    expect(new Set(said).size).toBe(rules.length);
  }
});
