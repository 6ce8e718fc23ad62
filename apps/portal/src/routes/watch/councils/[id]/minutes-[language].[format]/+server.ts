import { councilMinutes } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import { found } from '#lib/server/answer.ts';
import { fileResponse, isLetterFormat } from '#lib/server/forms/file-response.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { RequestHandler } from './$types';

/** The minutes of a meeting on paper, as far as this person may read them; the name of the file says a number alone. */
export const GET = (async ({ params, locals }) => {
  const { language, format } = params;
  if (!isLetterFormat(format) || (language !== 'kk' && language !== 'ru')) error(404);
  const ask = { councilId: knownId(params.id), as: format, language } as const;
  const { bytes, number } = found(await councilMinutes(locals.ctx(), ask));
  return fileResponse(bytes, { format, name: `minutes-${number}-${language}` });
}) satisfies RequestHandler;
