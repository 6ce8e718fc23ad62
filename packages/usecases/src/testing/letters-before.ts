import type { ReceivedReferral, WithdrawnSending } from '@qorgan/data';
import type { Context } from '../context.ts';
import { inbox } from '../referral/inbox.ts';

/** The letters before a body, confirmed or not, as far as the first page of its inbox goes. */
export async function lettersBefore(ctx: Context): Promise<ReceivedReferral[]> {
  const found = await inbox(ctx);
  return found ? [...found.waiting.lines, ...found.taken.lines] : [];
}

/** What was before a body and is not any more, as far as that page goes. */
export const lettersGone = async (ctx: Context): Promise<readonly WithdrawnSending[]> =>
  (await inbox(ctx))?.gone.lines ?? [];
