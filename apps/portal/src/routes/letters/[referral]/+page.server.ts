import {
  blanksIn,
  gapsIn,
  isLate,
  isSameWording,
  isWritable,
  type LetterDraft,
  type Result,
} from '@qorgan/domain';
import {
  draftReferral,
  issueLetter,
  leaveReturned,
  saveDraft,
  viewReferral,
  withLateReason,
} from '@qorgan/usecases';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { blankLeft, leftSchema } from '#lib/forms/answer-form.ts';
import {
  blankLetter,
  draftOf,
  fieldOf,
  letterSchema,
  whyLateSchema,
  type TypedLetter,
} from '#lib/forms/letter-form.ts';
import { chosenOf } from '#lib/forms/wordings-apart.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { draftBeside, openedLetter, savedBeside } from '#lib/server/forms/letter-beside.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ referral: string }>;

/** What has just been done, here or on a page that leads back here. */
const done = [
  'saved',
  'issued',
  'signed',
  'sent',
  'received',
  'answered',
  'left',
  'again',
  'corrected',
  'withdrawn',
  'changed',
] as const;

const viewOf = async ({ params, locals }: Event) =>
  found(await viewReferral(locals.ctx(), knownId(params.referral)));

export const load = (async (event) => {
  const { locals, url } = event;
  const view = await viewOf(event);
  const { referral } = view;
  const held = await takeHeld(event);
  const isLeaving = held?.has('leftBecause') ?? false;
  return {
    view,
    typed: held && !isLeaving ? readTyped(held, blankLetter) : openedLetter(referral),
    left: held && isLeaving ? readTyped(held, blankLeft) : blankLeft,
    isHeld: held !== null,
    gaps: gapsIn(referral.draft),
    isLateNow:
      isWritable(referral) && view.duty.state === 'open' && isLate(view.duty, locals.now, locals.now),
    done: done.find((name) => url.searchParams.has(name)) ?? null,
    now: locals.now,
  };
}) satisfies PageServerLoad;

/** Keeps a wording; what comes back is what it was read as, or what the page shows: `typed` as it was typed. */
async function keep(event: Event, typed: TypedLetter, wording = typed) {
  const { locals, params } = event;
  const checked = await checkForm(wording, letterSchema);
  if (!checked.ok) return { ok: false, failure: fail(400, { typed, problems: checked.problems }) } as const;
  const referralId = knownId(params.referral);
  const read = checked.value;
  const recipientId = knownId(read.recipientId);
  const input = { referralId, revision: read.revision, recipientId, draft: draftOf(read) };
  const beside = typed.heldBeside === '' ? {} : { heldBeside: Number(typed.heldBeside) };
  const result = await saveDraft(locals.ctx(), { ...input, ...beside });
  if (!result.ok && result.refusal.kind === 'changedMeanwhile')
    return { ok: false, failure: await changed(event, typed, input) } as const;
  const saved = answered(result, locals.locale, { typed });
  return saved.ok ? ({ ok: true, read, draft: input.draft } as const) : saved;
}

/** Somebody changed the letter or its case meanwhile: both wordings are shown, and nothing is saved yet. */
async function changed(event: Event, typed: TypedLetter, input: Parameters<typeof saveDraft>[1]) {
  const { referralId, revision, recipientId, draft } = input;
  const view = await viewOf(event);
  const { referral } = view;
  if (referral.revision === revision) {
    const beside = await draftBeside(event.locals.ctx(), referralId, typed);
    return fail(409, { typed, beside, isAgain: true });
  }
  // A second click: the words are kept already.
  if (isSameWording(referral.draft, draft) && referral.recipientId === recipientId)
    redirect(303, `/letters/${referralId}`);
  const beside = savedBeside(view, typed);
  const take = typed.take.length > 0 ? typed.take : (beside?.untouched ?? []);
  return fail(409, { typed: { ...typed, take, revision: String(referral.revision) }, beside });
}

const typedIn = async ({ request }: Event) => readTyped(await request.formData(), blankLetter);

export const actions = {
  save: async (event) => {
    const kept = await keep(event, await typedIn(event));
    if (!kept.ok) return kept.failure;
    redirect(303, `/letters/${event.params.referral}?saved`);
  },

  /** Out of two wordings side by side, what somebody chose. */
  choose: async (event) => {
    const typed = await typedIn(event);
    const { locals, params } = event;
    const other =
      typed.heldBeside === ''
        ? savedBeside(await viewOf(event), typed)
        : await draftBeside(locals.ctx(), knownId(params.referral), typed);
    const kept = await keep(event, typed, other ? chosenOf(typed, other.letter) : typed);
    if (!kept.ok) return kept.failure;
    redirect(303, `/letters/${params.referral}?saved`);
  },

  /** Nothing is saved: what was typed comes back, beside what the case would say by now. */
  redraft: async (event) => {
    const typed = await typedIn(event);
    const beside = await draftBeside(event.locals.ctx(), knownId(event.params.referral), typed);
    return { typed: { ...typed, take: beside.untouched }, beside };
  },

  /** The head says that the reason is to stand in the letter: it is put into the words, and nothing is saved yet. */
  explain: async (event) => {
    const typed = await typedIn(event);
    const checked = await checkForm(typed, whyLateSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const body = withLateReason({ kk: typed.bodyKk, ru: typed.bodyRu }, checked.value.whyLate);
    return { typed: { ...typed, bodyKk: body.kk, bodyRu: body.ru }, isExplained: true };
  },

  /** What is on the screen is what is issued: the words are kept first. */
  issue: async (event) => {
    const { locals, params } = event;
    const typed = await typedIn(event);
    const kept = await keep(event, typed);
    if (!kept.ok) return kept.failure;

    const referralId = knownId(params.referral);
    const { caseRevision, number, namesMeant } = kept.read;
    const revision = kept.read.revision + 1;
    const issuing = { revision, caseRevision, number, namesAreMeant: namesMeant };
    const result = await issueLetter(locals.ctx(), { referralId, ...issuing });
    const again = { typed: { ...typed, revision: String(revision) } };
    const open = openPlaces(result, kept.draft);
    if (open) return fail(422, { ...again, ...open });
    const issued = answered(result, locals.locale, again);
    if (!issued.ok) return issued.failure;
    redirect(303, `/letters/${referralId}?issued`);
  },

  /** A letter that came back goes again as a letter of its own. */
  again: async (event) => {
    const { locals } = event;
    const { referral } = await viewOf(event);
    const drafted = await draftReferral(locals.ctx(), referral.caseId, referral.duty);
    const result = answered(drafted, locals.locale, {});
    if (!result.ok) return result.failure;
    redirect(303, `/letters/${result.value.id}?again`);
  },

  leave: async ({ locals, params, request }) => {
    const left = readTyped(await request.formData(), blankLeft);
    const checked = await checkForm(left, leftSchema);
    if (!checked.ok) return fail(400, { left, problems: checked.problems });
    const referralId = knownId(params.referral);
    const result = await leaveReturned(locals.ctx(), referralId, checked.value.leftBecause);
    // A second click, or it went again meanwhile.
    if (!result.ok && result.refusal.kind === 'wrongState') redirect(303, `/letters/${referralId}?changed`);
    const done = answered(result, locals.locale, { left });
    if (!done.ok) return done.failure;
    redirect(303, `/letters/${referralId}?left`);
  },
} satisfies Actions;

/** What of a letter is still to be written, each at its field, where that is why it was not issued. */
function openPlaces(result: Result<unknown>, draft: LetterDraft) {
  if (result.ok || result.refusal.kind !== 'ruleBroken') return null;
  switch (result.refusal.rule) {
    case 'letterHasGaps':
      return { gaps: gapsIn(draft) };
    case 'letterIncomplete':
      return {
        problems: Object.fromEntries(blanksIn(draft).map((place) => [fieldOf(place), 'required' as const])),
      };
    default:
      return null;
  }
}
