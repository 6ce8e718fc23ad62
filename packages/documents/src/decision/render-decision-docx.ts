import { AlignmentType, type FileChild, type Paragraph } from 'docx';
import { centred, grid, halfPoints, paragraph, run, textWidth, twips } from '../docx/blocks.ts';
import { apart, letterhead } from '../docx/letter-blocks.ts';
import { brokenLines, plainSize, renderPlainDocx } from '../docx/plain-document.ts';
import { signatureLines } from '../docx/signature-lines.ts';
import { decisionSheet, type DecisionExtract, type DecisionSheet } from './decision-extract.ts';

const size = plainSize;

const label = (text: string): Paragraph =>
  paragraph([run(text, { bold: true })], {
    keepNext: true,
    spacing: { before: twips(size), after: twips(2) },
  });

const widthsOf = (...shares: number[]) => shares.map((share) => Math.floor(textWidth * share));

const rows = (all: readonly (readonly string[])[], shares: number[], headed: boolean) =>
  grid(
    all.map((row, at) =>
      row.map((text, column) => [
        paragraph(brokenLines(text, { bold: headed ? at === 0 : column === 0 && shares.length === 2 }), {
          spacing: { after: twips(3) },
        }),
      ]),
    ),
    widthsOf(...shares),
    { maySplit: true },
  );

function blocksOf(sheet: DecisionSheet): readonly FileChild[] {
  return apart([
    ...letterhead(sheet),
    paragraph([run(sheet.restricted, { size: halfPoints(size - 2) })], { alignment: AlignmentType.RIGHT }),
    paragraph([run(sheet.heading, { bold: true, size: halfPoints(size + 3) })], {
      ...centred,
      spacing: { before: twips(size), after: twips(2) },
    }),
    paragraph([run(sheet.subject, { bold: true })], { ...centred, spacing: { after: twips(size) } }),
    rows(sheet.facts, [0.22, 0.78], false),
    paragraph([run(sheet.heard)], { spacing: { before: twips(size) } }),
    label(sheet.decidedLabel),
    paragraph(brokenLines(sheet.decided)),
    label(sheet.measuresLabel),
    rows(sheet.measures, [0.32, 0.68], false),
    ...(sheet.tasks ? [label(sheet.tasksLabel), rows(sheet.tasks, [0.34, 0.44, 0.22], true)] : []),
    ...signatureLines(sheet.signatures, { shares: [0.44, 0.28, 0.28], bold: true, before: size * 1.5 }),
    paragraph([run(sheet.ours, { size: halfPoints(7.5) })], { spacing: { before: twips(size * 1.5) } }),
  ]);
}

/** The extract as a DOCX file (`renderPlainDocx`). */
export function renderDecisionDocx(extract: DecisionExtract): Promise<Uint8Array> {
  const sheet = decisionSheet(extract);
  const { title, language } = sheet;
  return renderPlainDocx({ title, language, madeOn: extract.on, blocks: blocksOf(sheet) });
}
