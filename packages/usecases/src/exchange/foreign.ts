import {
  bodyCaseOf,
  holdExchange,
  insertForeignAnswer,
  insertForeignCorrection,
  readBodyCase,
  readForeignDocument,
  readForeigns,
  type NewForeignAnswer,
} from '@qorgan/data';
import {
  can,
  correctForeignReceipt,
  foreignStateOf,
  ok,
  receiveForeign,
  returnForeign,
  type BodyCase,
  type ForeignReferral,
  type ForeignState,
  type Result,
  type ReturnReason,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { tellOfForeign } from './tell-systems.ts';

export type ForeignFound = ForeignReferral & {
  state: ForeignState;
  /** The body's own case that rests on it. */
  bodyCase: BodyCase | null;
};

/** A referral of another system to this body, for whoever receives in it; the caller puts the look on record. */
export async function findForeign(ctx: Context, desk: Desk, id: string): Promise<Result<ForeignFound>> {
  const found = await standing(desk, id);
  if (!found || !can(ctx.actor, 'foreign.receive', found))
    return desk.deny('foreign.receive', { type: 'foreign', id });
  return ok(found);
}

async function standing({ tx, seals }: Desk, id: string): Promise<ForeignFound | undefined> {
  const [found] = await readForeigns(tx, seals, [id]);
  if (!found) return undefined;
  const bodyCaseId = await bodyCaseOf(tx, { foreignId: id });
  const bodyCase = bodyCaseId ? ((await readBodyCase(tx, seals, bodyCaseId)) ?? null) : null;
  return { ...found, bodyCase, state: foreignStateOf({ ...found, bodyCase }) };
}

/**
 * What another system sent, whole, for those who receive in the body, and to be read for the case manager of the case that
 * rests on it. The look is on record.
 */
export const viewForeign = (ctx: Context, foreignId: string): Promise<Result<ForeignFound>> =>
  act(ctx, async (desk) => {
    const found = await standing(desk, foreignId);
    const subject = { type: 'foreign', id: foreignId } as const;
    const may =
      found &&
      (can(ctx.actor, 'foreign.receive', found) ||
        (found.bodyCase !== null && can(ctx.actor, 'foreign.readEntrusted', found.bodyCase)));
    if (!may) return desk.deny('foreign.receive', subject);
    await desk.record({ type: 'foreignRead', subject });
    return ok(found);
  });

/** Confirms that it is here, under the body's own number; the state that is given out says both. Once. */
export const confirmForeign = (
  ctx: Context,
  { foreignId, incomingNumber }: { foreignId: string; incomingNumber: string },
): Promise<Result<void>> =>
  act(ctx, (desk) =>
    answer(ctx, desk, foreignId, {
      may: receiveForeign,
      said: { kind: 'received', content: { incomingNumber } },
      as: 'foreignReceived',
    }),
  );

export type ForeignReceiptCorrection = {
  foreignId: string;
  /** The entry that the form was filled on. */
  entryId: string;
  incomingNumber: string;
  reason: string;
};

/**
 * Puts the body's own incoming number right, like that of a letter: when it was confirmed stays, the number before stays on
 * record, and the state that is given out says the new one. Refused where a colleague corrected it since the form was opened.
 */
export const correctForeign = (
  ctx: Context,
  { foreignId, entryId, incomingNumber, reason }: ForeignReceiptCorrection,
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    await holdExchange(desk.tx, foreignId);
    const found = await findForeign(ctx, desk, foreignId);
    if (!found.ok) return found;
    const receipt = correctForeignReceipt(found.value, entryId);
    if (!receipt.ok) return receipt;
    await insertForeignCorrection(desk.tx, desk.seals, {
      ...{ id: ctx.newId(), foreignId, incomingNumber, reason, at: ctx.now, saidBy: ctx.actor.memberId },
      corrects: receipt.value.replaced.length > 0 ? entryId : null,
    });
    await tellOfForeign(ctx, desk, foreignId);
    await desk.record({
      type: 'foreignReceiptCorrected',
      subject: { type: 'foreign', id: foreignId },
      details: { corrects: entryId },
    });
    return ok(undefined);
  });

/** Gives it back to the system that sent it, with a reason. From then on no case is opened on it. */
export const giveForeignBack = (
  ctx: Context,
  { foreignId, ...back }: { foreignId: string; why: ReturnReason; words: string | null },
): Promise<Result<void>> =>
  act(ctx, (desk) =>
    answer(ctx, desk, foreignId, {
      may: (found) => returnForeign(found, back),
      said: { kind: 'returned', content: back },
      as: 'foreignReturned',
    }),
  );

type Said = Pick<NewForeignAnswer, 'kind' | 'content'>;
type Answering = {
  may: (found: ForeignFound) => Result<void>;
  said: Said;
  as: 'foreignReceived' | 'foreignReturned';
};

async function answer(
  ctx: Context,
  desk: Desk,
  foreignId: string,
  { may, said, as }: Answering,
): Promise<Result<void>> {
  await holdExchange(desk.tx, foreignId);
  const found = await findForeign(ctx, desk, foreignId);
  if (!found.ok) return found;
  const given = may(found.value);
  if (!given.ok) return given;
  const entry = { foreignId, at: ctx.now, saidBy: ctx.actor.memberId, ...said } as NewForeignAnswer;
  await insertForeignAnswer(desk.tx, desk.seals, entry);
  await tellOfForeign(ctx, desk, foreignId);
  await desk.record({ type: as, subject: { type: 'foreign', id: foreignId } });
  return ok(undefined);
}

/** The document itself, byte for byte as it was signed: for whoever wants to check it elsewhere. The look is on record. */
export const foreignDocument = (
  ctx: Context,
  foreignId: string,
): Promise<Result<{ bytes: Uint8Array; number: string }>> =>
  act(ctx, async (desk) => {
    const found = await findForeign(ctx, desk, foreignId);
    if (!found.ok) return found;
    await desk.record({ type: 'foreignRead', subject: { type: 'foreign', id: foreignId } });
    const bytes = await readForeignDocument(desk.tx, desk.seals, foreignId);
    return ok({ bytes: bytes!, number: found.value.number });
  });
