import type { Week } from '@qorgan/domain';
import type { Asked, Option } from './command.ts';
import { deadlineHelp } from './text/deadline-text.ts';

export const weekOption: Option = { name: 'week', value: 'five|six', says: deadlineHelp.week };

const weeks: ReadonlyMap<string, Week> = new Map([
  ['five', 'fiveDays'],
  ['six', 'sixDays'],
]);

/** The week asked for; five days unless said otherwise; `undefined` for a word that is no week. */
export const weekAsked = ({ options }: Asked): Week | undefined => weeks.get(options.get('week') ?? 'five');
