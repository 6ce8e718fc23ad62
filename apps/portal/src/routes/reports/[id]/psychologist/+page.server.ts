import { leaveExtents, type Result } from '@qorgan/domain';
import { choice } from '@qorgan/contract';
import {
  letThrough,
  proposePupil,
  takeLeaveBack,
  takeProposalBack,
  viewReport,
  type Context,
} from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as z from 'zod';
import { proposeSchema } from '#lib/forms/no-case-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import { lineIn } from '../deciding.server.ts';
import type { Actions, PageServerLoad } from './$types';

const blank = { sees: '', proposal: '' };
const letSchema = z.object({ sees: choice(leaveExtents) });

/** What the psychologist sees of one child of a report, for those who lead, once "no case" stands for the child. */
export const load = (async (event) => {
  const { locals, params, url } = event;
  const { report, triage } = found(await viewReport(locals.ctx(), knownId(params.id)));
  const pupil = triage?.pupils.find(({ id }) => id === knownId(lineIn(event)));
  if (!pupil || pupil.standing.is !== 'noCase') error(404);
  const held = await takeHeld(event);
  const { leave } = pupil.sight;
  const stands = leave ? (leave.words ? 'withWords' : 'withoutWords') : '';
  return {
    isHeld: held !== null,
    id: report.id,
    number: report.number,
    pupil,
    typed: held ? readTyped(held, blank) : { ...blank, sees: stands },
    isSavedNow: url.searchParams.has('saved'),
  };
}) satisfies PageServerLoad;

type Event = RequestEvent<{ id: string }>;
const lineOf = (event: Event) => ({
  reportId: knownId(event.params.id),
  reportPupilId: knownId(lineIn(event)),
});

/** Does it and comes back to the page; a refusal is told with what was typed. */
async function done(event: Event, result: Result<void>, typed: typeof blank = blank) {
  const told = answered(result, event.locals.locale, { typed });
  if (!told.ok) return told.failure;
  const { reportId, reportPupilId } = lineOf(event);
  redirect(303, `/reports/${reportId}/psychologist?child=${reportPupilId}&saved`);
}

const button =
  (deed: (ctx: Context, line: ReturnType<typeof lineOf>) => Promise<Result<void>>) => async (event: Event) =>
    done(event, await deed(event.locals.ctx(), lineOf(event)));

export const actions = {
  let: async (event) => {
    const typed = readTyped(await event.request.formData(), blank);
    const checked = await checkForm({ sees: typed.sees }, letSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const extent = checked.value.sees;
    return done(event, await letThrough(event.locals.ctx(), { ...lineOf(event), extent }), typed);
  },
  propose: async (event) => {
    const typed = readTyped(await event.request.formData(), blank);
    const checked = await checkForm({ proposal: typed.proposal }, proposeSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const reason = checked.value.proposal;
    return done(event, await proposePupil(event.locals.ctx(), { ...lineOf(event), reason }), typed);
  },
  hide: button(takeLeaveBack),
  recall: button(takeProposalBack),
} satisfies Actions;
