import { writeAssessment } from '@qorgan/usecases';
import { timeOf } from '@qorgan/domain';
import { json } from '@sveltejs/kit';
import { knownId } from '#lib/server/forms/known-id.ts';
import { wordFieldOf, writingOf } from '#lib/server/assessment/read-writings.ts';
import { refusalText } from '#lib/text/refusals.ts';
import type { RequestHandler } from './$types';

/**
 * One blank, saved while somebody writes (`src/enhance/assessment.ts`). Answers in JSON with the entry that their next
 * writing goes over; 409 where a colleague wrote meanwhile: nothing is saved then, and the page's own button shows both.
 */
export const POST = (async ({ locals, request, params }) => {
  const form = await request.formData();
  const writing = writingOf(form, wordFieldOf(form.get('field')));
  const saved = await writeAssessment(locals.ctx(), { bodyCaseId: knownId(params.id), ...writing });
  if (saved.ok) return json({ base: saved.value.entryId ?? '', at: timeOf(locals.now) });
  const { refusal } = saved;
  const status = refusal.kind === 'changedMeanwhile' ? 409 : refusal.kind === 'notFound' ? 404 : 422;
  return json({ refused: refusalText(refusal, locals.locale) }, { status });
}) satisfies RequestHandler;
