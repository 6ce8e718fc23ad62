import { findByKey, type SentReport } from '@qorgan/data';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

export type { SentReport } from '@qorgan/data';

/**
 * The report that the form with this key, a UUID, has made already for whoever asks; else null. A form that comes back
 * from the device or from before the session ended may have been taken although its answer was lost: then nobody is
 * told that it was not sent.
 */
export const reportSentWith = (ctx: Context, key: string): Promise<SentReport | null> =>
  act(ctx, async ({ tx }) => (await findByKey(tx, ctx.actor.memberId, key)) ?? null);
