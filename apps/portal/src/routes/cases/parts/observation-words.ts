import type { Observation } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import { areaName, colourName, injuryName } from '#lib/text/body.ts';
import { factText } from '#lib/text/facts.ts';
import { answerName, needsOfName, observationText, partyName, wayName } from '#lib/text/observations.ts';
import type { FactWords } from './fact-words.ts';

/** Words what was seen, said or asked. While the parents are not to be named, a talk with one names and quotes nobody. */
export function observationWords(
  content: Observation,
  locale: Locale,
  { hidesParents }: { hidesParents: boolean },
): FactWords {
  const t = observationText[locale];
  const said = (...pairs: [string, string | null][]): FactWords['details'] =>
    pairs.flatMap(([name, value]) => (value ? [{ name, value }] : []));
  switch (content.kind) {
    case 'injuryMarked':
      return {
        title: `${t.injuryMarked}: ${injuryName[content.injury][locale]}`,
        details: said(
          [t.areas, content.areas.map((area) => areaName[area][locale]).join('; ')],
          [t.size, content.size],
          [t.colour, content.colour && colourName[content.colour][locale]],
          [t.seenBy, content.seenBy],
          [t.note, content.note],
        ),
      };
    case 'contactHad': {
      const isHidden = hidesParents && (content.party === 'parent' || content.party === 'relative');
      const { hidden } = factText[locale];
      return {
        title: `${t.contactHad}: ${partyName[content.party][locale]}`,
        details: said(
          [t.who, isHidden && content.who ? hidden : content.who],
          [t.way, wayName[content.way][locale]],
          [t.words, isHidden ? hidden : content.words],
        ),
      };
    }
    case 'strengthSeen':
      return {
        title: t.strengthSeen,
        details: said([t.strength, content.words], [t.noticedBy, content.seenBy]),
      };
    case 'needsAsked':
      return {
        title: t.needsAsked,
        details: said(
          [needsOfName[content.whose][locale], answerName[content.answer][locale]],
          [t.needWords, content.words],
        ),
      };
  }
}
