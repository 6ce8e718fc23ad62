import type { Page } from '@playwright/test';
import { ownSurname } from './demo-report.ts';
import { caseWords, expect, expectWellMade, openCase, test } from './fixtures.ts';

/** Fills the shortest honest report, marks whom it concerns, and sends it; answers with its address. */
async function reportsAbout(page: Page, whom: { head?: boolean; deputy?: boolean }): Promise<string> {
  await page.goto('/report');
  await page.locator('[name=search]').fill(`${ownSurname()} Айша`);
  await page.locator('[name=signs][value="sign.anxiety"]').check();
  await page.locator('form#report details summary').last().click();
  if (whom.head) await page.locator('[name=concernsHead]').check();
  if (whom.deputy) await page.getByRole('checkbox', { name: /^Оспанова Гүлнәр/ }).check();
  await page.locator('[name=seemingKind][value=violence]').check();
  await page.getByRole('button', { name: 'Хабарламаны жіберу' }).click();
  await expect(page).toHaveURL(/\/reports\/[0-9a-f-]{36}\?sent=/);
  return new URL(page.url()).pathname;
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a report about a deputy goes past the deputy, and so does its case', async ({
      page,
      signInAs,
      asSecondPerson,
      tolerate,
    }) => {
      tolerate(/404/);
      await signInAs('teacher');
      const report = await reportsAbout(page, { deputy: true });
      await expect(page.locator('main')).toContainText(
        'Сіз атаған адамдар оны көрмейді: Оспанова Гүлнәр Болатқызы.',
      );
      await expect(page.locator('.notice.danger')).toHaveCount(0);

      const head = await asSecondPerson('head', report);
      await expect(head.locator('.notice', { hasText: 'Оспанова' })).toContainText('Оларға айтпаңыз.');
      const file = await openCase(head, report, caseWords.kk);
      await expect(head.locator('.notice', { hasText: 'Оспанова' })).toBeVisible();
      if (javaScriptEnabled) await expectWellMade(head, 'kk', { axe: false });
      const deputy = await asSecondPerson('deputy');
      await expect(deputy.locator(`a[href="${report}"], a[href="${file}"]`)).toHaveCount(0);
      for (const closed of [report, file]) expect((await deputy.goto(closed))?.status(), closed).toBe(404);
    });
  });

test('where nobody in the school is left, the teacher is shown the direct ways and a letter @phone', async ({
  page,
  signInAs,
  asSecondPerson,
  tolerate,
}) => {
  tolerate(/404/);
  await signInAs('teacher');
  await page.goto('/report');
  await page.locator('form#report details summary').last().click();
  await expect(page.getByText('Тілеубердин Қанат Ерланұлы')).toBeVisible();
  await expectWellMade(page, 'kk');

  const report = await reportsAbout(page, { head: true, deputy: true });
  const ways = page.locator('.notice.danger');
  await expect(ways).toContainText('Бұл хабарламаны мектепте көретін адам жоқ');
  for (const number of ['102', '111']) await expect(ways.locator(`a[href="tel:${number}"]`)).toBeVisible();
  await expect(page.locator('main')).toContainText('Сақталды, бірақ мектепте оны ешкім көрмейді');
  await expect(page.locator('main')).not.toContainText('орынбасарларына бірден');
  await expect(ways).toContainText('қорғаншылық және қамқоршылық органы');
  await expectWellMade(page, 'kk');
  await page.goto(`${report}?lang=ru`);
  await expectWellMade(page, 'ru', { axe: false });

  const hrefs = await ways
    .locator('a[download]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  // To either guardianship body of the region.
  expect(hrefs).toHaveLength(4);
  for (const [at, magic] of ['%PDF-', 'PK', '%PDF-', 'PK'].entries()) {
    const file = await page.request.get(hrefs[at]!);
    expect(file.status()).toBe(200);
    expect((await file.body()).subarray(0, magic.length).toString()).toBe(magic);
    expect(file.headers()['content-disposition']).not.toMatch(/сын/i);
  }
  for (const login of ['head', 'deputy', 'admin']) {
    const other = await asSecondPerson(login);
    for (const closed of [report, hrefs[0]!])
      expect((await other.request.get(closed)).status(), `${login}: ${closed}`).toBe(404);
  }
  await expect(page.locator('main')).toContainText('Айша');
});

test('a report about the head goes to the deputy, and not to the head', async ({
  page,
  signInAs,
  asSecondPerson,
  tolerate,
}) => {
  tolerate(/404/);
  await signInAs('teacher');
  const report = await reportsAbout(page, { head: true });
  await expect(page.locator('.notice.danger')).toHaveCount(0);
  await asSecondPerson('deputy', report);
  const head = await asSecondPerson('head');
  expect((await head.goto(report))?.status()).toBe(404);
});
