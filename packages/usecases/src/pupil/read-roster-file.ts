import {
  readRosterHeader,
  readRosterLine,
  rosterIdentity,
  type RosterFault,
  type RosterPupil,
} from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { splitCsv, type CsvRecord } from './split-csv.ts';

/** Enough for the largest school of the country several times over. */
const mostLines = 20_000;

export type RosterLine = { line: number; pupil: RosterPupil };

/**
 * Reads a roster file: separated by semicolons, commas or tabs, headings in Kazakh, Russian or English. Either every
 * pupil in it, or everything that is wrong with it, by the number of the line.
 */
export function readRosterFile(
  csv: string,
  today: IsoDate,
): { ok: true; pupils: RosterLine[] } | { ok: false; lines: RosterFault[] } {
  const { records, badLines } = recordsOf(csv);
  if (records.length + badLines.length > mostLines)
    return { ok: false, lines: [{ line: mostLines + 1, problem: 'tooManyLines' }] };
  const wrong = badLines.map((line): RosterFault => ({ line, problem: 'quotesWrong' }));
  const [top, ...rest] = records;
  // With a heading that cannot be read nothing below it can be judged.
  if (wrong[0] && wrong[0].line < (top?.line ?? Infinity)) return { ok: false, lines: [wrong[0]] };
  if (!top) return { ok: false, lines: [{ line: 1, problem: 'noHeader' }] };
  const { header, faults } = readRosterHeader(top.cells, top.line);
  if (faults.length > 0) return { ok: false, lines: faults };
  if (rest.length + wrong.length === 0)
    return { ok: false, lines: [{ line: top.line, problem: 'noPupils' }] };

  const read = rest.map(({ line, cells }) => ({ line, ...readRosterLine(header, cells, { line, today }) }));
  const pupils = read.flatMap(({ line, pupil }) => (pupil ? [{ line, pupil }] : []));
  const lines = [...wrong, ...read.flatMap((one) => one.faults), ...repeated(pupils)].toSorted(
    (a, b) => a.line - b.line,
  );
  return lines.length > 0 ? { ok: false, lines } : { ok: true, pupils };
}

function recordsOf(csv: string): { records: CsvRecord[]; badLines: number[] } {
  const text = csv.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const { records, badLines } = splitCsv(text, separatorOf(text));
  return { records: records.filter(({ cells }) => cells.some((cell) => cell.trim())), badLines };
}

/** What stands most often in the first line. Excel in Kazakhstan writes semicolons. */
function separatorOf(csv: string): string {
  const first = csv.slice(0, 10_000).split('\n', 1)[0] ?? '';
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
