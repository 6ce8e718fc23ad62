import type { Page } from '@playwright/test';
import { ownSurname } from './demo-report.ts';
import { caseWords, expect, expectWellMade, openCase, test } from './fixtures.ts';

const t = caseWords.kk;
const save = (page: Page) => page.getByRole('button', { name: 'Іске жазу', exact: true });
const area = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const marks = (page: Page) => page.getByRole('list', { name: 'Белгіленгендер' });
const map = (page: Page) => page.getByRole('img', { name: /^Дененің сызбасы/ });

test('an injury is marked on the map and in words, put right, and raises the question of a doctor @phone', async ({
  page,
  teacherReports,
  signInAs,
  tolerate,
}) => {
  tolerate(/400/);
  await signInAs('head');
  const file = await openCase(page, await teacherReports({ name: `${ownSurname()} Айша` }), t);
  await page.getByRole('link', { name: 'Дене сызбасы' }).click();
  await expect(page.getByRole('main')).toContainText('Баланы шешіндірмеңіз, суретке түсірмеңіз');
  await expectWellMade(page, 'kk');

  // The child's own left stands at the right of the picture.
  await map(page).locator('[data-area="front.leftForearm"]').click();
  await expect(area(page, 'Сол білек, ішкі жағы')).toBeChecked();
  await map(page).locator('[data-area="back.head"]').click();
  await map(page).locator('[data-area="back.head"]').click();
  await page.getByLabel('Көгерген жер').check();
  await page.getByLabel('Көлемі').fill('2×3 см');
  await page.getByLabel('көк, күлгін').check();
  await page.getByLabel('Кім көрді').fill('мектеп мейірбикесі');
  await page.getByLabel('Ескертпе').fill('«Құлап қалдым»');
  await save(page).click();
  await expect(page.getByRole('status')).toContainText('Іске жазылды');
  await expect(marks(page).getByRole('listitem')).toHaveText(
    /Көгерген жер: Сол білек, ішкі жағы, 2×3 см,\s+көк, күлгін.*мектеп мейірбикесі.*«Құлап қалдым»/s,
  );
  await expect(map(page).locator('path.marked')).toHaveCount(1);
  await expect(map(page)).toHaveAccessibleName('Дененің сызбасы, белгіленген жерлер: 1');

  await marks(page).getByRole('link', { name: 'Түзету' }).click();
  await area(page, 'Сол білек, ішкі жағы').uncheck();
  await save(page)
    .or(page.getByRole('button', { name: 'Түзетуді сақтау' }))
    .click();
  await expect(page.getByRole('alert')).toContainText('Денесінің қай жерінде');
  await expect(page.getByLabel('Көлемі')).toHaveValue('2×3 см');
  await page.getByText('Қолдар', { exact: true }).click();
  await area(page, 'Оң білек, ішкі жағы').check();
  await page.getByRole('button', { name: 'Түзетуді сақтау' }).click();
  await expect(map(page).locator('[data-area="front.rightForearm"]')).toHaveClass(/marked/);

  await page.goto(file);
  await expect(marks(page)).toContainText('Оң білек');
  await expect(marks(page)).not.toContainText('Сол білек');
  await expect(page.locator('[aria-labelledby=facts] del')).toContainText('Сол білек');
  await expect(page.locator('[aria-labelledby=owed]')).toContainText('Шешім керек');
  await expectWellMade(page, 'kk');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the boxes are enough, nothing typed is lost, and nobody else sees the map', async ({
    page,
    teacherReports,
    signInAs,
    asSecondPerson,
    tolerate,
  }) => {
    tolerate(/400|404/);
    await signInAs('head');
    const file = await openCase(page, await teacherReports({ name: `${ownSurname()} Ерлан` }), t);
    await page.goto(`${file}/add/injury?lang=ru`);
    await page.getByText('Ноги', { exact: true }).click();
    await area(page, 'Правое колено').check();
    await page.getByLabel('Примечание').fill('со слов классного руководителя');
    await page.getByRole('button', { name: 'Записать в дело' }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveText([/^Что видно/]);
    await expect(area(page, 'Правое колено')).toBeChecked();
    await expect(page.getByLabel('Примечание')).toHaveValue('со слов классного руководителя');
    await page.getByLabel('Рана', { exact: true }).check();
    await page.getByRole('button', { name: 'Записать в дело' }).click();
    await expect(page.getByRole('list', { name: 'Отмечено' })).toContainText('Рана: Правое колено');

    const teacher = await asSecondPerson('teacher');
    expect((await teacher.request.get(`${file}/add/injury`)).status()).toBe(404);
  });
});
