import { previewLetter } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import { fileResponse } from '#lib/server/forms/file-response.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { RequestHandler } from './$types';

/** The saved wording as it would look on paper, without number and date, marked as a draft. */
export const GET = (async ({ params, locals }) => {
  const pdf = found(await previewLetter(locals.ctx(), knownId(params.referral)));
  return fileResponse(pdf, { format: 'pdf', name: 'draft' });
}) satisfies RequestHandler;
