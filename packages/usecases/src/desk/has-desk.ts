import { can, type Actor } from '@qorgan/domain';

/** Whether somebody leads their school, or may lead where the head may not: both have a desk. */
export const hasDesk = (actor: Actor): boolean =>
  [true, false].some((concernsHead) =>
    can(actor, 'case.open', { organisationId: actor.organisationId, concernsHead, concerns: [] }),
  );
