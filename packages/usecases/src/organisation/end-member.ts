import {
  asPurpose,
  deleteSessions,
  endPairings,
  inContext,
  lockMembers,
  markMemberEnded,
  markReceivesHere,
} from '@qorgan/data';
import { breaks, ok, type Result } from '@qorgan/domain';
import { dataContext, denyTo, mayDo, recordFor, type OnBehalfOf } from './on-behalf-of.ts';

/**
 * Somebody leaves: the seat ends and with it every session in it and every browser that reports from it; what they
 * wrote stays theirs. `organisationId` is needed only from the administration. Refuses to take away a school's last
 * administrator.
 */
export const endMember = (
  by: OnBehalfOf,
  memberId: string,
  organisationId = by.actor === 'administration' ? '' : by.actor.organisationId,
): Promise<Result<void>> =>
  inContext(by.db, dataContext(by, organisationId), async (tx) => {
    if (!mayDo(by, 'member.manage', { organisationId })) return denyTo(by, tx, 'member.manage');
    const living = await lockMembers(tx, organisationId);
    const leaving = living.find(({ id }) => id === memberId);
    if (!leaving) return denyTo(by, tx, 'member.manage');
    const staying = living.filter((member) => member !== leaving);
    const isLast = !staying.some(({ roles }) => roles.includes('administrator'));
    if (leaving.roles.includes('administrator') && isLast && by.actor !== 'administration')
      return breaks('lastAdministrator');

    await markMemberEnded(tx, memberId, by.now);
    await asPurpose(tx, { purpose: 'identity' }, async (tx) => {
      await deleteSessions(tx, { memberId });
      await endPairings(tx, { memberId }, { at: by.now, why: 'memberLeft' });
    });
    if (leaving.roles.includes('receiver'))
      await asPurpose(tx, { purpose: 'administration', organisationId }, (tx) =>
        markReceivesHere(
          tx,
          organisationId,
          staying.some(({ roles }) => roles.includes('receiver')),
        ),
      );
    await recordFor(by, tx, organisationId, {
      type: 'memberEnded',
      subject: { type: 'member', id: memberId },
    });
    return ok(undefined);
  });
