import type { LetterDraft } from '@qorgan/domain';
import { issueLetter, saveDraft, viewReferral } from '@qorgan/usecases';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type * as z from 'zod';
import { draftOf, hasGaps, letterSchema, typedLetter, type TypedLetter } from '#lib/forms/letter-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ referral: string }>;

/** What has just been done, here or on a page that leads back here. */
const done = ['saved', 'issued', 'sent', 'received', 'corrected', 'withdrawn', 'changed'] as const;

const blank: TypedLetter = {
  recipientId: '',
  languages: '',
  subjectKk: '',
  subjectRu: '',
  bodyKk: '',
  bodyRu: '',
  attachmentsKk: '',
  attachmentsRu: '',
  restricted: false,
  number: '',
  revision: '',
};

const viewOf = async ({ params, locals }: Event) =>
  found(await viewReferral(locals.ctx(), knownId(params.referral)));

export const load = (async (event) => {
  const { locals, url } = event;
  const view = await viewOf(event);
  const { referral } = view;
  const held = await takeHeld(event);
  return {
    view,
    typed: held
      ? readTyped(held, blank)
      : typedLetter(referral.draft, referral.recipientId, referral.revision),
    isHeld: held !== null,
    hasGaps: hasGaps(referral.draft),
    done: done.find((name) => url.searchParams.has(name)) ?? null,
    now: locals.now,
  };
}) satisfies PageServerLoad;

type Read = z.output<typeof letterSchema>;

/** Keeps the wording as typed; what comes back is the revision that it stands at, or what the page shows. */
async function keep(event: Event, read: Read, typed: TypedLetter) {
  const { locals, params } = event;
  const referralId = knownId(params.referral);
  const draft = draftOf(read);
  const { revision } = read;
  const recipientId = knownId(read.recipientId);
  const result = await saveDraft(locals.ctx(), { referralId, revision, recipientId, draft });
  if (!result.ok && result.refusal.kind === 'changedMeanwhile') {
    const { referral } = await viewOf(event);
    // A second click: the words are kept already.
    if (isSame(referral.draft, draft) && referral.recipientId === recipientId)
      redirect(303, `/letters/${referralId}`);
    return { ok: false, failure: fail(409, { typed, isChanged: true }) } as const;
  }
  const saved = answered(result, locals.locale, { typed });
  return saved.ok ? ({ ok: true, revision: revision + 1 } as const) : saved;
}

const isSame = (one: LetterDraft, other: LetterDraft) =>
  JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
const ordered = ({ languages, subject, body, attachments, restricted }: LetterDraft) => [
  languages,
  [subject.kk, subject.ru],
  [body.kk, body.ru],
  [attachments.kk, attachments.ru],
  restricted,
];

export const actions = {
  save: async (event) => {
    const typed = readTyped(await event.request.formData(), blank);
    const checked = await checkForm(typed, letterSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const kept = await keep(event, checked.value, typed);
    if (!kept.ok) return kept.failure;
    redirect(303, `/letters/${event.params.referral}?saved`);
  },

  /** What is on the screen is what is issued: the words are kept first. */
  issue: async (event) => {
    const { locals, params, request } = event;
    const typed = readTyped(await request.formData(), blank);
    const checked = await checkForm(typed, letterSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const kept = await keep(event, checked.value, typed);
    if (!kept.ok) return kept.failure;

    const referralId = knownId(params.referral);
    const { revision } = kept;
    const result = await issueLetter(locals.ctx(), { referralId, revision, number: checked.value.number });
    const issued = answered(result, locals.locale, { typed });
    if (!issued.ok) return issued.failure;
    redirect(303, `/letters/${referralId}?issued`);
  },
} satisfies Actions;
