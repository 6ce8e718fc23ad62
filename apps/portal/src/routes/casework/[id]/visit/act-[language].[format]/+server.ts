import { visitActPaper } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import { found } from '#lib/server/answer.ts';
import { fileResponse, isLetterFormat } from '#lib/server/forms/file-response.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { RequestHandler } from './$types';

/** The act of the visit on paper; the name of the file says the number of the case alone. */
export const GET = (async ({ params, locals }) => {
  const { language, format } = params;
  if (!isLetterFormat(format) || (language !== 'kk' && language !== 'ru')) error(404);
  const ask = { bodyCaseId: knownId(params.id), as: format, language } as const;
  const { bytes, number } = found(await visitActPaper(locals.ctx(), ask));
  return fileResponse(bytes, { format, name: `visit-${number}-${language}` });
}) satisfies RequestHandler;
