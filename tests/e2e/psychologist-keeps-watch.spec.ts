import type { Page } from '@playwright/test';
import { enter, expect, expectWellMade, test } from './fixtures.ts';
import { startPortal } from './portal-with-clock.ts';

// A portal of its own, whose clock is moved: a child is watched for weeks.
test.describe.configure({ mode: 'serial', timeout: 180_000 });
let portal: Awaited<ReturnType<typeof startPortal>> | undefined;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  portal = await startPortal({ QORGAN_TICK_SECONDS: '1' });
});
test.afterAll(async () => {
  await portal?.stop();
});

async function signInAs(page: Page, login: string): Promise<void> {
  await page.goto(`${portal!.origin}/sign-in`);
  const password = await page.locator('.demo input[name=password]').first().inputValue();
  await enter(page, login, password);
  await expect(page).toHaveURL(`${portal!.origin}/`);
}

const isoDay = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const ownNote = 'Үйге қайтқысы келмейтінін айтты.';

test('the psychologist enters a child, meets, misses, reviews and ends; the head reads all but her own notes', async ({
  page,
  browser,
  tolerate,
}) => {
  tolerate(/answer: (400|422)|status of (400|422)/);
  const { origin } = portal!;
  const main = page.locator('main');
  await signInAs(page, 'psychologist');
  await page.getByRole('link', { name: 'Қадағалаудағы балалар' }).click();
  await expect(page.getByRole('list', { name: 'Мерзімі өткендер' })).toContainText('Петрова София');
  await expectWellMade(page, 'kk');

  // A child is found by name, in a posted form; what is left out is told beside the fields and nothing is lost.
  await page.getByRole('link', { name: 'Баланы қадағалауға алу' }).click();
  await page.getByLabel('Қай бала?').fill('ермекова');
  await main.getByRole('button').click();
  await main.getByRole('link', { name: 'Ермекова Аружан' }).click();
  expect(page.url()).not.toContain('рмекова');
  await main.getByLabel('Үлгермейді', { exact: false }).first().check();
  await main.getByLabel('Не келісілді').fill('Анасымен келісілді.');
  await main.getByRole('button', { name: 'Қадағалауға алу' }).click();
  await expect(page.locator('#evidence-error')).toBeVisible();
  await expect(main.getByLabel('Не келісілді')).toHaveValue('Анасымен келісілді.');
  await expectWellMade(page, 'kk');
  await main.getByLabel('Қай күннен бері?').fill(isoDay(-3));
  await main.getByLabel('Мектеп мұны қайдан біледі?').selectOption('teacher');
  await main.getByLabel('Немен расталады?').fill('Тоқсан бойы үш пәннен «2».');
  await main.getByLabel('Жоғары деңгей').check();
  await main.getByLabel('Қайта қарау күні').fill(isoDay(40));
  await main.getByLabel('Қандай байланыс?').selectOption('meeting');
  await main.getByLabel('Неше оқу күні сайын?').fill('5');
  await main.getByRole('button', { name: 'Қадағалауға алу' }).click();
  await expect(page.getByRole('status')).toContainText('Бала қадағалауға алынды.');
  await expectWellMade(page, 'kk');
  const entry = new URL(page.url()).pathname;

  // A contact with a note of her own.
  await main.getByRole('link', { name: 'Байланысты жазу' }).click();
  await main.getByLabel('Болды', { exact: true }).check();
  await main.getByRole('textbox', { name: 'Ескертпе' }).fill(ownNote);
  await main.getByLabel('Тек психолог көрсін').check();
  await expectWellMade(page, 'kk');
  await main.getByRole('button', { name: 'Сақтау' }).click();
  await expect(main).toContainText(ownNote);

  // Three weeks go by without a contact: it has risen to the board's top.
  portal!.waitHours(21 * 24);
  await signInAs(page, 'psychologist');
  await page.goto(`${origin}/watch`);
  await expect(page.getByRole('list', { name: 'Мерзімі өткендер' })).toContainText('Ермекова Аружан');
  await page.goto(`${origin}${entry}`);
  await expect(main).toContainText('Байланыс мерзімі өтті');
  // And she is reminded of it, as soon as the clock has struck.
  await expect(async () => {
    await page.goto(`${origin}/reminders`);
    await expect(main.getByRole('link', { name: 'Байланыс: Ермекова Аружан' })).toBeVisible({ timeout: 500 });
  }).toPass();
  await expectWellMade(page, 'kk');
  await page.goto(`${origin}${entry}`);

  // The head reads the entry and who looked at it, without that note, and cannot write.
  const headContext = await browser.newContext();
  const head = await headContext.newPage();
  await signInAs(head, 'head');
  await head.goto(`${origin}${entry}`);
  await expect(head.locator('main')).toContainText('Баламен кездесу');
  await expect(head.locator('main')).not.toContainText(ownNote);
  await expect(head.getByRole('link', { name: 'Байланысты жазу' })).toHaveCount(0);
  expect((await head.goto(`${origin}${entry}/contact`))!.status()).toBe(404);
  await head.goto(`${origin}${entry}/looks`);
  await expect(head.locator('main li').first()).toContainText('Тілеубердин');
  await headContext.close();

  // What a rehabilitation plan gives the school to do is recorded with its day and reported done.
  await main.getByRole('link', { name: 'Шара қосу' }).click();
  await main.getByLabel('Психологиялық көмек').check();
  await main.getByLabel('Не істеледі?').fill('Аптасына екі кездесу.');
  await main.getByLabel('Жоспардың нөмірі').fill('№ 12');
  await main.getByLabel('Қай күннен?').fill(isoDay(21));
  await main.getByLabel('Қай күнге дейін?').fill(isoDay(30));
  await expectWellMade(page, 'kk');
  await main.getByRole('button', { name: 'Сақтау' }).click();
  await main.getByRole('link', { name: 'Орындалғанын жазу' }).click();
  await main.getByLabel('Нәтижесі қандай?').fill('Бала ашылып сөйлей бастады.');
  await main.getByRole('button', { name: 'Сақтау' }).click();
  await expect(main.getByRole('list', { name: 'Жеке оңалту' })).toContainText('Орындалды');

  // A review lowers the level; then the watch ends and the entry stays to be read.
  await main.getByRole('link', { name: 'Қайта қарау', exact: true }).click();
  await main.getByLabel('Не өзгерді, неге?').fill('Сабаққа қатыса бастады.');
  await main.getByLabel('Төмен деңгей').check();
  await main.getByLabel('Қайта қарау күні').fill(isoDay(80));
  await expectWellMade(page, 'kk');
  await main.getByRole('button', { name: 'Сақтау' }).click();
  await expect(main).toContainText('Сабаққа қатыса бастады.');
  await main.getByRole('link', { name: 'Қадағалауды аяқтау' }).click();
  await main.getByLabel('Неге аяқталады?').fill('Үлгерімі түзелді.');
  await main.getByRole('button', { name: 'Қадағалауды аяқтау' }).click();
  await expect(main).toContainText('Қадағалау аяқталды');
  await page.goto(`${origin}/watch/register?which=ended`);
  await expect(main).toContainText('Ермекова Аружан');
  await expectWellMade(page, 'kk');
});
