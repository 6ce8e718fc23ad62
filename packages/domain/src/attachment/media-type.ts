/** What may be kept as a file, told by its content. What a file is called and what a browser says it is count for nothing. */
export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const;
export type MediaType = (typeof mediaTypes)[number];

const beginsWith = (bytes: Uint8Array, sign: readonly number[], at = 0) =>
  sign.every((byte, offset) => bytes[at + offset] === byte);
const letters = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

/** The type of a file by its first bytes; null where it is none that is taken. */
export function mediaTypeOf(bytes: Uint8Array): MediaType | null {
  if (beginsWith(bytes, letters('%PDF-'))) return 'application/pdf';
  if (beginsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (beginsWith(bytes, [0x89, ...letters('PNG\r\n'), 0x1a, 0x0a])) return 'image/png';
  return beginsWith(bytes, letters('RIFF')) && beginsWith(bytes, letters('WEBP'), 8) ? 'image/webp' : null;
}

/** How far before its end a PDF may say that it ends. Scanners append a little. */
const tail = 2048;

/** Whether a PDF is there to its end: one cut off on the line begins right and cannot be opened. */
export const isWholePdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(-tail)).includes('%%EOF');
