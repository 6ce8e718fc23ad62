import type { ApiProblem, ReportStatus, SealedReport } from '@qorgan/contract';

/** A report on its way. It is sealed: nobody at this device can read it. */
export type QueuedReport = {
  /** The key of the form it was written in; the portal takes one report a key. */
  key: string;
  report: SealedReport;
  /** Where it goes and in whose name: it never goes out in that of the colleague who was paired after them. */
  portal: string;
  memberId: string;
  /** ISO 8601. */
  writtenAt: string;
  /** The portal asked for patience: not before (ISO 8601). */
  notBefore?: string;
  /** Why it does not go out as things are: the pairing has to be made anew. */
  blocked?: ApiProblem;
  /** Why it will never be taken: it has to be told in another way. The code, and the portal's words for it. */
  refused?: ApiProblem;
  says?: string;
  /** Of `sentBefore`: the number under which the portal has this form, as it was when it was sent first. */
  sentAs?: number;
};

/** A report that the portal has taken: a number, and nothing of what was in it. */
export type ArrivedReport = ReportStatus & { key: string };

/** After so long without a connection the teacher is asked to phone. */
export const phoneAfter = 24 * 3_600_000;

/** Numbers of so many reports are shown, no more. */
export const shownArrived = 20;

/** How a report on its way stands, as its writer is told. */
export type Standing = 'waits' | 'phone' | 'blocked' | 'refused';

export function standingOf(queued: QueuedReport, now: Date): Standing {
  if (queued.refused) return 'refused';
  if (now.getTime() - Date.parse(queued.writtenAt) > phoneAfter) return 'phone';
  return queued.blocked ? 'blocked' : 'waits';
}
