import { limits, line } from '@qorgan/contract';
import { saveSupport, viewSupport } from '@qorgan/usecases';
import { error, fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { revisionInput } from '#lib/forms/revision.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

const blank = { words: '', version: '0' };
const support = z.object({ words: line(limits.text), version: revisionInput });

export const load = (async (event) => {
  const { locals, params, url } = event;
  const view = found(await viewSupport(locals.ctx(), knownId(params.id)));
  // A colleague has a page of their own, on which nothing can be written.
  if (!view.file) error(404);
  const held = await takeHeld(event);
  const { page } = view;
  return {
    isHeld: held !== null,
    ...{ file: view.file, page, former: view.former },
    typed: held ? readTyped(held, blank) : { words: page?.words ?? '', version: String(page?.version ?? 0) },
    isSavedNow: url.searchParams.has('saved'),
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, params, request }) => {
    const caseId = knownId(params.id);
    const typed = readTyped(await request.formData(), blank);
    const checked = await checkForm(typed, support);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const saved = answered(await saveSupport(locals.ctx(), { caseId, ...checked.value }), locals.locale, {
      typed,
    });
    if (!saved.ok) return saved.failure;
    redirect(303, `/cases/${caseId}/support?saved`);
  },
} satisfies Actions;
