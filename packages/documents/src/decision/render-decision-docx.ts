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
import { decisionSheet, type DecisionExtract, type DecisionSheet } from './decision-extract.ts';

const size = 10.5;

const label = (text: string): Paragraph =>
  paragraph([run(text, { bold: true })], {
    keepNext: true,
    spacing: { before: twips(size), after: twips(2) },
  });

/** What somebody wrote on lines of their own stays on them. */
const lines = (text: string, options: { bold?: boolean } = {}): readonly TextRun[] =>
  text.split('\n').map((one, at) => run(one, { ...options, ...(at > 0 && { break: 1 }) }));

const widthsOf = (...shares: number[]) => shares.map((share) => Math.floor(textWidth * share));

const rows = (all: readonly (readonly string[])[], shares: number[], headed: boolean) =>
  grid(
    all.map((row, at) =>
      row.map((text, column) => [
        paragraph(lines(text, { bold: headed ? at === 0 : column === 0 && shares.length === 2 }), {
          spacing: { after: twips(3) },
        }),
      ]),
    ),
    widthsOf(...shares),
    { maySplit: true },
  );

function blocksOf(sheet: DecisionSheet): readonly FileChild[] {
  const cell = (text: string, options: { bold?: boolean } = {}) => [paragraph([run(text, options)])];
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
    paragraph(lines(sheet.decided)),
    label(sheet.measuresLabel),
    rows(sheet.measures, [0.32, 0.68], false),
    ...(sheet.tasks ? [label(sheet.tasksLabel), rows(sheet.tasks, [0.34, 0.44, 0.22], true)] : []),
    ...sheet.signatures.flatMap(({ post, name }) => [
      paragraph([run('', { size: 2 })], { keepNext: true, spacing: { before: twips(size * 1.5) } }),
      grid(
        [[cell(post, { bold: true }), cell('_____________________'), cell(name, { bold: true })]],
        widthsOf(0.44, 0.28, 0.28),
      ),
    ]),
    paragraph([run(sheet.ours, { size: halfPoints(7.5) })], { spacing: { before: twips(size * 1.5) } }),
  ]);
}

/** The extract as a DOCX file that can be edited in Word. The same extract makes the same bytes; it names nobody in its properties. */
export async function renderDecisionDocx(extract: DecisionExtract): Promise<Uint8Array> {
  const sheet = decisionSheet(extract);
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
  const parts = [withFixedKeys(document), coreProperties(sheet.title, language, madeAt(extract.on))];
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
