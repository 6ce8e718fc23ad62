import { recordOnEntry, viewWatchEntry, type WatchDeed, type WatchEntryView } from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type * as z from 'zod';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';

/** The entry of an address, for whoever may write on it; 404 for everybody else and once the watch has ended. */
export async function writableEntry({
  locals,
  params,
}: RequestEvent<{ id: string }>): Promise<WatchEntryView> {
  const view = found(await viewWatchEntry(locals.ctx(), knownId(params.id)));
  if (!view.mayWrite) error(404);
  return view;
}

/**
 * Holds what was typed against its schema, does the deed that it says, and goes back to the entry; what is wrong or
 * refused comes back to the form with all that was typed.
 */
export async function writeDeed<T extends object, S extends z.ZodObject>(
  { locals, params }: RequestEvent<{ id: string }>,
  typed: T,
  schema: S,
  deedOf: (value: z.output<S>) => WatchDeed,
) {
  const checked = await checkForm(typed, schema);
  if (!checked.ok) return fail(400, { typed, problems: checked.problems });
  const { revision } = checked.value as { revision: number };
  const entryId = knownId(params.id);
  const done = answered(
    await recordOnEntry(locals.ctx(), { entryId, revision, deed: deedOf(checked.value) }),
    locals.locale,
    { typed },
  );
  if (!done.ok) return done.failure;
  redirect(303, `/watch/${entryId}?saved`);
}
