import type { Page } from '@playwright/test';
import { expect, expectWellMade, test } from './fixtures.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ lang: 'kk' });

/** Opens the page of a duty from the task list of the case. */
async function toDuty(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('link', { name }).first().click();
  await expect(page.locator('main form').first()).toBeVisible();
}
const save = (page: Page) => page.getByRole('button', { name: 'Жазу', exact: true }).click();

test('a body hears of a child, opens its case, decides, passes it on and entrusts it, and the school is told', async ({
  page,
  signInAs,
  asSecondPerson,
  tolerate,
}) => {
  tolerate(/400|404/);
  await signInAs('guardianship');
  await page.goto('/casework/new');
  await expectWellMade(page, 'kk');
  await page.getByRole('button', { name: 'Іс ашу' }).last().click();
  await expect(page.getByRole('alert')).toContainText('Кімнен');
  await page.locator('[name=circumstance][value="p4.4"]').check();
  await page.locator('[name=from]').fill('«111» байланыс орталығы');
  await page.locator('[name=words]').fill('Көршісі баланың айғайын естіген.');
  await page.locator('[name=kinds][value=violence]').check();
  await page.locator('[name=surname]').fill('Жолдыбай');
  await page.locator('[name=given]').fill('Аяла');
  await page.getByRole('button', { name: 'Іс ашу' }).last().click();
  await expect(page).toHaveURL(/\?opened$/);
  const here = new URL(page.url()).pathname;
  await expectWellMade(page, 'kk');
  await expect(page.locator('#p12\\.1\\.upward')).toContainText('12.1');
  await expect(page.locator('#p8\\.police')).toBeVisible();

  await toDuty(page, /қатер төнсе/);
  await page.locator('[name=isOwed][value=no]').check();
  await page.locator('[name=words]').fill('Бала әжесінде, қауіпсіз.');
  await save(page);
  await expect(page).toHaveURL(/\?recorded$/);

  await toDuty(page, /Орталық уәкілетті органға хабарлау/);
  await expectWellMade(page, 'kk');
  await page.locator('[name=channel][value=portal]').check();
  await page.locator('[name=words]').fill('Зорлық-зомбылық туралы ақпарат түсті.');
  await save(page);
  await expect(page.locator('#p12\\.1\\.upward')).toContainText('Жіберілді');

  await toDuty(page, /Кейс-менеджер тағайындау/);
  await page.locator('[name=member]').selectOption({ label: 'Ермекова Жанар Болатқызы' });
  await page.locator('[name=phone]').fill('+7 7172 00 20 21');
  await save(page);
  await expect(page.locator('main')).toContainText('Ермекова Жанар Болатқызы, +7 7172 00 20 21');

  await page.goto(`${here}/school`);
  await page.locator('[name=school]').selectOption({ label: '«№ 7 жалпы орта білім беретін мектеп» КММ' });
  await page.locator('[name=words]').fill('«111»-ге қоңырау түсті: Жолдыбай Аяла.');
  await page.getByRole('button', { name: 'Хабарлау' }).click();
  await expect(page).toHaveURL(/\?recorded$/);

  const authority = await asSecondPerson('authority', '/inbox');
  await authority.locator('a[href^="/onward/"]').first().click();
  await expect(authority.locator('main')).toContainText('Жолдыбай Аяла');
  await expectWellMade(authority, 'kk');
  await authority.locator('[name=incomingNumber]').fill('Р-12');
  await authority.keyboard.press('Enter');
  await expect(authority).toHaveURL(/\?confirmed$/);
  // It only receives: nothing leads to a case of its own.
  await expect(authority.locator('a[href^="/casework"]')).toHaveCount(0);
  await page.goto(here);
  await expect(page.locator('#p12\\.1\\.upward')).toContainText('Алушыда тіркелген');

  const manager = await asSecondPerson('casemanager', '/casework');
  await manager.getByRole('link', { name: /Жолдыбай Аяла/ }).click();
  await expect(manager.getByRole('heading', { level: 1 })).toHaveText('Жолдыбай Аяла');
  const police = await asSecondPerson('police', '/inbox');
  expect((await police.goto(here))?.status()).toBe(404);

  const head = await asSecondPerson('head', '/');
  await head
    .getByRole('link', { name: /Басқа органнан келген ақпарат/ })
    .first()
    .click();
  await expect(head.locator('main')).toContainText('«111»-ге қоңырау түсті: Жолдыбай Аяла.');
  await head.locator('[name=incomingNumber]').fill('К-1');
  await head.keyboard.press('Enter');
  await head.getByRole('link', { name: 'Осы бойынша хабарлама жазу' }).click();
  await expect(head.locator('[data-child]')).toContainText('Жолдыбай Аяла');
  await expect(head.locator('[name=saw]')).toHaveValue(/«111»-ге қоңырау түсті: Жолдыбай Аяла\./);
  await expectWellMade(head, 'kk');
  await head.getByRole('button', { name: 'Хабарламаны жіберу' }).click();
  await head.locator('main a[href^="/onward/"]').click();
  await expect(head.locator('main a[href^="/reports/"]')).toBeVisible();
});
