import { exportStateOf } from '@qorgan/usecases';
import { forSystem, refused } from '#lib/server/api/for-system.ts';
import { fileResponse } from '#lib/server/forms/file-response.ts';
import { isId } from '#lib/server/forms/known-id.ts';
import type { RequestHandler } from './$types';

/** How a referral that a system sent stands here, signed; by the id under which the system sent it. */
export const GET = ((event) =>
  forSystem(event, async (ctx) => {
    const { id } = event.params;
    const given = isId(id) ? await exportStateOf(ctx, id) : undefined;
    if (!given?.ok) return refused(event, { problem: 'notFound' });
    return fileResponse(given.value.bytes, { format: 'json', name: 'state' });
  })) satisfies RequestHandler;
