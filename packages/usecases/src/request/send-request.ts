import {
  holdRequest,
  insertRequest,
  readBodies,
  readRequests,
  referralsUnder,
  withdrawRequestRow,
  type RequestListed,
} from '@qorgan/data';
import {
  can,
  dayOf,
  ok,
  refuse,
  requestsByUrgency,
  requestState,
  requestWritten,
  type RequestState,
  type RequestSubject,
  type Result,
} from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { act, type Desk } from '../act.ts';
import { heldBodyCase, readableBodyCase, type HeldBodyCase } from '../body/held-body-case.ts';
import type { Context } from '../context.ts';

/** A school that may be asked about the child of a case; `concernsHead`: a letter of its own keeps it from the head. */
export type SchoolToAsk = { id: string; name: { kk: string; ru: string; en: string }; concernsHead: boolean };

export type BodyRequests = {
  bodyCase: Pick<HeldBodyCase, 'id' | 'number' | 'closedAt'>;
  requests: readonly (RequestListed & { state: RequestState })[];
  schools: readonly SchoolToAsk[];
};

/** What a body has asked schools on a case, and what they answered. Being shown is a read, and on record. */
export const requestsOfBodyCase = (ctx: Context, bodyCaseId: string): Promise<Result<BodyRequests>> =>
  act(ctx, async (desk) => {
    const found = await readableBodyCase(ctx, desk, bodyCaseId);
    if (!found.ok) return found;
    const today = dayOf(ctx.now);
    const { id, number, closedAt } = found.value;
    const requests = await readRequests(desk.tx, ctx.vault, { bodyCaseId });
    await desk.record({ type: 'requestsRead', subject: { type: 'bodyCase', id: bodyCaseId } });
    return ok({
      bodyCase: { id, number, closedAt },
      requests: requestsByUrgency(requests, today).map((one) => ({
        ...one,
        state: requestState(one, today),
      })),
      schools: await schoolsToAsk(desk, found.value),
    });
  });

/** Schools in Qorgan that wrote about the child, and the one where the child is said to learn. */
async function schoolsToAsk({ tx }: Desk, bodyCase: HeldBodyCase): Promise<SchoolToAsk[]> {
  const letters = await referralsUnder(tx, bodyCase.id);
  const ids = new Set(letters.map(({ organisationId }) => organisationId));
  if (bodyCase.child.schoolId) ids.add(bodyCase.child.schoolId);
  const bodies = await readBodies(tx, bodyCase.organisationId);
  return bodies
    .filter(({ id, kind }) => kind === 'school' && ids.has(id))
    .map(({ id, name }) => ({
      ...{ id, name },
      concernsHead: letters.some((one) => one.organisationId === id && one.concernsHead),
    }));
}

export type RequestInput = {
  bodyCaseId: string;
  schoolId: string;
  subjects: readonly RequestSubject[];
  dueOn: IsoDate;
  words: string;
  contact: string;
  /** That it must not reach the head of the school; what a letter of the school says of this holds anyway. */
  keepsFromHead: boolean;
};

/**
 * Asks a school about the child. The school reads the child's name, what is asked and whom to call, and nothing of the
 * case. Whom the case or a letter of the school is about never sees it there. Refused for a school that has nothing to do
 * with the case, and by `requestWritten`.
 */
export const sendRequest = (ctx: Context, input: RequestInput): Promise<Result<{ id: string }>> =>
  act(ctx, async (desk) => {
    const held = await heldBodyCase(ctx, desk, { bodyCaseId: input.bodyCaseId });
    if (!held.ok) return held;
    const bodyCase = held.value;
    const school = (await schoolsToAsk(desk, bodyCase)).find(({ id }) => id === input.schoolId);
    if (!school) return refuse({ kind: 'notFound' });
    if (bodyCase.closedAt) return refuse({ kind: 'wrongState', is: 'closed', needs: 'open' });
    const written = requestWritten(input, dayOf(ctx.now));
    if (!written.ok) return written;

    const id = ctx.newId();
    const { surname, given, patronymic, birthDate } = bodyCase.child;
    await insertRequest(desk.tx, ctx.vault, {
      ...{ id, bodyCaseId: bodyCase.id, organisationId: bodyCase.organisationId, recipientId: school.id },
      concernsHead: school.concernsHead || input.keepsFromHead,
      concerns: bodyCase.concerns,
      ...{ subjects: input.subjects, dueOn: input.dueOn, sentAt: ctx.now, sentBy: ctx.actor.memberId },
      content: {
        child: { surname, given, patronymic, birthDate },
        ...{ words: input.words, contact: input.contact, caseNumber: bodyCase.number },
      },
    });
    await desk.record({
      type: 'requestSent',
      subject: { type: 'bodyCase', id: bodyCase.id },
      details: { request: id, school: school.id },
    });
    return ok({ id });
  });

/** Takes a request back from its school. Refused where the school has answered: its answer stays. */
export const withdrawRequest = (
  ctx: Context,
  { bodyCaseId, requestId }: { bodyCaseId: string; requestId: string },
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const held = await heldBodyCase(ctx, desk, { bodyCaseId });
    if (!held.ok) return held;
    const subject = { type: 'bodyCase', id: bodyCaseId } as const;
    await holdRequest(desk.tx, requestId);
    const [found] = await readRequests(desk.tx, ctx.vault, { id: requestId });
    if (!found || found.bodyCaseId !== bodyCaseId || !can(ctx.actor, 'bodyCase.work', held.value))
      return desk.deny('bodyCase.work', subject);
    if (found.answers.length > 0) return refuse({ kind: 'wrongState', is: 'answered', needs: 'waiting' });
    const by = { at: ctx.now, memberId: ctx.actor.memberId };
    if (!(await withdrawRequestRow(desk.tx, requestId, by))) return refuse({ kind: 'changedMeanwhile' });
    await desk.record({ type: 'requestWithdrawn', subject, details: { request: requestId } });
    return ok(undefined);
  });
