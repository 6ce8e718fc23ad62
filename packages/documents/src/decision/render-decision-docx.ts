import type { FileChild } from 'docx';
import { centred, grid, halfPoints, paragraph, run, twips } from '../docx/blocks.ts';
import { apart } from '../docx/letter-blocks.ts';
import { headBlocks, label, signatureBlocks, widthsOf } from '../docx/plain-blocks.ts';
import { brokenLines, plainSize, renderPlainDocx } from '../docx/plain-document.ts';
import { decisionSheet, type DecisionExtract, type DecisionSheet } from './decision-extract.ts';

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
    ...headBlocks(sheet),
    paragraph([run(sheet.subject, { bold: true })], { ...centred, spacing: { after: twips(plainSize) } }),
    rows(sheet.facts, [0.22, 0.78], false),
    paragraph([run(sheet.heard)], { spacing: { before: twips(plainSize) } }),
    label(sheet.decidedLabel),
    paragraph(brokenLines(sheet.decided)),
    label(sheet.measuresLabel),
    rows(sheet.measures, [0.32, 0.68], false),
    ...(sheet.tasks ? [label(sheet.tasksLabel), rows(sheet.tasks, [0.34, 0.44, 0.22], true)] : []),
    ...signatureBlocks(sheet.signatures),
    paragraph([run(sheet.ours, { size: halfPoints(7.5) })], { spacing: { before: twips(plainSize * 1.5) } }),
  ]);
}

/** The extract as a DOCX file (`renderPlainDocx`). */
export function renderDecisionDocx(extract: DecisionExtract): Promise<Uint8Array> {
  const sheet = decisionSheet(extract);
  const { title, language } = sheet;
  return renderPlainDocx({ title, language, madeOn: extract.on, blocks: blocksOf(sheet) });
}
