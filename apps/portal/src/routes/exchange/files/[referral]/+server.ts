import { exportReferral } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import { fileResponse } from '#lib/server/forms/file-response.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { RequestHandler } from './$types';

/** A referral with its state as a signed file, for whoever may read the letter; with its PDF where `?pdf` asks for it. */
export const GET = (async ({ params, locals, url }) => {
  const withPdf = url.searchParams.has('pdf');
  const { bytes, number } = found(await exportReferral(locals.ctx(), knownId(params.referral), { withPdf }));
  return fileResponse(bytes, { format: 'json', name: `referral-${number}` });
}) satisfies RequestHandler;
