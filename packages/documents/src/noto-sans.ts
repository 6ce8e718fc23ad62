import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

export type Face = { normal: Buffer; bold: Buffer };

// Found through Node's own resolution, because a bundled portal has no file of ours beside it.
const { resolve } = createRequire(import.meta.url);
const fileOf = (face: string) => resolve(`@expo-google-fonts/noto-sans/${face}/NotoSans_${face}.ttf`);

let read: Promise<Face> | undefined;

async function readFace(): Promise<Face> {
  const [normal, bold] = await Promise.all([readFile(fileOf('400Regular')), readFile(fileOf('700Bold'))]);
  return { normal, bold };
}

/**
 * Noto Sans, which has every Kazakh letter; read once, and again after a failure. SIL Open Font License 1.1, which
 * allows embedding.
 */
export function notoSans(): Promise<Face> {
  read ??= readFace().catch((cause: unknown) => {
    read = undefined;
    throw cause;
  });
  return read;
}
