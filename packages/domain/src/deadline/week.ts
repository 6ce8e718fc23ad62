import type { IsoDate, Text } from '@qorgan/statute';
import { weekday } from '../kernel/day.ts';

/** How many days a week an organisation works. Five unless its settings say six; ADR 0030 reads the six-day week. */
export const weeks = ['fiveDays', 'sixDays'] as const;
export type Week = (typeof weeks)[number];

/** Is the day one of the weekly days of rest, before any holiday or transfer is looked at? */
export const isRestDay = (day: IsoDate, week: Week): boolean => weekday(day) > (week === 'fiveDays' ? 5 : 6);

/** In the middle of a sentence; names of holidays carry their own capitals. */
export const restDayName: Text = { kk: 'демалыс күні', ru: 'выходной день', en: 'weekly day off' };
