import { dayOf, timeOf, type ReceivedEvent } from '@qorgan/domain';
import { correctReceipt, withdrawReceipt } from '@qorgan/usecases';
import { fail, redirect } from '@sveltejs/kit';
import { momentOf } from '#lib/forms/moment.ts';
import { blankReceivedEntry, receivedEntrySchema } from '#lib/forms/sending-form.ts';
import { answered } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { entryAt, loadEntry, withdrawEntry } from '#lib/server/forms/letter-entry.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = ((event) => loadEntry(event, 'received', typedOf)) satisfies PageServerLoad;

const typedOf = ({ at, incomingNumber, takenBy }: ReceivedEvent) => ({
  ...blankReceivedEntry(at),
  incomingNumber: incomingNumber ?? '',
  takenBy: takenBy ?? '',
  day: dayOf(at) as string,
  time: timeOf(at) as string,
});

export const actions = {
  correct: async (event) => {
    const { locals, params, request } = event;
    const typed = readTyped(await request.formData(), blankReceivedEntry(locals.now));
    const checked = await checkForm(typed, receivedEntrySchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });

    const { day, time, ...said } = checked.value;
    const receipt = { ...said, at: momentOf({ day, time }) };
    const referralId = knownId(params.referral);
    const eventId = knownId(params.entry);
    const result = await correctReceipt(locals.ctx(), { ...receipt, referralId, eventId });
    if (!result.ok && result.refusal.kind === 'changedMeanwhile') {
      const { latest } = await entryAt(event, 'received');
      if (latest?.corrects === eventId && saysTheSame(latest, receipt))
        redirect(303, `/letters/${referralId}?corrected`);
      return fail(409, { typed, isChanged: true });
    }
    const corrected = answered(result, locals.locale, { typed });
    if (!corrected.ok) return corrected.failure;
    redirect(303, `/letters/${referralId}?corrected`);
  },

  withdraw: (event) => withdrawEntry(event, 'received', withdrawReceipt),
} satisfies Actions;

type Said = Pick<ReceivedEvent, 'at' | 'incomingNumber' | 'takenBy' | 'reason'>;

/** A second click: it is on record already. */
const saysTheSame = (one: Said, other: Said) =>
  one.at.getTime() === other.at.getTime() &&
  (['incomingNumber', 'takenBy', 'reason'] as const).every((name) => one[name] === other[name]);
