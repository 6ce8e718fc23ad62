import { createRequire } from 'node:module';
import { parsedNotoSans } from './parsed-fonts.ts';
import type { Pdfmake } from './pdfmake-types.ts';

const require = createRequire(import.meta.url);

/**
 * pdfmake with Noto Sans under the name `NotoSans`, cut off from disk and network whatever a letter holds. Loaded at
 * the first letter, and by `require`, because it has no types of its own to import.
 */
export async function pdfMaker(): Promise<Pdfmake> {
  const pdfmake = require('pdfmake') as Pdfmake;
  const { normal, bold } = await parsedNotoSans();
  pdfmake.virtualfs.writeFileSync('noto-sans.ttf', normal);
  pdfmake.virtualfs.writeFileSync('noto-sans-bold.ttf', bold);
  pdfmake.setFonts({ NotoSans: { normal: 'noto-sans.ttf', bold: 'noto-sans-bold.ttf' } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  return pdfmake;
}
