import { expect, test } from 'vitest';
import { phoneAfter, standingOf, type QueuedReport } from './queued-report.ts';

const written = new Date('2026-11-19T07:00:00Z');
const queued: QueuedReport = {
  key: '0a64ad7e-9d13-4d2f-9a37-1f0e3f4bb3b1',
  report: { key: '0a64ad7e-9d13-4d2f-9a37-1f0e3f4bb3b1', sealed: { keyId: '', enc: '', ciphertext: '' } },
  portal: 'https://qorgan.example.kz',
  memberId: '0a64ad7e-9d13-4d2f-9a37-1f0e3f4bb3b1',
  writtenAt: written.toISOString(),
};
const dayLater = new Date(written.getTime() + phoneAfter);

test.each([
  ['just written', {}, written, 'waits'],
  ['after a day to the millisecond', {}, dayLater, 'waits'],
  ['after more than a day', {}, new Date(dayLater.getTime() + 1), 'phone'],
  ['the pairing ended', { blocked: 'pairingEnded' as const }, written, 'blocked'],
  [
    'the pairing ended long ago',
    { blocked: 'pairingEnded' as const },
    new Date(dayLater.getTime() + 1),
    'phone',
  ],
  ['never to be taken', { refused: 'invalid' as const }, written, 'refused'],
])('%s', (_what, change, now, standing) => {
  expect(standingOf({ ...queued, ...change }, now)).toBe(standing);
});
