import { isCaseDutyId, isLate, type CaseDutyId } from '@qorgan/domain';
import { draftReferral, recordCaseFact, viewCase, type CaseView } from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { blankFact, type TypedFact } from '#lib/forms/fact-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readFact, type ReadFact } from '#lib/server/forms/read-fact.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { isSecondClick } from '#lib/server/forms/second-click.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import { isReferralDuty } from '../../../parts/duty-status.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ id: string; duty: string }>;

const dutyOf = ({ params }: Event): CaseDutyId => {
  if (!isCaseDutyId(params.duty)) error(404);
  return params.duty;
};
const blankFor = (event: Event) =>
  blankFact(dutyOf(event), event.locals.now, event.locals.session?.name ?? '');

export const load = (async (event) => {
  const { locals, params } = event;
  const id = dutyOf(event);
  const view = found(await viewCase(locals.ctx(), knownId(params.id)));
  const duty = view.duties.find((one) => one.id === id);
  if (!duty) error(404);
  const blank = blankFor(event);
  const held = await takeHeld(event);
  return {
    view,
    duty,
    typed: held ? readTyped(held, blank) : blank,
    isHeld: held !== null,
    /** Whatever is written down now is late: the reason is asked for at once. */
    isLateNow: isLate(duty, locals.now, locals.now),
    now: locals.now,
  };
}) satisfies PageServerLoad;

export const actions = {
  record: async (event) => {
    const { locals, params, request } = event;
    const duty = dutyOf(event);
    const typed = readTyped(await request.formData(), blankFor(event));
    const read = await readFact(duty, typed);
    if (!read.ok) return fail(400, { typed, problems: read.problems });

    const caseId = knownId(params.id);
    const result = await recordCaseFact(locals.ctx(), { ...read.value, caseId, corrects: null });
    if (!result.ok && result.refusal.kind === 'changedMeanwhile')
      return await changed(event, typed, read.value);
    const recorded = answered(result, locals.locale, { typed });
    if (!recorded.ok) return recorded.failure;
    redirect(303, after(caseId, duty, typed));
  },

  letter: async (event) => {
    const { locals, params } = event;
    const duty = dutyOf(event);
    if (!isReferralDuty(duty)) error(404);
    const drafted = answered(await draftReferral(locals.ctx(), knownId(params.id), duty), locals.locale, {});
    if (!drafted.ok) return drafted.failure;
    redirect(303, `/letters/${drafted.value.id}`);
  },
} satisfies Actions;

/** Help that is needed is called for next; everything else leads back to the task list. */
const after = (caseId: string, duty: CaseDutyId, { deed }: TypedFact) =>
  deed === 'medicalHelpNeeded' ? `/cases/${caseId}/duties/${duty}` : `/cases/${caseId}?recorded=${duty}`;

/** The case changed since the form was opened: what a colleague wrote is shown before anything is written over it. */
async function changed(event: Event, typed: TypedFact, read: ReadFact) {
  const { locals, params } = event;
  const view: CaseView = found(await viewCase(locals.ctx(), knownId(params.id)));
  if (isSecondClick(view.facts.at(-1), read, { name: locals.session?.name ?? '', now: locals.now }))
    redirect(303, after(view.file.id, dutyOf(event), typed));
  const since = view.facts.slice(Number(typed.seen) || 0);
  return fail(409, { typed, since });
}
