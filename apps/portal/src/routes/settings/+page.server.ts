import { blankTimes, timesOf, timesSchema, typedTimes } from '#lib/forms/times-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import { timeChanges } from '@qorgan/domain';
import { changeWorkTimes, viewWorkTimes } from '@qorgan/usecases';
import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const versions = found(await viewWorkTimes(event.locals.ctx()));
  const held = await takeHeld(event);
  return {
    isHeld: held !== null,
    typed: held ? readTyped(held, blankTimes) : typedTimes(versions[0]!),
    // Each with what it changed; the first changed nothing.
    history: versions.map(({ version, recorded, ...times }, at) => {
      const before = versions[at + 1];
      return { version, recorded, changes: before ? timeChanges(before, times) : [] };
    }),
    done: (['saved', 'same'] as const).find((what) => event.url.searchParams.has(what)) ?? null,
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, request }) => {
    const typed = readTyped(await request.formData(), blankTimes);
    const checked = await checkForm(typed, timesSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const { version } = checked.value;
    const result = await changeWorkTimes(locals.ctx(), { version, times: timesOf(checked.value) });
    if (!result.ok && result.refusal.kind === 'wrongState') redirect(303, '/settings?same');
    if (!result.ok && result.refusal.kind === 'changedMeanwhile') {
      const [standing] = found(await viewWorkTimes(locals.ctx()));
      return fail(409, { typed: { ...typed, version: String(standing!.version) }, isChanged: true });
    }
    const saved = answered(result, locals.locale, { typed });
    if (!saved.ok) return saved.failure;
    redirect(303, '/settings?saved');
  },
} satisfies Actions;
