import type { MeasureSource, MeasureStep } from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import type { Generated } from 'kysely';
import type { Sealed } from './schema.ts';

/** Rehabilitation plans, and the measures that organisations are responsible for. */
export type PlanSchema = {
  plan: PlanTable;
  planVersion: PlanVersionTable;
  measure: MeasureTable;
  measureReport: MeasureReportTable;
};

type PlanTable = {
  id: string;
  bodyCaseId: string;
  organisationId: string;
  closedAt: Date | null;
  closedBy: string | null;
  closing: Sealed | null;
  revision: Generated<number>;
};

type PlanVersionTable = {
  id: string;
  planId: string;
  version: number;
  content: Sealed;
  draftedAt: Date;
  draftedBy: string;
  approvedAt: Date | null;
  approvedBy: string | null;
};

/** `content` is sealed with the key of `organisationId`, the body that prescribed it. */
type MeasureTable = {
  id: string;
  source: MeasureSource;
  bodyCaseId: string;
  organisationId: string;
  planId: string | null;
  recipientId: string | null;
  number: number;
  assignedOn: IsoDate;
  dueOn: IsoDate;
  concernsHead: boolean;
  concerns: string[];
  content: Sealed;
  assignedAt: Date;
  assignedBy: string;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
};

/** Sealed with the same key, whoever reported. */
type MeasureReportTable = {
  id: string;
  measureId: string;
  ordinal: number;
  step: MeasureStep;
  onDay: IsoDate;
  content: Sealed;
  recordedAt: Date;
  recordedBy: string;
  recordedIn: string;
};
