import { printPlan } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import { found } from '#lib/server/answer.ts';
import { fileResponse, isLetterFormat } from '#lib/server/forms/file-response.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { RequestHandler } from './$types';

/** A version of the plan on paper, by Annex 2; the name of the file says a number alone. */
export const GET = (async ({ params, locals }) => {
  const { language, format } = params;
  const version = Number(params.version);
  if (!isLetterFormat(format) || (language !== 'kk' && language !== 'ru')) error(404);
  if (!Number.isSafeInteger(version)) error(404);
  const ask = { bodyCaseId: knownId(params.id), version, language, format } as const;
  return fileResponse(found(await printPlan(locals.ctx(), ask)), {
    format,
    name: `plan-${version}-${language}`,
  });
}) satisfies RequestHandler;
