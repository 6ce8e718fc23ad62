import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { builtExtension, expect, test } from './with-extension.ts';

const read = (file: string) => readFileSync(path.join(builtExtension, file));

test('the script that runs in every journal weighs no more than 10 kB', () => {
  const { content_scripts: scripts } = JSON.parse(read('manifest.json').toString()) as {
    content_scripts: { js: string[]; css?: string[] }[];
  };
  expect(scripts).toHaveLength(1);
  expect(scripts[0]!.css ?? [], 'no style sheet is put into a page').toEqual([]);
  const weight = scripts[0]!.js.reduce((sum, file) => sum + brotliCompressSync(read(file)).length, 0);
  expect(weight).toBeLessThanOrEqual(10_240);
  expect(weight).toBeGreaterThan(1_024);
});

test('the panel beside the journal weighs no more than 60 kB, with its page and its style', () => {
  const page = read('sidepanel.html').toString();
  const files = [...page.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => file!);
  expect(files).toHaveLength(2);
  const weight = ['sidepanel.html', ...files].reduce(
    (sum, file) => sum + brotliCompressSync(read(file)).length,
    0,
  );
  expect(weight).toBeLessThanOrEqual(60_000);
  expect(weight).toBeGreaterThan(20_000);
});
