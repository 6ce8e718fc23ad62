import { sharedPaperFile } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import { attachmentResponse } from '#lib/server/forms/attachment-response.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { RequestHandler } from './$types';

/** A paper kept with a case, for a colleague with whom the case is shared whole; each look is on record. */
export const GET = (async ({ params, locals }) => {
  const of = { caseId: knownId(params.id), attachmentId: knownId(params.attachment) };
  const { bytes, type } = found(await sharedPaperFile(locals.ctx(), of));
  return attachmentResponse(bytes, { type, id: of.attachmentId });
}) satisfies RequestHandler;
