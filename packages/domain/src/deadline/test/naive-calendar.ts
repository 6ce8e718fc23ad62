// A second answer to "which days are worked, and when is the n-th?", written apart from the real one and sharing
// nothing with it: no Date, no statute data. It lays every day of sixteen years in a row straight from the rules
// of facts.md and fills in who works. Slow, simple, and wrong only if the rules were misread twice.

type Off = { date: string; works: boolean };

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const firstYear = 2020;
const lastYear = 2035;
/** 1 January 2020 was a Wednesday; Monday is 0. */
const firstWeekday = 2;

const two = (n: number) => (n < 10 ? `0${n}` : `${n}`);

/** Every day of 2020-2035 as text, in order. */
export const allDays: readonly string[] = everyDay();

function everyDay(): string[] {
  const days: string[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    monthLengths.forEach((length, month) => {
      const last = month === 1 && leap ? 29 : length;
      for (let day = 1; day <= last; day++) days.push(`${year}-${two(month + 1)}-${two(day)}`);
    });
  }
  return days;
}

const everyYear = '01-01 01-02 03-08 03-21 03-22 03-23 05-01 05-07 05-09 07-06 10-25 12-16'.split(' ');
const kurbanAit = ['2025-06-06', '2026-05-27', '2027-05-16', '2028-05-05', '2029-04-24', '2030-04-13'];

function isHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4));
  const rest = day.slice(5);
  if (rest === '08-30') return year <= 2025;
  if (rest === '03-15') return year >= 2027;
  return everyYear.includes(rest);
}

/** For each of `allDays`: do people work? `restDays` is 2 for Saturday and Sunday, 1 for Sunday alone. */
export function workedDays(restDays: 1 | 2, amendments: readonly Off[] = []): boolean[] {
  let owed = 0;
  const worked = allDays.map((day, i) => {
    const rest = (firstWeekday + i) % 7 >= 7 - restDays;
    if (isHoliday(day)) {
      if (rest) owed++;
      return false;
    }
    if (day.endsWith('-01-07') || kurbanAit.includes(day)) return false;
    if (day === '2025-01-03') return false;
    if (rest && day !== '2025-01-05') return false;
    if (owed === 0) return true;
    owed--;
    return false;
  });
  for (const { date, works } of amendments) {
    const i = allDays.indexOf(date);
    if (i >= 0) worked[i] = works;
  }
  return worked;
}

/** The n-th worked day after `from`. */
export function nthWorkedDay(from: string, n: number, worked: readonly boolean[]): string {
  const after = allDays.map((day, i) => ({ day, works: worked[i] })).slice(allDays.indexOf(from) + 1);
  return after.filter(({ works }) => works)[n - 1]!.day;
}
