import type { Page } from '@playwright/test';
import { ownSurname, reportOf } from './demo-report.ts';
import { caseWords, enter, expect, expectWellMade, openCase, test } from './fixtures.ts';
import { startPortal } from './portal-with-clock.ts';

// A portal of its own: a head who is away would be away in every other story too, and days cannot be waited for.
test.describe.configure({ mode: 'serial', timeout: 120_000 });
let portal: Awaited<ReturnType<typeof startPortal>> | undefined;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  portal = await startPortal();
});
test.afterAll(() => portal?.stop());

const day = 24 * 3_600_000;
/** The day in Kazakhstan, so many days from now. */
const dayIn = (days: number) => new Date(Date.now() + 5 * 3_600_000 + days * day).toISOString().slice(0, 10);

async function signInAs(page: Page, login: string): Promise<void> {
  await page.context().clearCookies({ name: 'session' });
  await page.goto(`${portal!.origin}/sign-in`);
  const password = await page.locator('.demo input[name=password]').first().inputValue();
  await enter(page, login, password);
  await expect(page).toHaveURL(`${portal!.origin}/`);
}

test('a deputy acts for a head who is away, until the head is back or the dates run out', async ({
  page,
  browser,
  elsewhere,
  tolerate,
}) => {
  const { origin, waitHours } = portal!;
  tolerate(/answer: (400|422|404)|status of (400|422|404)/);
  const deputy = await elsewhere('kk');
  await signInAs(page, 'head');
  await page.getByRole('link', { name: 'Басшы мен орынбасарлар' }).click();
  const rows = page.locator('ol.tasks > li');
  await expect(rows).toHaveText([/Тілеубердин.*Орнында/s, /Оспанова.*Басшының орынбасары.*Орнында/s]);
  await expectWellMade(page, 'kk');

  // Days that run backwards are told beside the field, and nothing typed is lost.
  await page.getByLabel('Тілеубердин Қанат').check();
  await page.locator('[name=until]').fill(dayIn(-1));
  await page.getByRole('button', { name: 'Белгілеу' }).click();
  await expect(page.locator('#until-error')).toContainText('Соңғы күн бірінші күннен бұрын тұр.');
  await expect(page.getByLabel('Тілеубердин Қанат')).toBeChecked();
  await page.locator('[name=until]').fill(dayIn(1));
  await page.getByRole('button', { name: 'Белгілеу' }).click();
  await expect(rows).toHaveText([
    /Оспанова.*Басшының міндетін атқарушы.*Орнында/s,
    /Тілеубердин.*Орнында жоқ: .*Оралды.*Орнында жоқ/s,
  ]);
  await expectWellMade(page, 'kk');

  await signInAs(deputy, 'deputy');
  await expect(deputy.locator('header')).toContainText('басшының міндетін атқарушы');
  await expect(deputy.locator('.notice')).toContainText('Бүгін басшының міндетін сіз атқарасыз');
  const report = await reportOf(browser, origin, { name: `${ownSurname()} Айша` });
  const file = await openCase(deputy, `${origin}${report}`, caseWords.kk);

  // Both are away: nobody's report is held up, and its writer is told.
  await deputy.goto(`${origin}/people/away`);
  await expect(deputy.getByLabel('Тілеубердин Қанат')).toHaveCount(0);
  await deputy.locator('[name=until]').fill(dayIn(0));
  await deputy.getByRole('button', { name: 'Белгілеу' }).click();
  await expect(deputy.locator('.notice.waits')).toContainText('Бүгін басшы да, орынбасар да орнында жоқ');
  const second = await reportOf(browser, origin, { name: `${ownSurname()} Дана` });
  const teacher = await elsewhere('ru');
  await signInAs(teacher, 'teacher');
  await teacher.goto(`${origin}${second}`);
  await expect(teacher.locator('.notice.waits')).toContainText('никого из тех, кто может увидеть');
  await expect(teacher.locator('main')).not.toContainText('Тілеубердин');
  await expectWellMade(teacher, 'ru', { axe: false });
  await deputy.getByRole('button', { name: 'Оралды: Оспанова' }).click();
  await expect(deputy.getByRole('status')).toContainText('Оралғаны белгіленді.');

  // The administrator gives the deputy dates; when they have run out, the desk and its cases are gone.
  await signInAs(page, 'admin');
  await page.goto(`${origin}/people`);
  await page.getByRole('link', { name: /^Мерзімі мен кезегі: Оспанова/ }).click();
  await expectWellMade(page, 'kk');
  await page.locator('[name=order]').fill('нөл');
  await page.locator('[name=until]').fill(dayIn(1));
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await expect(page.locator('#order-error')).toBeVisible();
  await expect(page.locator('[name=until]')).toHaveValue(dayIn(1));
  await page.locator('[name=order]').fill('1');
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await expect(page.getByRole('status')).toContainText('Мерзімі мен кезегі сақталды.');
  await expect(page.locator('.tasks > li', { hasText: 'Оспанова' })).toContainText('1-орынбасар');
  expect((await deputy.goto(`${origin}${file}`))?.status()).toBe(200);

  waitHours(48);
  await signInAs(page, 'head');
  // Reminders of the two days are there; that somebody acts is not.
  await expect(page.locator('.notice', { hasText: /Бүгін|орнында жоқ/ })).toHaveCount(0);
  await signInAs(deputy, 'deputy');
  await expect(deputy.locator('header')).not.toContainText('міндетін атқарушы');
  await expect(deputy.getByRole('heading', { level: 1 })).toHaveText('Хабарлау');
  expect((await deputy.goto(`${origin}${file}`))?.status()).toBe(404);
});
