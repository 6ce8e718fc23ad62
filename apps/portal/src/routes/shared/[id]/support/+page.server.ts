import { viewSupport } from '@qorgan/usecases';
import { redirect } from '@sveltejs/kit';
import { found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, params }) => {
  const id = knownId(params.id);
  const { file, page } = found(await viewSupport(locals.ctx(), id));
  // Those who lead write it on a page of their own.
  if (file) redirect(303, `/cases/${id}/support`);
  return { page };
}) satisfies PageServerLoad;
