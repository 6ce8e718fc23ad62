import type { AssistanceId, IsoDate } from '@qorgan/statute';
import type { MeasureNamed } from './measure.ts';
import type { PlanBasis } from './plan-basis.ts';

type InThree = Readonly<Record<'kk' | 'ru' | 'en', string>>;
export type Period = { from: IsoDate; until: IsoDate };

/** A line of Annex 2. Its id is that of the measure it becomes once the plan is approved. */
export type PlanLine = MeasureNamed & {
  id: string;
  help: AssistanceId;
  /** How much of it, in the writer's words. */
  volume: string;
  assignedOn: IsoDate;
  dueOn: IsoDate;
  /** In the directory, or by its name where it is outside Qorgan. */
  responsible: { organisationId: string | null; name: InThree };
};

/** How a parent signs: on the printed plan, or with an electronic signature. */
export const agreementWays = ['paper', 'electronic'] as const;
export type AgreementWay = (typeof agreementWays)[number];

/** That a parent or other legal representative agrees with the plan, or why that could not be had (annex-2). */
export type Agreement =
  { kind: 'agreed'; name: string; on: IsoDate; how: AgreementWay } | { kind: 'notGot'; reason: string };

/** What a version of a plan says. Sealed. */
export type PlanContent = {
  contact: string;
  address: string;
  /** When the initial assessment was carried out. */
  assessed: Period | null;
  period: Period | null;
  notes: string;
  lines: readonly PlanLine[];
  agreement: Agreement | null;
  /** Why there is a further version; null for the first. */
  reason: string | null;
};

/** A version of a plan: a draft until the head of the body signs it, and unchanged from then on. */
export type PlanVersion = {
  version: number;
  content: PlanContent;
  draftedAt: Date;
  draftedByName: string;
  approvedAt: Date | null;
  approvedByName: string | null;
};

/** What the plan came to in the end. */
export const planOutcomes = ['reached', 'partly', 'notReached', 'goesElsewhere'] as const;
export type PlanOutcome = (typeof planOutcomes)[number];

/** How a plan was closed. `without`: why a measure has no result, by its id. */
export type PlanClosing = { outcome: PlanOutcome; words: string; without: Readonly<Record<string, string>> };

/** The individual rehabilitation plan of one case of a body (22), with all its versions, the first first. */
export type Plan = {
  id: string;
  bodyCaseId: string;
  organisationId: string;
  versions: readonly PlanVersion[];
  closing: (PlanClosing & { at: Date; byName: string }) | null;
  revision: number;
};

/** The version in force: the last that was signed. */
export const approvedVersion = ({ versions }: Pick<Plan, 'versions'>): PlanVersion | undefined =>
  versions.findLast(({ approvedAt }) => approvedAt !== null);

/** The version that is being written, if there is one. */
export const draftVersion = ({ versions }: Pick<Plan, 'versions'>): PlanVersion | undefined =>
  versions.findLast(({ approvedAt }) => approvedAt === null);

/**
 * A further version starts from the one in force, with its own reason; a parent has to agree with it anew. Where the child
 * was assessed anew since then, it rests on that.
 */
export const nextPlanContent = (
  content: PlanContent,
  reason: string,
  basis: PlanBasis | null = null,
): PlanContent => ({
  ...content,
  assessed:
    basis && (content.assessed === null || basis.on > content.assessed.until)
      ? { from: basis.on, until: basis.approvedOn }
      : content.assessed,
  agreement: null,
  reason,
});

/** What a plan may still lack before it can be signed. */
export const planGaps = [
  'assessment',
  'assessed',
  'period',
  'contact',
  'address',
  'measures',
  'agreement',
] as const;
export type PlanGap = (typeof planGaps)[number];

/**
 * What is missing before the head can sign, in the order of the form. `hasAssessment`: an initial assessment was
 * approved, on the basis of which a plan is drawn up (22).
 */
export function planGapsOf(content: PlanContent, hasAssessment: boolean): PlanGap[] {
  const missing: Record<PlanGap, boolean> = {
    assessment: !hasAssessment,
    assessed: content.assessed === null,
    period: content.period === null,
    contact: content.contact.trim() === '',
    address: content.address.trim() === '',
    measures: content.lines.length === 0,
    agreement: content.agreement === null,
  };
  return planGaps.filter((gap) => missing[gap]);
}
