import { expect, test } from 'vitest';
import { linkExpiry, linkState } from './receipt-link.ts';

const madeAt = new Date('2026-11-19T07:00:00Z');
const link = { expiresAt: linkExpiry(madeAt), revokedAt: null, usedAt: null };

test('a link is open for thirty days, to the moment', () => {
  expect(link.expiresAt).toEqual(new Date('2026-12-19T07:00:00Z'));
  expect(linkState(link, new Date('2026-12-19T06:59:59Z'))).toBe('open');
  expect(linkState(link, new Date('2026-12-19T07:00:00Z'))).toBe('expired');
});

test('used and revoked end it; used is said first', () => {
  expect(linkState({ ...link, revokedAt: madeAt }, madeAt)).toBe('revoked');
  expect(linkState({ ...link, usedAt: madeAt }, madeAt)).toBe('used');
  expect(linkState({ ...link, usedAt: madeAt, revokedAt: madeAt }, new Date('2027-01-01T00:00:00Z'))).toBe(
    'used',
  );
});
