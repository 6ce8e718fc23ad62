import { describe, expect, test } from 'vitest';
import { calendarOf, calendarYears, type CalendarDay, type IsoDate } from '../index.ts';

const at = (day: IsoDate) => new Date(`${day}T00:00:00Z`);
const isWeekend = (day: IsoDate) => [0, 6].includes(at(day).getUTCDay());
const dayAfter = (day: IsoDate) =>
  new Date(at(day).getTime() + 86_400_000).toISOString().slice(0, 10) as IsoDate;
const find = (day: IsoDate) => calendarOf(Number(day.slice(0, 4)))!.days.find(({ date }) => date === day);

/** Law on Holidays, article 5: a holiday on a weekend moves to the next working day; shifts stack. */
function shiftsByRule(days: readonly CalendarDay[]): [IsoDate, IsoDate][] {
  const taken = new Set(
    days.filter(({ kind }) => kind === 'holiday' || kind === 'religious').map(({ date }) => date),
  );
  return days
    .filter(({ kind, date }) => kind === 'holiday' && isWeekend(date))
    .map(({ date }) => {
      let to = dayAfter(date);
      while (isWeekend(to) || taken.has(to)) to = dayAfter(to);
      taken.add(to);
      return [date, to];
    });
}

describe.each(calendarYears)('$year', ({ year, confirmed, days }) => {
  test('its days are its own, in order, each once', () => {
    for (const { date } of days) {
      expect(date.slice(0, 4)).toBe(`${year}`);
      expect(at(date).toISOString().slice(0, 10)).toBe(date);
    }
    expect(days.map(({ date }) => date)).toEqual([...new Set(days.map(({ date }) => date))].toSorted());
  });

  test('its shifts are those that the rule gives', () => {
    const kept = days.filter(({ kind }) => kind === 'shifted').map(({ forDate, date }) => [forDate, date]);
    expect(kept).toEqual(shiftsByRule(days));
  });

  test('it has the fixed holidays of the law, Christmas and one day of Kurban Ait', () => {
    const fixed = [
      '01-01',
      '01-02',
      '03-08',
      '03-21',
      '03-22',
      '03-23',
      '05-01',
      '05-07',
      '05-09',
      '07-06',
      '10-25',
      '12-16',
    ];
    const constitution = year <= 2025 ? ['08-30'] : year === 2026 ? [] : ['03-15'];
    expect(days.filter(({ kind }) => kind === 'holiday').map(({ date }) => date.slice(5))).toEqual(
      [...fixed, ...constitution].toSorted(),
    );
    expect(
      days
        .filter(({ kind }) => kind === 'religious')
        .map(({ name }) => name.en)
        .toSorted(),
    ).toEqual(['First day of Kurban Ait', 'Orthodox Christmas']);
  });

  test('a confirmed year has confirmed days; transfers go in pairs and a working one falls on a weekend', () => {
    if (confirmed) expect(days.every((day) => day.confirmed)).toBe(true);
    const off = days.filter(({ kind }) => kind === 'transferredOff');
    const work = days.filter(({ kind }) => kind === 'transferredWork');
    expect(off.map(({ forDate }) => forDate)).toEqual(work.map(({ date }) => date));
    expect(off.some(({ date }) => isWeekend(date))).toBe(false);
    expect(work.every(({ date }) => isWeekend(date))).toBe(true);
  });
});

test('2025 and 2026 have production calendars; later years are not confirmed', () => {
  expect(calendarYears.map(({ year, confirmed }) => [year, confirmed])).toEqual([
    [2025, true],
    [2026, true],
    [2027, false],
    [2028, false],
    [2029, false],
    [2030, false],
  ]);
  expect(calendarOf(2031)).toBeUndefined();
});

describe('days that other calendars have wrong (reference/facts.md, section 3)', () => {
  test.each<[why: string, day: IsoDate, kind: CalendarDay['kind'] | undefined]>([
    ['30 August 2025 is the last Constitution Day in August', '2025-08-30', 'holiday'],
    ['and moves to Monday', '2025-09-01', 'shifted'],
    ['30 August 2026 is a plain day', '2026-08-30', undefined],
    ['and nothing moves from it', '2026-08-31', undefined],
    ['15 March 2026 is not yet a holiday', '2026-03-15', undefined],
    ['so 16 March 2026 is worked', '2026-03-16', undefined],
    ['15 March 2027 is Constitution Day', '2027-03-15', 'holiday'],
    ['Friday 3 January 2025 is off', '2025-01-03', 'transferredOff'],
    ['for Sunday 5 January 2025, which is worked', '2025-01-05', 'transferredWork'],
    ['Nauryz 2026 on Saturday and Sunday moves to Tuesday', '2026-03-24', 'shifted'],
    ['and to Wednesday', '2026-03-25', 'shifted'],
    ['Nauryz 2027 on Sunday steps over two holidays', '2027-03-24', 'shifted'],
    ['Independence Day 2029 on Sunday moves to Monday', '2029-12-17', 'shifted'],
    ['and not to Tuesday', '2029-12-18', undefined],
    ['9 May 2026 on Saturday moves to Monday', '2026-05-11', 'shifted'],
    ['25 October 2026 on Sunday moves to Monday', '2026-10-26', 'shifted'],
    ['Kurban Ait 2025', '2025-06-06', 'religious'],
    ['Kurban Ait 2026', '2026-05-27', 'religious'],
    ['Kurban Ait 2027 on Sunday', '2027-05-16', 'religious'],
    ['does not move', '2027-05-17', undefined],
    ['Christmas 2029 on Sunday', '2029-01-07', 'religious'],
    ['does not move', '2029-01-08', undefined],
  ])('%s: %s', (_why, day, kind) => {
    expect(find(day)?.kind).toBe(kind);
  });

  test('computed days of Kurban Ait are not confirmed', () => {
    for (const day of ['2027-05-16', '2028-05-05', '2029-04-24', '2030-04-13'] as IsoDate[])
      expect(find(day)?.confirmed).toBe(false);
  });
});
