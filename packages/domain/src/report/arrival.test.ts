import { expect, test } from 'vitest';
import { arrivalOf } from './arrival.ts';

const receivedAt = new Date('2026-11-19T10:20:00+05:00');
test.each([
  ['on the portal itself', null, 'atOnce'],
  ['in the same moment', '2026-11-19T10:20:00+05:00', 'atOnce'],
  ['after five minutes', '2026-11-19T10:15:00+05:00', 'atOnce'],
  ['after six', '2026-11-19T10:14:00+05:00', 'late'],
  ['after a night', '2026-11-18T17:00:00+05:00', 'late'],
  ['after two days', '2026-11-17T10:20:00+05:00', 'late'],
  ['after three', '2026-11-16T10:20:00+05:00', 'doubtful'],
])('%s', (_how, written, arrival) =>
  expect(arrivalOf({ receivedAt, writtenAt: written ? new Date(written) : null })).toBe(arrival),
);
