import type { Page } from '@playwright/test';
import { ownSurname } from './demo-report.ts';
import { caseWords, expect, expectWellMade, test } from './fixtures.ts';

const t = caseWords.kk;

/** Opens the case of one child of a report. */
async function openFor(page: Page, report: string, surname: string): Promise<string> {
  await page.goto(report);
  await page.getByRole('link', { name: new RegExp(`^${t.openCase}.*${surname}`) }).click();
  // A witness of what seemed to be violence is one of the kinds already.
  await page.getByRole('button', { name: t.open, exact: true }).click();
  await expect(page).toHaveURL(/\/cases\/[0-9a-f-]{36}\?opened/);
  return new URL(page.url()).pathname;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('two children of one incident have a case each, each knows the other, and others’ needs are asked for @phone', async ({
    page,
    teacherReports,
    signInAs,
    tolerate,
  }) => {
    tolerate(/400/);
    const [one, two, alleged] = [ownSurname(), ownSurname(), ownSurname()];
    const others = [
      { name: `${two} Дамир`, part: 'witness' as const },
      { name: `${alleged} Ерлан`, part: 'alleged' as const },
    ];
    const report = await teacherReports({ name: `${one} Айша`, others });
    await signInAs('head');
    const first = await openFor(page, report, one);
    // Nobody is forgotten: the page of the first case leads back to the children who wait.
    await expect(page.getByRole('main')).toContainText(/шешім|күт/);
    await expect(page.locator('[aria-labelledby=incident]')).toHaveCount(0);
    const second = await openFor(page, report, two);
    expect(second).not.toBe(first);

    const incident = page.locator('[aria-labelledby=incident]');
    await expect(incident).toContainText(one);
    await expect(incident).toContainText('зардап шеккен');
    await expect(incident).not.toContainText(alleged);
    await incident.getByRole('link').click();
    await expect(page).toHaveURL(first);
    await expect(incident).toContainText(`${two} Дамир, куә`);

    await page.getByRole('link', { name: /^Жазып қою.*Бауырларына/ }).click();
    await expect(page.getByLabel('Аға-іні, апа-сіңлілері')).toBeChecked();
    await page.getByLabel('Иә', { exact: true }).check();
    await page.getByLabel('Кімге және қандай көмек').fill('Інісіне психолог керек.');
    await page.getByRole('button', { name: 'Іске жазу' }).click();
    await expect(page.locator('[aria-labelledby=others]')).toContainText('Інісіне психолог керек.');
    await expect(page.locator('[aria-labelledby=others]')).toContainText('Әлі анықталмаған');

    await page.goto(`${first}/duties/p20.assistanceRoom`);
    await page.getByLabel('Иә', { exact: false }).first().check();
    await page.getByLabel('Кім апарды').fill('психолог');
    await page.getByLabel('Кабинетке жеткен уақыты').fill('23:58');
    await page.getByLabel('Баланы кім қабылдап алды').fill('Серікова А., кезекші дәрігер');
    await expectWellMade(page, 'kk', { axe: false });
    await page.locator('form[action="?/record"] button').last().click();
    await expect(page.locator('[aria-labelledby=facts]')).toContainText('Серікова А., кезекші дәрігер');
    await expect(page.locator('[aria-labelledby=facts]')).toContainText('23:58');
    await expectWellMade(page, 'kk', { axe: false });
  });
});

test('a case of another report is joined to the incident by its number, with a reason, and taken out again', async ({
  page,
  teacherReports,
  signInAs,
  tolerate,
}) => {
  tolerate(/400|422/);
  const [one, two] = [ownSurname(), ownSurname()];
  await signInAs('head');
  const first = await openFor(page, await teacherReports({ name: `${one} Айша` }), one);
  const second = await openFor(page, await teacherReports({ name: `${two} Дамир` }), two);
  const number = /\d+/.exec(await page.locator('.caption').first().innerText())![0];

  await page.goto(first);
  await page.getByRole('link', { name: 'Бір оқиғаның істері' }).click();
  const join = page.getByRole('button', { name: 'Қосу', exact: true });
  await page.locator('[name=number]').fill('он екі');
  await page.locator('[name=why]').fill('Екеуі де бір төбелесте болған.');
  await join.click();
  await expect(page.getByRole('alert')).toContainText('Нөмірді цифрмен жазыңыз');
  await page.locator('[name=number]').fill('987654321');
  await join.click();
  await expect(page.getByRole('alert')).toContainText('Мұндай нөмірі бар басқа іс табылмады');
  await expect(page.locator('[name=why]')).toHaveValue('Екеуі де бір төбелесте болған.');
  await page.locator('[name=number]').fill(number);
  await join.click();
  await expect(page.getByRole('status')).toContainText('Іс осы оқиғаға қосылды.');
  await expectWellMade(page, 'kk');

  await page.goto(second);
  await expect(page.locator('[aria-labelledby=incident]')).toContainText(`${one} Айша`);
  await page.goto(`${second}/incident`);
  await page.locator('summary').click();
  await page.getByRole('button', { name: 'Оқиғадан алу' }).click();
  await expect(page.getByRole('alert')).toContainText('Мұны толтырыңыз.');
  await page.locator('[name=whyNot]').fill('Басқа күні болған.');
  await page.getByRole('button', { name: 'Оқиғадан алу' }).click();
  await expect(page.getByRole('status')).toContainText('Іс бұл оқиғадан алынды.');
});
