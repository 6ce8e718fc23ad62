/**
 * The signature in a posted form: what the page's script put into it, or a file that somebody chose; as bytes, and as the
 * text in which the form keeps it while something is asked.
 */
export async function readSignature(
  form: FormData,
  typed: string,
): Promise<{ bytes: Uint8Array; asText: string }> {
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0)
    return { bytes: Buffer.from(typed, 'latin1'), asText: typed };
  const bytes = Buffer.from(await file.arrayBuffer());
  // DER begins with a sequence; everything else that is a signature is text.
  return { bytes, asText: bytes[0] === 0x30 ? bytes.toString('base64') : bytes.toString('latin1') };
}
