import type { Page } from '@playwright/test';
import { textOf } from '../../packages/documents/src/testing/inside-pdf.ts';
import { expect, expectWellMade, test } from './fixtures.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
const bare = (text: string) => text.replaceAll(/\s/g, '');

/** The body opens a case on what a neighbour told it; answers with its address. */
async function opensCase(page: Page): Promise<string> {
  await page.goto('/casework/new');
  await page.locator('[name=circumstance]').first().check();
  await page.locator('[name=from]').fill('көршісі');
  await page.locator('textarea[name=words]').fill('Бала түнде көшеде жүр.');
  await page.locator('[name=kinds][value=violence]').check();
  await page.locator('[name=surname]').fill('Жұмабекова');
  await page.locator('[name=given]').fill('Инкар');
  await page.locator('[name=birthDate]').fill('2016-05-04');
  await page.locator('[name=sex][value=female]').check();
  await page.locator('main form button:not([formaction])').last().click();
  await expect(page).toHaveURL(/\/casework\/[0-9a-f-]{36}\?opened/);
  return new URL(page.url()).pathname;
}

test('two workers of a body write the initial assessment together, sign it, and its head approves it', async ({
  page,
  signInAs,
  asSecondPerson,
  tolerate,
}) => {
  // A colleague wrote meanwhile: the page says so.
  tolerate(/409/);
  await signInAs('guardianship');
  const at = `${await opensCase(page)}/assessment`;
  await link(page, 'Баланың жағдайын бастапқы бағалау').last().click();
  await button(page, 'Бағалауды бастау').click();
  await expectWellMade(page, 'kk');

  await link(page, 'Баланың деректері').click();
  await expect(page.getByLabel('Тегі')).toHaveValue('Жұмабекова');
  await expectWellMade(page, 'kk');
  await button(page, 'Сақтау').click();
  await link(page, 'Бағалауды жүргізген қызметкерлер').click();
  await expectWellMade(page, 'kk');
  await button(page, 'Сақтау').click();

  // Saved while it is written; the head, who has the page open, does not write over it unseen.
  const head = await asSecondPerson('guardianhead', `${at}/1`);
  await page.goto(`${at}/1`);
  await page.getByRole('textbox').fill('Анасы қамқор.');
  await expect(page.getByRole('status').filter({ hasText: 'Сақталды' })).toBeVisible();
  await expectWellMade(page, 'kk');
  await head.getByRole('textbox').fill('Әкесі ішеді.');
  await button(head, 'Сақтау').click();
  await expect(head.getByRole('alert').first()).toContainText('әріптесіңіз де жазды');
  await expect(head.getByRole('main')).toContainText('Анасы қамқор.');
  await expect(head.getByRole('textbox')).toHaveValue('Әкесі ішеді.');
  await head.getByRole('textbox').fill('Анасы қамқор. Әкесі ішеді.');
  await button(head, 'Сақтау').click();
  await expect(head.getByRole('status').first()).toContainText('Сақталды');

  // Without a line the words stay on the device; they go when it is back.
  await page.goto(`${at}/6`);
  await page.route('**/assessment/field', (route) => route.abort());
  tolerate(/ERR_FAILED|assessment\/field/);
  await page.getByRole('textbox').fill('Бала көмекке мұқтаж.');
  await expect(page.getByRole('status').filter({ hasText: 'Байланыс жоқ' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox')).toHaveValue('Бала көмекке мұқтаж.');
  await page.unroute('**/assessment/field');
  await button(page, 'Сақтау').click();

  await link(page, /^7\. Қол қою/).click();
  await expectWellMade(page, 'kk');
  await button(page, 'Қол қою').click();
  await expect(page.getByRole('main')).toContainText('Күшінде');
  await expect(button(page, 'Бекіту')).toHaveCount(0);
  await head.goto(`${at}/sign`);
  await button(head, 'Бекіту').click();
  await expect(head.getByRole('main')).toContainText('Енді өзгертілмейді');

  await page.goto(`${at}/versions/1`);
  await expectWellMade(page, 'kk');
  const pdf = await page.context().request.get(`${at}/files/1-kk.pdf`);
  const text = textOf(await pdf.body());
  for (const words of ['Жұмабекова Инкар, қыз, 10 жас', 'Анасы қамқор. Әкесі ішеді.', 'Бала көмекке мұқтаж.'])
    expect(text).toContain(bare(words));
  expect(text).not.toContain('ЖОБА');
});
