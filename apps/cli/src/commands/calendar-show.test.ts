import { calendarYears, locales } from '@qorgan/statute';
import { describe, expect, test } from 'vitest';
import { run } from '../run.ts';

const show = async (line: string) => (await run(`calendar show ${line}`.split(' '), 'en')).out;
/** The block of one month. */
const month = (out: string, name: string) => out.split('\n\n').find((block) => block.startsWith(`${name}:`));

describe('calendar show', () => {
  test('March 2026 on a five-day week, as the ministry published it', async () => {
    expect(month(await show('--year 2026'), 'March')).toBe(`March: 18 working days, 13 days off
   8  Sunday     International Women’s Day
   9  Monday     International Women’s Day (for 8 March)
  21  Saturday   Nauryz
  22  Sunday     Nauryz
  23  Monday     Nauryz
  24  Tuesday    Nauryz (for 21 March)
  25  Wednesday  Nauryz (for 22 March)`);
  });

  test('March 2026 on a six-day week: 22 working days, the 24th stands in for the 22nd', async () => {
    const out = await show('--year 2026 --week six');
    expect(month(out, 'March')).toMatch(/^March: 22 working days, 9 days off\n/);
    expect(month(out, 'March')).toMatch(/^ {2}24 {2}Tuesday +Nauryz \(for 22 March\)$/m);
    expect(out).toContain('Sundays are days off.');
  });

  test('January 2025: the Friday off and the Sunday worked in exchange', async () => {
    const january = month(await show('--year 2025'), 'January');
    expect(january).toMatch(/^ {3}3 {2}Friday +Day off \(transferred\) \(for 5 January\)$/m);
    expect(january).toMatch(/^ {3}5 {2}Sunday +Working day \(transferred\)$/m);
    expect(january).toMatch(/^January: 20 working days, 11 days off\n/);
  });

  test('a year without a production calendar marks what is only computed', async () => {
    const out = await show('--year 2027');
    expect(out).toContain('The calendar is not confirmed');
    expect(month(out, 'May')).toMatch(/^\? 16 {2}Sunday +First day of Kurban Ait$/m);
    expect(month(out, 'May')).toMatch(/^ {3}7 {2}Friday +Defender/m);
  });

  test('a confirmed year says so and marks nothing', async () => {
    const out = await show('--year 2026');
    expect(out).toContain('The calendar is confirmed.');
    expect(out).not.toMatch(/^\?/m);
  });

  test.each(['2024', '2031'])('%s is outside the data: all by rule, all marked', async (year) => {
    const out = await show(`--year ${year}`);
    expect(out).toContain('no data for this year');
    expect(out).not.toContain('Kurban Ait\n');
    expect(out).not.toMatch(/^ {2}[ \d]\d {2}/m);
    expect(out).toMatch(/^\? {2}1 {2}\w+ +New Year$/m);
  });

  test.each(calendarYears)(
    '$year: the months add up to the year, and every month is there',
    async ({ year }) => {
      for (const week of ['five', 'six']) {
        const out = await show(`--year ${year} --week ${week}`);
        const pairs = [...out.matchAll(/: (\d+) working days, (\d+) days off$/gm)].map((m) => [
          Number(m[1]),
          Number(m[2]),
        ]);
        expect(pairs).toHaveLength(13);
        const [total, ...months] = pairs.toReversed();
        const sum = [0, 1].map((i) => months.reduce((all, pair) => all + pair[i]!, 0));
        expect(sum).toEqual(total);
        expect(sum[0]! + sum[1]!).toBe(year % 4 === 0 ? 366 : 365);
      }
    },
  );

  test('speaks three languages', async () => {
    expect(await show('--year 2026 --lang kk')).toMatch(/^2026 жыл, бес күндік жұмыс аптасы\n/);
    expect(await show('--year 2026 --lang kk')).toContain('\nМаусым: 22 жұмыс күні, 8 демалыс күні');
    expect(await show('--year 2026 --lang ru')).toContain('\nИюнь: 22 рабочих дня, 8 нерабочих дней');
  });

  test.each(['27', '1999', '2100', '2026-01', 'now'])('--year %s is a complaint', async (year) => {
    for (const locale of locales) {
      const { code, out, err } = await run(['calendar', 'show', '--year', year, '--lang', locale], 'en');
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(`${year}`);
      expect(err).toContain('--year 2027');
    }
  });
});
