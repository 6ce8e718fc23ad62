import type { IsoDate } from '@qorgan/statute';
import { addDays, isIsoDate } from '../kernel/day.ts';
import { isIin } from './iin.ts';
import type { RosterHeader } from './roster-header.ts';
import { neededColumns, type RosterColumn, type RosterFault, type RosterPupil } from './roster.ts';

const longest: Readonly<Record<RosterColumn, number>> = {
  surname: 80,
  given: 80,
  patronymic: 80,
  classLabel: 20,
  birthDate: 20,
  iin: 20,
  address: 300,
  parentName: 160,
  parentRelation: 60,
  parentPhone: 40,
};

/** The oldest a pupil of a school or college is taken to be; beyond it the year is a slip. */
const oldest = 30 * 366;

type Values = Readonly<Record<RosterColumn, string>>;
type Say = (problem: RosterFault['problem'], column?: RosterColumn) => void;

/**
 * One line of a roster file. All that is wrong with it comes back at once. `today` is the day in Kazakhstan: nobody is
 * born after it. Empty cells at the end may be missing.
 */
export function readRosterLine(
  header: RosterHeader,
  cells: readonly string[],
  { line, today }: { line: number; today: IsoDate },
): { pupil: RosterPupil; faults: [] } | { pupil: null; faults: RosterFault[] } {
  const faults: RosterFault[] = [];
  const say: Say = (problem, column) => faults.push({ line, problem, ...(column && { column }) });

  if (cells.slice(header.length).some((cell) => cell.trim())) say('tooManyCells');
  if (cells.some((cell) => cell.includes('\uFFFD'))) say('notUtf8');
  const values = valuesOf(header, cells);
  for (const column of neededColumns) if (!values[column]) say('valueMissing', column);
  for (const [column, length] of Object.entries(longest) as [RosterColumn, number][])
    if (values[column].length > length) say('valueTooLong', column);
  if (values.parentPhone && !isPhone(values.parentPhone)) say('phoneWrong', 'parentPhone');
  if (!values.parentName && (values.parentPhone || values.parentRelation))
    say('parentNameMissing', 'parentName');
  const birthDate = readBirthDate(values.birthDate, today, say);
  const iin = readIin(values.iin, say);

  return faults.length > 0 || !birthDate
    ? { pupil: null, faults }
    : { pupil: pupilOf(values, birthDate, iin), faults: [] };
}

function valuesOf(header: RosterHeader, cells: readonly string[]): Values {
  const value = (column: RosterColumn) => {
    const at = header.indexOf(column);
    return at < 0 ? '' : (cells[at] ?? '').normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  };
  return Object.fromEntries(
    Object.keys(longest).map((column) => [column, value(column as RosterColumn)]),
  ) as Values;
}

/** `YYYY-MM-DD` or `DD.MM.YYYY`, and a day on which a pupil can have been born. */
function readBirthDate(text: string, today: IsoDate, say: Say): IsoDate | null {
  if (!text) return null;
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const iso = year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text;
  if (!isIsoDate(iso)) {
    say('birthDateWrong', 'birthDate');
    return null;
  }
  if (iso > today || iso < addDays(today, -oldest)) say('birthDateUnlikely', 'birthDate');
  return iso;
}

/** Spreadsheets drop the noughts with which the numbers of children born after 1999 begin; they are put back. */
function readIin(text: string, say: Say): string | null {
  const digits = text.replaceAll(' ', '');
  if (!digits) return null;
  const iin = /^\d{9,12}$/.test(digits) ? digits.padStart(12, '0') : digits;
  if (!isIin(iin)) say('iinWrong', 'iin');
  return iin;
}

const isPhone = (text: string) =>
  /^[\d\s()+.-]+$/.test(text) && /^\d{5,15}$/.test(text.replaceAll(/\D/g, ''));

function pupilOf(values: Values, birthDate: IsoDate, iin: string | null): RosterPupil {
  const { surname, given, patronymic, classLabel, address, parentName, parentRelation, parentPhone } = values;
  const parent = { name: parentName, relation: parentRelation || null, phone: parentPhone || null };
  return {
    child: {
      surname,
      given,
      patronymic: patronymic || null,
      birthDate,
      classLabel,
      address: address || null,
    },
    parents: parentName ? [parent] : [],
    iin,
  };
}
