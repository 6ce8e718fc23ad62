import { asPurpose, inContext, lockMembers, markReceivesHere, saveRoles, saveTerm } from '@qorgan/data';
import { breaks, ok, openTerm, type Result, type Role } from '@qorgan/domain';
import { fitting } from './fitting-roles.ts';
import { dataContext, denyTo, mayDo, recordFor, type OnBehalfOf } from './on-behalf-of.ts';

/**
 * Gives somebody other roles in the seat they have: their reports, their login and their sessions stay. A colleague is
 * never added anew for it, or nobody would know any more that they were the head (ADR 0064). `organisationId` is needed
 * only from the administration. Refuses what `fitting` refuses, and to take the role from the last administrator.
 * Throws RangeError for no role.
 */
export const changeRoles = (
  by: OnBehalfOf,
  memberId: string,
  roles: readonly Role[],
  organisationId = by.actor === 'administration' ? '' : by.actor.organisationId,
): Promise<Result<void>> => {
  if (roles.length === 0) throw new RangeError('A seat needs a role.');
  return inContext(by.db, dataContext(by, organisationId), async (tx) => {
    if (!mayDo(by, 'member.manage', { organisationId })) return denyTo(by, tx, 'member.manage');
    const living = await lockMembers(tx, organisationId);
    const member = living.find(({ id }) => id === memberId);
    if (!member) return denyTo(by, tx, 'member.manage');
    const others = living.filter((one) => one !== member);
    const besides = others
      .filter(({ accountId }) => accountId === member.accountId)
      .flatMap((one) => one.roles);
    const fit = await fitting(tx, organisationId, roles, besides);
    if (!fit.ok) return fit;
    const isLeft = [...others.flatMap((one) => one.roles), ...roles].includes('administrator');
    if (member.roles.includes('administrator') && !isLeft && by.actor !== 'administration')
      return breaks('lastAdministrator');

    await saveRoles(tx, memberId, roles);
    // Dates of a time as deputy that is over must not bind somebody who is made one anew.
    if (!roles.includes('deputy')) await saveTerm(tx, memberId, openTerm);
    if (member.roles.includes('receiver') || roles.includes('receiver'))
      await asPurpose(tx, { purpose: 'administration', organisationId }, (tx) =>
        markReceivesHere(
          tx,
          organisationId,
          [...others.flatMap((one) => one.roles), ...roles].includes('receiver'),
        ),
      );
    await recordFor(by, tx, organisationId, {
      type: 'rolesChanged',
      subject: { type: 'member', id: memberId },
      details: { former: member.roles, roles: [...roles] },
    });
    return ok(undefined);
  });
};
