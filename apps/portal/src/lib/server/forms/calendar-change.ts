import { blankChange, typedChange, type TypedChange } from '#lib/forms/calendar-form.ts';
import { isoOf } from '#lib/forms/moment.ts';
import { answered, found } from '#lib/server/answer.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { CalendarSource } from '@qorgan/domain';
import {
  changeCalendar,
  previewCalendarChange,
  viewCalendarChange,
  type WantedChange,
} from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type * as z from 'zod';
import { checkForm } from './check-form.ts';
import { isId, knownId } from './known-id.ts';
import { readTyped } from './read-typed.ts';

/** What one page says of the calendar out of its form, and where it leads when that is saved. */
type Says<S extends z.ZodObject> = {
  schema: S;
  /** `replaces` is what the form puts right, if anything. */
  read: (value: z.output<S>, replaces: string | null) => WantedChange & { source: CalendarSource | null };
  after: (wanted: WantedChange) => string;
};

/** What the form is opened with: what was held for whoever had to sign in again, the change to be put right, or blanks. */
export async function openChange(
  event: RequestEvent,
  what: 'day' | 'week',
  blanks: Partial<TypedChange>,
): Promise<{ typed: TypedChange; isHeld: boolean }> {
  const held = await takeHeld(event);
  if (held) return { typed: readTyped(held, blankChange), isHeld: true };
  const replaces = event.url.searchParams.get('replaces');
  if (!replaces) return { typed: { ...blankChange, ...blanks }, isHeld: false };
  const change = found(await viewCalendarChange(event.locals.ctx(), knownId(replaces)));
  if (change.says.what === 'yearConfirmed' || (change.says.what === 'week') !== (what === 'week')) error(404);
  return { typed: typedChange(change), isHeld: false };
}

async function read<S extends z.ZodObject>({ request }: RequestEvent, { schema, read }: Says<S>) {
  const given = readTyped(await request.formData(), blankChange);
  const typed = { ...given, on: isoOf(given.on), sourceOn: isoOf(given.sourceOn) };
  const checked = await checkForm(typed, schema);
  if (!checked.ok) return { typed, failure: fail(400, { typed, problems: checked.problems }) };
  const replaces = isId(typed.replaces) ? typed.replaces : null;
  return { typed, failure: null, value: checked.value, wanted: read(checked.value, replaces) };
}

/** Shows beside the form what would change. */
export async function previewChange<S extends z.ZodObject>(event: RequestEvent, says: Says<S>) {
  const form = await read(event, says);
  return form.failure ?? look(event, form.typed, form.wanted);
}

async function look({ locals }: RequestEvent, typed: TypedChange, wanted: WantedChange) {
  const seen = answered(await previewCalendarChange(locals.ctx(), wanted), locals.locale, { typed });
  if (!seen.ok) return seen.failure;
  return { typed: { ...typed, seen: seen.value.seen }, effect: seen.value.effect };
}

/** Saves what was seen; where anything changed since, it is shown again and nothing is saved. */
export async function saveChange<S extends z.ZodObject>(event: RequestEvent, says: Says<S>) {
  const form = await read(event, says);
  if (form.failure) return form.failure;
  const { locals } = event;
  const { typed, wanted } = form;
  const { reason, seen } = form.value as { reason: string; seen: string };
  const result = await changeCalendar(locals.ctx(), { ...wanted, reason, seen });
  if (!result.ok && result.refusal.kind === 'changedMeanwhile') {
    const now = await look(event, typed, wanted);
    return 'effect' in now ? fail(409, { ...now, isChanged: true }) : now;
  }
  const saved = answered(result, locals.locale, { typed });
  if (!saved.ok) return saved.failure;
  redirect(303, says.after(wanted));
}
