import { readRegister, tablesFile } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import { registerAsked } from '#lib/register/register-query.ts';
import { registerTables } from '#lib/register/register-tables.ts';
import { found } from '#lib/server/answer.ts';
import { fileResponse } from '#lib/server/forms/file-response.ts';
import type { RequestHandler } from './$types';

const files = {
  'register.xlsx': { as: 'xlsx', table: 0 },
  'reports.csv': { as: 'csv', table: 0 },
  'referrals.csv': { as: 'csv', table: 1 },
} as const;
const isFile = (name: string): name is keyof typeof files => Object.hasOwn(files, name);

/** The register as a file: both tables as a workbook, or one of them as CSV. */
export const GET = (async ({ params, locals, url }) => {
  if (!isFile(params.file)) error(404);
  const { as, table } = files[params.file];
  const register = found(await readRegister(locals.ctx(), { ...registerAsked(url.searchParams), as }));
  const tables = registerTables(register, locals.locale);
  const bytes = await tablesFile(as === 'xlsx' ? tables : [tables[table]], as);
  const name = `${params.file.split('.')[0]}-${register.year}-${register.year + 1}`;
  return fileResponse(bytes, { format: as, name });
}) satisfies RequestHandler;
