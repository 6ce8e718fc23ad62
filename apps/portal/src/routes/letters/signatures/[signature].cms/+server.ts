import { signatureFile } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import { fileResponse } from '#lib/server/forms/file-response.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { RequestHandler } from './$types';

/** An electronic signature as it came, for whoever may read the letter. */
export const GET = (async ({ params, locals }) => {
  const { bytes, number } = found(await signatureFile(locals.ctx(), knownId(params.signature)));
  return fileResponse(bytes, { format: 'cms', name: `letter-${number}` });
}) satisfies RequestHandler;
