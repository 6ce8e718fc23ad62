import { tablesFile, viewRegion } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import { regionTables } from '#lib/region/region-tables.ts';
import { found } from '#lib/server/answer.ts';
import { fileResponse } from '#lib/server/forms/file-response.ts';
import type { RequestHandler } from './$types';

const files = { 'region.csv': 'csv', 'region.xlsx': 'xlsx' } as const;
const isFile = (name: string): name is keyof typeof files => Object.hasOwn(files, name);

/** What the page shows, as a file: it has no number that the page has not. */
export const GET = (async ({ params, locals, url }) => {
  if (!isFile(params.file)) error(404);
  const as = files[params.file];
  const view = found(await viewRegion(locals.ctx(), { period: url.searchParams.get('period'), as }));
  const bytes = await tablesFile([...regionTables(view, locals.locale)], as);
  return fileResponse(bytes, { format: as, name: `region-${view.asked}` });
}) satisfies RequestHandler;
