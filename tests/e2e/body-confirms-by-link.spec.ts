import { ownSurname } from './demo-report.ts';
import { caseWords, expect, expectWellMade, openCase, test, writeLetter } from './fixtures.ts';

const t = caseWords.kk;
test.describe.configure({ timeout: 120_000 });

test('a body without an account confirms by the link, once and without JavaScript @phone', async ({
  page,
  teacherReports,
  signInAs,
  browser,
  baseURL,
  tolerate,
}) => {
  tolerate(/400|404|409|422/);
  const surname = ownSurname();
  const report = await teacherReports({ name: `${surname} Тоғжан` });
  await signInAs('head');
  const letter = await writeLetter(page, await openCase(page, report, t), 'p8.childRightsBody', t);
  // Nobody works here for the body of the other district.
  await page.getByLabel('Тасбұлақ ауданы').check();
  await page.getByRole('button', { name: t.issue }).click();
  await expect(page.getByRole('main')).toContainText('Тасбұлақ ауданы');
  await page.getByRole('link', { name: 'Органға растау сілтемесін беру' }).click();
  await expectWellMade(page, 'kk');
  await page.getByRole('button', { name: 'Сілтеме жасау' }).click();
  await expectWellMade(page, 'kk');
  const [address, , code] = await page.locator('article code').allInnerTexts();
  expect(address).toMatch(/\/receipt\/[\w-]{43}$/);
  expect(code).toMatch(/^\d{4}-\d{4}-\d{4}$/);
  // Shown once: the page asked for again has it no more.
  await page.goto(`${letter}/link`);
  await expect(page.locator('article code')).toHaveCount(0);
  await page.goto(`${letter}/send`);
  await page.locator('[name=channel][value=paper]').check();
  await page.locator('[name=proof]').fill('түбіртек 77');
  await page.locator('main form button').click();
  await expect(page).toHaveURL(/\?sent$/);

  // A scanner of mails looks at every address, and uses nothing up.
  const scanner = await browser.newContext({ baseURL: baseURL! });
  for (const method of ['get', 'head', 'get'] as const) {
    const seen = await scanner.request[method](address!);
    expect(seen.status()).toBe(200);
    expect(seen.headers()['referrer-policy']).toBe('strict-origin');
    expect(seen.headers()['cache-control']).toBe('no-store');
  }

  const body = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
  const clerk = await body.newPage();
  const referers: string[] = [];
  clerk.on('request', (request) => referers.push(request.headers()['referer'] ?? ''));
  await clerk.goto(address!);
  const main = clerk.getByRole('main');
  await expect(main).not.toContainText(surname);
  await expect(clerk.locator('body')).not.toContainText('№ 7');
  await clerk.getByRole('button', { name: 'Қабылданды деп растау' }).click();
  await expect(clerk.getByRole('alert')).toContainText('Кіріс нөмірі: Мұны толтырыңыз.');
  await clerk.locator('[name=incomingNumber]').fill('К-5/26');
  await clerk.getByRole('button', { name: 'Қабылданды деп растау' }).click();
  await expect(clerk.getByRole('status')).toContainText('Рақмет');
  await clerk.goto(address!);
  await expect(main).toContainText('бұрын расталған');
  expect(referers.filter((referer) => referer.includes('/receipt/'))).toEqual([]);

  // The code on the slip leads to the same letter, and to no other.
  await clerk.goto('/receipt');
  await clerk.locator('[name=code]').fill('0000 0000 0000');
  await clerk.locator('main form button').click();
  await expect(clerk.locator('#code-error')).toBeVisible();
  await clerk.locator('[name=code]').fill(code!);
  await clerk.locator('main form button').click();
  await expect(main).toContainText('бұрын расталған');
  await clerk.goto(`${baseURL}/receipt/${'a'.repeat(43)}`);
  await expect(clerk.locator('[name=incomingNumber]')).toHaveCount(0);
  // An address that is not whole leads on to the code.
  await clerk.getByRole('link', { name: 'Кодты жазу' }).click();
  await expect(clerk.locator('[name=code]')).toBeVisible();

  const looked = await scanner.newPage();
  await looked.goto('/receipt?lang=ru');
  await expectWellMade(looked, 'ru');
  await looked.goto(`${address}?lang=kk`);
  await expectWellMade(looked, 'kk');

  await page.goto(letter);
  await expect(page.getByRole('main')).toContainText('кіріс № К-5/26');
  await expect(page.getByRole('main')).toContainText('Бір реттік сілтеме арқылы расталған');
  await expectWellMade(page, 'kk');
  await body.close();
  await scanner.close();
});
