import type { OrganisationKind } from '../access/actor.ts';
import type { BodyDutyId } from './body-duties.ts';

/** Duties that are done by passing the information on, and to which kinds of organisation, the first that there is. */
export const onwardRecipients = {
  'p8.police': ['police'],
  'p8.childRightsBody': ['regionalBody', 'guardianshipBody'],
  'p8.regionalCommissioner': ['regionalCommissioner'],
  'p12.1.upward': ['childRightsAuthority'],
  'p12.6.commission': ['commission'],
  'p12.7.psychologicalCentre': ['psychologicalCentre'],
  'p12.7.familyCentre': ['familyCentre'],
  'p13.nationalCommissioner': ['nationalCommissioner'],
  'p14.2.childRightsAuthority': ['childRightsAuthority'],
  'p14.2.localExecutive': ['educationDepartment'],
  'p14.2.nationalCommissioner': ['nationalCommissioner'],
  'p14.2.regionalCommissioner': ['regionalCommissioner'],
} as const satisfies Partial<Record<BodyDutyId, readonly OrganisationKind[]>>;
export type OnwardDuty = keyof typeof onwardRecipients;
export const isOnwardDuty = (value: string): value is OnwardDuty => Object.hasOwn(onwardRecipients, value);

/** What goes on: for a duty, or to the school where the child learns, of what the body heard elsewhere (4, 18). */
export type OnwardPurpose = OnwardDuty | 'toSchool';

type Receiver = { kind: OrganisationKind; isClosed: boolean };

/** Those of the bodies that this may go to; more than one where a region has several. */
export function onwardRecipientsAmong<O extends Receiver>(duty: OnwardDuty, bodies: readonly O[]): O[] {
  for (const kind of onwardRecipients[duty]) {
    const found = bodies.filter((body) => body.kind === kind && !body.isClosed);
    if (found.length > 0) return found;
  }
  return [];
}

/** What one body passes to another: its words and the child, and no more of its case. */
export type Onward = {
  id: string;
  purpose: OnwardPurpose;
  organisationId: string;
  recipientId: string;
  concernsHead: boolean;
  concerns: readonly string[];
  words: string;
  sentAt: Date;
  withdrawnAt: Date | null;
  receipt: { at: Date; incomingNumber: string } | null;
};
