import type { Browser, Page } from '@playwright/test';
import { ownSurname, reportOf } from './demo-report.ts';
import {
  expect,
  expectAccessible,
  expectBigTargets,
  expectNoSidewaysScroll,
  expectTextComplete,
  test,
  type Lang,
} from './fixtures.ts';

const words = {
  kk: {
    title: 'Келіп түскен хаттар',
    waiting: 'Қабылдауды растау керек',
    confirm: 'Қабылданды деп растау',
    taken: 'Қабылданды, кіріс №',
    empty: 'Кіріс нөмірі: Мұны толтырыңыз.',
  },
  ru: {
    title: 'Поступившие письма',
    waiting: 'Нужно подтвердить получение',
    confirm: 'Подтвердить получение',
    taken: 'Получено, вх. №',
    empty: 'Входящий номер: Заполните это поле.',
  },
} as const;

// Before anything is received, a school has to write and send it.
test.describe.configure({ timeout: 180_000 });

async function look(page: Page, lang: Lang): Promise<void> {
  await expectTextComplete(page, lang);
  await expectNoSidewaysScroll(page);
  await expectBigTargets(page);
  await expectAccessible(page);
}

/** As the head: a case, a letter for one duty, issued and sent. Answers with the id of the letter. */
async function sentLetter(browser: Browser, baseURL: string, duty: string, channel: string): Promise<string> {
  const report = await reportOf(browser, baseURL, { name: `${ownSurname()} Тоғжан` });
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.locator('input[autocomplete=username]').fill('head');
  await page.locator('input[autocomplete=current-password]').fill('kokzhiek-demo-2026');
  await page.locator('input[autocomplete=current-password]').press('Enter');
  await expect(page).toHaveURL('/');
  await page.goto(report);
  await page.getByRole('link', { name: 'Іс ашу' }).click();
  await page.getByRole('button', { name: 'Істі ашу', exact: true }).click();
  await page.goto(`${new URL(page.url()).pathname}/duties/${duty}`);
  await page.getByRole('button', { name: 'Хат жазу' }).click();
  const id = new URL(page.url()).pathname.split('/').at(-1)!;
  await page.getByRole('button', { name: 'Сақтап, рәсімдеу' }).click();
  await page.getByRole('link', { name: 'Жіберу', exact: true }).click();
  await page.locator(`[name=channel][value=${channel}]`).check();
  if (channel !== 'portal') await page.locator('[name=proof]').fill('түбіртек 77');
  await page.locator('main form button').click();
  await expect(page).toHaveURL(/\?sent$/);
  await context.close();
  return id;
}

for (const [lang, login, duty] of [
  ['kk', 'police', 'p8.police'],
  ['ru', 'commission', 'p11.3.commission'],
] as const)
  test.describe(lang, () => {
    const t = words[lang];
    test.use({ lang });

    test(`${login} opens the letter and confirms its receipt with a number @phone`, async ({
      page,
      browser,
      signInAs,
      baseURL,
      tolerate,
    }) => {
      tolerate(/400/);
      const id = await sentLetter(browser, baseURL!, duty, 'portal');
      await signInAs(login);
      await page.goto('/inbox');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.title);
      const row = page.locator('ul.tasks > li', { has: page.locator(`a[href="/inbox/${id}"]`) });
      await expect(row).toContainText(t.waiting);
      await look(page, lang);

      await row.getByRole('link').click();
      await look(page, lang);
      const pdf = await page
        .context()
        .request.get((await page.locator('a[href$=".pdf"]').getAttribute('href'))!);
      expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');

      await page.getByRole('button', { name: t.confirm }).click();
      await expect(page.getByRole('alert')).toContainText(t.empty);
      await look(page, lang);
      await page.locator('[name=incomingNumber]').fill('01-15/23');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/confirmed$/);
      await expect(page.getByRole('main')).toContainText(`${t.taken} 01-15/23`);
      await look(page, lang);

      // A second confirmation changes nothing: the first number stands.
      const again = await page.context().request.post(`/inbox/${id}`, {
        form: { incomingNumber: '99' },
        headers: { origin: baseURL!, accept: 'text/html' },
      });
      expect(await again.text()).toContain('01-15/23');
    });
  });

test('a body sees only what was sent to it, and nothing of the case', async ({
  page,
  browser,
  signInAs,
  baseURL,
  tolerate,
}) => {
  tolerate(/404/);
  const forPolice = await sentLetter(browser, baseURL!, 'p8.police', 'portal');
  await signInAs('commission');
  expect((await page.goto(`/inbox/${forPolice}`))?.status()).toBe(404);
  expect((await page.goto(`/letters/${forPolice}`))?.status()).toBe(404);
  expect((await page.goto('/cases'))?.status()).toBe(404);
});

test('a letter sent on paper is taken note of by the school itself', async ({
  page,
  browser,
  signInAs,
  baseURL,
  tolerate,
}) => {
  tolerate(/400/);
  const id = await sentLetter(browser, baseURL!, 'p11.3.commission', 'paper');
  await signInAs('head');
  await page.goto(`/letters/${id}`);
  await expect(page.getByRole('main')).toContainText('түбіртек 77');
  await expect(page.getByRole('main')).toContainText('Жіберілген, әлі қабылданбаған');
  await page.getByRole('link', { name: 'Қабылданғанын жазу' }).click();
  await look(page, 'kk');
  await page.locator('main form button').click();
  await expect(page.getByRole('alert')).toContainText('Кіріс нөмірі: Мұны толтырыңыз.');
  await page.locator('[name=incomingNumber]').fill('К-5');
  await page.locator('main form button').click();
  await expect(page).toHaveURL(/\?received$/);
  await expect(page.getByRole('main')).toContainText('кіріс № К-5');
});
