import { exportReferral } from '@qorgan/usecases';
import { forSystem, refused } from '#lib/server/api/for-system.ts';
import { fileResponse } from '#lib/server/forms/file-response.ts';
import { isId } from '#lib/server/forms/known-id.ts';
import type { RequestHandler } from './$types';

/** A letter to the body for which a system speaks, with its state, signed; with its PDF where `?pdf` asks for it. */
export const GET = ((event) =>
  forSystem(event, async (ctx) => {
    const { id } = event.params;
    const given = isId(id)
      ? await exportReferral(ctx, id, { withPdf: event.url.searchParams.has('pdf') })
      : undefined;
    if (!given?.ok) return refused(event, { problem: 'notFound' });
    return fileResponse(given.value.bytes, { format: 'json', name: 'referral' });
  })) satisfies RequestHandler;
