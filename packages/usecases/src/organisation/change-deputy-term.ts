import { inContext, lockMembers, readStaff, saveTerm } from '@qorgan/data';
import { checkDays, ok, refuse, type DeputyTerm, type Result } from '@qorgan/domain';
import { dataContext, denyTo, mayDo, recordFor, type OnBehalfOf } from './on-behalf-of.ts';

/**
 * Says from when until when somebody is a deputy and in which place they come. The right holds on those days only, at
 * once and also in sessions that are open. `organisationId` is needed only from the administration. Refuses dates that
 * run backwards (`untilBeforeFrom`) and whoever is no deputy (`wrongState`). Throws RangeError for an order that is not
 * a whole number from 1 to 99.
 */
export const changeDeputyTerm = (
  by: OnBehalfOf,
  memberId: string,
  term: DeputyTerm,
  organisationId = by.actor === 'administration' ? '' : by.actor.organisationId,
): Promise<Result<void>> => {
  if (term.order !== null && !(Number.isInteger(term.order) && term.order >= 1 && term.order <= 99))
    throw new RangeError('This is no place in an order.');
  return inContext(by.db, dataContext(by, organisationId), async (tx) => {
    if (!mayDo(by, 'member.manage', { organisationId })) return denyTo(by, tx, 'member.manage');
    await lockMembers(tx, organisationId);
    const seat = (await readStaff(tx, organisationId)).find((one) => one.memberId === memberId);
    if (!seat) return denyTo(by, tx, 'member.manage');
    if (!seat.roles.includes('deputy'))
      return refuse({ kind: 'wrongState', is: 'noDeputy', needs: 'deputy' });
    const checked = checkDays(term);
    if (!checked.ok) return checked;

    await saveTerm(tx, memberId, term);
    await recordFor(by, tx, organisationId, {
      type: 'deputyTermChanged',
      subject: { type: 'member', id: memberId },
      details: { former: codes(seat.term), term: codes(term) },
    });
    return ok(undefined);
  });
};

/** First day, last day, place; an empty one is open. */
const codes = ({ from, until, order }: DeputyTerm) => [from ?? '', until ?? '', order ? String(order) : ''];
