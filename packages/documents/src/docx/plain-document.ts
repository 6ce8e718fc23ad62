import { AlignmentType, Document, Footer, Packer, PageNumber, TextRun, type FileChild } from 'docx';
import type { LetterLocale } from '../letter/letter.ts';
import { madeAt } from '../made-at.ts';
import { halfPoints, inLanguage, pageMargin, pageSize, paragraph, run, twips } from './blocks.ts';
import { coreProperties } from './core-properties.ts';
import { embeddedFont, fontName, withFixedKeys } from './embedded-font.ts';
import { timelessZip } from './timeless-zip.ts';

/** A paper that is no letter: minutes, an extract, a form. `madeOn` is the day that it bears. */
type PlainPaper = {
  title: string;
  language: LetterLocale;
  madeOn: Parameters<typeof madeAt>[0];
  blocks: readonly FileChild[];
};

/** In points. */
export const plainSize = 10.5;

/** What somebody wrote on lines of their own stays on them. */
export const brokenLines = (text: string, options: { bold?: boolean } = {}): readonly TextRun[] =>
  text.split('\n').map((one, at) => run(one, { ...options, ...(at > 0 && { break: 1 }) }));

/**
 * The paper as a DOCX file that can be edited in Word, numbered from the second page on. The same paper makes the same
 * bytes; it names nobody in its properties.
 */
export async function renderPlainDocx({ title, language, madeOn, blocks }: PlainPaper): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: 'Qorgan',
    fonts: [await embeddedFont()],
    styles: {
      default: {
        document: {
          run: { font: fontName, size: halfPoints(plainSize), ...inLanguage(language) },
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
        children: blocks,
      },
    ],
  });
  const parts = [withFixedKeys(document), coreProperties(title, `${language}-KZ`, madeAt(madeOn))];
  return timelessZip(new Uint8Array(await Packer.toArrayBuffer(document, false, parts)));
}

const numberFooter = (): Footer =>
  new Footer({
    children: [
      paragraph(
        [new TextRun({ size: halfPoints(8), children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
        { alignment: AlignmentType.RIGHT },
      ),
    ],
  });
