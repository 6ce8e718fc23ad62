import { listWatched, tablesFile } from '@qorgan/usecases';
import { dayOf } from '@qorgan/domain';
import { found } from '#lib/server/answer.ts';
import { fileResponse } from '#lib/server/forms/file-response.ts';
import { filterWatched, watchAsked } from '../filter-watched.ts';
import { watchedTable } from '../watched-table.ts';
import type { RequestHandler } from './$types';

/** The register of watch as a workbook, as it was asked for. */
export const GET = (async ({ locals, url }) => {
  const asked = watchAsked(url.searchParams);
  const watched = found(await listWatched(locals.ctx(), { which: asked.which, as: 'xlsx' }));
  const table = watchedTable(filterWatched(watched, asked, ''), locals.locale);
  const name = `watch-${dayOf(locals.now)}`;
  return fileResponse(await tablesFile([table], 'xlsx'), { format: 'xlsx', name });
}) satisfies RequestHandler;
