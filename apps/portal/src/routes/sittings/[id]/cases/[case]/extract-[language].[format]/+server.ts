import { decisionExtract } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import { found } from '#lib/server/answer.ts';
import { fileResponse, isLetterFormat } from '#lib/server/forms/file-response.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { RequestHandler } from './$types';

/** What the minutes of a sitting say of one child, on paper; the name of the file says a number alone. */
export const GET = (async ({ params, locals }) => {
  const { language, format } = params;
  if (!isLetterFormat(format) || (language !== 'kk' && language !== 'ru')) error(404);
  const item = { sittingId: knownId(params.id), bodyCaseId: knownId(params.case) };
  const { bytes, number } = found(await decisionExtract(locals.ctx(), { ...item, as: format, language }));
  return fileResponse(bytes, { format, name: `extract-${number}-${language}` });
}) satisfies RequestHandler;
