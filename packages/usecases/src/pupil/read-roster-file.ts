import {
  readRosterHeader,
  readRosterLine,
  rosterIdentity,
  type RosterFault,
  type RosterPupil,
} from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { CsvError, parse } from 'csv-parse/sync';

/** Enough for the largest school of the country several times over. */
const mostLines = 20_000;

type Line = { line: number; cells: string[] };
export type RosterLine = { line: number; pupil: RosterPupil };

/**
 * Reads a roster file: separated by semicolons, commas or tabs, headings in Kazakh, Russian or English. Either every
 * pupil in it, or everything that is wrong with it, by the number of the line.
 */
export function readRosterFile(
  csv: string,
  today: IsoDate,
): { ok: true; pupils: RosterLine[] } | { ok: false; lines: RosterFault[] } {
  const split = splitLines(csv);
  if ('fault' in split) return { ok: false, lines: [split.fault] };
  const [top, ...rest] = split.lines;
  if (!top) return { ok: false, lines: [{ line: 1, problem: 'noHeader' }] };
  const { header, faults } = readRosterHeader(top.cells, top.line);
  if (faults.length > 0) return { ok: false, lines: faults };
  if (rest.length === 0) return { ok: false, lines: [{ line: top.line, problem: 'noPupils' }] };

  const read = rest.map(({ line, cells }) => ({ line, ...readRosterLine(header, cells, { line, today }) }));
  const pupils = read.flatMap(({ line, pupil }) => (pupil ? [{ line, pupil }] : []));
  const lines = [...read.flatMap((one) => one.faults), ...repeated(pupils)].toSorted(
    (a, b) => a.line - b.line,
  );
  return lines.length > 0 ? { ok: false, lines } : { ok: true, pupils };
}

function splitLines(csv: string): { lines: Line[] } | { fault: RosterFault } {
  let next = 1;
  try {
    const records = parse(csv.replaceAll(/\r\n?/g, '\n'), {
      bom: true,
      delimiter: separatorOf(csv),
      info: true,
      relax_column_count: true,
      skip_empty_lines: false,
      record_delimiter: '\n',
    }) as unknown as { record: string[]; info: { lines: number } }[];
    if (records.length > mostLines) return { fault: { line: mostLines + 1, problem: 'tooManyLines' } };
    const lines = records.map(({ record, info }) => {
      // A quoted cell may hold line breaks: the line is the one on which the record begins.
      const line = next;
      next = info.lines + 1;
      return { line, cells: record };
    });
    return { lines: lines.filter(({ cells }) => cells.some((cell) => cell.trim())) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { fault: { line: Number(error.lines ?? next), problem: 'quotesWrong' } };
  }
}

/** What stands most often in the first line. Excel in Kazakhstan writes semicolons. */
function separatorOf(csv: string): string {
  const first = csv.slice(0, 10_000).split(/\r|\n/, 1)[0] ?? '';
  const count = (separator: string) => first.split(separator).length;
  return [';', ',', '\t'].toSorted((a, b) => count(b) - count(a))[0]!;
}

/**
 * One child in two lines, or one IIN: which of the two is right only the school knows. Namesakes born on one day are
 * two children only where each has an IIN.
 */
function repeated(pupils: readonly RosterLine[]): RosterFault[] {
  const iins = new Map<string, number>();
  const children = new Map<string, RosterLine[]>();
  return pupils.flatMap((one): RosterFault[] => {
    const { line, pupil } = one;
    const namesakes = children.get(rosterIdentity(pupil)) ?? [];
    const twin = namesakes.find(({ pupil: other }) => !other.iin || !pupil.iin || other.iin === pupil.iin);
    const sameIin = pupil.iin === null ? undefined : iins.get(pupil.iin);
    children.set(rosterIdentity(pupil), [...namesakes, one]);
    if (pupil.iin !== null && sameIin === undefined) iins.set(pupil.iin, line);
    if (twin) return [{ line, problem: 'sameAsLine', otherLine: twin.line }];
    return sameIin === undefined ? [] : [{ line, problem: 'iinAsLine', column: 'iin', otherLine: sameIin }];
  });
}
