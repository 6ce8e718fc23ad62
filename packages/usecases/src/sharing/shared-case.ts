import {
  asPurpose,
  findShare,
  readAttachmentBytes,
  readAttachments,
  readBodies,
  readCase,
  readFacts,
  readLetterFile,
  readReferrals,
  readShares,
  readSupportPages,
  type Body,
} from '@qorgan/data';
import {
  attachmentState,
  can,
  caseClosing,
  ok,
  parentsAreHidden,
  type Attachment,
  type CaseFile,
  type Closing,
  type Fact,
  type Referral,
  type Result,
  type ShareExtent,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { AttachmentFile } from '../attachment/attachment-file.ts';
import { dutiesOnDesk, type DutyOnDesk } from '../case/view-case.ts';
import type { Context } from '../context.ts';

/** A case as a colleague reads it with whom it was shared whole. */
export type SharedCaseView = {
  file: CaseFile;
  duties: readonly DutyOnDesk[];
  facts: readonly Fact[];
  /** Those that were issued; what is still a draft is nobody's to read. */
  letters: readonly Omit<Referral, 'draft'>[];
  /** The papers kept with it; what was taken off is for those who lead the case. */
  papers: readonly Attachment[];
  closing: Closing | null;
  parentsHidden: boolean;
  bodies: readonly Body[];
};

/**
 * Shows a case that was shared whole with the person who acts, to be read and not changed: child, duties, facts, issued
 * letters and papers. Not there once it is taken back, or for whom it concerns. Every look is on record.
 */
export const viewSharedCase = (ctx: Context, caseId: string): Promise<Result<SharedCaseView>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const subject = { type: 'case', id: caseId } as const;
    if (!(await isShared(ctx, desk, caseId))) return deny('case.readShared', subject);
    const view = await asPurpose(tx, { actor: ctx.actor, sharedCase: caseId }, async () => {
      const file = (await readCase(tx, seals, caseId))!;
      const facts = (await readFacts(tx, seals, [caseId])).get(caseId) ?? [];
      const referrals = await issuedOf(desk, caseId);
      return {
        file,
        facts,
        duties: await dutiesOnDesk(ctx, desk, file, { facts, referrals }),
        letters: referrals.map(({ draft: _, ...letter }) => letter),
        papers: await keptOf(desk, caseId),
        closing: caseClosing(facts) ?? null,
        parentsHidden: parentsAreHidden(facts),
        bodies: await readBodies(tx, ctx.actor.organisationId),
      };
    });
    await record({ type: 'sharedCaseRead', subject });
    return ok(view);
  });

/** The file of a letter of a case that was shared whole. On record as every reading of a letter. */
export const sharedLetterFile = (
  ctx: Context,
  { caseId, letterId }: { caseId: string; letterId: string },
): Promise<Result<{ bytes: Uint8Array; number: string }>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const subject = { type: 'letter', id: letterId } as const;
    const found = !(await isShared(ctx, desk, caseId))
      ? undefined
      : await asPurpose(tx, { actor: ctx.actor, sharedCase: caseId }, async () => {
          const letters = (await issuedOf(desk, caseId)).flatMap(({ issued }) => issued);
          const letter = letters.find(({ id }) => id === letterId);
          const bytes = letter && (await readLetterFile(tx, seals, letterId, 'pdf'));
          return bytes && { bytes, number: letter.number };
        });
    if (!found) return deny('case.readShared', subject);
    await record({ type: 'letterRead', subject, details: { format: 'pdf' } });
    return ok(found);
  });

/** The bytes of a paper kept with a case that was shared whole. The look is on record as every look at a paper. */
export const sharedPaperFile = (
  ctx: Context,
  { caseId, attachmentId }: { caseId: string; attachmentId: string },
): Promise<Result<AttachmentFile>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const subject = { type: 'case', id: caseId } as const;
    const found = !(await isShared(ctx, desk, caseId))
      ? undefined
      : await asPurpose(tx, { actor: ctx.actor, sharedCase: caseId }, async () => {
          const paper = (await keptOf(desk, caseId)).find(({ id }) => id === attachmentId);
          const bytes = paper && (await readAttachmentBytes(tx, seals, attachmentId));
          return bytes && { bytes, type: paper.type };
        });
    if (!found) return deny('case.readShared', subject);
    await record({ type: 'attachmentRead', subject, details: { attachment: attachmentId } });
    return ok(found);
  });

const keptOf = async ({ tx, seals }: Desk, caseId: string): Promise<Attachment[]> =>
  ((await readAttachments(tx, seals, [caseId])).get(caseId) ?? []).filter(
    (one) => attachmentState(one) === 'kept',
  );

async function isShared(ctx: Context, { tx }: Desk, caseId: string): Promise<boolean> {
  const share = await findShare(tx, caseId, ctx.actor.memberId);
  return share !== undefined && can(ctx.actor, 'case.readShared', share);
}

const issuedOf = async ({ tx, seals }: Desk, caseId: string): Promise<Referral[]> =>
  (await readReferrals(tx, seals, { caseIds: [caseId] })).filter(({ issued }) => issued.length > 0);

export type SharedWithMe = {
  caseId: string;
  extent: ShareExtent;
  sharedAt: Date;
  sharedByName: string;
  name: string;
  classLabel: string | null;
};

/** What is shared with the person who acts, the latest first, with the child's name and class. On record. */
export const sharedWithMe = (ctx: Context): Promise<readonly SharedWithMe[]> =>
  act(ctx, async (desk) => {
    const { tx, seals, record } = desk;
    const shares = await readShares(tx, seals, { livingOf: ctx.actor.memberId });
    if (shares.length === 0) return [];
    const pages = await readSupportPages(
      tx,
      seals,
      shares.map(({ caseId }) => caseId),
    );
    const listed: SharedWithMe[] = [];
    for (const { caseId, extent, sharedAt, sharedByName } of shares) {
      const child = extent === 'whole' ? await childOf(ctx, desk, caseId) : pages.get(caseId)?.[0];
      if (child) listed.push({ caseId, extent, sharedAt, sharedByName, ...named(child) });
    }
    await record({ type: 'deskRead', details: { cases: listed.map(({ caseId }) => caseId) } });
    return listed;
  });

const named = ({ name, classLabel }: { name: string; classLabel: string | null }) => ({ name, classLabel });

/** Undefined where it concerns the person who acts. */
const childOf = (ctx: Context, { tx, seals }: Desk, caseId: string) =>
  asPurpose(tx, { actor: ctx.actor, sharedCase: caseId }, async () => {
    const file = await readCase(tx, seals, caseId);
    if (!file) return undefined;
    const { surname, given, classLabel } = file.child;
    return { name: [surname, given].join(' '), classLabel: classLabel || null };
  });
