import { insertWebhookEvent, readForeigns, readPartners, type Tx } from '@qorgan/data';
import type { BodyFactContent, BodyGround, WebhookEventType } from '@qorgan/domain';
import type { Desk } from '../act.ts';
import type { Context } from '../context.ts';

/** The facts of a body's case by which the state of a referral, as its sender is told it, becomes another. */
const told: ReadonlySet<BodyFactContent['kind']> = new Set([
  ...(['caseManagerAppointed', 'assessmentApproved', 'planApproved', 'measuresDecided'] as const),
  ...(['caseClosed', 'caseReopened', 'withdrawn'] as const),
]);

/** Has the systems told whose referrals a case rests on, where this fact is one that they are told of. */
export async function tellOfFact(
  ctx: Context,
  desk: Desk,
  bodyCase: { grounds: readonly BodyGround[] },
  { content, corrects }: { content: BodyFactContent; corrects: string | null },
): Promise<void> {
  if (!told.has(content.kind) && corrects === null) return;
  for (const ground of bodyCase.grounds)
    if (ground.kind === 'foreign') await tellOfForeign(ctx, desk, ground.foreignId);
}

/** Has the system told that sent this referral: that it stands otherwise than before, and nothing of how. */
export async function tellOfForeign(ctx: Context, { tx, seals }: Desk, foreignId: string): Promise<void> {
  const [found] = await readForeigns(tx, seals, [foreignId]);
  if (!found) return;
  const { organisationId, partnerId, referralId } = found;
  await put(ctx, tx, { organisationId, partnerId, type: 'referral.state', documentId: referralId });
}

/**
 * Has the systems told that speak for the recipient of a letter: by the school where it has their address, and by the body
 * itself where the letter lies before it here.
 */
export async function tellOfLetter(
  ctx: Context,
  { tx }: Pick<Desk, 'tx'>,
  letter: { id: string; organisationId: string; recipientId: string },
  { type, isHere }: { type: 'referral.sent' | 'referral.withdrawn'; isHere: boolean },
): Promise<void> {
  const partners = await readPartners(tx);
  const by = isHere ? [letter.organisationId, letter.recipientId] : [letter.organisationId];
  for (const { id: partnerId, bodyId, endedAt } of partners)
    if (bodyId === letter.recipientId && !endedAt)
      for (const organisationId of by)
        await put(ctx, tx, { organisationId, partnerId, type, documentId: letter.id });
}

type Told = { organisationId: string; partnerId: string; type: WebhookEventType; documentId: string };
const put = (ctx: Context, tx: Tx, event: Told): Promise<void> =>
  insertWebhookEvent(tx, { ...event, id: ctx.newId(), at: ctx.now });
