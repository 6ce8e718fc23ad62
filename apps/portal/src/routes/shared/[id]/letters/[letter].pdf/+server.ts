import { sharedLetterFile } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import { fileResponse } from '#lib/server/forms/file-response.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { RequestHandler } from './$types';

/** An issued letter, for a colleague with whom its case is shared whole. */
export const GET = (async ({ params, locals }) => {
  const wanted = { caseId: knownId(params.id), letterId: knownId(params.letter) };
  const { bytes, number } = found(await sharedLetterFile(locals.ctx(), wanted));
  return fileResponse(bytes, { format: 'pdf', name: `letter-${number}` });
}) satisfies RequestHandler;
