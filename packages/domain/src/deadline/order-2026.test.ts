import { calendarYears, dutyById, dutyIds, type DutyId, type IsoDate } from '@qorgan/statute';
import { expect, test } from 'vitest';
import { alarmAt, dueOf } from './due.ts';
import { workCalendar } from './work-calendar.ts';

const calendar = workCalendar(calendarYears, { week: 'fiveDays' });
/** Tuesday 16 June 2026, 14:05: three days after the order came into force at the earliest. */
const moment = new Date('2026-06-16T14:05:00+05:00');

const computed: readonly [DutyId, lastDay: IsoDate | null, alarm: string][] = [
  ['p11.3.commission', '2026-06-19', '2026-06-19T18:00:00+05:00'],
  ['p12.1.upward', null, '2026-06-16T15:05:00+05:00'],
  ['p12.2.caseManager', '2026-06-17', '2026-06-17T14:05:00+05:00'],
  ['p12.6.commission', '2026-06-19', '2026-06-19T18:00:00+05:00'],
  ['p12.7.centres', '2026-06-19', '2026-06-19T18:00:00+05:00'],
  ['p13.nationalCommissioner', null, '2026-06-16T15:05:00+05:00'],
  ['p21.assessment', '2026-06-17', '2026-06-17T14:05:00+05:00'],
  ['p29.commission', '2026-06-30', '2026-06-30T18:00:00+05:00'],
];

test.each(computed)('order-2026, %s: from Tuesday 16 June 2026, 14:05', (id, lastDay, alarm) => {
  const dueDate = dueOf(dutyById(id).due, { moment }, calendar);
  if (lastDay) expect(dueDate).toMatchObject({ kind: 'workingDays', lastDay });
  else expect(dueDate).toMatchObject({ kind: 'duration' });
  expect(alarmAt(dueDate)).toEqual(new Date(alarm));
});

test('no other duty of the order has a time that could be computed', () => {
  const others = dutyIds.filter((id) => !computed.some(([one]) => one === id));
  const withTime = others.filter((id) => alarmAt(dueOf(dutyById(id).due, { moment }, calendar)) !== null);
  expect(others.length).toBeGreaterThan(0);
  expect(withTime).toEqual([]);
});
