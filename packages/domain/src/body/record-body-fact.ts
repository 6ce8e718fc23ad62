import { isAhead, isLate } from '../case/record-fact.ts';
import { standing } from '../case/fact.ts';
import { dayOf } from '../kernel/day.ts';
import { breaks, ok, refuse, type Result } from '../kernel/result.ts';
import type { WorkCalendar } from '../deadline/work-calendar.ts';
import { bodyDetectedAt } from './body-case.ts';
import { bodyClosing, bodyDutiesOf, type BodyDutyGround, type BodyDutyId } from './body-duties.ts';
import type { BodyFact, BodyFactContent } from './body-fact.ts';

export type NewBodyFact = Pick<BodyFact, 'content' | 'at' | 'corrects' | 'lateReason'>;

/** Which duty a fact settles. */
export function dutyOfBodyFact(content: BodyFactContent): BodyDutyId | null {
  switch (content.kind) {
    case 'sentOn':
    case 'dutyDone':
      return content.duty;
    case 'caseManagerAppointed':
      return 'p12.2.caseManager';
    case 'visitMade':
      return 'p12.3.visit';
    case 'assessmentApproved':
      return 'p21.assessment';
    case 'planApproved':
      return 'p22.plan';
    case 'measuresDecided':
      return 'p29.commission';
    case 'kindsDecided':
    case 'questionDecided':
    case 'caseClosed':
    case 'caseReopened':
    case 'withdrawn':
      return null;
  }
}

/** What may be recorded again and then goes by the latest: decisions, and what has versions of its own. */
const repeatable: readonly BodyFactContent['kind'][] = [
  'kindsDecided',
  'questionDecided',
  'caseManagerAppointed',
  'assessmentApproved',
  'planApproved',
  'measuresDecided',
  'caseClosed',
  'caseReopened',
];

/** What has a deed of its own and is undone by that deed, never by hand. */
const ownDeeds: readonly BodyFactContent['kind'][] = [
  'assessmentApproved',
  'planApproved',
  'measuresDecided',
  'caseClosed',
  'caseReopened',
];
const hasOwnDeed = (content: BodyFactContent) =>
  ownDeeds.includes(content.kind) || (content.kind === 'sentOn' && content.onwardId !== null);

/** Whether a record is taken back on its own page, and not by the deed that made it. Kinds are decided anew instead. */
export const isWithdrawnByHand = (content: BodyFactContent): boolean =>
  !hasOwnDeed(content) && content.kind !== 'kindsDecided' && content.kind !== 'withdrawn';

/**
 * Decides whether a body may record this; it does not save, log or look at the clock. `isByDeed`: what has a deed of its
 * own is undone by that deed, and not by hand.
 */
export function decideBodyFact(
  body: BodyDutyGround,
  facts: readonly BodyFact[],
  calendar: WorkCalendar,
  fact: NewBodyFact,
  now: Date,
  { isByDeed = false } = {},
): Result<NewBodyFact> {
  const { content } = fact;
  if (isAhead(fact.at, now)) return breaks('inFuture');
  if (dayOf(fact.at) < dayOf(bodyDetectedAt(body.grounds))) return breaks('beforeDetection');
  if (content.kind === 'kindsDecided' && content.kinds.length === 0) return breaks('kindsNeeded');
  if (bodyClosing(facts) && content.kind !== 'caseReopened') return breaks('caseIsClosed');

  const replaced = fact.corrects === null ? null : standing(facts).find(({ id }) => id === fact.corrects);
  if (replaced === undefined || (content.kind === 'withdrawn' && !replaced))
    return breaks('alreadyCorrected');
  if (replaced) {
    if (hasOwnDeed(replaced.content) && !isByDeed)
      return refuse({ kind: 'wrongState', is: replaced.content.kind, needs: 'correctable' });
    if (content.kind === 'withdrawn')
      return replaced.content.kind === 'kindsDecided' ? breaks('kindsNeeded') : ok(fact);
    if (
      dutyOfBodyFact(content) !== dutyOfBodyFact(replaced.content) ||
      content.kind !== replaced.content.kind
    )
      return refuse({ kind: 'wrongState', is: replaced.content.kind, needs: 'alike' });
  }
  const others = standing(facts).filter(({ id }) => id !== fact.corrects);
  const id = dutyOfBodyFact(content);
  const duty = bodyDutiesOf(body, others, calendar).find((one) => one.id === id);
  if (id && (!duty || duty.state === 'notOwed'))
    return refuse({ kind: 'wrongState', is: 'notOwed', needs: 'open' });
  if (duty?.state === 'done' && !repeatable.includes(content.kind)) return breaks('alreadyRecorded');
  if (duty && duty.state !== 'done' && isLate(duty, fact.at, now) && !fact.lateReason)
    return breaks('lateReasonNeeded', `order-2026/${duty.law.paragraph}`);
  return ok(fact);
}
