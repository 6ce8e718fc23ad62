import type { Document } from 'docx';
import { notoSans } from '../noto-sans.ts';

export const fontName = 'Noto Sans';

/** Any two GUIDs do: Word only undoes with them what the file format asks of embedded fonts. */
const keys = ['5B0D6C0E-2F1B-4A39-9C61-6A0F6E1D7A01', '5B0D6C0E-2F1B-4A39-9C61-6A0F6E1D7A02'] as const;

/** Noto Sans as `docx` takes it, so that Kazakh letters look right on a computer that does not have it. */
export async function embeddedFont(): Promise<{ name: string; data: Buffer; bold: Buffer }> {
  const { normal, bold } = await notoSans();
  return { name: fontName, data: normal, bold };
}

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${relation}"><w:font w:name="${fontName}"><w:family w:val="swiss"/><w:pitch w:val="variable"/><w:embedRegular r:id="rId1" w:fontKey="{${keys[0]}}"/><w:embedBold r:id="rId2" w:fontKey="{${keys[1]}}"/></w:font></w:fonts>`;

/**
 * Puts fixed keys where `docx` draws random ones, and returns the font table that names them: the same letter has to
 * make the same bytes.
 */
export function withFixedKeys(document: Document): { path: string; data: string } {
  const files: readonly { fontKey: string }[] = document.FontTable.files;
  if (files.length !== keys.length) throw new Error('docx embeds other faces than it was given');
  for (const [index, file] of files.entries()) file.fontKey = keys[index] ?? keys[0];
  return { path: 'word/fontTable.xml', data: fontTable };
}
