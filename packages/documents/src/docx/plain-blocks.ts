import { AlignmentType, type FileChild, type Paragraph } from 'docx';
import { centred, halfPoints, paragraph, run, textWidth, twips } from './blocks.ts';
import { letterhead } from './letter-blocks.ts';
import { plainSize } from './plain-document.ts';
import { signatureLines } from './signature-lines.ts';

type Head = Parameters<typeof letterhead>[0] & { restricted: string; heading: string };

/** Whose paper it is, that it is restricted, and what it is called. */
export const headBlocks = (sheet: Head): readonly FileChild[] => [
  ...letterhead(sheet),
  paragraph([run(sheet.restricted, { size: halfPoints(plainSize - 2) })], { alignment: AlignmentType.RIGHT }),
  paragraph([run(sheet.heading, { bold: true, size: halfPoints(plainSize + 3) })], {
    ...centred,
    spacing: { before: twips(plainSize), after: twips(2) },
  }),
];

/** The name of what follows, never alone at the foot of a page. */
export const label = (text: string): Paragraph =>
  paragraph([run(text, { bold: true })], {
    keepNext: true,
    spacing: { before: twips(plainSize), after: twips(2) },
  });

/** The widths of columns, from shares of the page's. */
export const widthsOf = (...shares: readonly number[]): number[] =>
  shares.map((share) => Math.floor(textWidth * share));

/** Whoever signs, a line to sign on, the name. */
export const signatureBlocks = (signatures: Parameters<typeof signatureLines>[0]) =>
  signatureLines(signatures, { shares: [0.44, 0.28, 0.28], bold: true, before: plainSize * 1.5 });
