import { signs, type CircumstanceId, type Kind } from '@qorgan/statute';
import type { WrittenPupil } from '../pupil/match-roster.ts';
import type { JoinedCase, ReportDecision } from './decisions.ts';
import type { Journal } from './journal.ts';

/** How the employee sees it; only the head decides the kinds of a case. */
export const seemingKinds = [
  'violence',
  'cruelty',
  'bullying',
  'witness',
  'unsure',
] as const satisfies readonly (Kind | 'unsure')[];
export type SeemingKind = (typeof seemingKinds)[number];

/** The signs of paragraph 7 and their parts, as codes: `sign.injuries`, `sign.injuries.bruises`, … */
export const signCodes: readonly string[] = signs.flatMap((sign) => [
  sign.id,
  ...('parts' in sign ? sign.parts.map((part) => part.id) : []),
]);

/** Whether a sign, or the sign it is a part of, raises the question of medical help (11.2). */
export const isMedicalSign = (code: string) =>
  signs.some((sign) => sign.medicalCheck && (code === sign.id || code.startsWith(`${sign.id}.`)));

/** A pupil's part in what was seen. */
export const parts = ['affected', 'witness', 'alleged'] as const;
export type Part = (typeof parts)[number];

/** A pupil named in a report: from the roster, or typed where the roster does not know the child. */
export type ReportPupil = {
  id: string;
  pupilId: string | null;
  /** Full name as on the roster or as typed. */
  name: string;
  classLabel: string | null;
  part: Part;
  /**
   * As the reporter wrote it, where the portal found the pupil on the roster by name and class. Null where the reporter
   * chose the pupil, or the child is as typed.
   */
  written: WrittenPupil | null;
};

/** What an employee tells the head under paragraph 10. */
export type ReportContent = {
  seemingKind: SeemingKind;
  /** Codes out of `signCodes`. */
  signs: readonly string[];
  otherSign: string | null;
  circumstance: CircumstanceId;
  /** When the employee noticed it. Earlier than receipt where it is reported later; 11.3 counts from it. */
  noticedAt: Date;
  place: string | null;
  saw: string | null;
  childWords: string | null;
  did: string | null;
  doctorNeeded: boolean;
  dangerNow: boolean;
  /** The head is implicated: the report goes to the deputies and not to the head. */
  concernsHead: boolean;
  /** The accounts of the leaders who are implicated by name, in order: none of them ever sees it. */
  concerns: readonly string[];
};

export type Report = ReportContent & {
  id: string;
  organisationId: string;
  /** Counts up within the school; safe to say on the phone. */
  number: number;
  reporterId: string;
  reporterName: string;
  /** Who is implicated by name, for those who may see it. */
  concernsNames: readonly string[];
  receivedAt: Date;
  /** The e-journal in which it was begun; null where on the portal itself. */
  journal: Journal | null;
  /** When the reporter pressed "Send", never later than receipt; null where the portal saw it happen. */
  writtenAt: Date | null;
  pupils: readonly ReportPupil[];
  openedAt: Date | null;
  openedByName: string | null;
  /** When a case was first opened from it or it joined one. The cases themselves are not the reporter's to see. */
  actedAt: Date | null;
  /** Since when every child in it is decided upon; null while one waits. */
  settledAt: Date | null;
  /** Oldest first, for those who lead; nobody else sees any. */
  decisions: readonly ReportDecision[];
  /** Which child of it rests in which case, for those who lead; nobody else sees any. */
  joins: readonly JoinedCase[];
};

/** What the teacher is told: nothing of what the school does with it, or decided, beyond this. */
export const reportStages = ['sent', 'opened', 'acting', 'decided'] as const;
export type ReportStage = (typeof reportStages)[number];

/** `decided` is one word for "no case" and for a report closed as mistaken: which of them is not the reporter's. */
export function stageOf(report: Pick<Report, 'openedAt' | 'settledAt' | 'actedAt'>): ReportStage {
  if (report.actedAt) return 'acting';
  if (report.settledAt) return 'decided';
  return report.openedAt ? 'opened' : 'sent';
}
