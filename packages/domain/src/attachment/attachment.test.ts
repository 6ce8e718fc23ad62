import { expect, test } from 'vitest';
import {
  attachmentLimits,
  attachmentsAbout,
  attachmentState,
  mayAttach,
  mayWithdraw,
  sameAttachment,
  type Attachment,
  type AttachmentWithdrawal,
} from './attachment.ts';

const at = new Date('2026-11-20T05:00:00Z');
let made = 0;
const kept = (change: Partial<Attachment> = {}): Attachment => ({
  id: `file-${++made}`,
  caseId: 'case-1',
  kind: 'certificate',
  about: null,
  description: 'анықтама',
  type: 'application/pdf',
  size: 1000,
  sha256: 'aa',
  addedAt: at,
  addedByName: 'Бас Басшы',
  withdrawals: [],
  ...change,
});
const taken = (isDestroyed: boolean): AttachmentWithdrawal => ({
  at,
  byName: 'Бас Басшы',
  reason: 'басқа бала',
  isDestroyed,
});
const refusedBy = (rule: string) => ({ ok: false, refusal: { kind: 'ruleBroken', rule } });
const { fileBytes, caseFiles, caseBytes } = attachmentLimits;

test('one file: not empty, and up to its limit to the byte', () => {
  expect(mayAttach([], 0)).toEqual(refusedBy('fileEmpty'));
  expect(mayAttach([], fileBytes)).toEqual({ ok: true, value: undefined });
  expect(mayAttach([], fileBytes + 1)).toEqual(refusedBy('fileTooLarge'));
});

test('the room of a case: files and bytes; what is taken off takes room still, what is destroyed does not', () => {
  const full = Array.from({ length: caseFiles }, () => kept());
  expect(mayAttach(full.slice(1), 1).ok).toBe(true);
  expect(mayAttach(full, 1)).toEqual(refusedBy('filesFull'));
  const [, ...others] = full;
  expect(mayAttach([kept({ withdrawals: [taken(false)] }), ...others], 1)).toEqual(refusedBy('filesFull'));
  expect(mayAttach([kept({ withdrawals: [taken(true)] }), ...others], 1).ok).toBe(true);

  const heavy = kept({ size: caseBytes - 10 });
  expect(mayAttach([heavy], 10).ok).toBe(true);
  expect(mayAttach([heavy], 11)).toEqual(refusedBy('filesFull'));
});

test('a file is taken off once, and may be destroyed with that or after it', () => {
  expect(attachmentState(kept())).toBe('kept');
  expect(mayWithdraw(kept(), false).ok).toBe(true);
  expect(mayWithdraw(kept(), true).ok).toBe(true);
  const off = kept({ withdrawals: [taken(false)] });
  expect(attachmentState(off)).toBe('withdrawn');
  expect(mayWithdraw(off, false)).toEqual(refusedBy('fileWithdrawn'));
  expect(mayWithdraw(off, true).ok).toBe(true);
  const gone = kept({ withdrawals: [taken(false), taken(true)] });
  expect(attachmentState(gone)).toBe('destroyed');
  expect(mayWithdraw(gone, true)).toEqual(refusedBy('fileWithdrawn'));
});

test('the same file is found where it says the same; for another matter it is another', () => {
  const about = { type: 'entry', id: 'entry-1' } as const;
  const one = kept({ about, kind: 'proofOfSending' });
  const next = { kind: 'proofOfSending', about, sha256: 'aa' } as const;
  expect(sameAttachment([one], next)).toBe(one);
  expect(sameAttachment([one], { ...next, sha256: 'bb' })).toBeUndefined();
  expect(sameAttachment([one], { ...next, kind: 'other' })).toBeUndefined();
  expect(sameAttachment([one], { ...next, about: { type: 'entry', id: 'entry-2' } })).toBeUndefined();
  expect(sameAttachment([kept({ ...next, withdrawals: [taken(false)] })], next)).toBeUndefined();
});

test('what belongs to one entry, and not to a fact of the same id', () => {
  const proof = kept({ about: { type: 'entry', id: 'x' } });
  expect(attachmentsAbout([kept(), proof], { type: 'entry', id: 'x' })).toEqual([proof]);
  expect(attachmentsAbout([proof], { type: 'fact', id: 'x' })).toEqual([]);
});
