import type { ForeignStateDocument } from '@qorgan/contract';
import {
  foreignIdOf,
  insertExchange,
  packSigner,
  readBodyFacts,
  readBodyGrounds,
  readParties,
} from '@qorgan/data';
import { ok, standing, type BodyFact, type Result } from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { ActingSystem, Context } from '../context.ts';
import { findForeign, type ForeignFound } from './foreign.ts';
import { digestOf, signDocument } from './sign-document.ts';

/**
 * How a referral of another system stands here, as a signed document (`qorgan.state/1`): what the body answered, who works
 * with the family, how far the work has come, and nothing of the family. That it was given out is on record.
 */
export const exportForeignState = (
  ctx: Context,
  foreignId: string,
): Promise<Result<{ bytes: Uint8Array; number: string }>> =>
  act(ctx, async (desk) => {
    const { tx, record } = desk;
    const found = await findForeign(ctx, desk, foreignId);
    if (!found.ok) return found;
    if (ctx.system && found.value.partnerId !== ctx.system.partnerId)
      return desk.deny('foreign.receive', { type: 'foreign', id: foreignId });
    const { organisationId, memberId } = ctx.actor;
    const unsigned = await stateOf(ctx, desk, found.value);
    const signer = await packSigner(tx, ctx.vault, { id: ctx.newId(), organisationId, at: ctx.now });
    const bytes = new TextEncoder().encode(`${JSON.stringify(signDocument(unsigned, signer), null, 2)}\n`);
    await insertExchange(tx, {
      ...{ id: ctx.newId(), organisationId, direction: 'out', messageId: unsigned.messageId },
      ...{ format: unsigned.format, says: unsigned.state, partnerId: found.value.partnerId },
      ...{ referralId: null, foreignId, outcome: 'made', sha256: digestOf(bytes) },
      tokenId: ctx.system?.tokenId ?? null,
      ...{ at: ctx.now, doneBy: memberId },
    });
    await record({
      type: 'foreignStateMade',
      subject: { type: 'foreign', id: foreignId },
      details: { message: unsigned.messageId, state: unsigned.state },
    });
    return ok({ bytes, number: found.value.number });
  });

/** The same by the id under which the system itself sent it; only its own. */
export const exportStateOf = (
  ctx: Context & { system: ActingSystem },
  referralId: string,
): Promise<Result<{ bytes: Uint8Array; number: string }>> =>
  act(ctx, ({ tx }) =>
    foreignIdOf(tx, {
      organisationId: ctx.actor.organisationId,
      partnerId: ctx.system.partnerId,
      referralId,
    }),
  ).then((id) => exportForeignState(ctx, id ?? referralId));

async function stateOf(
  ctx: Context,
  { tx, seals }: Desk,
  found: ForeignFound,
): Promise<Omit<ForeignStateDocument, 'signature'>> {
  const { organisationId, bodyCase } = found;
  const ids = bodyCase ? [bodyCase.id] : [];
  const stands = standing([...(await readBodyFacts(tx, seals, ids)).values()].flat());
  const grounds = [...(await readBodyGrounds(tx, seals, ids)).values()].flat();
  const ground = grounds.find((one) => one.kind === 'foreign' && one.foreignId === found.id);
  return {
    format: 'qorgan.state/1',
    ...{ messageId: ctx.newId(), madeAt: ctx.now.toISOString() },
    about: { referralId: found.referralId, letterNumber: found.number },
    recipient: (await readParties(tx, [organisationId])).get(organisationId)!,
    state: found.state,
    answers: answersIn(found, ground?.joinedAt ?? null),
    caseManager: managerIn(stands),
    progress: stands.flatMap(({ content, at }) => {
      const step = stepOf[content.kind as keyof typeof stepOf];
      return step ? [{ step, at: at.toISOString() }] : [];
    }),
  };
}

const stepOf = {
  assessmentApproved: 'assessment',
  planApproved: 'plan',
  measuresDecided: 'decision',
} as const;

function answersIn(
  { receipt, returned, bodyCase }: ForeignFound,
  joinedAt: Date | null,
): ForeignStateDocument['answers'] {
  const nobody = { saidBy: null, number: null };
  const answers: ForeignStateDocument['answers'] = [];
  if (receipt)
    answers.push({
      type: 'received',
      ...nobody,
      at: receipt.at.toISOString(),
      number: receipt.incomingNumber,
    });
  if (returned) {
    const { at, why, words } = returned;
    answers.push({ type: 'returned', ...nobody, at: at.toISOString(), why, words });
  }
  if (!bodyCase || !joinedAt) return answers;
  const number = String(bodyCase.number);
  answers.push({ type: 'accepted', ...nobody, at: joinedAt.toISOString(), number, words: null });
  if (bodyCase.closedAt)
    answers.push({ type: 'done', ...nobody, at: bodyCase.closedAt.toISOString(), number, words: null });
  return answers;
}

/** The one who was appointed last. */
function managerIn(facts: readonly BodyFact[]): ForeignStateDocument['caseManager'] {
  const last = facts.findLast(({ content }) => content.kind === 'caseManagerAppointed');
  if (last?.content.kind !== 'caseManagerAppointed') return null;
  const { name, phone } = last.content;
  return { name, phone, since: last.at.toISOString() };
}
