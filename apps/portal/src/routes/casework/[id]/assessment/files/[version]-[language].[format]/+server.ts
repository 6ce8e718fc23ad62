import { assessmentFile } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import { found } from '#lib/server/answer.ts';
import { fileResponse, isLetterFormat } from '#lib/server/forms/file-response.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { versionOf } from '#lib/server/assessment/read-writings.ts';
import type { RequestHandler } from './$types';

/** Annex 1 of one version on paper; the name of the file says the number of the case alone. */
export const GET = (async ({ params, locals }) => {
  const { language, format } = params;
  if (!isLetterFormat(format) || (language !== 'kk' && language !== 'ru')) error(404);
  const ask = {
    bodyCaseId: knownId(params.id),
    version: versionOf(params.version),
    format,
    language,
  } as const;
  const { bytes, number } = found(await assessmentFile(locals.ctx(), ask));
  return fileResponse(bytes, { format, name: `assessment-${number}-${language}` });
}) satisfies RequestHandler;
