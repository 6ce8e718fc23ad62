import { viewAssessment } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import { versionOf } from '#lib/server/assessment/read-writings.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, params }) => {
  const ask = { bodyCaseId: knownId(params.id), version: versionOf(params.version) };
  return { view: found(await viewAssessment(locals.ctx(), ask)) };
}) satisfies PageServerLoad;
