import { monthName, pictureKinds, type Given } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import type { Pictures, Table } from '@qorgan/usecases';
import { picturesText, pictureSheetText } from '#lib/text/pictures.ts';

/** What may leave the desk, a sheet for each thing that is counted: small numbers are hidden. */
export function pictureTables({ months, classes, school }: Pictures, locale: Locale): Table[] {
  const t = picturesText[locale];
  const cell = (given: Given) => given ?? t.hidden;
  return pictureKinds.map((kind) => ({
    name: pictureSheetText[locale][kind],
    header: [t.classLabel, ...months.map((month) => monthName(Number(month.slice(5)), locale))],
    rows: [
      ...classes.map(({ classLabel, given }) => [classLabel, ...given[kind].map(cell)]),
      [t.school, ...school.given[kind].map(cell)],
    ],
  }));
}
