import { letterFile } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import { found } from '#lib/server/answer.ts';
import { fileResponse, isLetterFormat } from '#lib/server/forms/file-response.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { RequestHandler } from './$types';

/** The file of an issued letter, for the school that wrote it and the body it was sent to. */
export const GET = (async ({ params, locals }) => {
  const { letter, format } = params;
  if (!isLetterFormat(format)) error(404);
  const { bytes, number } = found(await letterFile(locals.ctx(), knownId(letter), format));
  return fileResponse(bytes, { format, name: `letter-${number}` });
}) satisfies RequestHandler;
