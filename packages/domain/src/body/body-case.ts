import type { Kind } from '@qorgan/statute';
import type { OrganisationKind } from '../access/actor.ts';
import type { BodyCaseSubject } from '../access/can.ts';

/** The child of a body's case, as far as the body knows. */
export type BodyChild = {
  surname: string;
  given: string;
  patronymic: string | null;
  birthDate: string | null;
  sex: 'female' | 'male' | null;
  address: string | null;
  /** How the family is reached. */
  contact: string | null;
  schoolName: string | null;
  /** The school in Qorgan where the child learns. */
  schoolId: string | null;
  parents: readonly { relation: string | null; name: string; phone: string | null }[];
};

/** A receiving body's own case on one child: what it was told of, and what it does about it. */
export type BodyCase = BodyCaseSubject & {
  id: string;
  organisationKind: OrganisationKind;
  /** Whether it acts in the place of a regional body that the region did not have when the case was opened (12, 21). */
  standsIn: boolean;
  number: number;
  child: BodyChild;
  openedAt: Date;
  openedByName: string;
  closedAt: Date | null;
  revision: number;
};

/** How somebody outside Qorgan told the body: the circumstances of paragraph 4. */
export const outsideCircumstances = ['p4.1', 'p4.2', 'p4.3', 'p4.4', 'p4.5'] as const;
export type OutsideCircumstance = (typeof outsideCircumstances)[number];

/** What was heard from outside, and from whom. Sealed. */
export type HeardOutside = { circumstance: OutsideCircumstance; from: string; words: string };

/**
 * What a body's case rests on: a school's letter, what another body passed on, a referral of another system, or what was
 * heard outside Qorgan.
 * `receivedAt`: when it was before the body, whoever opened it when (ADR 0131).
 */
export type BodyGround = {
  id: string;
  receivedAt: Date;
  /** When it was detected, where that is known. */
  noticedAt: Date | null;
  joinedAt: Date;
} & (
  | { kind: 'referral'; referralId: string; heard: null }
  | { kind: 'onward'; onwardId: string; heard: null }
  | { kind: 'foreign'; foreignId: string; heard: null }
  | { kind: 'outside'; heard: HeardOutside }
);

/** A ground as far as duties depend on it. */
export type BodyGroundOutline = Pick<BodyGround, 'kind' | 'receivedAt' | 'noticedAt'>;

/** What goes with a letter or an onward referral so that nothing is typed twice: no more than the letter itself says. */
export type CarriedChild = {
  surname: string;
  given: string;
  patronymic: string | null;
  birthDate: string | null;
  classLabel: string | null;
  kinds: readonly Kind[];
};

const earliest = (times: readonly Date[]) => new Date(Math.min(...times.map((time) => time.getTime())));

/** When the body first received the information. */
export const bodyInformedAt = (grounds: readonly BodyGroundOutline[]): Date =>
  earliest(grounds.map(({ receivedAt }) => receivedAt));

/** The earlier of detection and receipt (12.6, 12.7; ADR 0013). */
export const bodyDetectedAt = (grounds: readonly BodyGroundOutline[]): Date =>
  earliest(
    grounds.flatMap(({ noticedAt, receivedAt }) => (noticedAt ? [noticedAt, receivedAt] : [receivedAt])),
  );
