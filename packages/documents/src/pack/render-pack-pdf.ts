import { fileProperties } from '../pdf/file-properties.ts';
import { fontCoverage } from '../pdf/font-coverage.ts';
import { lineBreaks } from '../pdf/line-breaks.ts';
import { mapStrings } from '../pdf/map-strings.ts';
import { ornament, turquoise } from '../pdf/ornament.ts';
import { pdfMaker } from '../pdf/pdf-maker.ts';
import type { Content, Definition, Layout } from '../pdf/pdfmake-types.ts';
import { printable } from '../pdf/printable.ts';
import { unbroken } from '../pdf/unbroken.ts';
import type { PackDocument, PackSection } from './pack-document.ts';

const margins = { left: 45, right: 34, top: 40, bottom: 46 };
const width = 595.28 - margins.left - margins.right;
const gap = 8;

const lines: Layout = {
  hLineWidth: () => 0.4,
  vLineWidth: () => 0,
  hLineColor: () => '#b9c4c6',
  vLineColor: () => '#b9c4c6',
  paddingLeft: () => 0,
  paddingRight: () => gap,
  paddingTop: () => 2.5,
  paddingBottom: () => 2.5,
};

/** Fixed widths: pdfmake would let other ones grow with the longest word, off the paper if need be. */
function widthsOf(shares: readonly number[]): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (width * share) / all - gap);
}

function sectionContent({ heading, intro, header, widths, rows }: PackSection): readonly Content[] {
  const cell = (text: string): Content => ({ text: unbroken(text) });
  return [
    { text: heading, bold: true, fontSize: 11.5, margin: [0, 14, 0, 3] },
    ...(intro ? [{ text: unbroken(intro), margin: [0, 0, 0, 4] as const }] : []),
    {
      table: {
        widths: widthsOf(widths),
        headerRows: 1,
        dontBreakRows: true,
        body: [
          header.map((text): Content => ({ text: unbroken(text), bold: true, fontSize: 7.5 })),
          ...rows.map((row) => row.map(cell)),
        ],
      },
      layout: lines,
    },
  ];
}

const aboutContent = ({ about }: PackDocument): Content => ({
  table: {
    widths: widthsOf([1, 3]),
    body: about.map(([name, value]) => [{ text: unbroken(name), bold: true }, { text: unbroken(value) }]),
  },
  layout: lines,
});

/**
 * The pack as a PDF: A4, Noto Sans embedded, tables that go on from page to page with their heads. The same pack makes
 * the same bytes. The properties of the file name nobody, and what the font lacks is said (`printable`).
 */
export async function renderPackPdf(pack: PackDocument): Promise<Uint8Array> {
  const hasGlyph = await fontCoverage();
  const { madeAt, ...words } = pack;
  const sheet = mapStrings(words, (text) => lineBreaks(printable(text, hasGlyph)));
  const document: PackDocument = { ...sheet, madeAt };
  const definition: Definition = {
    pageSize: 'A4',
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
    defaultStyle: { font: 'NotoSans', fontSize: 8.5, lineHeight: 0.95 },
    content: [
      { text: document.caption, fontSize: 9, color: turquoise, bold: true },
      { text: unbroken(document.title), fontSize: 16, bold: true, margin: [0, 2, 0, 6] },
      { stack: [ornament(width)], margin: [0, 0, 0, 8] },
      aboutContent(document),
      ...document.sections.flatMap(sectionContent),
      {
        stack: document.closing.map((text): Content => ({ text: unbroken(text), margin: [0, 0, 0, 3] })),
        margin: [0, 16, 0, 0],
        unbreakable: true,
      },
    ],
    footer: (page, pages) => ({
      columns: [
        { text: document.footer, fontSize: 7.5, width: width - 60 },
        { text: `${page} / ${pages}`, fontSize: 8, alignment: 'right', width: 60 },
      ],
      margin: [margins.left, 12, margins.right, 0],
    }),
    info: fileProperties(document.caption, madeAt),
    language: { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en' }[document.language],
    displayTitle: true,
    version: '1.7',
  };
  const maker = await pdfMaker();
  return new Uint8Array(await maker.createPdf(definition).getBuffer());
}
