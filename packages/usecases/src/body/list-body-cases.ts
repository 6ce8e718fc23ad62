import {
  countOpenBodyCases,
  readBodyCases,
  readBodyFactOutlines,
  readBodyGroundOutlines,
} from '@qorgan/data';
import {
  attentionOf,
  bodyDutiesOf,
  byUrgency,
  ok,
  refuse,
  type Attention,
  type BodyDuty,
  type Result,
} from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { countedTo, paged, type Page } from '../paged.ts';
import { worksAtBody } from '../desk/has-desk.ts';

/** A line of the list of a body's cases. */
export type BodyCaseLine = {
  id: string;
  number: number;
  name: string;
  schoolName: string | null;
  openedAt: Date;
  closedAt: Date | null;
  isMine: boolean;
  /** The duty that presses most, where one is open. */
  next: (BodyDuty & { attention: Attention }) | null;
  openDuties: number;
};

export type BodyCaseList = Page<BodyCaseLine> & {
  /** How many are open, counted no further than `countedTo`. */
  open: number;
};

/** Whether somebody has a desk of cases at a body. */
export const hasBodyDesk = ({ actor }: Pick<Context, 'actor'>): boolean => worksAtBody(actor);

/**
 * A page of a body's cases, 50 to a page: those that are open with the most pressing first, or the closed ones. A case
 * manager sees those entrusted to them. The look is on record.
 */
export async function listBodyCases(
  ctx: Context,
  { which, isMine, page }: { which: 'open' | 'closed'; isMine: boolean; page: number },
): Promise<Result<BodyCaseList>> {
  const { organisationId, memberId } = ctx.actor;
  if (!hasBodyDesk(ctx)) return refuse({ kind: 'notFound' });
  return act(ctx, async (desk) => {
    const { tx, seals, record } = desk;
    const manager = isMine && { caseManagerId: memberId };
    const found = await paged(page, (cut) =>
      readBodyCases(tx, seals, { organisationId, which, ...manager, ...cut }),
    );
    const ids = found.lines.map(({ id }) => id);
    const facts = await readBodyFactOutlines(tx, seals, ids);
    const grounds = await readBodyGroundOutlines(tx, ids);
    const calendar = await desk.calendar();
    const target = await desk.internalTarget();
    const lines = found.lines.map((one) => {
      const body = { ...one, grounds: grounds.get(one.id) ?? [] };
      const open = bodyDutiesOf(body, facts.get(one.id) ?? [], calendar)
        .filter(({ state }) => state === 'open' || state === 'question')
        .toSorted(byUrgency(ctx.now, target));
      const { id, number, child, openedAt, closedAt, caseManagerId } = one;
      return {
        ...{ id, number, openedAt, closedAt, schoolName: child.schoolName },
        name: [child.surname, child.given, child.patronymic].filter(Boolean).join(' '),
        isMine: caseManagerId === memberId,
        next: open[0] ? { ...open[0], attention: attentionOf(open[0], ctx.now, target) } : null,
        openDuties: open.length,
      };
    });
    await record({ type: 'bodyCasesListed', details: { which, cases: ids } });
    const open = await countOpenBodyCases(tx, organisationId, countedTo);
    return ok({ ...found, lines, open });
  });
}
