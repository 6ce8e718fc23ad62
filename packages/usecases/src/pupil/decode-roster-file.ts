import type { RosterFault } from '@qorgan/domain';

/** Room for the largest school of the country several times over. */
export const largestRosterFile = 5_000_000;

/**
 * The text of a roster file: UTF-8, or UTF-16 with its mark, which is how Excel writes "Unicode text". For any other
 * encoding, and for what is no text at all, the first line that cannot be read: letters guessed wrong would put
 * children on the roster under names that are not theirs.
 */
export function decodeRosterFile(
  bytes: Uint8Array,
): { ok: true; csv: string } | { ok: false; lines: RosterFault[] } {
  const csv = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const broken = csv.search(/[\uFFFD\0]/);
  if (broken < 0) return { ok: true, csv };
  const line = csv.slice(0, broken).split(/\r\n|\n|\r/).length;
  return { ok: false, lines: [{ line, problem: 'notUtf8' }] };
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
