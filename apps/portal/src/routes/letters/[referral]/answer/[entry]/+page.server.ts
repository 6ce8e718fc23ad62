import { dayOf, isAnswer, timeOf, type ReferralEvent } from '@qorgan/domain';
import { correctAnswer, withdrawAnswer } from '@qorgan/usecases';
import { fail, redirect } from '@sveltejs/kit';
import { answerEntrySchema, answerOf, blankAnswerEntry, typedAnswer } from '#lib/forms/answer-form.ts';
import { answered } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { entryAt, loadEntry, withdrawEntry } from '#lib/server/forms/letter-entry.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = ((event) => loadEntry(event, 'answer', typedOf)) satisfies PageServerLoad;

const typedOf = (event: ReferralEvent) => ({
  ...blankAnswerEntry(event.at),
  ...(isAnswer(event) && typedAnswer(event)),
  day: dayOf(event.at) as string,
  time: timeOf(event.at) as string,
});

export const actions = {
  correct: async (event) => {
    const { locals, params, request } = event;
    const typed = readTyped(await request.formData(), blankAnswerEntry(locals.now));
    const checked = await checkForm(typed, answerEntrySchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });

    const { reason, revision } = checked.value;
    const referralId = knownId(params.referral);
    const eventId = knownId(params.entry);
    const answer = answerOf(checked.value);
    const result = await correctAnswer(locals.ctx(), { referralId, eventId, revision, reason, answer });
    if (!result.ok && result.refusal.kind === 'changedMeanwhile') {
      const { latest } = await entryAt(event, 'answer');
      // A second click: it is on record already.
      if (latest?.corrects === eventId && latest.reason === reason)
        redirect(303, `/letters/${referralId}?corrected`);
      return fail(409, { typed, isChanged: true });
    }
    const corrected = answered(result, locals.locale, { typed });
    if (!corrected.ok) return corrected.failure;
    redirect(303, `/letters/${referralId}?corrected`);
  },

  withdraw: (event) => withdrawEntry(event, 'answer', withdrawAnswer),
} satisfies Actions;
