import { exchangeFileLimit } from '@qorgan/contract';
import { takeExchangeFile } from '@qorgan/usecases';
import { json } from '@sveltejs/kit';
import { forSystem, refused } from '#lib/server/api/for-system.ts';
import type { RequestHandler } from './$types';

/** A system brings a document that it signed: an answer to a letter, or a referral of its own. */
export const POST = ((event) =>
  forSystem(event, async (ctx) => {
    const { request } = event;
    if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
      return refused(event, { problem: 'notJson' });
    if (Number(request.headers.get('content-length')) > exchangeFileLimit)
      return refused(event, { problem: 'tooLarge' });
    const taken = await takeExchangeFile(ctx, new Uint8Array(await request.arrayBuffer()));
    if (!taken.ok) return refused(event, { problem: 'notFound' });
    const { outcome } = taken.value;
    const detail = 'detail' in taken.value ? taken.value.detail : null;
    const status = outcome === 'taken' ? 201 : outcome === 'takenBefore' ? 200 : 422;
    return json({ outcome, detail }, { status, headers: { 'cache-control': 'no-store' } });
  })) satisfies RequestHandler;
