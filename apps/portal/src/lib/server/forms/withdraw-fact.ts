import { recordCaseFact, type CaseView } from '@qorgan/usecases';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { blankReason, reasonSchema } from '#lib/forms/reason-form.ts';
import { answered } from '#lib/server/answer.ts';
import { checkForm } from './check-form.ts';
import { readTyped } from './read-typed.ts';

/**
 * The form that takes a fact of a case back, with its reason: redirects to `after`, or answers with what was typed and,
 * where the case changed since the form was opened, with what came between.
 */
export async function withdrawFact(
  { locals, request }: RequestEvent,
  { view, corrects, after }: { view: Pick<CaseView, 'file' | 'facts'>; corrects: string; after: string },
) {
  const form = await request.formData();
  const withdrawal = readTyped(form, blankReason);
  const checked = await checkForm(withdrawal, reasonSchema);
  if (!checked.ok) return fail(400, { withdrawal, problems: checked.problems });

  const result = await recordCaseFact(locals.ctx(), {
    caseId: view.file.id,
    revision: Number(form.get('revision')),
    content: { kind: 'withdrawn', ...checked.value },
    at: locals.now,
    corrects,
    lateReason: null,
  });
  if (!result.ok && result.refusal.kind === 'changedMeanwhile')
    return fail(409, { withdrawal, since: view.facts.slice(Number(form.get('seen')) || 0) });
  const withdrawn = answered(result, locals.locale, { withdrawal });
  if (!withdrawn.ok) return withdrawn.failure;
  redirect(303, after);
}
