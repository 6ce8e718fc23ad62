import { packFingerprint } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, params }) =>
  found(await packFingerprint(locals.ctx(), knownId(params.id)))) satisfies PageServerLoad;
