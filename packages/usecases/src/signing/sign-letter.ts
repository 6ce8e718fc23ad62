import { createHash } from 'node:crypto';
import {
  countSignatures,
  insertSignature,
  lockReferral,
  readBodies,
  readLetterContent,
  readLetterFile,
  readReferral,
  readSignatures,
} from '@qorgan/data';
import type { Letter } from '@qorgan/documents';
import {
  breaks,
  can,
  maySign,
  ok,
  refuse,
  signable,
  signatureBytes,
  signatureLimit,
  type IssuedLetter,
  type LetterSignature,
  type Referral,
  type Result,
  type SignatureReading,
} from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import type { SigningPort, SigningRequest } from './signing-port.ts';

export type SigningView = {
  referral: Referral;
  /** The version that is signed. */
  letter: IssuedLetter;
  signatures: readonly LetterSignature[];
  /** The name under the letter. */
  signatory: string;
  /** Where the page finds the signing program, and what it asks there. */
  address: string;
  request: SigningRequest;
};

/** What somebody needs to put their electronic signature under a letter that was issued under their name. On record. */
export const viewSigning = (
  ctx: Context,
  signing: SigningPort,
  { referralId, locale }: { referralId: string; locale: Locale },
): Promise<Result<SigningView>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record } = desk;
    const referral = await readReferral(tx, seals, referralId);
    const found = await letterToSign(ctx, desk, referralId, referral);
    if (!found.ok) return found;
    const letter = found.value;
    await record({ type: 'referralRead', subject: { type: 'referral', id: referralId } });
    return ok({
      referral: referral!,
      letter,
      signatures: (await readSignatures(tx, seals, [letter.id])).get(letter.id) ?? [],
      signatory: await signatoryOf(desk, letter.id),
      address: signing.address,
      request: signing.request({ locale, asHead: ctx.actor.roles.includes('head') }),
    });
  });

export type SignInput = {
  referralId: string;
  /** The version that was on the screen. */
  letterId: string;
  /** What the signing program gave. */
  answer: Uint8Array;
  /** A name that the certificate spells otherwise is the signer's own. */
  isSamePerson: boolean;
};

/** It is kept, or the certificate has another name and it is asked whether that is the signer's. */
export type Signed =
  { outcome: 'kept'; check: SignatureReading['check'] } | { outcome: 'asks'; name: string };

/**
 * Keeps a signature with the letter that it is under, once it was held against the letter's stored bytes and against
 * the name under it. The same file sent twice is kept once. Refused: whatever `SigningPort.read` and `maySign` refuse, a
 * letter that was issued anew meanwhile, more signatures than `signatureLimit`.
 */
export const signLetter = (ctx: Context, signing: SigningPort, input: SignInput): Promise<Result<Signed>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record } = desk;
    const { referralId, letterId, answer, isSamePerson } = input;
    const found = await letterToSign(ctx, desk, referralId, await lockReferral(tx, seals, referralId));
    if (!found.ok) return found;
    if (found.value.id !== letterId) return refuse({ kind: 'changedMeanwhile' });
    if (answer.byteLength > signatureBytes) return breaks('signatureUnreadable');

    const read = signing.read(answer, (await readLetterFile(tx, seals, letterId, 'pdf'))!);
    if (!read.ok) return read;
    const reading = read.value;
    const signatory = await signatoryOf(desk, letterId);
    const schoolBin = await binOf(ctx, desk);
    const may = maySign({ reading, signatory, schoolBin, now: ctx.now });
    if (!may.ok) return may;
    if (may.value.isSpeltOtherwise && !isSamePerson)
      return ok({ outcome: 'asks', name: reading.holder.name });

    const cms = signing.unwrap(answer);
    const sha256 = createHash('sha256').update(cms).digest('hex');
    const { count, hasThis } = await countSignatures(tx, letterId, sha256);
    const done = { outcome: 'kept', check: reading.check } as const;
    if (hasThis) return ok(done);
    if (count >= signatureLimit) return breaks('signaturesFull');
    const id = ctx.newId();
    const by = { signedAt: ctx.now, signedBy: ctx.actor.memberId };
    const kept = { ...reading, ...may.value };
    await insertSignature(tx, seals, { id, letterId, ...by, reading: kept, cms, sha256 });
    await record({
      type: 'letterSigned',
      subject: { type: 'letter', id: letterId },
      details: { referral: referralId, signature: id, check: reading.check, issuer: reading.issuerCheck },
    });
    return ok(done);
  });

/** The version that this person may sign: the last one, if it was issued under their name. */
async function letterToSign(
  ctx: Context,
  { deny }: Desk,
  referralId: string,
  referral: Referral | undefined,
): Promise<Result<IssuedLetter>> {
  const last = referral?.issued.at(-1);
  if (!referral || !last || !can(ctx.actor, 'letter.sign', { ...referral, issuedBy: last.issuedBy }))
    return deny('letter.sign', { type: 'referral', id: referralId });
  const decided = signable(referral);
  return decided.ok ? ok(last) : decided;
}

async function signatoryOf({ tx, seals }: Desk, letterId: string): Promise<string> {
  const letter = JSON.parse((await readLetterContent(tx, seals, letterId))!) as Letter;
  return letter.signatory.name;
}

async function binOf({ actor }: Context, { tx }: Desk): Promise<string | null> {
  const bodies = await readBodies(tx, actor.organisationId);
  return bodies.find(({ id }) => id === actor.organisationId)?.bin ?? null;
}
