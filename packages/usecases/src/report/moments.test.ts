import { expect, test } from 'vitest';
import { momentsOf } from './moments.ts';

const at = (local: string) => new Date(`${local.replace(' ', 'T')}:00+05:00`);
const receivedAt = at('2026-11-20 09:00');
const told = (noticedOn: string, noticedTime = '', writtenAt: string | null = null) =>
  momentsOf({ noticedOn, noticedTime, writtenAt: writtenAt && at(writtenAt).toISOString() }, receivedAt);

test.each<[why: string, moments: ReturnType<typeof told>, noticed: string, written: string | null]>([
  ['on the portal, today', told('2026-11-20'), '2026-11-20 09:00', null],
  ['on the portal, with a time', told('2026-11-19', '10:00'), '2026-11-19 10:00', null],
  [
    '"today" of the day on which it was written',
    told('2026-11-19', '', '2026-11-19 17:30'),
    '2026-11-19 17:30',
    '2026-11-19 17:30',
  ],
  [
    'a day before it was written is its first moment',
    told('2026-11-18', '', '2026-11-19 17:30'),
    '2026-11-18 00:00',
    '2026-11-19 17:30',
  ],
  [
    'the day of receipt, by a clock that is behind',
    told('2026-11-20', '08:30', '2026-11-20 07:00'),
    '2026-11-20 08:30',
    '2026-11-20 07:00',
  ],
  [
    '"today" by a clock that is a day ahead',
    told('2026-11-21', '', '2026-11-21 09:00'),
    '2026-11-20 09:00',
    '2026-11-20 09:00',
  ],
  [
    'a time that has not come, by a clock that is ahead',
    told('2026-11-20', '09:30', '2026-11-20 09:40'),
    '2026-11-20 09:00',
    '2026-11-20 09:00',
  ],
])('%s', (_why, { noticedAt, writtenAt }, noticed, written) => {
  expect(noticedAt).toEqual(at(noticed));
  expect(writtenAt).toEqual(written && at(written));
});
