import { createRequire } from 'node:module';
import { notoSans, type Face } from '../noto-sans.ts';

/** What pdfkit takes a font apart with, as far as we use it: it ships no types. */
type Fontkit = {
  create(file: Uint8Array): object;
  registerFormat(format: {
    probe(file: Uint8Array): boolean;
    new (stream: { buffer: Uint8Array }): object;
  }): void;
};

// The very one that pdfkit has, wherever it lies: a second copy would know nothing of what is registered here.
const beside = (from: NodeJS.Require, name: string) => createRequire(from.resolve(name));
const fontkit = beside(beside(createRequire(import.meta.url), 'pdfmake'), 'pdfkit')('fontkit') as Fontkit;

/** The parsed font that a file of a few bytes stands for. */
const parsed = new Map<Uint8Array, object>();

/**
 * A format of fonts beside TrueType and its kin: a file that stands for a font which was parsed before. A document gets
 * an heir of that font: the tables, which only are read, are one for all; its glyphs are its own. fontkit remembers of a
 * glyph the first character that it stood for, and where two characters look alike (a space and one that does not break)
 * the text under a paper would otherwise depend on the paper before it.
 */
fontkit.registerFormat(
  class Parsed {
    static probe = (file: Uint8Array) => parsed.has(file);
    constructor({ buffer }: { buffer: Uint8Array }) {
      return Object.assign(Object.create(parsed.get(buffer)!) as object, { _glyphs: {} });
    }
  },
);

/** Bytes that no other format takes for its own. */
function standIn(name: string, file: Uint8Array): Buffer {
  const bytes = Buffer.from(`parsed font ${name}`);
  parsed.set(bytes, fontkit.create(file));
  return bytes;
}

let faces: Promise<Face> | undefined;

/**
 * Noto Sans for pdfkit, parsed once in a process: files that stand for the two parsed fonts. To parse them took most of the
 * time of a short letter (ADR 0147).
 */
export function parsedNotoSans(): Promise<Face> {
  faces ??= parse().catch((cause: unknown) => {
    faces = undefined;
    throw cause;
  });
  return faces;
}

async function parse(): Promise<Face> {
  const { normal, bold } = await notoSans();
  return { normal: standIn('regular', normal), bold: standIn('bold', bold) };
}
