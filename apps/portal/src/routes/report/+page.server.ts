import { reportInput } from '@qorgan/contract';
import { nameLeft } from '@qorgan/domain';
import {
  createReport,
  leadersToName,
  reportSentWith,
  searchPupils,
  type LeaderToName,
  type PupilFound,
  type SentReport,
} from '@qorgan/usecases';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { answered, found } from '#lib/server/answer.ts';
import { draftKeyOf } from '#lib/server/draft-key.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { isId } from '#lib/server/forms/known-id.ts';
import { heldAgain } from '#lib/server/held-form.ts';
import type { Problems } from '#lib/forms/field-errors.ts';
import type { Actions, PageServerLoad } from './$types';
import { begunFromSigns } from './ask-for-case.server.ts';
import { begunFromBody } from './told-by-body.server.ts';
import { withChild } from './chosen-children.ts';
import { emptyReport, readTyped, type DraftUse, type TypedReport } from './report-form.ts';

/** What the page shows: the form as it stands, whom a search found, and what there is to know of it. */
type Shown = {
  typed: TypedReport;
  /** Whom the report may be said to concern. */
  leaders: readonly LeaderToName[];
  found: readonly PupilFound[] | null;
  problems: Problems;
  refused: string | undefined;
  /** A name stands in the search line, and only the person knows whether it belongs to the report. */
  isNameLeft: boolean;
  /** The form comes back from before the session ended, or from the device. */
  isBack: 'held' | 'draft' | null;
  /** The report that this form has made already. */
  sent: SentReport | null;
  /** What it says by now would be a further report: it is other than what was sent, or to the letter the same. */
  isFurther: 'other' | 'double' | null;
  /** The key of the form before that: its draft moves to the new one. */
  formerKey: string | undefined;
  draftKey: string;
  draft: DraftUse;
};

async function shown(event: RequestEvent, typed: TypedReport, more: Partial<Shown>): Promise<Shown> {
  const { search } = typed;
  return {
    typed,
    leaders: await leadersToName(event.locals.ctx()),
    found: search.trim() ? found(await searchPupils(event.locals.ctx(), { text: search })) : null,
    problems: {},
    refused: undefined,
    isNameLeft: false,
    isBack: null,
    sent: null,
    isFurther: null,
    formerKey: undefined,
    draftKey: draftKeyOf(event),
    draft: 'save',
    ...more,
  };
}

const typedIn = ({ locals }: RequestEvent, form: FormData) =>
  readTyped(form, locals.now, locals.house.newId());

/** A form that comes back may have been taken although the answer was lost: then it is not called unsent. */
async function cameBack(event: RequestEvent, form: FormData, more: Partial<Shown>): Promise<Shown> {
  const typed = typedIn(event, form);
  const sent = isId(typed.key) ? await reportSentWith(event.locals.ctx(), typed.key) : null;
  return shown(event, typed, { sent, ...more });
}

export const load = (async (event) => {
  const held = await heldAgain(event);
  if (held) return cameBack(event, held.form, { isBack: 'held', draft: held.isAgain ? 'resume' : 'save' });
  const { now, house } = event.locals;
  const begun = (await begunFromSigns(event)) ?? (await begunFromBody(event));
  // A draft of another report stays on the device: this one has begun with something of its own.
  if (begun) return shown(event, begun, { draft: 'tell' });
  return shown(event, emptyReport(house.newId(), now), { draft: 'restore' });
}) satisfies PageServerLoad;

/** The form as posted, with what was pressed done to it; nothing typed is lost on the way. */
async function drawn(event: RequestEvent): Promise<Shown> {
  const form = await event.request.formData();
  // The search on the first page brings nothing but a name: drafts of other reports are left alone.
  return shown(event, typedIn(event, form), { draft: form.has('key') ? 'save' : 'tell' });
}

export const actions = {
  keep: drawn,
  find: drawn,
  add: drawn,
  remove: drawn,

  restore: async (event) => cameBack(event, await event.request.formData(), { isBack: 'draft' }),

  /** What came back is not wanted. The script wipes the draft, the hook what was kept here. */
  forget: () => redirect(303, '/report'),

  send: async (event) => {
    const { locals } = event;
    const form = await event.request.formData();
    const { typed, isNameLeft } = withNameLeft(event, form);
    const read = await checkForm(typed, reportInput(locals.now));
    if (!read.ok || isNameLeft)
      return fail(400, await shown(event, typed, { problems: read.ok ? {} : read.problems, isNameLeft }));

    const sent = await createReport(locals.ctx(), read.value, {
      isFurther: form.has('further'),
      concernsMembers: typed.concerns,
      asksFor: isId(typed.asksFor) ? typed.asksFor : null,
      onwardId: isId(typed.onward) ? typed.onward : null,
    });
    if (!sent.ok && sent.refusal.kind === 'sentBefore') {
      const further = { ...typed, key: locals.house.newId() };
      const { report, saysTheSame } = sent.refusal;
      const isFurther = saysTheSame ? 'double' : 'other';
      return fail(409, await shown(event, further, { sent: report, isFurther, formerKey: typed.key }));
    }
    const answer = answered(sent, locals.locale, {});
    if (!answer.ok) {
      const { status, data } = answer.failure;
      return fail(status, await shown(event, typed, { refused: data.refused.text }));
    }
    redirect(303, `/reports/${answer.value.id}?sent=${typed.key}`);
  },
} satisfies Actions;

/** A name left in the search line becomes the one child of the report, is passed over, or is to be asked about. */
function withNameLeft(event: RequestEvent, form: FormData): { typed: TypedReport; isNameLeft: boolean } {
  const typed = typedIn(event, form);
  const name = typed.search.trim();
  const left = form.get('without') === name ? 'nothing' : nameLeft(name, typed.children);
  if (left === 'unclear') return { typed, isNameLeft: true };
  const child = { pupilId: null, classLabel: '', name, part: 'affected' };
  const children = left === 'onlyChild' ? withChild([], child) : typed.children;
  return { typed: { ...typed, search: '', children }, isNameLeft: false };
}
