import { limits, line } from '@qorgan/contract';
import { saveNote, shareNote, stopNoteSharing, viewNoteOnEntry } from '@qorgan/usecases';
import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { revisionInput } from '#lib/forms/revision.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { isId, knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

const blank = { words: '', version: '0' };
const support = z.object({ words: line(limits.text), version: revisionInput });
const blankShare = { who: '' };
const sharing = z.object({ who: z.string().refine(isId, { error: 'chooseOne' }) });

/** How to support a child under watch: written, shared with colleagues and taken back by whoever keeps watch. */
export const load = (async (event) => {
  const { locals, params, url } = event;
  const note = found(await viewNoteOnEntry(locals.ctx(), knownId(params.id)));
  const held = await takeHeld(event);
  const stands = { words: note.page?.words ?? '', version: String(note.page?.version ?? 0) };
  return {
    isHeld: held !== null,
    note,
    typed: held ? readTyped(held, blank) : stands,
    done: (['saved', 'shared', 'ended'] as const).find((what) => url.searchParams.has(what)) ?? null,
  };
}) satisfies PageServerLoad;

export const actions = {
  save: async ({ locals, params, request }) => {
    const entryId = knownId(params.id);
    const typed = readTyped(await request.formData(), blank);
    const checked = await checkForm(typed, support);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const saved = answered(await saveNote(locals.ctx(), { entryId, ...checked.value }), locals.locale, {
      typed,
    });
    if (!saved.ok) return saved.failure;
    redirect(303, `/watch/${entryId}/support?saved`);
  },
  share: async ({ locals, params, request }) => {
    const entryId = knownId(params.id);
    const chosen = readTyped(await request.formData(), blankShare);
    const checked = await checkForm(chosen, sharing);
    if (!checked.ok) return fail(400, { chosen, problems: checked.problems });
    const memberId = checked.value.who;
    const shared = answered(await shareNote(locals.ctx(), { entryId, memberId }), locals.locale, { chosen });
    if (!shared.ok) return shared.failure;
    redirect(303, `/watch/${entryId}/support?shared`);
  },
  end: async ({ locals, params, request }) => {
    const entryId = knownId(params.id);
    const shareId = knownId(String((await request.formData()).get('share') ?? ''));
    const ended = answered(await stopNoteSharing(locals.ctx(), { entryId, shareId }), locals.locale, {});
    if (!ended.ok) return ended.failure;
    redirect(303, `/watch/${entryId}/support?ended`);
  },
} satisfies Actions;
