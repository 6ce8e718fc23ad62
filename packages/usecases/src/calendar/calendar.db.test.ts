import { afterAll, beforeAll, expect, test } from 'vitest';
import { everybody, granted, notFound, openTown, type Town } from '../testing/index.ts';
import { keptYears, viewCalendar } from './view-calendar.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.database.close());

test('everybody sees each year that is kept as their own organisation counts it, and no other', async () => {
  for (const person of everybody) {
    const view = granted(await viewCalendar(town.as(person), 2026));
    expect(view, person).toMatchObject({ week: 'fiveDays', isConfirmed: true, years: keptYears });
  }
  expect(keptYears).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
  expect(granted(await viewCalendar(town.as('head'), 2027)).isConfirmed).toBe(false);
  for (const year of [2024, 2031]) expect(await viewCalendar(town.as('head'), year)).toEqual(notFound);
});
