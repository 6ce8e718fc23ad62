import { AlignmentType, Document, Footer, Header, Packer, PageNumber, TextRun } from 'docx';
import type { Letter } from '../letter/letter.ts';
import { sheetOf, type Sheet } from '../letter/sheet.ts';
import { madeAt } from '../made-at.ts';
import { halfPoints, pageMargin, pageSize, paragraph, run, twips } from './blocks.ts';
import { coreProperties } from './core-properties.ts';
import { embeddedFont, fontName, withFixedKeys } from './embedded-font.ts';
import { letterBlocks } from './letter-blocks.ts';
import { timelessZip } from './timeless-zip.ts';

/** Word lays the pages out itself, so the size is the one that usually brings a letter onto one page. */
const sizes = { one: 10, two: 9 } as const;

/** Says on every page that this is a draft. */
const draftHeader = ({ draftMark }: Sheet): Header =>
  new Header({
    children: [
      paragraph(
        draftMark
          ? [run(draftMark, { bold: true, size: halfPoints(9), color: '00636F', characterSpacing: 30 })]
          : [],
      ),
    ],
  });

/** From the second page on: a letter of one page bears no number. */
const numberFooter = (): Footer =>
  new Footer({
    children: [
      paragraph(
        [new TextRun({ size: halfPoints(8), children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
        {
          alignment: AlignmentType.RIGHT,
        },
      ),
    ],
  });

const emptyFooter = (): Footer => new Footer({ children: [paragraph([])] });

/**
 * The letter as a DOCX file that can be edited in Word: A4, Noto Sans embedded. The same letter makes the same bytes.
 * The properties of the file name nobody.
 */
export const renderLetterDocx = (letter: Letter): Promise<Uint8Array> =>
  renderSheetDocx(sheetOf(letter), letter.date);

/** The same for what stands on the paper already. */
export async function renderSheetDocx(sheet: Sheet, date: Letter['date']): Promise<Uint8Array> {
  const size = sheet.locales.length > 1 ? sizes.two : sizes.one;
  const language = sheet.locales[0] === 'ru' ? 'ru-KZ' : 'kk-KZ';
  const document = new Document({
    title: sheet.title,
    creator: 'Qorgan',
    fonts: [await embeddedFont()],
    styles: {
      default: {
        document: {
          run: { font: fontName, size: halfPoints(size), language: { value: language } },
          paragraph: { spacing: { line: 216, before: 0, after: 0 } },
        },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: pageSize,
            margin: { ...pageMargin, header: twips(20), footer: twips(20) },
          },
        },
        headers: { default: draftHeader(sheet), first: draftHeader(sheet) },
        footers: { default: numberFooter(), first: emptyFooter() },
        children: letterBlocks(sheet, size),
      },
    ],
  });
  const parts = [withFixedKeys(document), coreProperties(sheet.title, language, madeAt(date))];
  return timelessZip(new Uint8Array(await Packer.toArrayBuffer(document, false, parts)));
}
