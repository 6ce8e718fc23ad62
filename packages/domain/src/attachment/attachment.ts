import { breaks, ok, type Result } from '../kernel/result.ts';
import type { MediaType } from './media-type.ts';

/** What a kept file is, for whoever looks for it later. Photographs of a child are no kind: none are asked for. */
export const attachmentKinds = [
  'signedLetter',
  'proofOfSending',
  'certificate',
  'statement',
  'other',
] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

/** What of the case a file belongs to: a fact, an issued letter, or an entry on a letter (its sending, its receipt). */
export const aboutTypes = ['fact', 'letter', 'entry'] as const;
export type AttachmentAbout = { type: (typeof aboutTypes)[number]; id: string };

/** Pictures are kept as one of two types: they are drawn anew, so that nothing a camera wrote into them stays. */
export type KeptType = Exclude<MediaType, 'image/webp'>;

/** Takes a file off the case. `isDestroyed`: it must not have been kept at all, and its bytes are gone. */
export type AttachmentWithdrawal = { at: Date; byName: string; reason: string; isDestroyed: boolean };

/** A file kept with a case: what it is, never its bytes, which are read one at a time and on record. */
export type Attachment = {
  id: string;
  caseId: string;
  kind: AttachmentKind;
  about: AttachmentAbout | null;
  /** In the words of whoever kept it. */
  description: string;
  type: KeptType;
  /** Of what is kept, in bytes. */
  size: number;
  /** Of what is kept, in hex. It stays when the bytes are destroyed. */
  sha256: string;
  addedAt: Date;
  addedByName: string;
  /** Oldest first: taken off, and perhaps destroyed later. */
  withdrawals: readonly AttachmentWithdrawal[];
};

const megabyte = 1024 * 1024;
/** Numbers of ours: room for a case with every letter scanned, and no room for an archive of pictures. */
export const attachmentLimits = {
  fileBytes: 10 * megabyte,
  caseFiles: 40,
  caseBytes: 100 * megabyte,
} as const;

export type AttachmentState = 'kept' | 'withdrawn' | 'destroyed';

export function attachmentState({ withdrawals }: Pick<Attachment, 'withdrawals'>): AttachmentState {
  if (withdrawals.some(({ isDestroyed }) => isDestroyed)) return 'destroyed';
  return withdrawals.length > 0 ? 'withdrawn' : 'kept';
}

/** Whether a file of this many bytes may be kept with a case that has these. What was destroyed takes no room. */
export function mayAttach(kept: readonly Attachment[], size: number): Result<void> {
  if (size === 0) return breaks('fileEmpty');
  if (size > attachmentLimits.fileBytes) return breaks('fileTooLarge');
  const there = kept.filter((one) => attachmentState(one) !== 'destroyed');
  const bytes = there.reduce((sum, one) => sum + one.size, 0);
  return there.length >= attachmentLimits.caseFiles || bytes + size > attachmentLimits.caseBytes
    ? breaks('filesFull')
    : ok(undefined);
}

/** The file that says exactly this already, for a second press of the button: the same bytes, in the same place. */
export const sameAttachment = (
  kept: readonly Attachment[],
  next: Pick<Attachment, 'kind' | 'about' | 'sha256'>,
): Attachment | undefined =>
  kept.find(
    (one) =>
      attachmentState(one) === 'kept' &&
      one.sha256 === next.sha256 &&
      one.kind === next.kind &&
      one.about?.id === next.about?.id,
  );

/** A file is taken off once, and may be destroyed then or later; what is destroyed is gone. */
export function mayWithdraw(attachment: Pick<Attachment, 'withdrawals'>, isDestroyed: boolean): Result<void> {
  const state = attachmentState(attachment);
  return state === 'kept' || (state === 'withdrawn' && isDestroyed) ? ok(undefined) : breaks('fileWithdrawn');
}

/** The files that belong to one fact, letter or entry, those that were taken off too. */
export const attachmentsAbout = (
  all: readonly Attachment[],
  { type, id }: AttachmentAbout,
): readonly Attachment[] => all.filter(({ about }) => about?.type === type && about.id === id);
