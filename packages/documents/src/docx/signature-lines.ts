import { AlignmentType, type Table } from 'docx';
import { grid, paragraph, run, textWidth, twips } from './blocks.ts';

type Signature = { post: string; name: string };
type Look = { shares: readonly [number, number, number]; bold: boolean; before: number };

/** Who signs, each with a line for the hand and `before` points of room above it. They stay on one page. */
export function signatureLines(
  signatures: readonly Signature[],
  { shares, bold, before }: Look,
): readonly Table[] {
  if (signatures.length === 0) return [];
  const last = signatures.length - 1;
  const rows = signatures.map(({ post, name }, at) => {
    const kept = { keepNext: at < last, spacing: { before: twips(before) } };
    return [
      [paragraph([run(post, { bold })], kept)],
      [paragraph([run('_____________________')], { ...kept, alignment: AlignmentType.CENTER })],
      [paragraph([run(name, { bold })], { ...kept, alignment: AlignmentType.RIGHT })],
    ];
  });
  return [
    grid(
      rows,
      shares.map((share) => Math.floor(textWidth * share)),
    ),
  ];
}
