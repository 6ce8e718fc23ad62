import type { ApiProblem, ReportStatus } from '@qorgan/contract';
import type { Answer } from '../portal/answer.ts';

/**
 * What becomes of a report after a try to send it. `arrived`: the portal has it, even where the answer to an earlier try
 * was lost. `later`: it stays and goes again by itself; `lineIsDown` says that the others need not be tried now.
 * `blocked`: it stays until the browser is paired anew. `refused`: the portal will never take it as it is.
 */
export type Verdict =
  | { is: 'arrived'; status: ReportStatus }
  | { is: 'later'; lineIsDown: boolean; waitSeconds: number }
  | { is: 'blocked'; why: ApiProblem }
  | { is: 'refused'; why: ApiProblem; says: string; sentAs?: number };

const pairingIsOver = new Set<ApiProblem>([
  'unauthorised',
  'pairingWaits',
  'pairingExpired',
  'pairingEnded',
  'otherAddress',
]);
const portalIsBusy = new Set<ApiProblem>(['tooMany', 'broken']);

export function judge(answer: Answer<ReportStatus>): Verdict {
  if (answer.is === 'answer') return { is: 'arrived', status: answer.value };
  if (answer.is === 'silent') return { is: 'later', lineIsDown: true, waitSeconds: 0 };
  const { code, says, retryAfter = 0 } = answer;
  if (pairingIsOver.has(code)) return { is: 'blocked', why: code };
  if (portalIsBusy.has(code)) return { is: 'later', lineIsDown: false, waitSeconds: retryAfter };
  return { is: 'refused', why: code, says, ...(answer.report && { sentAs: answer.report.number }) };
}
