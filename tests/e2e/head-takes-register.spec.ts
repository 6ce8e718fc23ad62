import { readFile } from 'node:fs/promises';
import { ownSurname } from './demo-report.ts';
import { caseWords, expect, expectWellMade, openCase, test } from './fixtures.ts';

test('the register is read, printed and taken, with names only where they are asked for @phone', async ({
  page,
  teacherReports,
  signInAs,
}) => {
  const surname = ownSurname();
  const report = await teacherReports({ name: `${surname} Мирас` });
  await signInAs('head');
  await openCase(page, report, caseWords.kk);

  await page.goto('/');
  await page.getByRole('link', { name: 'Тіркеу журналы' }).click();
  await expect(page.getByRole('region', { name: 'Хабарламалар', exact: true })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(surname);
  await expectWellMade(page, 'kk');

  await page.getByLabel('Аты-жөндермен бірге').check();
  await page.getByRole('button', { name: 'Көрсету' }).click();
  await expect(page.getByRole('row').filter({ hasText: surname }).first()).toContainText('Іс ашылған');
  // The register of a whole run is long, and axe looks at each cell: once is enough.
  await expectWellMade(page, 'kk', { axe: false });

  const taken = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name }).click(),
    ]);
    expect(file.suggestedFilename()).not.toContain(surname);
    return readFile(await file.path());
  };
  expect((await taken('Хабарламалар, CSV')).toString()).toContain(`${surname} Мирас`);
  expect((await taken('Жолдаулар, CSV')).toString()).toContain('Комиссияға жолдау');
  expect((await taken('Журнал түгел, Excel (XLSX)')).subarray(0, 2).toString()).toBe('PK');

  await page.goto('/register?lang=ru');
  await expectWellMade(page, 'ru', { axe: false });
  expect((await taken('Сообщения, CSV')).toString()).not.toContain(surname);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Показать' })).toBeHidden();
});

test('a teacher has no register', async ({ page, signInAs, tolerate }) => {
  tolerate(/404/);
  await signInAs('teacher');
  expect((await page.goto('/register'))?.status()).toBe(404);
  expect((await page.goto('/register/register.xlsx'))?.status()).toBe(404);
});
