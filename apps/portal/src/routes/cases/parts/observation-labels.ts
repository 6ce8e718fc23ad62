import type { ObservationKind } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import { factFormText } from '#lib/text/facts.ts';
import { observationText } from '#lib/text/observations.ts';

/** What each field of an observation is called, in the order of the page, for the summary of what is to be put right. */
export function observationLabels(kind: ObservationKind, locale: Locale): Readonly<Record<string, string>> {
  const t = observationText[locale];
  const { day, time } = factFormText[locale];
  switch (kind) {
    case 'injuryMarked':
      return {
        areas: t.areas,
        injury: t.injury,
        size: t.size,
        colour: t.colour,
        day,
        time,
        seenBy: t.seenBy,
        note: t.note,
      };
    case 'contactHad':
      return { party: t.party, who: t.who, way: t.way, day, time, words: t.words };
    case 'strengthSeen':
      return { words: t.strength, day, time, seenBy: t.noticedBy };
    case 'needsAsked':
      return { whose: t.whose, answer: t.answer, words: t.needWords, day, time };
  }
}
