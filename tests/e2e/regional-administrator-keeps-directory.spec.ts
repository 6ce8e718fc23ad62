import { ownSurname } from './demo-report.ts';
import { caseWords, expect, expectWellMade, openCase, test, writeLetter } from './fixtures.ts';

const words = {
  kk: {
    title: 'Қабылдаушы органдар анықтамалығы',
    edit: 'Өзгерту',
    add: 'Орган қосу',
    preview: 'Не өзгеретінін қарау',
    touched: /Бұл органға дайындалып жатқан хаттар: \d+/,
    save: 'Жаңа нұсқаны сақтау',
    saved: 'Жаңа нұсқа сақталды.',
    fallBack: 'Өңірде мұндай орган болмағандықтан',
    regionalBody: 'Балалардың құқықтарын қорғау жөніндегі өңірлік уәкілетті орган',
    commissioner: 'Көкжиек облысының бала құқықтары жөніндегі өңірлік уәкілі',
    badPhone: 'Әр жолға бір нөмір жазыңыз',
    added: 'Орган анықтамалыққа қосылды.',
    phones: 'Телефондары',
  },
} as const;
const t = { ...caseWords.kk, ...words.kk };

test.describe.configure({ timeout: 120_000 });

test('the regional administrator changes an entry after a look at what it touches; a school reads it @phone', async ({
  page,
  teacherReports,
  signInAs,
  asSecondPerson,
  tolerate,
}) => {
  tolerate(/400|404|422/);
  const report = await teacherReports({ name: `${ownSurname()} Тоғжан` });
  const head = await asSecondPerson('head', '/', 'kk');
  const letter = await writeLetter(head, await openCase(head, report, t), 'p8.regionalCommissioner', t);

  await signInAs('region');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.title);
  const missing = page.getByRole('region', { name: t.regionalBody });
  await expect(missing).toContainText(t.fallBack);
  await expectWellMade(page, 'kk');
  // Neither cases nor letters are here.
  for (const place of ['/cases', '/inbox', letter]) expect((await page.goto(place))?.status()).toBe(404);

  await page.goto('/bodies?find=уәкілі');
  await page.getByRole('link', { name: t.commissioner }).click();
  await expectWellMade(page, 'kk');
  await page.getByRole('link', { name: t.edit }).click();
  await expectWellMade(page, 'kk');
  const day = `9:00–${10 + Math.floor(Math.random() * 8)}:${10 + Math.floor(Math.random() * 49)}`;
  await page.locator('[name=phones]').fill('қоңырау шалыңыз');
  await page.locator('[name=hoursKk]').fill(day);
  await page.getByRole('button', { name: t.preview }).click();
  await expect(page.getByRole('alert')).toContainText(`${t.phones}: ${t.badPhone}`);
  await expect(page.locator('[name=hoursKk]')).toHaveValue(day);
  await page.locator('[name=phones]').fill('+7 (7172) 00-02-02\n111');
  await page.getByRole('button', { name: t.preview }).click();
  await expect(page.getByRole('main')).toContainText(t.touched);
  await expect(page.locator('ins').filter({ hasText: day })).toBeVisible();
  await expectWellMade(page, 'kk');
  await page.getByRole('button', { name: t.save }).click();
  await expect(page.locator('#reason-error')).toBeVisible();
  await page.locator('[name=reason]').fill('№ 14 хат бойынша');
  await page.getByRole('button', { name: t.save }).click();
  await expect(page.getByRole('status')).toContainText(t.saved);
  await expect(page.getByRole('main')).toContainText('№ 14 хат бойынша');
  await expectWellMade(page, 'kk');

  await head.goto(letter);
  await head.getByRole('link', { name: t.commissioner }).click();
  await expect(head.getByRole('main')).toContainText(day);
  await expect(head.getByRole('link', { name: t.edit })).toHaveCount(0);
  expect((await head.goto(`${new URL(head.url()).pathname}/edit`))?.status()).toBe(404);
  expect((await head.goto('/bodies/add'))?.status()).toBe(404);
});
