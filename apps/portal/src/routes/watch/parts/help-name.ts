import { schoolAssistance, type SchoolAssistanceId } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';

/** What a kind of help is called: a kind by its short name, a part of it by the words of the order. */
export function helpName(id: SchoolAssistanceId, locale: Locale): string {
  const kind = schoolAssistance.find((one) => one.id === id);
  if (kind) return kind.short[locale];
  return schoolAssistance.flatMap(({ parts }) => [...parts]).find((part) => part.id === id)!.text[locale];
}
