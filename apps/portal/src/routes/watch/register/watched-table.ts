import { dayOf } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import type { Table, TableCell, Watched } from '@qorgan/usecases';
import { shortDay } from '#lib/register/register-tables.ts';
import { concernLevelText, watchText } from '#lib/text/watch.ts';
import { groundName } from '../parts/ground-options.ts';

/** The register of watch as a table in a language, for the spreadsheet. */
export function watchedTable(watched: readonly Watched[], locale: Locale): Table {
  const t = watchText[locale];
  return {
    name: t.register,
    header: [
      ...[t.name, t.classLabel, t.grounds, t.level, t.responsible, t.reviewOn],
      ...[t.lastContact, t.nextContact, t.enteredOn, t.endedOn],
    ],
    rows: watched.map((one): readonly TableCell[] => [
      ...[one.name, one.classLabel],
      one.grounds.map(({ ground }) => groundName(ground, locale)).join('; '),
      ...[concernLevelText[locale][one.level], one.responsibleName, shortDay(one.reviewOn)],
      ...[one.lastContactOn && shortDay(one.lastContactOn), one.contactOn && shortDay(one.contactOn)],
      ...[shortDay(dayOf(one.enteredAt)), one.endedAt && shortDay(dayOf(one.endedAt))],
    ]),
  };
}
