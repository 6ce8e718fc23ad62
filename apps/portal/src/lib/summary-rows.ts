import { gradeBands, summaryCells } from '@qorgan/domain';
import { attentionCategories, attentionGroups, type Locale } from '@qorgan/statute';
import { citationText, shortCitation } from '#lib/text/citation.ts';
import { councilLevelName } from '#lib/text/council.ts';
import { bandName, summaryText } from '#lib/text/summary.ts';

/** The numbers of a summary in their order, each with its name; a ground with its paragraph. */
export function summaryRows(locale: Locale): { cell: string; name: string }[] {
  const t = summaryText[locale];
  const names = new Map<string, string>([
    ...([
      ['total', t.total],
      ['entered', t.entered],
      ['ended', t.ended],
    ] as const),
    ...Object.entries(councilLevelName).map(
      ([level, name]) => [`level.${level}`, t.level(name[locale].toLowerCase())] as const,
    ),
    ...gradeBands.map((band) => [`band.${band}`, bandName[band][locale]] as const),
    ...[...attentionGroups, ...attentionCategories].map(
      (one) => [one.id, `${one.short[locale]} (${shortCitation(one.cites, citationText[locale])})`] as const,
    ),
  ]);
  return summaryCells.map((cell) => ({ cell, name: names.get(cell) ?? cell }));
}
