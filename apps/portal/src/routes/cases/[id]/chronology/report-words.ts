import { triageText } from '#lib/text/triage.ts';
import type { Report } from '@qorgan/domain';
import { signs, type Locale } from '@qorgan/statute';

type Line = { name: string; value: string };

/**
 * What a report said, line by line, each under its name: the signs, then people's own words. Whose words they are
 * has to be seen: what the child said is not what the employee saw.
 */
export function reportWords(report: Report, locale: Locale): Line[] {
  const t = triageText[locale];
  const named = signs.flatMap((sign) => [sign, ...('parts' in sign ? sign.parts : [])]);
  const seen = named.filter(({ id }) => report.signs.includes(id)).map(({ short }) => short[locale]);
  const lines: { name: string; value: string | null }[] = [
    { name: t.signs, value: [...seen, ...(report.otherSign ? [report.otherSign] : [])].join(', ') },
    { name: t.place, value: report.place },
    { name: t.saw, value: report.saw },
    { name: t.childWords, value: report.childWords },
    { name: t.did, value: report.did },
  ];
  return lines.filter((line): line is Line => Boolean(line.value));
}
