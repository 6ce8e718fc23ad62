import { expect, expectWellMade, test } from './fixtures.ts';

test.use({ lang: 'kk' });

test('the head of a body enters a week of duty at once and takes a shift back; whoever receives there sees it', async ({
  page,
  signInAs,
  asSecondPerson,
  tolerate,
}) => {
  tolerate(/400|404|422/);
  await signInAs('guardianhead');
  await page.goto('/inbox');
  await page.getByRole('link', { name: 'Кезекшілік кестесі' }).click();
  await expect(page.locator('main')).toContainText('Кезекшілер әлі енгізілмеген.');
  await page.getByRole('link', { name: 'Кезекші қою' }).click();

  await page.locator('[name=when][value=daily]').check();
  await page.locator('[name=begins]').fill('20:00');
  await page.getByRole('button', { name: 'Кестеге енгізу' }).click();
  await expect(page.getByRole('alert')).toContainText('Қызметкерді таңдаңыз');
  await expect(page.locator('[name=begins]')).toHaveValue('20:00');
  await expectWellMade(page, 'kk');
  await page.locator('[name=who]').selectOption({ index: 1 });
  await page.locator('[name=when][value=offHours]').check();
  await page.locator('[name=from]').fill('2020-01-01');
  await page.locator('[name=until]').fill('2020-01-02');
  await page.getByRole('button', { name: 'Кестеге енгізу' }).click();
  await expect(page.getByRole('alert')).toContainText('Бұл күндер өтіп кетті');
  const days = new Date(Date.now() + 5 * 3_600_000);
  const day = (ahead: number) => new Date(days.getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
  await page.locator('[name=from]').fill(day(1));
  await page.locator('[name=until]').fill(day(7));
  await page.getByRole('button', { name: 'Кестеге енгізу' }).click();
  await expect(page).toHaveURL(/\?entered$/);
  await expectWellMade(page, 'kk');
  const shifts = page.getByRole('list', { name: 'Кім қашан кезекші' }).getByRole('listitem');
  const entered = await shifts.count();
  await expect(page.getByRole('list', { name: 'Кезекші қойылмаған уақыт' })).toContainText('кезекші жоқ');

  const receiver = await asSecondPerson('guardianship', '/rota');
  await expect(receiver.getByRole('listitem').filter({ hasText: 'Роза' })).toHaveCount(entered);
  await expect(receiver.getByRole('button', { name: /алып тастау/ })).toHaveCount(0);
  expect((await receiver.goto('/rota/new'))?.status()).toBe(404);

  for (let left = entered; left > 0; left--) {
    await expect(shifts).toHaveCount(left);
    await shifts.first().getByRole('button').click();
  }
  await expect(page.locator('main')).toContainText('Кезекшілер әлі енгізілмеген.');
});
