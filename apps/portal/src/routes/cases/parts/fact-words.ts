import type { FactContent } from '@qorgan/domain';
import { kindNames, type Locale } from '@qorgan/statute';
import { channelText } from '#lib/text/channels.ts';
import { dutyText } from '#lib/text/duties.ts';
import { factText } from '#lib/text/facts.ts';
import { changeWords } from './change-words.ts';
import { observationWords } from './observation-words.ts';
import { stepWords } from './track-words.ts';

/** What was said of a fact under one name; `was` is what stood there before. Values are people's own words. */
export type Detail = { name: string; value: string; was?: string };
/** A fact as it reads: what happened, and what was said of it, name by name. */
export type FactWords = { title: string; details: readonly Detail[] };

type Name = Exclude<keyof (typeof factText)['en'], 'writtenBy' | 'correctedBy' | 'withdrawnBy'>;
type Setting = {
  /** The exception of 11.1 stands: nobody who was or is known as a parent is named (ADR 0066). */
  hidesParents: boolean;
};

/** Words a fact in a language. What was left empty is left out. */
export function factWords(content: FactContent, locale: Locale, { hidesParents }: Setting): FactWords {
  const t = factText[locale];
  const said = (...pairs: [Name, string | null][]): FactWords['details'] =>
    pairs.flatMap(([name, value]) => (value ? [{ name: t[name], value }] : []));
  const channels = channelText[locale];
  switch (content.kind) {
    case 'kindsDecided':
      return {
        title: t.kindsDecided,
        details: said(['kinds', content.kinds.map((kind) => kindNames[kind][locale]).join(', ')]),
      };
    case 'medicalNeedDecided':
      return {
        title: content.isNeeded ? t.medicalHelpNeeded : t.medicalHelpNotNeeded,
        details: said(['note', content.note]),
      };
    case 'parentsInformed':
      return {
        title: t.parentsInformed,
        details: said(
          ['who', hidesParents ? t.hidden : content.who],
          ['how', channels[content.how]],
          ['by', content.by],
          ['note', hidesParents && content.note ? t.hidden : content.note],
        ),
      };
    case 'parentsNotInformed':
    case 'notTakenToAssistanceRoom':
      return {
        title: t[content.kind],
        details: said(['reason', content.reason], ['decidedBy', content.decidedBy]),
      };
    case 'ambulanceCalled':
      return { title: t.ambulanceCalled, details: said(['by', content.by], ['outcome', content.outcome]) };
    case 'noticeGiven':
    case 'sentToCommission':
      return {
        title: content.kind === 'noticeGiven' ? t[`noticeGiven.${content.recipient}`] : t.sentToCommission,
        details: said(
          ['channel', channels[content.channel]],
          ['takenBy', content.takenBy],
          ['incomingNumber', content.incomingNumber],
        ),
      };
    case 'bullyingTrackBegun':
      return { title: t.bullyingTrackBegun, details: said(['by', content.by], ['note', content.note]) };
    case 'takenToAssistanceRoom':
      return {
        title: t.takenToAssistanceRoom,
        details: said(
          ['escort', content.escort],
          ['arrivedTime', content.arrivedTime ?? null],
          ['takenOverBy', content.takenOverBy ?? null],
          ['outcome', content.outcome],
        ),
      };
    case 'injuryMarked':
    case 'contactHad':
    case 'strengthSeen':
    case 'needsAsked':
      return observationWords(content, locale, { hidesParents });
    case 'trackStepTaken':
      return stepWords(content, locale);
    case 'childDataChanged':
      return {
        title: t.childDataChanged,
        details: [...changeWords(content, locale, hidesParents), ...said(['reason', content.reason])],
      };
    case 'caseClosed':
      return {
        title: t.caseClosed,
        details: said(
          ['reason', content.reason],
          ['leftOpen', content.openDuties.map((duty) => dutyText[locale][duty]).join('; ')],
          ['whyOpen', content.whyOpen],
        ),
      };
    case 'caseReopened':
      return {
        title: t.caseReopened,
        details: said(
          ['reason', content.reason],
          ['report', content.report === null ? null : `№ ${content.report}`],
        ),
      };
    case 'withdrawn':
      return { title: t.withdrawn, details: said(['reason', content.reason]) };
  }
}
