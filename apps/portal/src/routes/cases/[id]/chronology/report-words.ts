import { signs, type Locale } from '@qorgan/statute';
import type { Report } from '@qorgan/domain';

/** What a report said, line by line: the signs by name, then people's own words. */
export function reportWords(report: Report, locale: Locale): string[] {
  const named = signs.flatMap((sign) => [sign, ...('parts' in sign ? sign.parts : [])]);
  const seen = named.filter(({ id }) => report.signs.includes(id)).map(({ short }) => short[locale]);
  return [seen.join(', '), report.otherSign, report.place, report.saw, report.childWords, report.did].filter(
    (line): line is string => Boolean(line),
  );
}
