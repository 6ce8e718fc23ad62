import type { FileChild, Paragraph } from 'docx';
import { centred, grid, paragraph, run, twips } from '../docx/blocks.ts';
import { apart } from '../docx/letter-blocks.ts';
import { headBlocks, label, signatureBlocks, widthsOf } from '../docx/plain-blocks.ts';
import { brokenLines, renderPlainDocx } from '../docx/plain-document.ts';
import { minutesSheet, type Minutes, type MinutesChild, type MinutesSheet } from './minutes.ts';

const childBlocks = ({ heading, lines }: MinutesChild): readonly Paragraph[] => [
  paragraph([run(heading, { bold: true })], {
    keepNext: true,
    spacing: { before: twips(7), after: twips(1) },
  }),
  ...lines.map((line) =>
    paragraph([run(`${line.label} `, { bold: true }), ...brokenLines(line.text)], {
      indent: { left: twips(18) },
      spacing: { after: twips(2) },
    }),
  ),
];

function blocksOf(sheet: MinutesSheet): readonly FileChild[] {
  const cell = (text: string) => [paragraph([run(text)])];
  return apart([
    ...headBlocks(sheet),
    paragraph([run(sheet.subject, { bold: true })], centred),
    paragraph([run(sheet.date)], { ...centred, spacing: { before: twips(4) } }),
    label(sheet.presentLabel),
    grid(
      sheet.present.map(([name, post]) => [cell(name), cell(post)]),
      widthsOf(0.45, 0.55),
    ),
    label(sheet.agendaLabel),
    paragraph([run(sheet.agenda)]),
    label(sheet.discussedLabel),
    ...(sheet.nobody ? [paragraph([run(sheet.nobody)])] : sheet.children.flatMap(childBlocks)),
    ...signatureBlocks(sheet.signatures),
  ]);
}

/** The minutes as a DOCX file (`renderPlainDocx`). */
export function renderMinutesDocx(minutes: Minutes): Promise<Uint8Array> {
  const sheet = minutesSheet(minutes);
  const { title, language } = sheet;
  return renderPlainDocx({ title, language, madeOn: minutes.on, blocks: blocksOf(sheet) });
}
