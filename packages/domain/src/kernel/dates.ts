import { texts, type IsoDate, type Locale } from '@qorgan/statute';
import { dayOf, timeOf, weekday } from './day.ts';

// Written out, not taken from Intl: its Kazakh says "2026 ж. 16 маусым", official papers say "2026 жылғы".
const months: Readonly<Record<Locale, readonly string[]>> = {
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
  ru: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

const monthsOfRussianDates = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

const weekdays: Readonly<Record<Locale, readonly string[]>> = {
  kk: ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'],
  ru: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const parts = (day: IsoDate): { year: number; month: number; dayOfMonth: number } => {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  return { year, month, dayOfMonth };
};

/** The name of a month, 1 to 12, as it stands alone: "маусым", "июнь", "June". */
export const monthName = (month: number, locale: Locale): string => months[locale][month - 1] ?? '';

/** The name of the day of the week: "сейсенбі", "вторник", "Tuesday". */
export const weekdayName = (day: IsoDate, locale: Locale): string => weekdays[locale][weekday(day) - 1] ?? '';

/** Day and month without the year: "16 маусым", "16 июня", "16 June". */
export function dayAndMonth(day: IsoDate, locale: Locale): string {
  const { month, dayOfMonth } = parts(day);
  return `${dayOfMonth} ${locale === 'ru' ? monthsOfRussianDates[month - 1] : monthName(month, locale)}`;
}

/** The date as official papers write it: "2026 жылғы 16 маусым", "16 июня 2026 года", "16 June 2026". */
export function longDate(day: IsoDate, locale: Locale): string {
  const { year } = parts(day);
  const short = dayAndMonth(day, locale);
  if (locale === 'kk') return `${year} жылғы ${short}`;
  return locale === 'ru' ? `${short} ${year} года` : `${short} ${year}`;
}

/** The date with its weekday: "2026 жылғы 16 маусым, сейсенбі", "Tuesday, 16 June 2026". */
export function fullDate(day: IsoDate, locale: Locale): string {
  const [date, weekday] = [longDate(day, locale), weekdayName(day, locale)];
  return locale === 'en' ? `${weekday}, ${date}` : `${date}, ${weekday}`;
}

/** Date and time in Kazakhstan: "2026 жылғы 16 маусым, 14:05". */
export const dateTime = (instant: Date, locale: Locale): string =>
  `${longDate(dayOf(instant), locale)}, ${timeOf(instant)}`;

const spans = texts({
  day: {
    kk: (n: number) => `${n} күн`,
    ru: (n: number) => `${n} ${russianDays[new Intl.PluralRules('ru').select(n)]}`,
    en: (n: number) => (n === 1 ? '1 day' : `${n} days`),
  },
  hour: { kk: (n: number) => `${n} сағат`, ru: (n: number) => `${n} ч`, en: (n: number) => `${n} h` },
  minute: { kk: (n: number) => `${n} минут`, ru: (n: number) => `${n} мин`, en: (n: number) => `${n} min` },
  underMinute: { kk: '1 минуттан аз', ru: 'меньше минуты', en: 'less than a minute' },
});

const russianDays: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'дней',
  one: 'день',
  two: 'дня',
  few: 'дня',
  many: 'дней',
  other: 'дней',
};

/**
 * A span of time in words: "2 сағат 5 минут", "3 дня 1 ч", "1 day 2 h 5 min"; parts that are nought are left out.
 * Whole minutes, cut off. Less than one, or a negative span from clocks that disagree, is "less than a minute".
 */
export function elapsed(minutes: number, locale: Locale): string {
  const words = spans[locale];
  const whole = Math.max(0, Math.floor(minutes));
  const counts = [
    [Math.floor(whole / 1440), words.day],
    [Math.floor(whole / 60) % 24, words.hour],
    [whole % 60, words.minute],
  ] as const;
  const said = counts.filter(([n]) => n > 0).map(([n, say]) => say(n));
  return said.length > 0 ? said.join(' ') : words.underMinute;
}
