import type { Part } from '../report/report.ts';

/** Whom a case is about. The alleged pupil has no case of this kind. */
export type CasePart = Exclude<Part, 'alleged'>;

export type Child = {
  surname: string;
  given: string;
  patronymic: string | null;
  birthDate: string | null;
  classLabel: string | null;
  address: string | null;
};

export type Parent = { relation: string | null; name: string; phone: string | null };

/** What the reports on which a case rests tell about its start and its needs. */
export type CaseGround = {
  reportId: string;
  reportNumber: number;
  /** The child's line in that report. */
  reportPupilId: string;
  noticedAt: Date;
  receivedAt: Date;
  signs: readonly string[];
  doctorNeeded: boolean;
  dangerNow: boolean;
};

/** What the head opens from one or more reports, for one child; it owns the duties. */
export type CaseFile = {
  id: string;
  organisationId: string;
  number: number;
  pupilId: string | null;
  child: Child;
  parents: readonly Parent[];
  part: CasePart;
  concernsHead: boolean;
  /** The accounts of the leaders whom the reports implicate by name, in order, and their names. */
  concerns: readonly string[];
  concernsNames: readonly string[];
  openedAt: Date;
  openedByName: string;
  grounds: readonly CaseGround[];
  /** Counts every change; a form that was filled on an older one is shown what came between. */
  revision: number;
};

/** What is known of the child, as far as it may be put right after opening. The part in the case is not of it. */
export type ChildData = Pick<CaseFile, 'pupilId' | 'child' | 'parents'>;

const earliest = (times: readonly Date[]) => new Date(Math.min(...times.map((time) => time.getTime())));

/** The moment of detection or of receipt, whichever is earlier (order-2026/11.3, ADR 0013). */
export const detectedOrReceivedAt = (grounds: readonly Pick<CaseGround, 'noticedAt' | 'receivedAt'>[]) =>
  earliest(grounds.flatMap((ground) => [ground.noticedAt, ground.receivedAt]));

/** When the head received the information: when the first report arrived (order-2026/11). */
export const headInformedAt = (grounds: readonly CaseGround[]) =>
  earliest(grounds.map((ground) => ground.receivedAt));
