import type { CaseFile } from './case-file.ts';
import { isMedical } from './duties.ts';
import { latest, standing, type Fact } from './fact.ts';

/** Who is to be called before anything is written, because a report asked for it and no call is on record. */
export type UrgentCalls = { isInDanger: boolean; police: boolean; ambulance: boolean };

/**
 * The calls that stand at the top of a case: 102 where a child was reported to be in danger, 103 there and where a
 * doctor was asked for. Whatever the kinds are: a bullied child bleeds too, though 11.2 does not name bullying. A call
 * goes once it is on record or, for 103, once it was decided that no medical help is needed. Null where none is left.
 */
export function urgentCalls(
  { grounds }: Pick<CaseFile, 'grounds'>,
  facts: readonly Fact[],
): UrgentCalls | null {
  const isInDanger = grounds.some((ground) => ground.dangerNow);
  const isDoctorAsked = grounds.some((ground) => ground.doctorNeeded);
  const isPoliceTold = standing(facts).some(
    ({ content }) => content.kind === 'noticeGiven' && content.recipient === 'police',
  );
  const isCalled = latest(facts, 'ambulanceCalled') !== undefined;
  const decided = latest(facts, 'medicalNeedDecided')?.content.isNeeded;
  const isHurt = decided === true || grounds.some(isMedical);

  const police = isInDanger && !isPoliceTold;
  const ambulance = !isCalled && decided !== false && (((isDoctorAsked || isInDanger) && isHurt) || police);
  return police || ambulance ? { isInDanger, police, ambulance } : null;
}
