import type { Page } from '@playwright/test';
import { ownSurname } from './demo-report.ts';
import { caseWords, expect, expectWellMade, openCase, test } from './fixtures.ts';

const t = caseWords.kk;
const save = (page: Page) => page.getByRole('button', { name: 'Деректерді сақтау', exact: true }).last();
const field = (page: Page, name: string) => page.locator(`[name=${name}]`);
const trail = (page: Page) => page.locator('[aria-labelledby=facts]');

test('a mistyped name is put right by two, linked to the roster, and hidden parents stay hidden @phone', async ({
  page,
  teacherReports,
  signInAs,
  asSecondPerson,
  tolerate,
}) => {
  tolerate(/409/);
  const surname = ownSurname();
  const report = await teacherReports({ name: `${surname}қ Айша` });
  await signInAs('head');
  const file = await openCase(page, report, t);

  await page.getByRole('link', { name: 'Баланың деректерін түзету' }).click();
  await expect(field(page, 'surname')).toHaveValue(`${surname}қ`);
  await expectWellMade(page, 'kk');
  const deputy = await asSecondPerson('deputy', `${file}/child`);

  await field(page, 'surname').fill(surname);
  await field(page, 'parentName').fill('Сынақова Жұпар');
  await field(page, 'reason').fill('туу туралы куәлікпен тексерілді');
  // Enter saves; it does not take the row out, whose button comes first on the page.
  await field(page, 'parentName').press('Enter');
  await expect(page.getByRole('status')).toContainText('Деректер сақталды');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${surname} Айша`);
  await expect(trail(page)).toContainText(`бұрын ${surname}қ, енді ${surname}`);
  await expect(trail(page)).toContainText('Қосылған ата-ана немесе заңды өкіл: Сынақова Жұпар');

  await field(deputy, 'birthDate').fill('2013-05-04');
  await field(deputy, 'surname').fill(surname);
  await save(deputy).click();
  await expect(deputy.getByRole('alert')).toContainText(`бұрын ${surname}қ, енді ${surname}`);
  await expect(deputy.getByRole('alert')).toContainText('Сынақова Жұпар');
  await expect(field(deputy, 'birthDate')).toHaveValue('2013-05-04');
  await expectWellMade(deputy, 'kk');
  await field(deputy, 'parentName').fill('Сынақова Жұпар');
  await save(deputy).click();
  await expect(deputy.getByRole('main')).toContainText('2013 жылғы 4 мамыр');
  await deputy.goto(`${file}/child`);
  await save(deputy).click();
  await expect(deputy.getByRole('status')).toContainText('Өзгеріс жоқ');
  await expect(trail(deputy).getByRole('listitem')).toHaveCount(3);

  await page.goto(`${file}/pupil`);
  await page.getByRole('searchbox').fill('алимова');
  await page.getByRole('searchbox').press('Enter');
  expect(page.url(), 'no name in the address').not.toContain('%D');
  await expectWellMade(page, 'kk');
  await page.getByRole('link', { name: 'Әлімова' }).first().click();
  await expect(field(page, 'surname')).toHaveValue('Әлімова');
  await expect(field(page, 'parentName').first()).toHaveValue('Сынақова Жұпар');
  await expectWellMade(page, 'kk');
  await save(page).click();
  await expect(trail(page)).toContainText('іс тізімдегі оқушымен байланыстырылды');

  await page.goto(`${file}/duties/p11.1.parents`);
  await page.getByLabel('Жоқ, бұл баланың мүддесіне қайшы').check();
  await field(page, 'reason').fill('Бала үйден қорқады.');
  await page.locator('form[action="?/record"] button').last().click();
  await expect(page.getByRole('main')).not.toContainText('Жұпар');
  await page.goto(`${file}/child?lang=ru`);
  await expect(page.getByRole('button', { name: 'Добавить еще одного' })).toBeHidden();
  await page.getByText('Данные родителей: скрыты в письмах и списках').click();
  await expect(field(page, 'parentName').first()).toHaveValue('Сынақова Жұпар');
  await expectWellMade(page, 'ru');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('rows come and go, what is wrong is said beside its field, and nothing typed is lost', async ({
    page,
    teacherReports,
    signInAs,
    tolerate,
  }) => {
    tolerate(/400/);
    await signInAs('head');
    const file = await openCase(page, await teacherReports({ name: `${ownSurname()} Ерлан` }), t);
    await page.goto(`${file}/child`);
    await field(page, 'address').fill('Абай көшесі, 5 🏠 \u202Eүй');
    await field(page, 'birthDate').fill('1899-05-04');
    await field(page, 'parentName').fill('Бірінші');
    for (const name of ['Екінші', 'Үшінші']) {
      await page.getByRole('button', { name: 'Тағы бір адам қосу' }).click();
      await field(page, 'parentName').last().fill(name);
    }
    await page.getByRole('button', { name: /^Алып тастау.*2-адам$/ }).click();
    await expect(field(page, 'parentName')).toHaveCount(2);
    await expect(field(page, 'parentName').last()).toHaveValue('Үшінші');
    await field(page, 'parentName').last().fill('');
    await field(page, 'parentPhone').last().fill('8 701 000 00 00');
    await save(page).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveText([
      'Туған күні: Жылын тексеріңіз: бұл тым ертедегі күн.',
      'Ата-ананың немесе өкілдің аты-жөні: Мұны толтырыңыз.',
    ]);
    await expect(page.getByRole('alert').getByRole('link').last()).toHaveAttribute('href', '#parentName-2');
    await expect(field(page, 'address')).toHaveValue('Абай көшесі, 5 🏠 \u202Eүй');
    await field(page, 'birthDate').fill('2013-05-04');
    await page.getByRole('button', { name: /^Алып тастау.*2-адам$/ }).click();
    await save(page).click();
    await expect(page.getByRole('main')).toContainText('Бірінші');
    await expect(page.getByRole('main')).not.toContainText('8 701 000 00 00');
  });
});
