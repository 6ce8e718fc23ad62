import { readRegister } from '@qorgan/usecases';
import { registerAsked } from '#lib/register/register-query.ts';
import { registerTables } from '#lib/register/register-tables.ts';
import { found } from '#lib/server/answer.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, url }) => {
  const asked = registerAsked(url.searchParams);
  const register = found(await readRegister(locals.ctx(), { ...asked, as: 'page' }));
  const { year, years } = register;
  return { year, years, hasNames: asked.hasNames, tables: registerTables(register, locals.locale) };
}) satisfies PageServerLoad;
