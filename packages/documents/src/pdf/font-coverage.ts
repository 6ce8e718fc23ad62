import { notoSans } from '../noto-sans.ts';

/** A stretch of code points for which a font has glyphs; both ends are in it. */
type Range = readonly [from: number, to: number];

/**
 * The code points of a TrueType font, read from the table of its `cmap` that goes beyond 16 bits (format 12). Throws
 * where a font has none: one that embeds whole has.
 */
function rangesOf(font: Buffer): readonly Range[] {
  const start = tableAt(font, 'cmap');
  const tables = Array.from(
    { length: font.readUInt16BE(start + 2) },
    (_, index) => start + font.readUInt32BE(start + 4 + 8 * index + 4),
  );
  const wide = tables.find((at) => font.readUInt16BE(at) === 12);
  if (wide === undefined) throw new Error('The font has no table of all its characters.');
  return Array.from({ length: font.readUInt32BE(wide + 12) }, (_, index): Range => {
    const at = wide + 16 + 12 * index;
    return [font.readUInt32BE(at), font.readUInt32BE(at + 4)];
  });
}

function tableAt(font: Buffer, name: string): number {
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16)
    if (font.toString('latin1', at, at + 4) === name) return font.readUInt32BE(at + 8);
  throw new Error(`The font has no ${name}.`);
}

let read: Promise<ReadonlySet<number>> | undefined;

/** Whether Noto Sans, as letters embed it, has a glyph for a character: in both of its weights. */
export async function fontCoverage(): Promise<(character: string) => boolean> {
  read ??= readCoverage();
  const known = await read;
  return (character) => known.has(character.codePointAt(0) ?? 0);
}

async function readCoverage(): Promise<ReadonlySet<number>> {
  const { normal, bold } = await notoSans();
  const [regular, heavy] = [normal, bold].map((font) => new Set(rangesOf(font).flatMap(all)));
  return regular!.intersection(heavy!);
}

const all = ([from, to]: Range) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
