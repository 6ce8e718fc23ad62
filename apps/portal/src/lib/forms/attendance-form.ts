import { choice, limits, optionalText, say } from '@qorgan/contract';
import { dayMarks, fileShapes, fileUnits, markMeanings, type FileColumns } from '@qorgan/domain';
import * as z from 'zod';
import { dayInput } from './moment.ts';
import { optionalDay } from './optional-day.ts';

/** Where in a file what stands, as chosen; '' is no column. */
export const blankColumns = {
  sheet: '0',
  headingLine: '1',
  shape: 'dates',
  unit: 'day',
  name: '',
  secondName: '',
  classLabel: '',
  iin: '',
  day: '',
  mark: '',
  month: '',
};
export type TypedColumns = typeof blankColumns;

const number = z
  .string()
  .regex(/^\d{1,5}$/, say('required'))
  .transform(Number);
const optionalNumber = z.string().transform((typed) => (/^\d{1,5}$/.test(typed) ? Number(typed) : null));

export const columnsSchema = z
  .object({
    sheet: number,
    headingLine: number,
    shape: choice(fileShapes),
    unit: choice(fileUnits),
    name: number,
    secondName: optionalNumber,
    classLabel: optionalNumber,
    iin: optionalNumber,
    day: optionalNumber,
    mark: optionalNumber,
    month: optionalNumber,
  })
  .refine(({ shape, day }) => shape !== 'lines' || day !== null, { path: ['day'], ...say('chooseOne') })
  .refine(({ shape, mark }) => shape !== 'totals' || mark !== null, { path: ['mark'], ...say('chooseOne') });

/** What was said before, or is proposed, as the form has it. */
export const typedColumns = (columns: FileColumns, sheet: number): TypedColumns => {
  const words = (value: number | null) => (value === null ? '' : String(value));
  const { shape, unit, headingLine, name, secondName, classLabel, iin, day, mark, month } = columns;
  return {
    ...{ sheet: String(sheet), headingLine: String(headingLine), shape, unit, name: String(name) },
    ...{ secondName: words(secondName), classLabel: words(classLabel), iin: words(iin) },
    ...{ day: words(day), mark: words(mark), month: words(month) },
  };
};

/** More different marks than this are no marks. */
export const mostMarks = 60;

/** The marks of a file and what each means, in the same order. */
export const blankMarks = { mark: [] as string[], meaning: [] as string[] };
export const marksSchema = z.object({
  mark: z.array(z.string().max(40)).max(mostMarks),
  meaning: z.array(choice(markMeanings)).max(mostMarks),
});

/** Days written down by hand, as typed; `version` is of the day that is put right. */
export const blankDays = { from: '', until: '', mark: '', note: '', version: '' };
export const daysSchema = z
  .object({
    from: dayInput,
    until: optionalDay,
    mark: choice(dayMarks),
    note: optionalText(limits.text),
    version: optionalNumber,
  })
  .refine(({ mark, note }) => mark !== 'withdrawn' || note !== null, { path: ['note'], ...say('required') });
