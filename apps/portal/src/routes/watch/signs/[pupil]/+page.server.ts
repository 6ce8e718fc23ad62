import { say } from '@qorgan/contract';
import { isIsoDate } from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { childPutForward, declinePutForward } from '@qorgan/usecases';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as z from 'zod';
import { reasonSchema } from '#lib/forms/reason-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

const blank = { reason: '', upTo: '' };
/** The last day of evidence that stood on the page: what came after it is not answered by this. */
const declining = reasonSchema.extend({
  upTo: z.string().refine((day): day is IsoDate => isIsoDate(day), say('notADate')),
});

const sourceIn = ({ url }: Pick<RequestEvent, 'url'>) =>
  url.searchParams.get('of') === 'head' ? ('head' as const) : ('signs' as const);

export const load = (async (event) => {
  const { locals, params } = event;
  const source = sourceIn(event);
  const child = found(await childPutForward(locals.ctx(), { pupilId: knownId(params.pupil), source }));
  // Answered meanwhile, by a colleague or by a second click.
  if (!child) redirect(303, '/watch/signs');
  const held = await takeHeld(event);
  const typed = held ? readTyped(held, blank) : blank;
  return { ...{ child, source, isHeld: held !== null }, typed: { ...typed, upTo: child.upTo as string } };
}) satisfies PageServerLoad;

export const actions = {
  default: async (event) => {
    const { locals, params, request } = event;
    const [pupilId, source] = [knownId(params.pupil), sourceIn(event)];
    const typed = readTyped(await request.formData(), blank);
    const checked = await checkForm(typed, declining);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const isThere = found(await childPutForward(locals.ctx(), { pupilId, source }));
    if (!isThere) redirect(303, '/watch/signs');
    const { reason, upTo } = checked.value;
    const told = answered(
      await declinePutForward(locals.ctx(), { pupilId, source, upTo: upTo as IsoDate, reason }),
      locals.locale,
      { typed },
    );
    if (!told.ok) return told.failure;
    redirect(303, '/watch/signs?answered');
  },
} satisfies Actions;
