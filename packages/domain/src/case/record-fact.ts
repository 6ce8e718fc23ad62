import { dayOf } from '../kernel/day.ts';
import { breaks, ok, refuse, type Result } from '../kernel/result.ts';
import { detectedOrReceivedAt, type CaseFile } from './case-file.ts';
import { caseClosing } from './closing.ts';
import { dutiesOf, kindsOf, type CaseDuty, type CaseDutyId } from './duties.ts';
import { standing, type Fact, type FactContent } from './fact.ts';
import { isObservation } from './observation.ts';
import type { WorkCalendar } from '../deadline/work-calendar.ts';

export type NewFact = Pick<Fact, 'content' | 'at' | 'corrects' | 'lateReason'>;

const day = 24 * 60 * 60_000;
/** Clocks of phones and servers differ a little. */
const clockSlack = 2 * 60_000;
/** Whether something is said to have happened later than now. */
export const isAhead = (at: Date, now: Date): boolean => at.getTime() > now.getTime() + clockSlack;

/** Which duty a fact belongs to; kinds and medical need belong to the case as a whole. */
export function dutyOfFact(content: FactContent): CaseDutyId | null {
  switch (content.kind) {
    case 'noticeGiven':
      return `p8.${content.recipient}`;
    case 'sentToCommission':
      return 'p11.3.commission';
    case 'parentsInformed':
    case 'parentsNotInformed':
      return 'p11.1.parents';
    case 'ambulanceCalled':
    case 'medicalNeedDecided':
      return 'p11.2.ambulance';
    case 'bullyingTrackBegun':
      return 'p9.bullying';
    case 'takenToAssistanceRoom':
    case 'notTakenToAssistanceRoom':
      return 'p20.assistanceRoom';
    case 'injuryMarked':
    case 'contactHad':
    case 'strengthSeen':
    case 'needsAsked':
    case 'trackStepTaken':
    case 'kindsDecided':
    case 'caseClosed':
    case 'caseReopened':
    case 'childDataChanged':
    case 'withdrawn':
      return null;
  }
}

/**
 * Whether a reason has to be written down: the act came after the last day of a counted time, or a whole day
 * after an immediate duty began, or it is written down a whole day after it happened. The first is the order's
 * time, the others are ours (ADR 0060). What is not owed, or has no time at all, has
 * none to be late for.
 */
export function isLate(
  duty: { state: string; due: CaseDuty['due']; since: Date } | undefined,
  at: Date,
  recordedAt: Date,
): boolean {
  if (recordedAt.getTime() - at.getTime() > day) return true;
  if (!duty || duty.state === 'notOwed') return false;
  if (duty.due.kind === 'workingDays') return at > duty.due.outerAt;
  if (duty.due.kind === 'duration') return at > duty.due.at;
  if (duty.due.kind === 'none') return false;
  return at.getTime() - duty.since.getTime() > day;
}

/** Decides whether a fact may be recorded; it does not save, log or look at the clock. */
export function recordFact(
  file: CaseFile,
  facts: readonly Fact[],
  calendar: WorkCalendar,
  fact: NewFact,
  now: Date,
): Result<NewFact> {
  if (isAhead(fact.at, now)) return breaks('inFuture');
  const sort = sortOf(fact.content);
  if (sort !== 'observation' && dayOf(fact.at) < dayOf(detectedOrReceivedAt(file.grounds)))
    return breaks('beforeDetection');
  if (fact.content.kind === 'kindsDecided' && fact.content.kinds.length === 0) return breaks('kindsNeeded');

  const replaced = fact.corrects === null ? null : standing(facts).find(({ id }) => id === fact.corrects);
  const takesBackNothing = fact.content.kind === 'withdrawn' && !replaced;
  if (replaced === undefined || takesBackNothing) return breaks('alreadyCorrected');
  // What has a deed of its own is undone by that deed: data are changed again, a closed case is reopened.
  const ownDeed = [fact.content, replaced?.content].find((content) => content && hasOwnDeed(content));
  if (ownDeed) return refuse({ kind: 'wrongState', is: ownDeed.kind, needs: 'correctable' });
  if (caseClosing(facts)) return breaks('caseIsClosed');
  if (replaced && fact.content.kind !== 'withdrawn' && sort !== sortOf(replaced.content))
    return refuse({ kind: 'wrongState', is: replaced.content.kind, needs: 'alike' });
  // What was recorded while it was one can still be put right.
  if (sort === 'step' && !replaced && !kindsOf(facts).includes('bullying')) return breaks('trackOfBullying');
  const others = standing(facts).filter(({ id }) => id !== fact.corrects);
  // Without kinds a case would owe nothing, and nobody would be told.
  if (
    replaced?.content.kind === 'kindsDecided' &&
    fact.content.kind !== 'kindsDecided' &&
    !kindsOf(others).length
  )
    return breaks('kindsNeeded');
  if (others.some((other) => repeats(other.content, fact.content))) return breaks('alreadyRecorded');

  const duty = dutiesOf(file, others, calendar).find(({ id }) => id === dutyOfFact(fact.content));
  if (fact.content.kind !== 'withdrawn' && sort === 'deed' && isLate(duty, fact.at, now) && !fact.lateReason)
    return breaks('lateReasonNeeded', duty?.law.due.kind === 'workingDays' ? citationOf(duty) : undefined);
  return ok(fact);
}

/**
 * A deed settles a duty, once, and a reason is asked where it was late. An observation and a step of the school's track
 * (ADR 0096, 0098) belong to no duty and have no time of the order; each is put right by one of its own sort.
 */
function sortOf(content: FactContent): 'deed' | 'observation' | 'step' {
  if (content.kind === 'trackStepTaken') return 'step';
  return isObservation(content) ? 'observation' : 'deed';
}

const hasOwnDeed = ({ kind }: FactContent) =>
  kind === 'childDataChanged' || kind === 'caseClosed' || kind === 'caseReopened';

/** Kinds and the medical need may be decided anew; an act is recorded once and then corrected. */
function repeats(earlier: FactContent, later: FactContent): boolean {
  if (earlier.kind !== later.kind || sortOf(earlier) !== 'deed') return false;
  if (earlier.kind === 'noticeGiven')
    return later.kind === 'noticeGiven' && earlier.recipient === later.recipient;
  return !['kindsDecided', 'medicalNeedDecided'].includes(earlier.kind);
}

const citationOf = (duty: CaseDuty) => `order-2026/${duty.law.paragraph}` as const;
