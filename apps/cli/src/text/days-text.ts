import { texts } from '@qorgan/statute';

const russian = new Intl.PluralRules('ru');
const russianForm = (n: number, one: string, few: string, many: string) =>
  ({ one, few, many, zero: many, two: few, other: many })[russian.select(n)];

/** Numbers of days and kinds of week, in words. */
export const daysText = texts({
  workingDays: {
    kk: (n: number) => `${n} жұмыс күні`,
    ru: (n: number) => `${n} ${russianForm(n, 'рабочий день', 'рабочих дня', 'рабочих дней')}`,
    en: (n: number) => (n === 1 ? '1 working day' : `${n} working days`),
  },
  daysOff: {
    kk: (n: number) => `${n} демалыс күні`,
    ru: (n: number) => `${n} ${russianForm(n, 'нерабочий день', 'нерабочих дня', 'нерабочих дней')}`,
    en: (n: number) => (n === 1 ? '1 day off' : `${n} days off`),
  },
  fiveDays: { kk: 'бес күндік жұмыс аптасы', ru: 'пятидневная рабочая неделя', en: 'five-day week' },
  sixDays: { kk: 'алты күндік жұмыс аптасы', ru: 'шестидневная рабочая неделя', en: 'six-day week' },
  // "за", "үшін": the day stands in for another; no Kazakh case ending has to be fitted to a number.
  inPlaceOf: {
    kk: (day: string) => `${day} үшін`,
    ru: (day: string) => `за ${day}`,
    en: (day: string) => `for ${day}`,
  },
  notConfirmed: { kk: 'расталмаған', ru: 'не подтверждено', en: 'not confirmed' },
});
