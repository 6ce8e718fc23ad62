import { notoSans } from '../../packages/documents/src/noto-sans.ts';
import { pdfMaker } from '../../packages/documents/src/pdf/pdf-maker.ts';
import { demoFacts, demoLetter } from '../../packages/documents/src/testing/demo-letters.ts';

/**
 * How long a paper takes to be set with the fonts that a process keeps, and with fonts parsed for it alone:
 * `npm run bench:papers -- 20`. The two take turns, so that a busy machine is as busy for both.
 */
const rounds = Number(process.argv[2] ?? 20);
const page = demoLetter(demoFacts, 'kk').body.kk;
const maker = await pdfMaker();
const { normal, bold } = await notoSans();
maker.virtualfs.writeFileSync('anew.ttf', normal);
maker.virtualfs.writeFileSync('anew-bold.ttf', bold);
maker.setFonts({
  kept: { normal: 'noto-sans.ttf', bold: 'noto-sans-bold.ttf' },
  anew: { normal: 'anew.ttf', bold: 'anew-bold.ttf' },
});

async function set(font: 'kept' | 'anew', letters: number): Promise<number> {
  const start = performance.now();
  const made = new Date(0);
  const info = { title: '', author: '', creator: '', producer: '', creationDate: made, modDate: made };
  await maker
    .createPdf({
      content: Array.from({ length: letters }, () => [
        { text: 'Хабарлама', bold: true },
        { text: page },
      ]).flat(),
      defaultStyle: { font, fontSize: 11 },
      ...{ pageSize: 'A4', pageMargins: 50, language: 'kk-KZ', displayTitle: true, version: '1.7', info },
    })
    .getBuffer();
  return performance.now() - start;
}

const median = (taken: readonly number[]) => taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)]!;

for (const letters of [1, 5, 20]) {
  const [anew, kept]: [number[], number[]] = [[], []];
  await set('anew', letters);
  await set('kept', letters);
  for (let round = 0; round < rounds; round += 1) {
    anew.push(await set('anew', letters));
    kept.push(await set('kept', letters));
  }
  const [before, now] = [median(anew), median(kept)];
  console.log(
    `${letters} letters long: parsed anew ${before.toFixed(0)} ms, kept ${now.toFixed(0)} ms, ${(now / before).toFixed(2)} of it`,
  );
}
