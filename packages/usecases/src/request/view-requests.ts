import {
  namesOf,
  readAnswerDraft,
  readMembers,
  readRequestOutlines,
  readRequests,
  readStaff,
  type AnswerDraft,
  type RequestListed,
} from '@qorgan/data';
import {
  actorOn,
  can,
  compareKazakh,
  dayOf,
  ok,
  requestsByUrgency,
  requestState,
  type RequestState,
  type Result,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';

/** A request as the school that is asked reads it. */
export type SchoolsRequest = Omit<RequestListed, 'answers'> & {
  state: RequestState;
  givenToName: string | null;
  answers: readonly (RequestListed['answers'][number] & { sentByName: string })[];
};

/** What a request is to `can()`. */
export const subjectOf = (request: Omit<RequestListed, 'answers'>) => ({
  ...request,
  isLive: request.withdrawnAt === null,
});

/** How many requests one list holds at most. */
const most = 500;

/**
 * What bodies ask the school for: all of it for those who lead, and for a colleague what was given to them. Overdue
 * first. On record with the ids of what was shown.
 */
export const listRequests = (ctx: Context): Promise<readonly SchoolsRequest[]> =>
  act(ctx, async (desk) => {
    const { organisationId: recipientId } = ctx.actor;
    const found = await readRequests(desk.tx, ctx.vault, { recipientId, limit: most });
    const seen = found.filter((one) => can(ctx.actor, 'request.read', subjectOf(one)));
    if (seen.length > 0)
      await desk.record({ type: 'requestsListed', details: { requests: seen.map(({ id }) => id) } });
    return requestsByUrgency(await named(ctx, desk, seen), dayOf(ctx.now));
  });

/** How many requests wait for an answer of this person's, and how many of them are overdue. Opens nothing. */
export const countRequests = (ctx: Context): Promise<{ waiting: number; overdue: number }> =>
  act(ctx, async ({ tx }) => {
    const rows = await readRequestOutlines(tx, ctx.actor.organisationId);
    const today = dayOf(ctx.now);
    return { waiting: rows.length, overdue: rows.filter(({ dueOn }) => dueOn < today).length };
  });

export type RequestView = {
  request: SchoolsRequest;
  draft: (AnswerDraft & { savedByName: string }) | null;
  /** Those who lead may send, and give it to a colleague. */
  mayAnswer: boolean;
  colleagues: readonly { memberId: string; name: string; position: { kk: string; ru: string } }[];
};

/** One request with its draft and its answers. Being shown is a read, and on record. */
export const viewRequest = (ctx: Context, requestId: string): Promise<Result<RequestView>> =>
  act(ctx, async (desk) => {
    const found = await findRequest(ctx, desk, requestId);
    if (!found.ok) return found;
    await desk.record({ type: 'requestRead', subject: { type: 'request', id: requestId } });
    const [request] = await named(ctx, desk, [found.value]);
    const draft = await readAnswerDraft(desk.tx, desk.seals, requestId);
    const savedBy = draft && (await namesOf(desk.tx, desk.seals, [draft.savedBy])).get(draft.savedBy);
    const mayAnswer = can(ctx.actor, 'request.answer', subjectOf(found.value));
    return ok({
      request: request!,
      draft: draft ? { ...draft, savedByName: savedBy ?? '' } : null,
      mayAnswer,
      colleagues: mayAnswer ? await colleaguesFor(ctx, desk, found.value) : [],
    });
  });

/** The request, if it is there for this person; its try is on record where it is not. */
export async function findRequest(ctx: Context, desk: Desk, id: string): Promise<Result<RequestListed>> {
  const [found] = await readRequests(desk.tx, ctx.vault, { id });
  return found && can(ctx.actor, 'request.read', subjectOf(found))
    ? ok(found)
    : desk.deny('request.read', { type: 'request', id });
}

async function named(
  ctx: Context,
  { tx, seals }: Desk,
  requests: readonly RequestListed[],
): Promise<SchoolsRequest[]> {
  const ids = requests.flatMap(({ givenTo, answers }) => [givenTo, ...answers.map(({ sentBy }) => sentBy)]);
  const names = await namesOf(tx, seals, ids);
  return requests.map((one) => ({
    ...one,
    state: requestState(one, dayOf(ctx.now)),
    givenToName: one.givenTo && (names.get(one.givenTo) ?? ''),
    answers: one.answers.map((answer) => ({ ...answer, sentByName: names.get(answer.sentBy) ?? '' })),
  }));
}

/** Colleagues to whom it may be given, by the Kazakh alphabet: nobody whom it is about, and nobody who leads anyway. */
async function colleaguesFor(
  ctx: Context,
  { tx, seals }: Desk,
  request: RequestListed,
): Promise<RequestView['colleagues']> {
  const staff = await readStaff(tx, ctx.actor.organisationId);
  const members = new Map(
    (await readMembers(tx, seals, ctx.actor.organisationId)).map((one) => [one.id, one]),
  );
  return staff
    .filter((seat) => mayPrepare(ctx, request, seat))
    .flatMap(({ memberId }) => {
      const member = members.get(memberId);
      return member ? [{ memberId, name: member.name, position: member.position }] : [];
    })
    .toSorted((a, b) => compareKazakh(a.name, b.name));
}

/** Whether a colleague's seat may be given this request: it gains by it what it has not already. */
export function mayPrepare(
  ctx: Context,
  request: RequestListed,
  seat: Awaited<ReturnType<typeof readStaff>>[number],
): boolean {
  const colleague = actorOn(seat, dayOf(ctx.now));
  const subject = subjectOf(request);
  return (
    !can(colleague, 'request.answer', subject) &&
    can(colleague, 'request.prepare', { ...subject, givenTo: seat.memberId })
  );
}
