import { breaks, ok, refuse, type Result } from '../kernel/result.ts';
import { foldName } from '../pupil/fold-name.ts';
import type { Referral } from './referral.ts';

/** For whom the national certification authority issued a certificate, as far as the certificate says. */
export type CertificateFor = 'head' | 'trusted' | 'employee' | 'organisation' | 'person' | 'unsaid';

/** What a signature file says, and how much of it was checked here. */
export type SignatureReading = {
  /**
   * `fits`: the digest of these very bytes and the signature by the certificate's key were computed and hold.
   * `notChecked`: an algorithm that is not computed here, so nobody knows yet.
   */
  check: 'fits' | 'notChecked';
  /** Whether the certificate was traced to an authority that this installation trusts. */
  issuerCheck: 'trusted' | 'notChecked';
  /** The object identifier of the signature's algorithm. */
  algorithm: string;
  holder: { name: string; organisation: string | null; bin: string | null };
  certificate: {
    serialNumber: string;
    issuer: string;
    validFrom: Date;
    validUntil: Date;
    issuedFor: CertificateFor;
  };
  /** When the signer's computer says that it signed. */
  saidAt: Date | null;
};

/** An electronic signature kept with an issued letter. Append-only. */
export type LetterSignature = SignatureReading & {
  id: string;
  letterId: string;
  /** When the portal took it: the certificate was valid then. */
  signedAt: Date;
  /** Nothing where the reader may not know the people of that organisation. */
  signedByName: string | null;
  /** Of the file, in hex. */
  sha256: string;
  /** The certificate spells the name in another way, and the signer said that it is the same person. */
  isSpeltOtherwise: boolean;
};

/** How many signatures are kept with one letter; a number of ours. */
export const signatureLimit = 5;

/** The biggest signature file that is taken, in bytes: certificates, a time stamp and the letter inside, and room to spare. */
export const signatureBytes = 1024 * 1024;

/** Algorithms under the arc of Kazakhstan: the national (GOST) ones. */
export const isNational = (algorithm: string): boolean => algorithm.startsWith('1.2.398.');

/** The version of a letter that can be signed: the last issued one, as long as it is with nobody or still with its recipient. */
export function signable({
  state,
  issued,
}: Pick<Referral, 'state' | 'issued'>): Result<{ letterId: string }> {
  const last = issued.at(-1);
  const isLive = state === 'issued' || state === 'sent' || state === 'received' || state === 'accepted';
  return last && isLive
    ? ok({ letterId: last.id })
    : refuse({ kind: 'wrongState', is: state, needs: 'issued' });
}

export type WhoSigns = {
  reading: SignatureReading;
  /** The name under the letter. */
  signatory: string;
  schoolBin: string | null;
  now: Date;
};

/**
 * Whether a certificate may stand under the letter: good today, and of no other organisation. Where it spells the name
 * otherwise than the letter, the signer is asked before it is kept.
 */
export function maySign({
  reading,
  signatory,
  schoolBin,
  now,
}: WhoSigns): Result<{ isSpeltOtherwise: boolean }> {
  const { validFrom, validUntil } = reading.certificate;
  if (now < validFrom || now > validUntil) return breaks('certificateNotValid');
  const { bin, name } = reading.holder;
  if (bin && schoolBin && bin !== schoolBin) return breaks('certificateOfOther');
  return ok({ isSpeltOtherwise: !isHoldersName(name, signatory) });
}

/**
 * Whether a certificate's name, which has surname and given name and may have the patronymic, is the one under a
 * letter, in Kazakh or in Russian letters: "СЕИТОВА АЙГУЛЬ" and "Сейітова Айгүл Маратқызы" are not told apart.
 */
export function isHoldersName(inCertificate: string, underLetter: string): boolean {
  const ours = new Set(wordsOf(underLetter));
  const theirs = wordsOf(inCertificate);
  return theirs.length >= 2 && theirs.slice(0, 2).every((word) => ours.has(word));
}

/** Signs that say nothing to the ear and double letters differ between the two spellings of one name. */
const wordsOf = (name: string): string[] =>
  foldName(name)
    .replaceAll(/[ьъ]/g, '')
    .replaceAll('ы', 'и')
    .replaceAll(/(.)\1/g, '$1')
    .split(' ')
    .filter(Boolean);
