import type { AssistanceId, IsoDate } from '@qorgan/statute';
import type { LetterLocale } from '../letter/letter.ts';

/** One measure as the plan prescribes it, with what has become of it. */
export type PlanPaperMeasure = {
  assistance: AssistanceId;
  name: string;
  volume: string;
  assignedOn: IsoDate | null;
  dueOn: IsoDate | null;
  responsible: string;
  finishedOn: IsoDate | null;
  /** What came of it; `cannot` where it was not carried out, and why. */
  result: { kind: 'done' | 'cannot'; words: string } | null;
};

type Period = { from: IsoDate; until: IsoDate };

/**
 * An individual rehabilitation plan as Annex 2 has it, ready to be printed. Whatever is missing (null, or no words)
 * stays a blank to be written in by hand, as on the form.
 */
export type PlanPaper = {
  /** Kazakh as the order prints it, or Russian by our translation, which then says that it is one. */
  language: LetterLocale;
  child: { surname: string; given: string; patronymic: string | null; birthDate: IsoDate | null } | null;
  contact: string;
  address: string;
  assessed: Period | null;
  period: Period | null;
  measures: readonly PlanPaperMeasure[];
  notes: string;
  /** Who leads the body: the name stands by the line on which the head signs. */
  head: string | null;
  agreement:
    | { kind: 'agreed'; name: string; on: IsoDate; how: 'paper' | 'electronic' }
    | { kind: 'notGot'; reason: string }
    | null;
  /** For the foot of the page: which case, which version, approved when; null leaves the foot to the page numbers. */
  edition: { bodyCase: string; version: number; approvedOn: IsoDate | null } | null;
};
