import {
  dayOf,
  dueOf,
  explainCount,
  timeOf,
  workCalendar,
  type DueDate,
  type WorkCalendar,
} from '@qorgan/domain';
import { calendarYears, type Due, type Locale } from '@qorgan/statute';
import { answer, complain, program, type Answer, type Asked, type Command } from '../command.ts';
import { explainDue, unconfirmedYears } from '../explain-due.ts';
import { findDue, placeOf } from '../find-due.ts';
import { readStart, type Start } from '../moment.ts';
import { deadlineHelp, deadlineText } from '../text/deadline-text.ts';
import { weekAsked, weekOption } from '../week-option.ts';

/**
 * `deadline --paragraph 11.3 --from 2026-03-20`: the last day, or the time for what runs from the moment, and
 * nothing else on stdout. "Immediately" is an answer too, though not a date: it is printed as the word it is.
 * A paragraph without a time of its own is a complaint and exit code 2.
 */
export const deadline: Command = {
  name: ['deadline'],
  summary: deadlineHelp.summary,
  options: [
    { name: 'paragraph', value: '11.3', says: deadlineHelp.paragraph, isRequired: true },
    { name: 'from', value: '2026-03-20', says: deadlineHelp.from, isRequired: true },
    weekOption,
    { name: 'explain', says: deadlineHelp.explain },
  ],
  examples: [
    `${program} deadline --paragraph 11.3 --from 2026-03-20`,
    `${program} deadline --paragraph 12.1 --from 2026-03-20T14:05 --explain`,
  ],
  run: tellDeadline,
};

function tellDeadline(asked: Asked): Answer {
  const { options, locale } = asked;
  const text = deadlineText[locale];
  const [place, from] = [placeOf(options.get('paragraph')!), options.get('from')!];
  const start = readStart(from);
  if (!start) return complain(text.badFrom(from));
  const week = weekAsked(asked);
  if (!week) return complain(text.badWeek(options.get('week')!));

  const found = findDue(place, start.day);
  if (found.kind === 'noSuchPlace') return complain(text.badPlace(place));
  if (found.kind === 'noDuty') return complain(text.noDuty(place));
  if (found.kind === 'several') return complain(text.severalDuties(place, found.places.join(', ')));
  const { duty, paragraph } = found;
  const { due } = duty;
  if (runsFromMoment(due) && !start.hasTime) return complain(text.needsTime(place, start.day));

  const calendar = workCalendar(calendarYears, { week });
  const dueDate = dueOf(due, start, calendar);
  const date = shown(dueDate, locale);
  if (date === undefined) return complain(noDate(due, place, locale));
  if (!options.has('explain')) return answer(date, warning(due, start, calendar, locale));
  return answer(`${date}\n\n${explainDue({ duty, paragraph, start, dueDate, calendar, locale })}`);
}

const runsFromMoment = (due: Due) => 'from' in due && due.from === 'moment';

function shown(dueDate: DueDate, locale: Locale): string | undefined {
  if (dueDate.kind === 'immediate') return deadlineText[locale].immediately;
  if (dueDate.kind === 'duration') return minuteOf(dueDate.at);
  if (dueDate.kind !== 'workingDays') return undefined;
  return dueDate.strictAt ? minuteOf(dueDate.strictAt) : dueDate.lastDay;
}

const minuteOf = (instant: Date) => `${dayOf(instant)}T${timeOf(instant)}`;

function noDate(due: Due, place: string, locale: Locale): string {
  const text = deadlineText[locale];
  if (due.kind === 'external') return text.external(place, due.act[locale]);
  return due.kind === 'continuous' ? text.continuous(place) : text.noTime(place);
}

/** A date that depends on a year not yet confirmed never goes out without saying so. */
const warning = (due: Due, { day }: Start, calendar: WorkCalendar, locale: Locale) =>
  due.kind === 'workingDays' ? unconfirmedYears(explainCount(due.count, day, calendar), locale) : '';
