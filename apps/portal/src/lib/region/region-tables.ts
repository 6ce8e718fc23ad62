import {
  dutyStandings,
  monthName,
  type AddedUp,
  type OrganisationKind,
  type Span,
  type Times,
} from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import type { RegionView, Table, TableCell } from '@qorgan/usecases';
import { bodyKindText } from '#lib/text/bodies.ts';
import { dutyText } from '#lib/text/duties.ts';
import { regionText, standingName } from '#lib/text/region.ts';

/** `2026-11`, `2026-Q4` or `2026` in words. */
export function periodName(text: string, locale: Locale): string {
  const t = regionText[locale];
  const [year = '', part] = text.split('-');
  if (!part) return t.year(year);
  return part.startsWith('Q')
    ? t.quarter(part.slice(1), year)
    : t.month(monthName(Number(part), locale), year);
}

/** A number as it may be shown: exact, hidden, or at least so many. */
export function countWords({ shown, hiddenIn }: AddedUp, locale: Locale): string | number {
  const t = regionText[locale];
  if (hiddenIn === 0) return shown;
  return shown === 0 ? t.hidden : t.hiddenIn(shown, hiddenIn);
}

export const spanWords = ({ from, to }: Span): string => (from === to ? String(from) : `${from}–${to}`);

const minute = 60_000;
/** A coarse length of time, in the largest unit that says it whole. */
export function lengthWords(length: number, locale: Locale): string {
  const t = regionText[locale];
  if (length % (1440 * minute) === 0) return t.days(length / (1440 * minute));
  return length % (60 * minute) === 0 ? t.hours(length / (60 * minute)) : t.minutes(length / minute);
}
const timeWords = (times: Times | null, which: keyof Times, locale: Locale): string | null =>
  times && lengthWords(times[which], locale);

type Row = Pick<RegionView['now'][number], 'kind' | 'duty' | 'title' | 'isOneOf' | 'cites'>;
/** A duty by its own name; where one law makes several of them, by the law's and the recipient's. */
export function dutyName(
  { duty, title, isOneOf }: Pick<Row, 'duty' | 'title' | 'isOneOf'>,
  locale: Locale,
): string {
  const own = (dutyText[locale] as Readonly<Record<string, string>>)[duty];
  if (own) return own;
  const to = (bodyKindText[locale] as Readonly<Record<string, string>>)[duty.split('.').at(-1)!];
  return to && isOneOf ? `${title[locale]}: ${to}` : title[locale];
}
export const kindName = (kind: OrganisationKind, locale: Locale): string =>
  kind === 'school'
    ? regionText[locale].school
    : ((bodyKindText[locale] as Readonly<Record<string, string>>)[kind] ?? kind);

/** `order-2026/8` as people write it. */
const paragraph = (cites: string): string => cites.split('/').at(-1) ?? cites;

/** The view as tables in a language: the period, and what waits now. The page and the files are made from the same. */
export function regionTables(view: RegionView, locale: Locale): readonly [Table, Table] {
  const t = regionText[locale];
  const head = [t.who, t.duty, t.paragraph];
  const begins = (row: Row): TableCell[] => [
    kindName(row.kind, locale),
    dutyName(row, locale),
    paragraph(row.cites),
  ];
  return [
    {
      name: t.sheetPeriod,
      header: [
        ...[...head, t.total],
        ...dutyStandings.map((standing) => standingName[standing][locale]),
        ...[t.median, t.ninetieth],
      ],
      rows: view.rows.map((row) => [
        ...begins(row),
        countWords(row.total, locale),
        ...dutyStandings.map((standing) => countWords(row.parts[standing], locale)),
        timeWords(row.times, 'median', locale),
        timeWords(row.times, 'ninetieth', locale),
      ]),
    },
    {
      name: t.sheetNow,
      header: [...head, standingName.open[locale], standingName.missed[locale]],
      rows: view.now.map((row) => [...begins(row), spanWords(row.open), spanWords(row.missed)]),
    },
  ];
}
