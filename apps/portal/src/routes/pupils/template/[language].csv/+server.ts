import { found } from '#lib/server/answer.ts';
import { rosterColumns, rosterHeadings } from '@qorgan/domain';
import { isLocale } from '@qorgan/statute';
import { countPupils } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** An empty roster file with the headings of a language. The mark at its beginning is how Excel knows UTF-8. */
export const GET: RequestHandler = async ({ locals, params }) => {
  found(await countPupils(locals.ctx()));
  const { language } = params;
  if (!isLocale(language)) error(404);
  const headings = rosterColumns.map((column) => rosterHeadings[column][language][0]);
  return new Response(`\uFEFF${headings.join(';')}\r\n`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="qorgan-pupils-${language}.csv"`,
    },
  });
};
