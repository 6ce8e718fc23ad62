import {
  assistanceParts,
  type AssistanceId,
  type AssistancePartId,
  type IsoDate,
  type Locale,
} from '@qorgan/statute';
import type { Concern } from '../access/can.ts';

type InThree = Readonly<Record<'kk' | 'ru' | 'en', string>>;

/** Where a measure comes from: a rehabilitation plan (22), or a decision of the commission (29). */
export const measureSources = ['plan', 'decision'] as const;
export type MeasureSource = (typeof measureSources)[number];

/** What is to be done: a line of the catalogue of 24 to 28, words of one's own, or both. One of them is there. */
export type MeasureNamed = { item: AssistancePartId | null; words: string };

/** Who coordinates: the case manager, whom the responsible organisation can call. */
export type Coordinator = { name: string; phone: string };

/** All that the responsible organisation reads of the case: the child, what is to be done, and whom to call. Sealed. */
export type MeasureContent = MeasureNamed & {
  child: { surname: string; given: string; patronymic: string | null; birthDate: string | null };
  /** One of the five kinds of 23; a task of the commission need not have one. */
  help: AssistanceId | null;
  volume: string;
  responsible: InThree;
  /** Under which number the body has its case. */
  caseNumber: number;
  coordinator: Coordinator | null;
};

/** Says how a measure stands: it has begun, it was carried out, or it cannot be and why. */
export const measureSteps = ['begun', 'done', 'cannot'] as const;
export type MeasureStep = (typeof measureSteps)[number];

/** Appended, never changed: a later report puts an earlier one right. */
export type MeasureReport = {
  id: string;
  /** Counts from 1. */
  ordinal: number;
  step: MeasureStep;
  /** The day on which it began, was finished, or turned out impossible. */
  on: IsoDate;
  words: string;
  recordedAt: Date;
  /** The organisation that said so: the responsible one, or the body for one outside Qorgan. */
  recordedIn: string;
  recordedByName: string;
};

/** A measure that an organisation is responsible for. */
export type Measure = Concern & {
  id: string;
  source: MeasureSource;
  bodyCaseId: string;
  /** The body that prescribed it. */
  organisationId: string;
  /** The plan it is a line of; null for a task of the commission. */
  planId: string | null;
  /** The responsible organisation here; null where it is outside Qorgan. */
  recipientId: string | null;
  /** Its number in the plan or the decision. */
  number: number;
  assignedOn: IsoDate;
  dueOn: IsoDate;
  withdrawnAt: Date | null;
  content: MeasureContent;
  /** In the order they were written. */
  reports: readonly MeasureReport[];
};

type Reported = { reports: readonly Pick<MeasureReport, 'step'>[] };

/** `assigned`: nobody has said anything yet, which is not that nothing was done. */
export type MeasureState = 'assigned' | MeasureStep;
export const measureState = ({ reports }: Reported): MeasureState => reports.at(-1)?.step ?? 'assigned';

/** Whether it came to an end, with a result or with a reason. */
export const isSettled = (measure: Reported): boolean =>
  measureState(measure) === 'done' || measureState(measure) === 'cannot';

/** Its last day has passed and it has no end. */
export const isOverdue = (measure: Reported & { dueOn: IsoDate }, today: IsoDate): boolean =>
  !isSettled(measure) && measure.dueOn < today;

/** As desks and plans list them: what is overdue, what is open by its last day, then what came to an end. */
export const measuresByUrgency = <M extends Reported & { dueOn: IsoDate; number: number }>(
  measures: readonly M[],
): M[] =>
  measures.toSorted(
    (a, b) =>
      Number(isSettled(a)) - Number(isSettled(b)) || a.dueOn.localeCompare(b.dueOn) || a.number - b.number,
  );

/** What a measure is called: by the catalogue, by words of one's own, or by both with the words after it. */
export function measureName({ item, words }: MeasureNamed, locale: Locale): string {
  const part = item && assistanceParts.find(({ id }) => id === item);
  return [part && part.short[locale], words.trim()].filter(Boolean).join(': ');
}
