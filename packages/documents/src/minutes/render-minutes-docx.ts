import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  TextRun,
  type FileChild,
  type Paragraph,
} from 'docx';
import {
  centred,
  grid,
  halfPoints,
  inLanguage,
  pageMargin,
  pageSize,
  paragraph,
  run,
  textWidth,
  twips,
} from '../docx/blocks.ts';
import { coreProperties } from '../docx/core-properties.ts';
import { embeddedFont, fontName, withFixedKeys } from '../docx/embedded-font.ts';
import { apart, letterhead } from '../docx/letter-blocks.ts';
import { timelessZip } from '../docx/timeless-zip.ts';
import { madeAt } from '../made-at.ts';
import { minutesSheet, type Minutes, type MinutesChild, type MinutesSheet } from './minutes.ts';

const size = 10.5;

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

/** What somebody wrote on lines of their own stays on them. */
const brokenLines = (text: string): readonly TextRun[] =>
  text.split('\n').map((one, at) => run(one, at > 0 ? { break: 1 } : {}));

const widthsOf = (...shares: number[]) => shares.map((share) => Math.floor(textWidth * share));

function blocksOf(sheet: MinutesSheet): readonly FileChild[] {
  const cell = (text: string, options: { bold?: boolean } = {}) => [paragraph([run(text, options)])];
  const line = '_____________________';
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
    ...sheet.signatures.flatMap(({ post, name }) => [
      paragraph([run('', { size: 2 })], { keepNext: true, spacing: { before: twips(size * 1.5) } }),
      grid(
        [[cell(post, { bold: true }), cell(line), cell(name, { bold: true })]],
        widthsOf(0.44, 0.28, 0.28),
      ),
    ]),
  ]);
}

/** The minutes as a DOCX file that can be edited in Word. The same minutes make the same bytes; it names nobody in its properties. */
export async function renderMinutesDocx(minutes: Minutes): Promise<Uint8Array> {
  const sheet = minutesSheet(minutes);
  const language = `${sheet.language}-KZ`;
  const document = new Document({
    title: sheet.title,
    creator: 'Qorgan',
    fonts: [await embeddedFont()],
    styles: {
      default: {
        document: {
          run: { font: fontName, size: halfPoints(size), ...inLanguage(sheet.language) },
          paragraph: { spacing: { line: 228, before: 0, after: 0 } },
        },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: pageSize, margin: { ...pageMargin, footer: twips(20) } },
        },
        footers: { default: numberFooter(), first: new Footer({ children: [paragraph([])] }) },
        children: blocksOf(sheet),
      },
    ],
  });
  const parts = [withFixedKeys(document), coreProperties(sheet.title, language, madeAt(minutes.on))];
  return timelessZip(new Uint8Array(await Packer.toArrayBuffer(document, false, parts)));
}

/** From the second page on. */
const numberFooter = (): Footer =>
  new Footer({
    children: [
      paragraph(
        [new TextRun({ size: halfPoints(8), children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
        { alignment: AlignmentType.RIGHT },
      ),
    ],
  });
