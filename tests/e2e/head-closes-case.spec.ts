import type { Page } from '@playwright/test';
import { ownSurname } from './demo-report.ts';
import { caseWords, expect, expectWellMade, openCase, test } from './fixtures.ts';

const t = caseWords.kk;
const words = (page: Page, name: string) => page.locator(`[name=${name}]`);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a case closes with open duties only for a reason, is sealed off, and opens again @phone', async ({
  page,
  teacherReports,
  signInAs,
  tolerate,
}) => {
  tolerate(/4(00|22)/);
  const surname = ownSurname();
  const report = await teacherReports({ name: `${surname} Дана` });
  await signInAs('head');
  const file = await openCase(page, report, t);
  await page.getByRole('link', { name: 'Істі жабу' }).click();
  await expectWellMade(page, 'kk');

  await press(page, 'Істі жабу');
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(/^Іс неге жабылады: /);
  await words(page, 'reason').fill('Отбасы басқа облысқа көшті, ондағы мектепке хабарланды.');
  await press(page, 'Істі жабу');
  await expect(page.getByRole('alert')).toContainText('Бұл қадамдар неге орындалмайды');
  await expect(words(page, 'reason')).toHaveValue(/көшті/);
  await words(page, 'whyOpen').fill('Хабарлама қате болып шықты, полиция растады.');
  await expectWellMade(page, 'kk');
  await press(page, 'Істі жабу');

  await expect(page.getByRole('status')).toContainText('Іс жабылды');
  await expect(page.getByRole('heading', { name: 'Не істеу керек' })).toBeHidden();
  const left = page.locator('[aria-labelledby=left-open]');
  await expect(left).toContainText('Орындалмай жабылды');
  await expect(left).not.toContainText('Жіберілді');
  await expectWellMade(page, 'kk');
  await page.goto('/');
  await expect(page.getByRole('main')).not.toContainText(surname);
  await page.goto('/cases?lang=ru');
  await expect(page.getByRole('listitem').filter({ hasText: surname })).toContainText('Закрыто');

  await page.goto(`${file}/duties/p8.police`);
  await expect(page.getByRole('main')).toContainText('Дело закрыто');
  await expect(page.locator('form[action="?/record"]')).toBeHidden();
  await page.getByRole('link', { name: 'Открыть дело снова' }).click();
  await words(page, 'reason').fill('Новые сведения от классного руководителя.');
  await expectWellMade(page, 'ru');
  await press(page, 'Открыть снова');
  await expect(page.getByRole('status')).toContainText('Дело снова открыто');
  await expect(page.locator('[aria-labelledby=owed]').getByRole('listitem').first()).toBeVisible();
  const trail = page.locator('[aria-labelledby=facts]');
  await expect(trail).toContainText('Хабарлама қате болып шықты');
  await expect(trail).toContainText('Новые сведения от классного руководителя.');
});
