import { addDays, dayOf } from '@qorgan/domain';
import { ownSurname } from './demo-report.ts';
import { caseWords, expect, expectWellMade, openCase, test, writeLetter } from './fixtures.ts';

const t = caseWords.kk;
const explain = 'Себебін хатқа қосу';
const reason = 'Директор емханада жатты';

test('what is late asks for the reason, and the letter gives it only where the head says so', async ({
  page,
  teacherReports,
  signInAs,
  tolerate,
}) => {
  tolerate(/400|422/);
  const noticedOn = addDays(dayOf(new Date()), -12);
  const report = await teacherReports({ name: `${ownSurname()} Дана`, noticedOn });
  await signInAs('head');
  const file = await openCase(page, report, t);
  const letter = await writeLetter(page, file, 'p11.3.commission', t);
  const why = page.locator('[name=whyLate]');
  const body = page.locator('[name=bodyKk]');

  await page.locator('[name=subjectKk]').fill('Өз тақырыбым');
  await page.getByRole('button', { name: explain }).click();
  await expect(page.getByRole('alert')).toContainText('Мұны толтырыңыз.');
  await expect(page.locator('[name=subjectKk]')).toHaveValue('Өз тақырыбым');
  await why.fill(reason);
  await page.getByRole('button', { name: explain }).click();
  await expect(page.getByRole('status')).toContainText('Оқып шығып, сақтаңыз.');
  await expect(body).toHaveValue(new RegExp(`Кешігу себебі: «${reason}»\\.\\n\\nҚағидалардың 33`));
  await expectWellMade(page, 'kk');
  await page.getByRole('button', { name: t.issue }).click();
  await expect(page).toHaveURL(/issued/);

  // What the letter says is not typed again; without a reason nothing is sent.
  await page.goto(`${letter}/send`);
  await expect(page.locator('[name=lateReason]')).toHaveValue(reason);
  await page.locator('[name=lateReason]').fill('');
  await page.getByRole('button', { name: t.send, exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Неге кейінге қалғанын жазыңыз.');
  await page.locator('[name=lateReason]').fill(reason);
  await page.getByRole('button', { name: t.send, exact: true }).click();
  await expect(page).toHaveURL(/sent/);
  await page.goto(`${file}/duties/p11.3.commission`);
  await expect(page.getByRole('main')).toContainText(reason);

  // Another letter of the same late case says nothing of it by itself.
  await writeLetter(page, file, 'p8.police', t);
  await expect(page.locator('[name=whyLate]')).toHaveValue('');
  await expect(body).not.toHaveValue(/Кешігу себебі/);
});
