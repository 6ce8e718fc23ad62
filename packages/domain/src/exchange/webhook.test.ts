import { expect, test } from 'vitest';
import { isWorthTrying, nextTry, readWebhookAddress, webhookOutcomes, webhookState } from './webhook.ts';

test('waits grow and come to an end', () => {
  const at = new Date('2026-11-19T07:00:00Z');
  const next = Array.from({ length: 9 }, (_, tries) => nextTry(tries + 1, at));
  expect(next[0]).toEqual(new Date('2026-11-19T07:01:00Z'));
  const waits = next.slice(0, 8).map((one) => one!.getTime() - at.getTime());
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect(next[8]).toBeNull();
  expect(webhookOutcomes.filter((one) => !isWorthTrying(one))).toEqual(['delivered', 'gone']);
});

test.each([
  ['https://register.example.kz/qorgan', 'https://register.example.kz/qorgan'],
  [' https://Register.Example.kz:8443/a?b=1 ', 'https://register.example.kz:8443/a?b=1'],
])('%s is kept', (typed, kept) => expect(readWebhookAddress(typed)).toBe(kept));

test.each([
  ...['', 'register.example.kz', 'http://register.example.kz/', 'ftp://register.example.kz/'],
  ...['https://localhost/', 'https://a.localhost/', 'https://db.internal/', 'https://printer.local/'],
  ...['https://127.0.0.1/', 'https://2130706433/', 'https://0x7f.1/', 'https://[::1]/', 'https://8.8.8.8/'],
  ...['https://u:p@register.example.kz/', 'https://register.example.kz/#x', 'https://intranet/'],
  `https://register.example.kz/${'x'.repeat(500)}`,
])('nothing is sent to %s', (typed) => expect(readWebhookAddress(typed)).toBeNull());

test('it is told, given up, without an address, or waits', () => {
  const at = new Date(0);
  const none = { deliveredAt: null, givenUpAt: null, droppedAt: null };
  expect(webhookState(none)).toBe('waits');
  expect(webhookState({ ...none, deliveredAt: at })).toBe('delivered');
  expect(webhookState({ ...none, givenUpAt: at })).toBe('givenUp');
  expect(webhookState({ ...none, droppedAt: at })).toBe('dropped');
});
