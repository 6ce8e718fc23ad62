import { dayOf, isLate, letterOfFact, timeOf, type SentEvent } from '@qorgan/domain';
import { correctSending, withdrawSending, type ReferralView } from '@qorgan/usecases';
import { fail, redirect } from '@sveltejs/kit';
import { momentOf } from '#lib/forms/moment.ts';
import { blankSentEntry, sentEntrySchema } from '#lib/forms/sending-form.ts';
import { answered } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { entryAt, loadEntry, withdrawEntry } from '#lib/server/forms/letter-entry.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = ((event) => loadEntry(event, 'sent', typedOf)) satisfies PageServerLoad;

/** The entry as it stands in the form that corrects it; what the portal carried went by no way that is chosen here. */
function typedOf({ at, channel, takenBy, proof }: SentEvent, { referral, duty }: ReferralView) {
  const fact = duty.settledBy;
  const isOwn = fact && letterOfFact(fact) === referral.id;
  return {
    ...blankSentEntry(at),
    channel: channel === 'portal' ? '' : (channel as string),
    day: dayOf(at) as string,
    time: timeOf(at) as string,
    takenBy: takenBy ?? '',
    proof: proof ?? '',
    // What was said of being late stays; what was said of an earlier correction is not that.
    lateReason: (isOwn && (isLate(duty, at, at) || !fact.corrects) && fact.lateReason) || '',
  };
}

export const actions = {
  correct: async (event) => {
    const { locals, params, request } = event;
    const typed = readTyped(await request.formData(), blankSentEntry(locals.now));
    const checked = await checkForm(typed, sentEntrySchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });

    const { day, time, ...said } = checked.value;
    const sending = { ...said, at: momentOf({ day, time }) };
    const referralId = knownId(params.referral);
    const eventId = knownId(params.entry);
    const result = await correctSending(locals.ctx(), { ...sending, referralId, eventId });
    if (!result.ok && result.refusal.kind === 'changedMeanwhile') {
      const { latest } = await entryAt(event, 'sent');
      if (latest?.corrects === eventId && saysTheSame(latest, sending))
        redirect(303, `/letters/${referralId}?corrected`);
      return fail(409, { typed, isChanged: true });
    }
    const corrected = answered(result, locals.locale, { typed });
    if (!corrected.ok) return corrected.failure;
    redirect(303, `/letters/${referralId}?corrected`);
  },

  withdraw: (event) => withdrawEntry(event, 'sent', withdrawSending),
} satisfies Actions;

type Said = Pick<SentEvent, 'at' | 'channel' | 'takenBy' | 'proof' | 'reason'>;

/** A second click: it is on record already. */
const saysTheSame = (one: Said, other: Said) =>
  one.at.getTime() === other.at.getTime() &&
  (['channel', 'takenBy', 'proof', 'reason'] as const).every((name) => one[name] === other[name]);
