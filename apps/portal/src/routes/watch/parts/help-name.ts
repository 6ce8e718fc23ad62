import { schoolAssistance, type SchoolMeasure } from '@qorgan/domain';
import { assistanceKinds, type Locale } from '@qorgan/statute';

/** What a kind of help is called: a kind by its short name, a part of it by the words of the order; empty for none. */
export function helpName(id: SchoolMeasure['help'], locale: Locale): string {
  const kind = assistanceKinds.find((one) => one.id === id);
  if (kind) return kind.short[locale];
  const part = schoolAssistance.flatMap(({ parts }) => [...parts]).find((one) => one.id === id);
  return part?.text[locale] ?? '';
}
