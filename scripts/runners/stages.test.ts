import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepTotals, keptTotals } from './kept-totals.ts';
import { notRun } from './outcome.ts';
import { runNode } from './run.ts';
import { testEnvironment } from './stages.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qorgan-scripts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const program = (text: string) => {
  const file = path.join(folder, 'program.mjs');
  writeFileSync(file, text);
  return file;
};
const options = { env: process.env, minutes: 1 };

test('tests never see the database of a portal that is configured here', () => {
  const env = {
    PATH: '/bin',
    DATABASE_URL: 'postgres://live',
    PGHOST: 'live',
    QORGAN_MASTER_KEY: 'x',
    PORT: '80',
    CI: '1',
  };
  expect(testEnvironment(env)).toEqual({ PATH: '/bin', CI: '1' });
});

test('how a program ended is the answer', async () => {
  expect(await runNode(program('process.exit(3)'), [], options)).toEqual({ code: 3, timedOut: false });
  expect(await runNode(program(''), [], options)).toEqual({ code: 0, timedOut: false });
  expect(await runNode(program('process.kill(process.pid, "SIGKILL")'), [], options)).toEqual({
    code: null,
    timedOut: false,
  });
});

test('a program that hangs is stopped with what it started', async () => {
  const hangs = program(`import { spawn } from 'node:child_process';
    spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
    setInterval(() => {}, 1000);`);
  expect(await runNode(hangs, [], { ...options, minutes: 0.01 })).toEqual({ code: null, timedOut: true });
});

test('totals are kept, and what cannot be read is not made up', () => {
  expect(keptTotals(folder)).toBeUndefined();
  keepTotals(folder, [notRun('unit tests', 'why')]);
  expect(keptTotals(folder)).toEqual([notRun('unit tests', 'why')]);
  writeFileSync(path.join(folder, 'totals.json'), '[{');
  expect(keptTotals(folder)).toBeUndefined();
});
