import {
  auditExtract,
  namesOf,
  packSigner,
  readAttachments,
  readBodies,
  readCase,
  readFacts,
  readReferrals,
  readSignatures,
  type AuditExtract,
  type Body,
} from '@qorgan/data';
import { fingerprintOf, renderPackPdf, sealPack, type PackDocument } from '@qorgan/documents';
import {
  can,
  dutiesOf,
  ok,
  parentsAreHidden,
  withReturned,
  type Attachment,
  type CaseDuty,
  type CaseFile,
  type Fact,
  type LetterSignature,
  type Referral,
  type Result,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { packData } from './pack-data.ts';

/** All that a pack tells of a case. */
export type PackContent = {
  file: CaseFile;
  duties: readonly CaseDuty[];
  facts: readonly Fact[];
  referrals: readonly Referral[];
  /** Electronic signatures under its letters. */
  signatures: readonly LetterSignature[];
  /** The papers kept with it, those taken off too: what each is and its hash, never its bytes. */
  attachments: readonly Attachment[];
  bodies: readonly Body[];
  parentsHidden: boolean;
  audit: AuditExtract;
  /** Names of colleagues by member id. */
  names: ReadonlyMap<string, string>;
  madeAt: Date;
  madeByName: string;
  /** Of the school's key, as people compare it. */
  fingerprint: string;
};

export type Pack = { bytes: Uint8Array; caseNumber: number; fingerprint: string };

/**
 * The proof-of-diligence pack of a case: every duty with its citation, its time and what was done, the letters with
 * their hashes, what the audit trail says of it, signed with the school's key. `word` puts it into words in a language.
 * That it was made is on record, and in the pack itself.
 */
export const makePack = (
  ctx: Context,
  caseId: string,
  word: (content: PackContent) => PackDocument,
): Promise<Result<Pack>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const subject = { type: 'case', id: caseId } as const;
    const file = await readCase(tx, seals, caseId);
    if (!file || !can(ctx.actor, 'case.read', file)) return deny('case.read', subject);
    await record({ type: 'packMade', subject });

    const { organisationId } = ctx.actor;
    const signer = await packSigner(tx, ctx.vault, { id: ctx.newId(), organisationId, at: ctx.now });
    const fingerprint = fingerprintOf(signer.publicKey);
    const content = await contentOf(ctx, desk, file, fingerprint);
    const pdf = await renderPackPdf(word(content));
    return ok({ bytes: sealPack(pdf, packData(content), signer), caseNumber: file.number, fingerprint });
  });

/** The fingerprint of the school's key, for comparing with what a pack says; for those who may make packs. */
export const packFingerprint = (
  ctx: Context,
  caseId: string,
): Promise<Result<{ file: CaseFile; fingerprint: string }>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const subject = { type: 'case', id: caseId } as const;
    const file = await readCase(tx, seals, caseId);
    if (!file || !can(ctx.actor, 'case.read', file)) return deny('case.read', subject);
    const { organisationId } = ctx.actor;
    const { publicKey } = await packSigner(tx, ctx.vault, { id: ctx.newId(), organisationId, at: ctx.now });
    await record({ type: 'caseRead', subject });
    return ok({ file, fingerprint: fingerprintOf(publicKey) });
  });

async function contentOf(
  ctx: Context,
  { tx, seals, calendar }: Desk,
  file: CaseFile,
  fingerprint: string,
): Promise<PackContent> {
  const facts = (await readFacts(tx, seals, [file.id])).get(file.id) ?? [];
  const referrals = await readReferrals(tx, seals, { caseIds: [file.id] });
  const letterIds = referrals.flatMap(({ issued }) => issued.map(({ id }) => id));
  const signatures = await readSignatures(tx, seals, letterIds);
  const attachments = (await readAttachments(tx, seals, [file.id])).get(file.id) ?? [];
  const audit = await auditExtract(tx, file.organisationId, [
    ...[file.id, ...facts.map(({ id }) => id), ...file.grounds.map(({ reportId }) => reportId)],
    ...referrals.flatMap(({ id, issued }) => [id, ...issued.map((letter) => letter.id)]),
  ]);
  const actors = audit.entries.flatMap(({ actorId }) => actorId ?? []);
  const names = await namesOf(tx, seals, [...actors, ctx.actor.memberId]);
  return {
    signatures: [...signatures.values()].flat(),
    ...{ file, facts, referrals, attachments, audit, names, fingerprint },
    duties: withReturned(dutiesOf(file, facts, await calendar()), { facts, letters: referrals }),
    bodies: await readBodies(tx, file.organisationId),
    parentsHidden: parentsAreHidden(facts),
    madeAt: ctx.now,
    madeByName: names.get(ctx.actor.memberId) ?? '',
  };
}
