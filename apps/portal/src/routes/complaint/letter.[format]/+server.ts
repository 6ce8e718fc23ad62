import { complaintFile } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import { fewAtOnce } from '#lib/server/forms/few-at-once.ts';
import { fileResponse, isLetterFormat } from '#lib/server/forms/file-response.ts';
import { readComplaint } from '#lib/server/forms/read-complaint.ts';
import type { RequestHandler } from './$types';

/** Making a paper takes a processor half a second, and anybody may ask for one. */
const inTurn = fewAtOnce(4);

/** The letter of complaint, made of what is posted and given back at once; it is stored nowhere. */
export const POST = (async ({ locals, params, request }) => {
  const { format } = params;
  if (!isLetterFormat(format)) error(404);
  const { complaint } = await readComplaint(await request.formData(), locals.now);
  // The page offers this for a letter that it has found right; nobody is led here with another.
  if (!complaint) error(400, 'unreadable', { why: 'unreadable' });
  const bytes = await inTurn(() => complaintFile(complaint, format));
  if (!bytes) error(503, 'busy', { why: 'busy' });
  return fileResponse(bytes, { format, name: 'complaint', isSaved: true });
}) satisfies RequestHandler;
