/** Which way a document went: given out here, or brought here. */
export type ExchangeDirection = 'out' | 'in';

/**
 * Why a document that was brought is not taken. `takenBefore` is no mistake: it was brought a second time, and once is
 * once.
 */
export const exchangeFaults = [
  'tooLarge',
  'notJson',
  'notExchange',
  'otherVersion',
  'invalid',
  'signatureWrong',
  'keyUnknown',
  'keyEnded',
  'keyOfOther',
  'notForUs',
  'otherBody',
  'otherLetter',
  'bodySaysItself',
  'notNow',
  'timeWrong',
  'wordsMissing',
  'takenBefore',
  'referralNotTaken',
] as const;
export type ExchangeFault = (typeof exchangeFaults)[number];

/** How an exchange ended. */
export type ExchangeOutcome = 'made' | 'taken' | ExchangeFault;

/** A system outside, as the region's administrator registered it: whose key it is, and for which body it speaks. */
export type ExchangePartner = {
  id: string;
  bodyId: string;
  /** What people call the system. */
  name: string;
  /** Ed25519, 32 bytes. */
  publicKey: Uint8Array;
  addedAt: Date;
  endedAt: Date | null;
};

/**
 * Which of the partners who signed with one key may speak for this body; or why none may. The one that is registered now
 * comes before one that was.
 */
export function speakerFor(
  partners: readonly ExchangePartner[],
  bodyId: string,
): ExchangePartner | Extract<ExchangeFault, 'keyUnknown' | 'keyEnded' | 'keyOfOther'> {
  if (partners.length === 0) return 'keyUnknown';
  const ofBody = partners.filter((one) => one.bodyId === bodyId);
  if (ofBody.length === 0) return partners.some(({ endedAt }) => !endedAt) ? 'keyOfOther' : 'keyEnded';
  return ofBody.find(({ endedAt }) => !endedAt) ?? 'keyEnded';
}

/** A key as people type it: 43 characters of base64url, spaces and line breaks aside. Null for what is none. */
export function readPublicKey(typed: string): Uint8Array | null {
  const text = typed.replaceAll(/\s/g, '').replaceAll('+', '-').replaceAll('/', '_').replace(/=$/, '');
  if (!/^[\w-]{43}$/.test(text)) return null;
  const bytes = Uint8Array.fromBase64(text, { alphabet: 'base64url' });
  return bytes.length === 32 ? bytes : null;
}
