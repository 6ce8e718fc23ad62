import { choice, limits, line, optionalText } from '@qorgan/contract';
import { daySayings, weeks, type CalendarSource } from '@qorgan/domain';
import type { ListedChange } from '@qorgan/usecases';
import * as z from 'zod';
import { dayInput } from './moment.ts';

/** What is said of the calendar, as typed; each page asks for a part of it. */
export const blankChange = {
  what: '',
  week: '',
  on: '',
  sourceName: '',
  sourceNumber: '',
  sourceOn: '',
  reason: '',
  /** The change that this one puts right. */
  replaces: '',
  /** What the preview showed, to be given back on saving. */
  seen: '',
};
export type TypedChange = typeof blankChange;

const seen = z.string();
const rest = {
  sourceName: line(limits.line),
  sourceNumber: optionalText(100),
  sourceOn: dayInput,
  reason: line(limits.text),
  seen,
};
export const daySchema = z.object({ what: choice(daySayings), on: dayInput, ...rest });
export const weekSchema = z.object({ week: choice(weeks), on: dayInput, ...rest });
export const yearSchema = z.object(rest);
export const takeBackSchema = z.object({ reason: line(limits.text), seen });

/** The act that a form named. */
export const sourceOf = ({
  sourceName,
  sourceNumber,
  sourceOn,
}: z.output<typeof yearSchema>): CalendarSource => ({
  name: sourceName,
  number: sourceNumber,
  on: sourceOn,
});

/** A change as the form shows it that puts it right; why is asked anew. */
export const typedChange = ({ id, says, source }: ListedChange): TypedChange => ({
  ...blankChange,
  what: says.what,
  week: says.what === 'week' ? says.week : '',
  on: 'on' in says ? says.on : '',
  sourceName: source?.name ?? '',
  sourceNumber: source?.number ?? '',
  sourceOn: source?.on ?? '',
  replaces: id,
});

/** Where a refused rule is put right. */
export const calendarRules = { dayNotKept: 'on', alreadySo: 'on', inFuture: 'sourceOn' } as const;
