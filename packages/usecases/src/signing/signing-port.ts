import type { Result, SignatureReading } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';

/** What the program on the signer's computer is asked, without the bytes that it is to sign. */
export type SigningRequest = Readonly<Record<string, unknown>>;

/**
 * The way to an electronic signature: a program on the signer's own computer holds the key, the page carries the question
 * there and the answer back. Nothing else in the house knows which program it is. On paper the same letter is printed,
 * signed and kept as a scan, and needs no port.
 */
export type SigningPort = {
  /** Where the program answers: a WebSocket of the signer's own computer. */
  readonly address: string;
  /** The question, to which the page adds the letter's bytes in base64 as `args.data`. */
  request(of: { locale: Locale; asHead: boolean }): SigningRequest;
  /** The signature itself, out of whatever lines of text the program wrapped it in. */
  unwrap(answer: Uint8Array): Uint8Array;
  /**
   * Reads what came back and holds it against the very bytes that were to be signed. Refused: what cannot be read, what
   * belongs to other bytes, what does not hold, a certificate that is not for signing or of no known authority. Never
   * throws for what it is given, and claims nothing that it did not compute.
   */
  read(answer: Uint8Array, letter: Uint8Array): Result<SignatureReading>;
};
