import { can, worksOnChildren, type Actor } from '@qorgan/domain';

/** Whether somebody leads their school, or may lead where the head may not: both have a desk. */
export const hasDesk = (actor: Actor): boolean =>
  [true, false].some((concernsHead) =>
    can(actor, 'case.open', { organisationId: actor.organisationId, concernsHead, concerns: [] }),
  );

/** Whether somebody has a desk of cases at a body: whoever receives there, or works on those entrusted to them. */
export const worksAtBody = ({ organisationKind, roles }: Actor): boolean =>
  worksOnChildren(organisationKind) && roles.some((role) => role === 'receiver' || role === 'caseManager');

/**
 * Whether somebody may be reminded of anything: everybody who works in a school, since any of them may be given a body's
 * request to prepare, and who works or receives at a body.
 */
export const isReminded = (actor: Actor): boolean =>
  (actor.organisationKind === 'school' &&
    can(actor, 'report.create', { organisationId: actor.organisationId })) ||
  worksAtBody(actor) ||
  actor.roles.includes('receiver');
