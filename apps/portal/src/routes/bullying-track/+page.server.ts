import type { TrackChange } from '@qorgan/domain';
import { changeTrack, viewTrack } from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { answered, found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { Actions, PageServerLoad } from './$types';

/** The version in the address, where an old one is looked at; undefined for the one in use. */
function versionIn(url: URL): number | undefined {
  const asked = url.searchParams.get('version');
  if (asked === null) return undefined;
  if (!/^\d{1,6}$/.test(asked)) error(404);
  return Number(asked);
}

export const load = (async ({ locals, url }) => ({
  ...found(await viewTrack(locals.ctx(), versionIn(url))),
  done: (['saved', 'same'] as const).find((what) => url.searchParams.has(what)) ?? null,
})) satisfies PageServerLoad;

/** What a button of the list does with the step that its form names. */
const button =
  (changeOf: (stepId: string) => TrackChange) =>
  async ({ locals, request }: RequestEvent) => {
    const form = await request.formData();
    const stepId = knownId(String(form.get('step') ?? ''));
    const typed = form.get('version');
    const version = typeof typed === 'string' && /^\d{1,6}$/.test(typed) ? Number(typed) : -1;
    const result = await changeTrack(locals.ctx(), { version, change: changeOf(stepId) });
    if (!result.ok && result.refusal.kind === 'changedMeanwhile') return fail(409, { isChanged: true });
    if (!result.ok && result.refusal.kind === 'wrongState') redirect(303, '/bullying-track?same');
    const changed = answered(result, locals.locale, { isChanged: false });
    if (!changed.ok) return changed.failure;
    redirect(303, '/bullying-track?saved');
  };

export const actions = {
  up: button((stepId) => ({ deed: 'moved', stepId, way: 'up' })),
  down: button((stepId) => ({ deed: 'moved', stepId, way: 'down' })),
  retire: button((stepId) => ({ deed: 'retired', stepId })),
  restore: button((stepId) => ({ deed: 'restored', stepId })),
} satisfies Actions;
