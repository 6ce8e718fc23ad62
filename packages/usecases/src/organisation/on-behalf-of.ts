import { appendAudit, type DataContext, type Tx } from '@qorgan/data';
import { can, refuse, type Action, type AuditEvent, type Result, type SubjectOf } from '@qorgan/domain';
import type { Context, House } from '../context.ts';

/** Whoever runs the installation itself: the command line and the seeds. Never a person of the portal. */
export type Administration = House & { actor: 'administration' };

/** A person with a seat, or the installation's own administration. */
export type OnBehalfOf = Context | Administration;

/** Takes the place of the person where nobody is signed in and who runs it already holds the database and the key. */
export const asAdministration = (house: House): Administration => ({ ...house, actor: 'administration' });

/** In which context the database is asked about this organisation. */
export const dataContext = ({ actor }: OnBehalfOf, organisationId: string): DataContext =>
  actor === 'administration' ? { purpose: 'administration', organisationId } : { actor };

/** The administration may; of a person the rights decide. */
export const mayDo = <A extends Action>(by: OnBehalfOf, action: A, subject: SubjectOf<A>): boolean =>
  by.actor === 'administration' || can(by.actor, action, subject);

/** Puts on record in the trail of the organisation it was done to, or in the person's own for a refused try. */
export const recordFor = (by: OnBehalfOf, tx: Tx, organisationId: string, event: AuditEvent): Promise<void> =>
  appendAudit(tx, by.vault, {
    organisationId,
    actorId: by.actor === 'administration' ? null : by.actor.memberId,
    at: by.now,
    requestId: by.requestId,
    ...event,
  });

/** Records a refused try in the trail of whoever tried and answers "not found": one answer for both. */
export async function denyTo(by: OnBehalfOf, tx: Tx, action: Action): Promise<Result<never>> {
  if (by.actor !== 'administration')
    await recordFor(by, tx, by.actor.organisationId, {
      type: 'accessRefused',
      refused: 'notFound',
      details: { action },
    });
  return refuse({ kind: 'notFound' });
}
