import {
  breaks,
  isWholePdf,
  mediaTypeOf,
  ok,
  type KeptType,
  type MediaType,
  type Result,
} from '@qorgan/domain';
import type Sharp from 'sharp';

type CleanFile = { type: KeptType; bytes: Uint8Array };

/** The drawing library, loaded with the first picture: most days nobody keeps one. */
let drawing: Promise<typeof Sharp> | undefined;
const loadDrawing = () =>
  (drawing ??= import('sharp').then(({ default: sharp }) => {
    // A picture is read by one of three readers, whatever its bytes pretend to be.
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({
      operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
    });
    // Nothing of a picture stays in memory once it is drawn anew.
    sharp.cache(false);
    return sharp;
  }));

/** The long side of an A4 page at 300 dots an inch: a scan stays as sharp as it is printed. */
const longSide = 3508;
/** The largest cameras of telephones, and no bomb of a few bytes that unfolds to gigabytes. */
const mostPixels = 220_000_000;
const patience = { seconds: 30 };

/**
 * A file as it may be kept. A PDF stays as it is. A picture is drawn anew from its dots, upright, without what the
 * camera wrote into it: where it was taken, when, with what. Refused: what is none of the types taken, by its content,
 * and what is broken. No file is searched for viruses here (ADR 0095).
 */
export async function cleanFile(bytes: Uint8Array): Promise<Result<CleanFile>> {
  const type = mediaTypeOf(bytes);
  if (!type) return breaks('fileNotTaken');
  if (type === 'application/pdf') return isWholePdf(bytes) ? ok({ type, bytes }) : breaks('fileBroken');
  try {
    return ok(await redrawn(bytes, type));
  } catch {
    // What the reader says of a broken picture may quote it.
    return breaks('fileBroken');
  }
}

async function redrawn(bytes: Uint8Array, type: Exclude<MediaType, 'application/pdf'>): Promise<CleanFile> {
  const sharp = await loadDrawing();
  const picture = sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels, animated: false })
    .timeout(patience)
    .autoOrient()
    .resize({ width: longSide, height: longSide, fit: 'inside', withoutEnlargement: true });
  // Drawings and screens stay exact; photographs are kept in the form that any computer opens.
  if (type === 'image/png') return { type, bytes: plain(await picture.png().toBuffer()) };
  const drawn = picture.flatten({ background: 'white' }).jpeg({ quality: 85, mozjpeg: true });
  return { type: 'image/jpeg', bytes: plain(await drawn.toBuffer()) };
}

const plain = (buffer: Buffer) => Uint8Array.from(buffer);
