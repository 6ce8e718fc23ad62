import { putForwardSources, type GroundId, type PutForwardSource } from '@qorgan/domain';
import {
  enterOnRegister,
  evidenceForEntry,
  leadersToName,
  searchPupils,
  watchStaff,
  watchedPupil,
  type PupilFound,
} from '@qorgan/usecases';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { blankEntry, entrySchema, groundsRead, termsRead } from '#lib/forms/watch-form.ts';
import { isoOf } from '#lib/forms/moment.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** The ground that what puts a child forward points at. Whoever enters the child decides. */
const groundFrom: Readonly<Record<PutForwardSource, GroundId>> = {
  absences: 'attn.truancy',
  signs: 'risk.2',
  head: 'attn.perpetrator',
};

const sourceOf = ({ url }: RequestEvent): PutForwardSource | null =>
  putForwardSources.find((one) => one === url.searchParams.get('from')) ?? null;

export const load = (async (event) => {
  const { locals, url } = event;
  const ctx = locals.ctx();
  const staff = found(await watchStaff(ctx));
  const pupil = url.searchParams.has('pupil')
    ? found(await watchedPupil(ctx, knownId(url.searchParams.get('pupil'))))
    : null;
  const from = sourceOf(event);
  const evidence =
    from && pupil ? found(await evidenceForEntry(ctx, { pupilId: pupil.id, source: from })) : null;
  const held = await takeHeld(event);
  const prefilled = evidence
    ? { grounds: [groundFrom[evidence.source]], source: evidence.source, since: evidence.of.upTo as string }
    : {};
  return {
    isHeld: held !== null,
    ...{ staff, pupil, from, evidence, leaders: await leadersToName(ctx) },
    typed: held
      ? readTyped(held, blankEntry)
      : { ...blankEntry, responsible: ctx.actor.memberId, ...prefilled },
  };
}) satisfies PageServerLoad;

export const actions = {
  find: async ({ locals, request }) => {
    const search = String((await request.formData()).get('search') ?? '');
    const pupils: PupilFound[] = search.trim()
      ? found(await searchPupils(locals.ctx(), { text: search }))
      : [];
    return { search, pupils };
  },
  enter: async (event) => {
    const { locals, request, url } = event;
    const given = readTyped(await request.formData(), blankEntry);
    const typed = { ...given, since: isoOf(given.since), reviewOn: isoOf(given.reviewOn) };
    const checked = await checkForm(typed, entrySchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const source = sourceOf(event);
    const { value } = checked;
    const entered = answered(
      await enterOnRegister(locals.ctx(), {
        pupilId: knownId(url.searchParams.get('pupil')),
        grounds: groundsRead(value),
        terms: termsRead(value),
        answers: source,
        concernsHead: value.concernsHead,
        concernsMembers: value.concerns,
      }),
      locals.locale,
      { typed },
    );
    if (!entered.ok) return entered.failure;
    redirect(303, `/watch/${entered.value.id}?entered`);
  },
} satisfies Actions;
