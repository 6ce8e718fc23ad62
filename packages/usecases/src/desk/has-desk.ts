import { can, type Actor } from '@qorgan/domain';

/** Whether somebody leads their school, or may lead where the head may not: both have a desk. */
export const hasDesk = (actor: Actor): boolean =>
  [true, false].some((concernsHead) =>
    can(actor, 'case.open', { organisationId: actor.organisationId, concernsHead, concerns: [] }),
  );

/** Whether anything is reminded of somebody: those who lead, and whoever keeps watch over children. */
export const isReminded = (actor: Actor): boolean =>
  hasDesk(actor) || can(actor, 'watch.desk', { organisationId: actor.organisationId });
