import type { IsoDate } from '@qorgan/statute';

/** What an organisation is; decides which desk its members get. */
export const organisationKinds = [
  'school',
  'police',
  'regionalBody',
  'guardianshipBody',
  'regionalCommissioner',
  'commission',
  'educationDepartment',
  'contactCentre111',
  'psychologicalCentre',
  'familyCentre',
  'healthOrganisation',
  'nationalCommissioner',
  'childRightsAuthority',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/**
 * `teacher` is any employee of a school (paragraph 10), whatever the post.
 * `receiver` works in a body that receives what schools and other bodies send. `caseManager` (2.2) works there on the cases
 * that they are appointed to and sees no other; `bodyHead`, who is a receiver too, approves and signs for the body.
 * `regionalAdministrator` keeps the directory of a region's
 * receiving bodies, in its education department or its regional body, and sees no case (ADR 0091).
 */
export const roles = [
  'teacher',
  'head',
  'deputy',
  'psychologist',
  'administrator',
  'receiver',
  'caseManager',
  'bodyHead',
  'regionalAdministrator',
] as const;
export type Role = (typeof roles)[number];

/** The person who acts, in the seat they act from. */
export type Actor = {
  memberId: string;
  accountId: string;
  organisationId: string;
  organisationKind: OrganisationKind;
  /** Those that hold on the day `on`: a deputy out of their dates is not one (ADR 0085). */
  roles: readonly Role[];
  /** The day in Kazakhstan of which all this is said. The database holds a deputy's dates against it. */
  on: IsoDate;
  /** Whether this account holds or held a head's seat in this organisation, this one or another: ADR 0064. */
  hasBeenHead: boolean;
};

/**
 * Whether somebody would be head and deputy of one organisation at once, in one seat or in several. A deputy is there
 * to read what implicates the head, so that these two roles in one hand are one role (ADR 0064).
 */
export const isHeadAndDeputy = (rolesHere: readonly Role[]): boolean =>
  rolesHere.includes('head') && rolesHere.includes('deputy');

/**
 * Whether a seat has the role of a body's head and not that of a receiver, by which its cases are seen: it would approve
 * what it cannot read (ADR 0141).
 */
export const isHeadWithoutDesk = (rolesOfSeat: readonly Role[]): boolean =>
  rolesOfSeat.includes('bodyHead') && !rolesOfSeat.includes('receiver');

/**
 * Whether a body has cases of its own. The national bodies only receive; an education department keeps a directory; a
 * school has cases of another kind.
 */
export const worksOnChildren = (kind: OrganisationKind): boolean =>
  !['school', 'educationDepartment', 'nationalCommissioner', 'childRightsAuthority'].includes(kind);

/** Whether a role belongs in an organisation of this kind; everywhere there are people who look after its people. */
export function roleFits(role: Role, kind: OrganisationKind): boolean {
  switch (role) {
    case 'administrator':
      return true;
    case 'regionalAdministrator':
      return kind === 'educationDepartment' || kind === 'regionalBody';
    case 'receiver':
    case 'bodyHead':
      return kind !== 'school' && kind !== 'educationDepartment';
    case 'caseManager':
      return kind === 'regionalBody' || kind === 'guardianshipBody';
    default:
      return kind === 'school';
  }
}
