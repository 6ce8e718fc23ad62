import type { IsoDate } from '@qorgan/statute';
import type { Concern } from '../access/can.ts';
import { breaks, ok, type Result } from '../kernel/result.ts';

/** What a body asks a school for: a characteristic of the child, a report on the class, or something else. */
export const requestSubjects = ['characteristic', 'classReport', 'other'] as const;
export type RequestSubject = (typeof requestSubjects)[number];

/**
 * The lines of Annex 1 that a school may prepare (ADR 0015): "Білім беру" of section 3, and section 4. Filling in the
 * form itself is the body's.
 */
export const preparedLines = [
  'a1.s3.education',
  'a1.s4.safety',
  'a1.s4.selfCare',
  'a1.s4.ties',
  'a1.s4.emotional',
  'a1.s4.learning',
] as const;
export type PreparedLine = (typeof preparedLines)[number];
export const isPreparedLine = (id: string): id is PreparedLine =>
  (preparedLines as readonly string[]).includes(id);

/** All that the school reads of the body's case: the child, what is asked, and whom to call. Sealed. */
export type RequestContent = {
  child: { surname: string; given: string; patronymic: string | null; birthDate: string | null };
  /** What the body wants to know, in its own words. */
  words: string;
  caseNumber: number;
  /** Who asks, and how they are reached. */
  contact: string;
};

/** What the school says: line by line of Annex 1, and in free words. */
export type AnswerContent = { lines: Readonly<Partial<Record<PreparedLine, string>>>; words: string };

/** An answer as it was sent: frozen; a further one puts it right. */
export type RequestAnswer = {
  id: string;
  /** Counts from 1. */
  version: number;
  content: AnswerContent;
  sentAt: Date;
  sentByName: string;
};

export type SchoolRequest = Concern & {
  id: string;
  bodyCaseId: string;
  /** The body that asks. */
  organisationId: string;
  recipientId: string;
  subjects: readonly RequestSubject[];
  dueOn: IsoDate;
  sentAt: Date;
  withdrawnAt: Date | null;
  /** The colleague of the school who prepares the answer; null where those who lead do it themselves. */
  givenTo: string | null;
  content: RequestContent;
  /** In the order they were sent. */
  answers: readonly RequestAnswer[];
};

type Standing = Pick<SchoolRequest, 'dueOn' | 'withdrawnAt'> & { answers: readonly unknown[] };

/** `overdue`: its last day has passed without an answer. */
export type RequestState = 'waiting' | 'overdue' | 'answered' | 'withdrawn';
export function requestState({ withdrawnAt, answers, dueOn }: Standing, today: IsoDate): RequestState {
  if (withdrawnAt) return 'withdrawn';
  if (answers.length > 0) return 'answered';
  return dueOn < today ? 'overdue' : 'waiting';
}

const rank: Readonly<Record<RequestState, number>> = { overdue: 0, waiting: 1, answered: 2, withdrawn: 3 };

/** As desks list them: what is overdue first, then by the last day, what is answered after that. */
export const requestsByUrgency = <R extends Standing>(requests: readonly R[], today: IsoDate): R[] =>
  requests.toSorted(
    (a, b) => rank[requestState(a, today)] - rank[requestState(b, today)] || a.dueOn.localeCompare(b.dueOn),
  );

/** Refused without a subject (`requestSubjectNeeded`), without words (`requestWordsNeeded`), or for a day gone by (`dueInPast`). */
export function requestWritten(
  { subjects, dueOn, words }: Pick<SchoolRequest, 'subjects' | 'dueOn'> & { words: string },
  today: IsoDate,
): Result<void> {
  if (subjects.length === 0) return breaks('requestSubjectNeeded');
  if (subjects.includes('other') && words.trim() === '') return breaks('requestWordsNeeded');
  return dueOn < today ? breaks('dueInPast') : ok(undefined);
}

/** An answer says something: without a word in any line it is refused (`answerEmpty`). Empty lines are left out. */
export function answerWritten({ lines, words }: AnswerContent): Result<AnswerContent> {
  const kept = preparedLines.flatMap((id) => (lines[id]?.trim() ? [[id, lines[id].trim()] as const] : []));
  if (kept.length === 0 && words.trim() === '') return breaks('answerEmpty');
  return ok({ lines: Object.fromEntries(kept), words: words.trim() });
}
