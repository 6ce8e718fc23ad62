import { AlignmentType, type FileChild, type Paragraph } from 'docx';
import { centred, grid, halfPoints, paragraph, run, textWidth, twips } from '../docx/blocks.ts';
import { apart, letterhead } from '../docx/letter-blocks.ts';
import { brokenLines, plainSize, renderPlainDocx } from '../docx/plain-document.ts';
import { signatureLines } from '../docx/signature-lines.ts';
import { minutesSheet, type Minutes, type MinutesChild, type MinutesSheet } from './minutes.ts';

const size = plainSize;

const label = (text: string): Paragraph =>
  paragraph([run(text, { bold: true })], {
    keepNext: true,
    spacing: { before: twips(size), after: twips(2) },
  });

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

const widthsOf = (...shares: number[]) => shares.map((share) => Math.floor(textWidth * share));

function blocksOf(sheet: MinutesSheet): readonly FileChild[] {
  const cell = (text: string) => [paragraph([run(text)])];
  return apart([
    ...letterhead(sheet),
    paragraph([run(sheet.restricted, { size: halfPoints(size - 2) })], { alignment: AlignmentType.RIGHT }),
    paragraph([run(sheet.heading, { bold: true, size: halfPoints(size + 3) })], {
      ...centred,
      spacing: { before: twips(size), after: twips(2) },
    }),
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
    ...signatureLines(sheet.signatures, { shares: [0.44, 0.28, 0.28], bold: true, before: size * 1.5 }),
  ]);
}

/** The minutes as a DOCX file (`renderPlainDocx`). */
export function renderMinutesDocx(minutes: Minutes): Promise<Uint8Array> {
  const sheet = minutesSheet(minutes);
  const { title, language } = sheet;
  return renderPlainDocx({ title, language, madeOn: minutes.on, blocks: blocksOf(sheet) });
}
