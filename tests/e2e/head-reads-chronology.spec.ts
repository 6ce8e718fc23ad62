import { ownSurname } from './demo-report.ts';
import { caseWords, expect, expectWellMade, openCase, test } from './fixtures.ts';

const t = caseWords.kk;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what was dated back stands in its place and says so; strengths stand beside concerns @phone', async ({
    page,
    teacherReports,
    signInAs,
  }) => {
    await signInAs('head');
    const file = await openCase(page, await teacherReports({ name: `${ownSurname()} Айша` }), t);
    await page.getByRole('link', { name: 'Әңгіме, байланыс' }).click();
    await page.getByLabel('Ата-анасы немесе заңды өкілі').check();
    await page.getByLabel('Телефон арқылы').check();
    await page.getByLabel('Күні').fill('2026-09-01');
    await page.getByLabel('Не айтылды, неге келісілді').fill('Ертең мектепке келеді.');
    await page.getByRole('button', { name: 'Іске жазу' }).click();
    await expect(page.getByRole('status')).toContainText('Іске жазылды');
    await page.goto(`${file}/add/strength`);
    await page.getByLabel('Балаға не тірек').fill('Әжесіне сенеді.');
    await page.getByRole('button', { name: 'Іске жазу' }).click();

    await page.getByRole('link', { name: 'Оқиғалар барысы' }).click();
    const entries = page.getByRole('list', { name: 'Оқиғалар барысы' }).getByRole('listitem');
    await expect(entries).toHaveCount(4);
    await expect(entries.first()).toContainText('2026 жылғы 1 қыркүйек');
    await expect(entries.first()).toContainText('Кейін жазылған:');
    await expect(entries.first()).toContainText('Ертең мектепке келеді.');
    await expect(entries.nth(1)).toContainText('Қызметкер не көрді: Қолында көгерген жер бар.');
    await expect(entries.last()).toContainText('Әжесіне сенеді.');
    await expect(entries.last()).not.toContainText('Кейін жазылған');
    await expectWellMade(page, 'kk', { axe: false });

    await page.getByText('Іріктеу', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'Тірек' }).check();
    await page.getByRole('button', { name: 'Көрсету' }).click();
    await expect(entries).toHaveCount(1);
    await expect(page.getByRole('status')).toContainText('Көрсетілгені: 1, барлығы: 4');
    await expect(page.getByRole('checkbox', { name: 'Тірек' })).toBeChecked();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Көрсету' })).toBeHidden();
    await expect(entries).toHaveCount(1);
  });
});
