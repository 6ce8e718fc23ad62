import { readReferrals } from '@qorgan/data';
import type { Referral } from '@qorgan/domain';
import type { Desk } from '../act.ts';

/** Every letter of one case, the oldest first: those that came back and those that went in their place. */
export const lettersOfCase = ({ tx, seals }: Desk, caseId: string): Promise<Referral[]> =>
  readReferrals(tx, seals, { caseIds: [caseId] });
