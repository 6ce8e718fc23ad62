import { apiProblemCodes, type ApiProblem } from '@qorgan/contract';
import { describe, expect, test } from 'vitest';
import { judge } from './judge.ts';

const status = {
  id: '0a64ad7e-9d13-4d2f-9a37-1f0e3f4bb3b1',
  number: 15,
  receivedAt: '2026-11-19T07:00:00.000Z',
  stage: 'sent',
} as const;

describe('after a try to send', () => {
  test('an answer is an arrival', () =>
    expect(judge({ is: 'answer', value: status })).toEqual({ is: 'arrived', status }));

  test('silence keeps the report, and the others need not be tried', () =>
    expect(judge({ is: 'silent' })).toEqual({ is: 'later', lineIsDown: true, waitSeconds: 0 }));

  test('a busy portal is given the time that it asks for', () =>
    expect(judge({ is: 'problem', code: 'tooMany', says: 'x', retryAfter: 7 })).toEqual({
      is: 'later',
      lineIsDown: false,
      waitSeconds: 7,
    }));

  test('a form that was sent before comes back with its number', () =>
    expect(
      judge({
        is: 'problem',
        code: 'sentBefore',
        says: 'Бұрын жіберілген.',
        report: { id: status.id, number: 15 },
      }),
    ).toEqual({ is: 'refused', why: 'sentBefore', says: 'Бұрын жіберілген.', sentAs: 15 }));

  const expected: Record<ApiProblem, ReturnType<typeof judge>['is']> = {
    unreadable: 'refused',
    unauthorised: 'blocked',
    pairingWaits: 'blocked',
    pairingExpired: 'blocked',
    pairingEnded: 'blocked',
    otherAddress: 'blocked',
    notFound: 'refused',
    methodNotAllowed: 'refused',
    sentBefore: 'refused',
    tooLarge: 'refused',
    notJson: 'refused',
    invalid: 'refused',
    cannotOpen: 'refused',
    tooMany: 'later',
    broken: 'later',
  };
  test.each(apiProblemCodes)('%s', (code) =>
    expect(judge({ is: 'problem', code, says: 'x' }).is).toBe(expected[code]),
  );
});
