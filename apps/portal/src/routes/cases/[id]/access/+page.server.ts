import { choice } from '@qorgan/contract';
import { shareExtents } from '@qorgan/domain';
import { caseAccess, mentionCase, shareCase, stopSharing, takeMentionBack } from '@qorgan/usecases';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as z from 'zod';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { isId, knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import type { Actions, PageServerLoad } from './$types';

const blank = { who: '', extent: '' };
const sharing = z.object({
  who: z.string().refine(isId, { error: 'whoNeeded' }),
  extent: choice(shareExtents),
});

export const load = (async ({ locals, params, url }) => ({
  access: found(await caseAccess(locals.ctx(), knownId(params.id))),
  typed: blank,
  done: (['shared', 'ended', 'said'] as const).find((what) => url.searchParams.has(what)) ?? null,
})) satisfies PageServerLoad;

/** What the psychologist may know of the case: said or taken back by a bare button. */
const saying = (say: typeof mentionCase) => async (event: RequestEvent<{ id: string }>) => {
  const caseId = knownId(event.params.id);
  const said = answered(await say(event.locals.ctx(), caseId), event.locals.locale, {});
  if (!said.ok) return said.failure;
  redirect(303, `/cases/${caseId}/access?said`);
};

export const actions = {
  mention: saying(mentionCase),
  unmention: saying(takeMentionBack),
  share: async ({ locals, params, request }) => {
    const caseId = knownId(params.id);
    const typed = readTyped(await request.formData(), blank);
    const checked = await checkForm(typed, sharing);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const { who: memberId, extent } = checked.value;
    const shared = answered(await shareCase(locals.ctx(), { caseId, memberId, extent }), locals.locale, {
      typed,
    });
    if (!shared.ok) return shared.failure;
    redirect(303, `/cases/${caseId}/access?shared`);
  },
  end: async ({ locals, params, request }) => {
    const caseId = knownId(params.id);
    const shareId = knownId(String((await request.formData()).get('share') ?? ''));
    const ended = answered(await stopSharing(locals.ctx(), { caseId, shareId }), locals.locale, {});
    if (!ended.ok) return ended.failure;
    redirect(303, `/cases/${caseId}/access?ended`);
  },
} satisfies Actions;
