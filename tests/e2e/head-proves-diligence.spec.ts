import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ownSurname } from './demo-report.ts';
import { caseWords, expect, expectWellMade, openCase, test } from './fixtures.ts';

/** The command an inspector types, as a process of its own. */
const qorgan = (line: readonly string[]) =>
  new Promise<{ code: number; out: string }>((resolve) => {
    const main = path.join(import.meta.dirname, '../../apps/cli/src/main.ts');
    execFile(process.execPath, [main, ...line, '--lang', 'ru'], (error, out) =>
      resolve({ code: error ? Number(error.code) : 0, out }),
    );
  });

test('a pack is taken from the case, verified offline, and refused with one byte changed', async ({
  page,
  teacherReports,
  signInAs,
}) => {
  const surname = ownSurname();
  const report = await teacherReports({ name: `${surname} Айым` });
  await signInAs('head');
  const file = await openCase(page, report, caseWords.kk);
  await page.getByRole('link', { name: 'Растау жинағы' }).click();
  await expectWellMade(page, 'kk');
  const key = await page.locator('.key').innerText();

  const taken = await page.request.get(`${file}/pack/pack.pdf`);
  expect(taken.headers()['content-type']).toBe('application/pdf');
  expect(taken.headers()['content-disposition']).toMatch(/filename="pack-\d+\.pdf"/);
  const bytes = await taken.body();

  const folder = await mkdtemp(path.join(tmpdir(), 'qorgan-pack-'));
  try {
    const whole = path.join(folder, 'whole.pdf');
    await writeFile(whole, bytes);
    const good = await qorgan(['audit', 'verify', '--pack', whole, '--key', key]);
    expect(good.out).toContain('БЕЗ ИЗМЕНЕНИЙ');
    expect(good.code).toBe(0);

    const forged = path.join(folder, 'forged.pdf');
    bytes[bytes.lastIndexOf('"type":"caseOpened"') + 10]! ^= 1;
    await writeFile(forged, bytes);
    const bad = await qorgan(['audit', 'verify', '--pack', forged, '--key', key]);
    expect(bad.out).toMatch(/ИЗМЕНЕН\n.*Данные в файле.*\n.*Запись \d+ журнала аудита/);
    expect(bad.code).toBe(1);
    expect((await qorgan(['audit', 'verify', '--pack', path.join(folder, 'no.pdf')])).code).toBe(2);
    expect((await readFile(forged)).length).toBe(bytes.length);
  } finally {
    await rm(folder, { recursive: true });
  }
});
