import { momentOf } from '#lib/forms/moment.ts';
import { can, type Result } from '@qorgan/domain';
import { joinBodyCase, openBodyCase, prepareBodyCase, type Arrived } from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import {
  blankHeard,
  blankOpening,
  bodyChildOf,
  heardOf,
  heardSchema,
  openingSchema,
  typedBodyChild,
} from '#lib/forms/casework-form.ts';
import { withOneParentMore, withoutParent } from '#lib/forms/child-form.ts';
import { blankMoment, isoOf } from '#lib/forms/moment.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

type Written = Extract<Arrived, { kind: 'referral' | 'onward' | 'foreign' }>;

/** What the address names; null where something from outside the portal is written down. */
function writtenAt({ url }: Pick<RequestEvent, 'url'>): Written | null {
  const referral = url.searchParams.get('referral');
  if (referral) return { kind: 'referral', referralId: knownId(referral) };
  const onward = url.searchParams.get('onward');
  if (onward) return { kind: 'onward', onwardId: knownId(onward) };
  const foreign = url.searchParams.get('foreign');
  return foreign ? { kind: 'foreign', foreignId: knownId(foreign) } : null;
}

export const load = (async (event) => {
  const { locals } = event;
  const ctx = locals.ctx();
  if (!can(ctx.actor, 'bodyCase.open', { organisationId: ctx.actor.organisationId })) error(404);
  const written = writtenAt(event);
  const prepared = written && found(await prepareBodyCase(ctx, written, locals.locale));
  if (prepared?.bodyCaseId) redirect(303, `/casework/${prepared.bodyCaseId}`);
  const back = await takeHeld(event);
  // The button that joins a case that is there has nothing typed to come back.
  const held = back?.has('words') ? back : null;
  const blank = { ...blankHeard, ...blankMoment(locals.now) };
  const known = prepared ? { ...typedBodyChild(prepared.child), kinds: prepared.kinds } : {};
  return {
    isHeld: held !== null,
    isOutside: written === null,
    alike: prepared?.alike ?? [],
    typed: held ? readTyped(held, blank) : { ...blank, ...known },
  };
}) satisfies PageServerLoad;

const posted = async ({ request }: RequestEvent) => {
  const form = await request.formData();
  return { form, typed: readTyped(form, blankHeard) };
};

export const actions = {
  another: async (event) => ({ typed: withOneParentMore((await posted(event)).typed) }),
  remove: async (event) => {
    const { form, typed } = await posted(event);
    return { typed: withoutParent(typed, Number(form.get('row') ?? -1)) };
  },

  open: async (event) => {
    const { typed } = await posted(event);
    const written = writtenAt(event);
    return written ? openWritten(event, written, typed) : openHeard(event, typed);
  },

  join: async (event) => {
    const written = writtenAt(event);
    if (!written) error(404);
    const bodyCaseId = knownId(event.url.searchParams.get('case'));
    const joined = answered(
      await joinBodyCase(event.locals.ctx(), { arrived: written, bodyCaseId }),
      event.locals.locale,
      { typed: blankHeard },
    );
    if (!joined.ok) return joined.failure;
    redirect(303, `/casework/${bodyCaseId}?joined`);
  },
} satisfies Actions;

async function openWritten(event: RequestEvent, written: Written, typed: typeof blankHeard) {
  const { locals } = event;
  const checked = await checkForm(readBack(typed), openingSchema(locals.now));
  if (!checked.ok) return fail(400, { typed, problems: checked.problems });
  const prepared = found(await prepareBodyCase(locals.ctx(), written, locals.locale));
  if (prepared.bodyCaseId) redirect(303, `/casework/${prepared.bodyCaseId}`);
  const child = bodyChildOf(checked.value, prepared.child.schoolId);
  const { kinds } = checked.value;
  return opened(event, typed, await openBodyCase(locals.ctx(), { arrived: written, kinds, child }));
}

async function openHeard(event: RequestEvent, typed: typeof blankHeard) {
  const { locals } = event;
  const checked = await checkForm({ ...typed, day: isoOf(typed.day) }, heardSchema(locals.now));
  if (!checked.ok) return fail(400, { typed, problems: checked.problems });
  const { kinds, ...value } = checked.value;
  const arrived: Arrived = {
    ...{ kind: 'outside', heard: heardOf(value), receivedAt: momentOf(value), noticedAt: null },
  };
  const child = bodyChildOf(value, null);
  return opened(event, typed, await openBodyCase(locals.ctx(), { arrived, kinds, child }));
}

const readBack = (typed: typeof blankHeard): typeof blankOpening => ({
  ...blankOpening,
  ...Object.fromEntries(Object.entries(typed).filter(([name]) => name in blankOpening)),
});

function opened({ locals }: RequestEvent, typed: typeof blankHeard, result: Result<{ id: string }>) {
  const done = answered(result, locals.locale, { typed });
  if (!done.ok) return done.failure;
  redirect(303, `/casework/${done.value.id}?opened`);
}
