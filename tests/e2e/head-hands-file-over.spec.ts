import { ownSurname } from './demo-report.ts';
import { caseWords, expect, expectWellMade, openCase, test } from './fixtures.ts';

test('a pupil’s file is offered to another school, refused, offered again and accepted', async ({
  page,
  teacherReports,
  signInAs,
  asSecondPerson,
  tolerate,
}) => {
  tolerate(/400/);
  const surname = ownSurname();
  const report = await teacherReports({ name: `${surname} Нұрай` });
  await signInAs('head');
  const file = await openCase(page, report, caseWords.kk);
  await page.getByRole('link', { name: 'Басқа мектепке беру' }).click();
  await page.getByRole('button', { name: 'Мектепке ұсыну' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2);
  await page.getByLabel('Жағдайдың түрі').check();
  await page.locator('[name=note]').fill('Балаға сабырмен қарау керек.');
  await page.locator('[name=toId]').first().check();
  await expectWellMade(page, 'kk');
  await page.getByRole('button', { name: 'Мектепке ұсыну' }).click();
  await expect(page.getByRole('status')).toContainText('Іс мектепке ұсынылды');

  const other = await asSecondPerson('head12', '/', 'ru');
  await other.getByRole('link', { name: 'Другая школа предлагает дело ученика' }).click();
  await expect(other.getByRole('main'), 'no name in the list').not.toContainText(surname);
  await expect(other.getByRole('link', { name: 'Предлагает' }).first()).toBeVisible();
  // Tests run side by side: this very offer, and not another's.
  const offered = async () =>
    (await page.locator('main a[href^="/transfers/"]').first().getAttribute('href'))!;
  await other.goto(await offered());
  await expect(other.getByRole('main')).toContainText(`${surname} Нұрай`);
  await expect(other.getByRole('main')).toContainText('Насилие');
  await expect(other.getByRole('main')).not.toContainText('көгерген');
  const address = other.url();
  await other.getByText('Отказаться').first().click();
  await other.locator('[name=reason]').fill('Ребенок к нам не поступал.');
  await expectWellMade(other, 'ru');
  await other.getByRole('button', { name: 'Отказаться' }).click();
  await expect(other.getByRole('status')).toContainText('Ответ записан');
  await other.goto(address);
  await expect(other.getByRole('main')).not.toContainText(surname);

  await page.goto(`${file}/transfer`);
  await expect(page.getByRole('main')).toContainText('Ребенок к нам не поступал.');
  await page.locator('[name=toId]').first().check();
  await page.locator('[name=note]').fill('Құжаттары кеше тапсырылды.');
  await page.getByRole('button', { name: 'Мектепке ұсыну' }).click();
  await other.goto(await offered());
  await other.getByRole('button', { name: 'Принять' }).click();
  await expect(other.getByRole('status')).toContainText('Ответ записан');
  await page.goto('/transfers');
  await expect(page.getByRole('listitem').filter({ hasText: 'Қабылданды' }).first()).toBeVisible();
  await expectWellMade(page, 'kk');
});
