import { asPurpose, insertCalendarChange, readCalendarChanges, readWorkTimes } from '@qorgan/data';
import {
  breaks,
  calendarEffect,
  can,
  checkSaying,
  dayOf,
  ok,
  refuse,
  schoolCalendar,
  standingChanges,
  type CalendarChange,
  type CalendarEffect,
  type CalendarSaying,
  type CalendarSource,
  type DeadlinePair,
  type Result,
  type WorkCalendar,
} from '@qorgan/domain';
import { calendarYears } from '@qorgan/statute';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { dutiesFrom, readDutyGround } from '../reminder/duties-now.ts';

/** What is to be said of the calendar, or which earlier saying is taken back or put right by it. */
export type WantedChange = {
  /** Null where `replaces` is only taken back. */
  says: CalendarSaying | null;
  replaces: string | null;
};

export type PreviewedChange = {
  effect: CalendarEffect;
  /** Stands for all that was shown: whoever saves gives it back, and is shown anew what has changed since. */
  seen: string;
};

/** What a change would do to the deadlines of open cases: numbers and dates. Nothing is saved. */
export const previewCalendarChange = (ctx: Context, wanted: WantedChange): Promise<Result<PreviewedChange>> =>
  act(ctx, async (desk) => {
    if (!can(ctx.actor, 'calendar.amend', ctx.actor)) return desk.deny('calendar.amend');
    const found = await lookAhead(ctx, desk, wanted);
    return found.ok ? ok({ effect: found.value.effect, seen: found.value.seen }) : found;
  });

/**
 * Says something of the organisation's calendar from now on, with the act it rests on. What a deadline was before it
 * passed, and all that was sent or recorded, stays (ADR 0100). Refused where anything changed since the preview
 * (`changedMeanwhile`), and for an act of a day to come (`inFuture`).
 */
export const changeCalendar = (
  ctx: Context,
  input: WantedChange & { source: CalendarSource | null; reason: string; seen: string },
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const { tx, record, deny } = desk;
    const { organisationId, memberId } = ctx.actor;
    if (!can(ctx.actor, 'calendar.amend', ctx.actor)) return deny('calendar.amend');
    const { says, replaces, source, reason } = input;
    if (source && source.on > dayOf(ctx.now)) return breaks('inFuture');
    const found = await lookAhead(ctx, desk, input);
    if (!found.ok) return found;
    const { changes, effect, seen } = found.value;
    if (seen !== input.seen) return refuse({ kind: 'changedMeanwhile' });

    const change = { id: ctx.newId(), recordedAt: ctx.now, replaces, says };
    const row = { ...change, organisationId, seq: changes.length + 1, source, reason, recordedBy: memberId };
    if (!(await insertCalendarChange(tx, row))) return refuse({ kind: 'changedMeanwhile' });
    await record({
      type: says ? 'calendarChanged' : 'calendarChangeWithdrawn',
      subject: { type: 'organisation', id: organisationId },
      details: {
        change: change.id,
        ...(replaces && { replaces }),
        ...says,
        moved: effect.moved.reduce((sum, { count }) => sum + count, 0),
      },
    });
    return ok(undefined);
  });

type LookAhead = PreviewedChange & { changes: readonly CalendarChange[] };

async function lookAhead(
  ctx: Context,
  desk: Desk,
  { says, replaces }: WantedChange,
): Promise<Result<LookAhead>> {
  const { organisationId } = ctx.actor;
  const changes = await readCalendarChanges(desk.tx, organisationId);
  if (replaces && !changes.some(({ id }) => id === replaces)) return refuse({ kind: 'notFound' });
  if (replaces && !standingChanges(changes).some(({ id }) => id === replaces))
    return breaks('alreadyCorrected');

  const { firstWeek } = await readWorkTimes(desk.tx, organisationId);
  const withMore = (more: readonly CalendarChange[]) =>
    schoolCalendar(calendarYears, firstWeek, [...changes, ...more]);
  const change = { id: ctx.newId(), recordedAt: ctx.now, replaces };
  const checked = says && checkSaying(says, withMore(replaces ? [{ ...change, says: null }] : []));
  if (checked && !checked.ok) return checked;

  const pairs = await openDeadlines(desk, organisationId, withMore([]), withMore([{ ...change, says }]));
  const effect = calendarEffect(pairs, ctx.now);
  const seen = JSON.stringify([changes.length, says, replaces, effect]);
  return ok({ changes, effect, seen });
}

/** As the clock sees them, which opens no child: whoever administers sees no case, and of these only numbers. */
const openDeadlines = (
  desk: Desk,
  organisationId: string,
  before: WorkCalendar,
  after: WorkCalendar,
): Promise<DeadlinePair[]> =>
  asPurpose(desk.tx, { purpose: 'clock', organisationId }, async (tx) => {
    const ground = await readDutyGround(tx, desk.seals);
    const then = dutiesFrom(ground, after);
    return dutiesFrom(ground, before).flatMap(({ state, due }, at) =>
      state === 'open' || state === 'question' ? [{ before: due, after: then[at]!.due }] : [],
    );
  });
