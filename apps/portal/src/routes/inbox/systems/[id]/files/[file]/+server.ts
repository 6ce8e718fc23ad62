import { exportForeignState, foreignDocument } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import { found } from '#lib/server/answer.ts';
import { fileResponse } from '#lib/server/forms/file-response.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { RequestHandler } from './$types';

/** How a referral of another system stands, signed; and that referral itself, as it came. */
export const GET = (async ({ params, locals }) => {
  const id = knownId(params.id);
  const give = { state: exportForeignState, original: foreignDocument };
  if (params.file !== 'state' && params.file !== 'original') error(404);
  const { bytes, number } = found(await give[params.file](locals.ctx(), id));
  return fileResponse(bytes, { format: 'json', name: `${params.file}-${number}` });
}) satisfies RequestHandler;
