import { isOnwardDuty, type BodyDutyId } from '@qorgan/domain';

/** The pages of duties that have more to them than one form; of all others the form is at `duties/<id>`. */
const ownPages: Partial<Record<BodyDutyId, string>> = {
  'p12.3.visit': 'visit',
  'p22.plan': 'plan',
  'p21.assessment': 'assessment',
};

/** Where in a case of a body a duty is done. */
export const dutyPage = (bodyCaseId: string, duty: BodyDutyId): string =>
  // A commission does not do its own alone: it decides on many cases at a sitting.
  duty === 'p29.commission' ? '/sittings' : `/casework/${bodyCaseId}/${ownPages[duty] ?? `duties/${duty}`}`;

/** How the form of a duty asks: whom it is passed to, whom it is entrusted to, or what was done. */
export const formOf = (duty: BodyDutyId): 'onward' | 'manager' | 'done' =>
  isOnwardDuty(duty) ? 'onward' : duty === 'p12.2.caseManager' ? 'manager' : 'done';
