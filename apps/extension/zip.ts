import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** The moment that every file in a package is from: the first that the format can say. */
const always = new Date(1980, 0, 1);

/** A folder as a zip file that is the same to the byte whenever and wherever it is made of the same files. */
export function zipOf(folder: string): Uint8Array {
  const files: Zippable = {};
  for (const file of globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted())
    files[path.relative(folder, file).replaceAll(path.sep, '/')] = [
      Uint8Array.from(readFileSync(file)),
      { mtime: always, os: 3, attrs: 0o644 << 16, level: 9 },
    ];
  return zipSync(files);
}
