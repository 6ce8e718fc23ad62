import { changedEntries } from '@qorgan/data';
import { checkPack, fingerprintOf, type PackDamage } from '@qorgan/documents';
import { packDataShape } from './pack-data.ts';

/** What was found in a pack. What it tells of itself counts only where nothing is damaged. */
export type PackFinding = {
  damage: readonly (
    | PackDamage
    /** This entry of the audit extract does not say any more what was put on record. */
    | { what: 'entry'; seq: number }
    /** It is whole, and signed by another key than the one that was asked for. */
    | { what: 'otherKey' }
  )[];
  /** What it says of itself, where it says it at all. */
  pack: { caseNumber: number; madeAt: Date; fingerprint: string; entries: number; head: string } | null;
};

/**
 * Checks a pack offline: the signature over the whole file, and where it is broken, what was altered. `key` is the
 * fingerprint as the school shows it; without it only that the file is whole is known, not whose it is.
 */
export function verifyPack(file: Uint8Array, key: string | null): PackFinding {
  const { damage, manifest } = checkPack(file);
  const data = packDataShape.safeParse(manifest?.data).data;
  if (!manifest || !data) return { damage: damage.length > 0 ? damage : [{ what: 'data' }], pack: null };

  const fingerprint = fingerprintOf(Buffer.from(manifest.key, 'base64'));
  const entries = changedEntries(data.audit.entries).map((seq) => ({ what: 'entry' as const, seq }));
  const isOther = damage.length === 0 && key !== null && plain(key) !== plain(fingerprint);
  return {
    damage: [...damage, ...entries, ...(isOther ? [{ what: 'otherKey' as const }] : [])],
    pack: {
      caseNumber: data.case.number,
      madeAt: new Date(data.madeAt),
      fingerprint,
      entries: data.audit.entries.length,
      head: data.audit.head.hash,
    },
  };
}

/** As people type it: spaces and small letters do not matter. */
const plain = (fingerprint: string) => fingerprint.replaceAll(/[\s:-]/g, '').toUpperCase();
