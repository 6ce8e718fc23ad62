import { tablesFile, viewSummaries } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import { found } from '#lib/server/answer.ts';
import { fileResponse } from '#lib/server/forms/file-response.ts';
import { summaryRows } from '#lib/summary-rows.ts';
import { summaryText } from '#lib/text/summary.ts';
import type { RequestHandler } from './$types';

/** A summary that was fixed, as a workbook: what is hidden says so and is no number. */
export const GET = (async ({ params, locals }) => {
  const { summaries } = found(await viewSummaries(locals.ctx()));
  const summary = summaries.find(
    ({ period }) => String(period.schoolYear) === params.year && String(period.half) === params.half,
  );
  if (!summary) error(404);
  const t = summaryText[locals.locale];
  const { schoolYear, half } = summary.period;
  const rows = summaryRows(locals.locale).map(({ cell, name }) => [name, summary.figures[cell] ?? t.hidden]);
  const table = { name: `${schoolYear}-${schoolYear + 1}, ${half}`, header: [t.what, t.number], rows };
  return fileResponse(await tablesFile([table], 'xlsx'), {
    format: 'xlsx',
    name: `summary-${schoolYear}-${half}`,
  });
}) satisfies RequestHandler;
