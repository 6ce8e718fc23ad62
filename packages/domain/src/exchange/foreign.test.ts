import { expect, test } from 'vitest';
import type { ExchangePartner } from './exchange.ts';
import {
  correctForeignReceipt,
  foreignStateOf,
  receiveForeign,
  returnForeign,
  senderFor,
} from './foreign.ts';

const at = new Date('2026-11-19T07:00:00Z');
const fresh = { receipt: null, returned: null, bodyCase: null };
const received = { ...fresh, receipt: { id: 'r', at, incomingNumber: '7', replaced: [] } };
const returned = { ...received, returned: { at, why: 'wrongAddress' as const, words: null } };
const open = { ...received, bodyCase: { closedAt: null } };
const closed = { ...received, bodyCase: { closedAt: at } };
const wrong = (is: string, needs: string) => ({ ok: false, refusal: { kind: 'wrongState', is, needs } });

test('how it stands follows from what the body did with it', () => {
  expect([fresh, received, returned, open, closed].map(foreignStateOf)).toEqual([
    ...['sent', 'received', 'returned', 'accepted', 'done'],
  ]);
});

test('it is received once, and what is back or rests under a case is neither received nor returned', () => {
  expect(receiveForeign(fresh)).toMatchObject({ ok: true });
  expect(receiveForeign(received)).toEqual(wrong('received', 'sent'));
  expect(receiveForeign(returned)).toEqual(wrong('returned', 'sent'));
  const back = { why: 'notCompetent', words: null } as const;
  for (const standing of [fresh, received]) expect(returnForeign(standing, back)).toMatchObject({ ok: true });
  for (const [standing, is] of [
    [returned, 'returned'],
    [open, 'accepted'],
    [closed, 'done'],
  ] as const)
    expect(returnForeign(standing, back)).toEqual(wrong(is, 'received'));
  expect(returnForeign(fresh, { why: 'incomplete', words: null })).toMatchObject({
    refusal: { rule: 'returnWordsNeeded' },
  });
});

test('its number is put right as long as it is here, by whoever saw the one that stands', () => {
  for (const standing of [received, open, closed])
    expect(correctForeignReceipt(standing, 'r')).toEqual({ ok: true, value: received.receipt });
  expect(correctForeignReceipt(fresh, 'r')).toEqual(wrong('sent', 'received'));
  expect(correctForeignReceipt(returned, 'r')).toEqual(wrong('returned', 'received'));
  expect(correctForeignReceipt(received, 'earlier')).toEqual({
    ok: false,
    refusal: { kind: 'changedMeanwhile' },
  });
});

test('any system that is known now may send, the recipient’s own first', () => {
  const partner = (id: string, bodyId: string, endedAt: Date | null = null): ExchangePartner => ({
    ...{ id, bodyId, name: id, publicKey: new Uint8Array(32), addedAt: at, endedAt },
  });
  const police = partner('police', 'p');
  const own = partner('own', 'b');
  expect(senderFor([], 'b')).toBe('keyUnknown');
  expect(senderFor([partner('old', 'b', at)], 'b')).toBe('keyEnded');
  expect(senderFor([police], 'b')).toBe(police);
  expect(senderFor([police, own], 'b')).toBe(own);
  expect(senderFor([police, partner('old', 'b', at)], 'b')).toBe(police);
});
