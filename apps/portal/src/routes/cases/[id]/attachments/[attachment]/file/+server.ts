import { attachmentFile } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import { attachmentResponse } from '#lib/server/forms/attachment-response.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { RequestHandler } from './$types';

/** A file kept with a case, for those who may read the case; each look is on record. */
export const GET = (async ({ params, locals }) => {
  const of = { caseId: knownId(params.id), attachmentId: knownId(params.attachment) };
  const { bytes, type } = found(await attachmentFile(locals.ctx(), of));
  return attachmentResponse(bytes, { type, id: of.attachmentId });
}) satisfies RequestHandler;
