import { dayOf, type PlanLine } from '@qorgan/domain';
import { removePlanLine, savePlanLine } from '@qorgan/usecases';
import { assistanceIds, type AssistanceId } from '@qorgan/statute';
import { error, type RequestEvent } from '@sveltejs/kit';
import * as z from 'zod';
import { blankLine, lineOf, lineSchema, typedLine, withIsoDays } from '#lib/forms/plan-form.ts';
import { revisionInput } from '#lib/forms/revision.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import { draftAt, writePlan } from '#lib/server/plan-page.ts';
import type { Actions, PageServerLoad } from './$types';

/** Which measure the address means: one of the draft, or a new one of a kind of help. */
function lineAt(
  { url }: RequestEvent,
  lines: readonly PlanLine[],
): { line: PlanLine | null; help: AssistanceId } {
  const line = lines.find(({ id }) => id === url.searchParams.get('of')) ?? null;
  const help = line?.help ?? assistanceIds.find((id) => id === url.searchParams.get('help'));
  if (!help || (url.searchParams.has('of') && !line)) error(404);
  return { line, help };
}

export const load = (async (event) => {
  const { view, draft, revision } = await draftAt(event);
  const { line, help } = lineAt(event, draft.content.lines);
  const back = await takeHeld(event);
  // The button that takes a line out has nothing typed to come back.
  const held = back?.has('item') ? back : null;
  const kept = line ? typedLine(line) : blankLine(dayOf(event.locals.now));
  return {
    isHeld: held !== null,
    ...{
      bodyCase: view.bodyCase,
      bodies: view.bodies,
      basis: view.basis,
      lineId: line?.id ?? null,
      help,
      revision,
    },
    typed: held ? readTyped(held, kept) : kept,
  };
}) satisfies PageServerLoad;

export const actions = {
  save: async (event) => {
    const { draft } = await draftAt(event);
    const { line, help } = lineAt(event, draft.content.lines);
    const blank = { ...blankLine(dayOf(event.locals.now)), revision: '' };
    const typed = withIsoDays(readTyped(await event.request.formData(), blank), 'assignedOn', 'dueOn');
    return writePlan(event, typed, lineSchema, (at, read) =>
      savePlanLine(event.locals.ctx(), { ...at, line: lineOf(read, { lineId: line?.id ?? null, help }) }),
    );
  },
  remove: async (event) => {
    const { draft } = await draftAt(event);
    const { line } = lineAt(event, draft.content.lines);
    if (!line) error(404);
    const typed = readTyped(await event.request.formData(), { revision: '' });
    return writePlan(event, typed, z.object({ revision: revisionInput }), (at) =>
      removePlanLine(event.locals.ctx(), { ...at, lineId: line.id }),
    );
  },
} satisfies Actions;
