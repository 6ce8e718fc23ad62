import type { Result } from '@qorgan/domain';
import { dayOf } from '@qorgan/domain';
import type { MeasureReportInput } from '@qorgan/usecases';
import { fail, type RequestEvent } from '@sveltejs/kit';
import { blankMeasureReport, measureReportSchema, withIsoDays } from '#lib/forms/plan-form.ts';
import { answered } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';

/**
 * Reads what somebody reports of a measure and passes it on; null where it was taken. What is wrong or refused comes back
 * with all that was typed, and where somebody else reported meanwhile, with how it stands now.
 */
export async function takeReport(
  { request, locals }: RequestEvent,
  pass: (said: Omit<MeasureReportInput, 'measureId'>) => Promise<Result<void>>,
) {
  const blank = { ...blankMeasureReport(dayOf(locals.now)), ordinal: '' };
  const typed = withIsoDays(readTyped(await request.formData(), blank), 'on');
  const checked = await checkForm(typed, measureReportSchema);
  if (!checked.ok) return fail(400, { typed, problems: checked.problems });
  const result = await pass(checked.value);
  if (!result.ok && result.refusal.kind === 'changedMeanwhile')
    return fail(409, { typed, isChanged: true as const });
  const done = answered(result, locals.locale, { typed });
  return done.ok ? null : done.failure;
}
