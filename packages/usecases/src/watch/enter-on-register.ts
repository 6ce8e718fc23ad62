import {
  insertPutForwardAnswer,
  insertWatchEntry,
  insertWatchRecords,
  readPupils,
  readStaff,
} from '@qorgan/data';
import {
  breaks,
  can,
  dayOf,
  ok,
  refuse,
  type Ground,
  type PutForwardSource,
  type Result,
  type WatchTerms,
} from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { concernOf } from '../report/concern-of.ts';
import { closedTo } from '../sight/signs-put-forward.ts';
import { answeredByEntry } from './evidence-for-entry.ts';
import { newRecord } from './new-record.ts';
import { termsFault } from './terms-fault.ts';

export type EnterInput = {
  pupilId: string;
  /** Whom of those who lead it concerns: they never see the entry. */
  concernsHead: boolean;
  concernsMembers: readonly string[];
  grounds: readonly Ground[];
  terms: WatchTerms;
  /** What put the child forward, and is answered by this; null where nothing did. */
  answers: PutForwardSource | null;
};

/**
 * Enters a pupil of the school on the register of children under watch (paragraphs 2.1 and 5), with grounds, and answers
 * what put the child forward: whom that concerns never sees the entry either. Refused without a ground (`groundNeeded`), twice (`alreadyWatched`), and with terms that
 * cannot be (`termsFault`).
 */
export const enterOnRegister = (ctx: Context, input: EnterInput): Promise<Result<{ id: string }>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const { organisationId, memberId } = ctx.actor;
    const { pupilId, grounds, terms, answers, concernsHead, concernsMembers } = input;
    const subject = { type: 'pupil', id: pupilId } as const;
    const staff = await readStaff(tx, organisationId);
    const answered = answers && (await answeredByEntry(ctx, desk, { pupilId, source: answers }));
    const named = concernOf(staff, { concernsHead, members: concernsMembers });
    const concern = closedTo([named, ...(answered ? [answered.closedTo] : [])]);
    if (!can(ctx.actor, 'watch.keep', { organisationId, ...concern })) return deny('watch.keep', subject);
    const [pupil] = await readPupils(tx, seals, { ids: [pupilId] });
    if (!pupil) return deny('watch.keep', subject);
    const fault = await faultOf(ctx, desk, input);
    if (fault) return fault;

    const id = ctx.newId();
    const today = dayOf(ctx.now);
    const { level, responsibleId, reviewOn, contactEvery } = terms;
    const entered = await insertWatchEntry(tx, {
      ...{ ...concern, id, organisationId, pupilId, level, responsibleId, reviewOn, contactEvery },
      ...{ contactFrom: today, contactAgreed: null, enteredAt: ctx.now, enteredBy: memberId },
    });
    if (!entered) return breaks('alreadyWatched');
    await insertWatchRecords(
      tx,
      seals,
      [
        { kind: 'entered', terms } as const,
        ...grounds.map((ground) => ({ kind: 'groundNamed', ...ground }) as const),
      ].map((content) => newRecord(ctx, { entryId: id, content, on: today })),
    );
    if (answers && answered)
      await insertPutForwardAnswer(tx, seals, {
        ...{ source: answers, upTo: answered.upTo, pupilId, answer: 'accepted', reason: null, entryId: id },
        ...answering(ctx),
      });
    await record({
      type: 'watchEntered',
      subject: { type: 'watchEntry', id },
      details: { pupil: pupilId, grounds: grounds.map(({ ground }) => ground), level },
    });
    return ok({ id });
  });

async function faultOf(
  ctx: Context,
  desk: Desk,
  { grounds, terms }: EnterInput,
): Promise<Result<never> | undefined> {
  const today = dayOf(ctx.now);
  if (grounds.length === 0) return breaks('groundNeeded', 'order-2026/5');
  if (grounds.some(({ since }) => since > today)) return breaks('inFuture');
  return termsFault(ctx, desk, terms);
}

/** Who answers, of which school, when. */
const answering = (ctx: Context) => ({
  ...{ id: ctx.newId(), organisationId: ctx.actor.organisationId },
  ...{ answeredAt: ctx.now, answeredBy: ctx.actor.memberId },
});

export type DeclineInput = { pupilId: string; source: PutForwardSource; upTo: IsoDate; reason: string };

/**
 * The psychologist declines what puts a pupil forward, with a reason. It stays on record, and only evidence after `upTo`
 * puts the pupil forward again.
 */
export const declinePutForward = (
  ctx: Context,
  { pupilId, source, upTo, reason }: DeclineInput,
): Promise<Result<void>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const subject = { type: 'pupil', id: pupilId } as const;
    if (!can(ctx.actor, 'watch.desk', { organisationId: ctx.actor.organisationId }))
      return deny('watch.desk', subject);
    const [pupil] = await readPupils(tx, seals, { ids: [pupilId] });
    if (!pupil) return refuse({ kind: 'notFound' });
    if (reason.trim() === '') return breaks('reasonNeeded');
    await insertPutForwardAnswer(tx, seals, {
      ...{ pupilId, source, upTo, answer: 'declined', reason, entryId: null },
      ...answering(ctx),
    });
    await record({ type: 'putForwardDeclined', subject, details: { source, upTo } });
    return ok(undefined);
  });
