import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

type Ran = { code: number; out: string; err: string };

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const qorgan = (line: string, language: string) =>
  new Promise<Ran>((resolve) => {
    const env = { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: language };
    execFile(process.execPath, [main, ...line.split(' ')], { env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

describe('the command line, as a process of its own', { timeout: 30_000 }, () => {
  test('prints the due date of 11.3 and nothing else', async () => {
    const ran = await qorgan('deadline --paragraph 11.3 --from 2026-03-20', 'kk_KZ.UTF-8');
    expect(ran).toEqual({ code: 0, out: '2026-03-30\n', err: '' });
  });

  test('says on one line of stderr what is wrong, in the language of the environment, and exits with 2', async () => {
    const ran = await qorgan('deadline --paragraph 11.3 --from 2026-02-30', 'ru_RU.UTF-8');
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toMatch(/^«2026-02-30» – не дата\. .+2026-03-20\b.*\n$/);
  });

  test('keeps stdout for the date alone when the year is not confirmed', async () => {
    const ran = await qorgan('deadline --paragraph 29 --from 2026-12-25', 'C.UTF-8');
    expect([ran.code, ran.out]).toEqual([0, '2027-01-13\n']);
    expect(ran.err).toMatch(/^Назар аударыңыз: .*2027.*\n$/);
  });
});
