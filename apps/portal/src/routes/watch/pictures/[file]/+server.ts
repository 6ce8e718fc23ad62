import { pictureTables } from '#lib/pictures/picture-tables.ts';
import { found } from '#lib/server/answer.ts';
import { fileResponse } from '#lib/server/forms/file-response.ts';
import { tablesFile, viewPictures, type Table } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The numbers behind the pictures as a workbook, small ones hidden. */
export const GET = (async ({ params, locals, url }) => {
  if (params.file !== 'classes.xlsx') error(404);
  const asked = url.searchParams.get('year') ?? '';
  const year = /^20\d\d$/.test(asked) ? Number(asked) : undefined;
  const pictures = found(await viewPictures(locals.ctx(), { year, as: 'file' }));
  const tables = pictureTables(pictures, locals.locale) as [Table, ...Table[]];
  const name = `classes-${pictures.year}-${pictures.year + 1}`;
  return fileResponse(await tablesFile(tables, 'xlsx'), { format: 'xlsx', name });
}) satisfies RequestHandler;
