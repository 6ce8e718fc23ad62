import type { Page } from '@playwright/test';
import { ownSurname } from './demo-report.ts';
import { caseWords, expect, expectWellMade, openCase, test } from './fixtures.ts';

// The whole story is long, and the machine that runs it may be busy.
test.describe.configure({ timeout: 120_000 });

const kk = caseWords.kk;
const child = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Балалар' }).getByRole('listitem').filter({ hasText: name }).first();
/** The line of a report on the desk. */
const onDesk = (page: Page, report: string) =>
  page.locator('ul.tasks > li', { has: page.locator(`a[href="${report}"]`) });

async function decide(page: Page, reason: string, button: string): Promise<void> {
  await page.locator('[name=reason]').fill(reason);
  await page.getByRole('button', { name: button, exact: true }).click();
}

test('a report with three children stays on the desk until each is decided upon, and can be taken up again @phone', async ({
  page,
  teacherReports,
  signInAs,
  asSecondPerson,
  tolerate,
}) => {
  tolerate(/40[09]|422/);
  const surname = ownSurname();
  const [affected, witness, alleged] = ['Айдана', 'Нұрлан', 'Думан'].map((given) => `${surname} ${given}`);
  const report = await teacherReports({
    name: affected!,
    needsDoctor: true,
    others: [
      { name: witness!, part: 'witness' },
      { name: alleged!, part: 'alleged' },
    ],
  });
  await signInAs('head');
  await page.goto('/');
  await expect(onDesk(page, report)).toContainText('Комиссияға жолдау 11.3-тармақ');
  await expect(onDesk(page, report).locator('time')).toHaveCount(1);
  await expectWellMade(page, 'kk');

  await page.goto(report);
  await expect(page.locator('.notice.danger a[href="tel:103"]')).toBeVisible();
  await expect(page.getByRole('main')).toContainText(
    'Байқалған және хабарланған уақыттың ертерегінен саналады',
  );
  await expectWellMade(page, 'kk');

  // The one who is said to have done it: no case, and no word against whoever reported.
  await child(page, alleged!)
    .getByRole('link', { name: /^Шешімді жазу/ })
    .click();
  await expect(page.getByRole('main')).toContainText('хабарлаған қызметкерге мін тақпайды');
  await page.getByRole('button', { name: 'Шешімді сақтау' }).click();
  await expect(page.getByRole('alert')).toContainText('Мұны толтырыңыз.');
  await expectWellMade(page, 'kk');
  await decide(page, 'Педагог-психолог сөйлеседі', 'Шешімді сақтау');
  await expect(page.getByRole('status')).toContainText('Шешім күтіп тұрған бала: 2.');
  await expect(child(page, alleged!)).toContainText('Педагог-психолог сөйлеседі');

  // A case for one child does not hide the other.
  await child(page, affected!)
    .getByRole('link', { name: /^Іс ашу/ })
    .click();
  await page.getByRole('button', { name: kk.open, exact: true }).click();
  await expect(page.locator('.notice.danger a[href="tel:103"]')).toBeVisible();
  await expect(page.locator(`.notice a[href="${report}"]`)).toContainText('тағы бала бар: 1.');
  await page.goto('/');
  await expect(onDesk(page, report)).toContainText(witness!);
  await expect(onDesk(page, report)).not.toContainText(affected!);
  await expect(onDesk(page, report)).toContainText('Шешім күткен бала: 1 (барлығы 3)');

  // Two on the same child: the second is shown what the first did, and keeps the words.
  await page.goto(report);
  await child(page, witness!)
    .getByRole('link', { name: /^Іс ашпау/ })
    .click();
  const { pathname, search } = new URL(page.url());
  const deputy = await asSecondPerson('deputy', `${pathname}${search}`);
  // What the psychologist may see is asked without a preset answer.
  await decide(page, 'Басқа баламен шатастырылған', 'Шешімді сақтау');
  await expect(page.getByRole('alert')).toContainText('Педагог-психолог бұл белгіні көрсін бе?');
  await expect(page.locator('[name=reason]')).toHaveValue('Басқа баламен шатастырылған');
  await expectWellMade(page, 'kk');
  await page.locator('[name=sees][value=withoutWords]').check();
  await page.getByRole('button', { name: 'Шешімді сақтау' }).click();
  await expect(page.getByRole('status')).toContainText('әр бала бойынша шешім бар');
  await expectWellMade(page, 'kk');
  await deputy.locator('[name=sees][value=nothing]').check();
  await decide(deputy, 'Ол күні мектепте болмаған', 'Шешімді сақтау');
  await expect(deputy.getByRole('alert')).toContainText('шешім бұрын қабылданған');
  await expect(deputy.getByRole('main')).toContainText('Басқа баламен шатастырылған');
  await expect(deputy.locator('[name=reason]')).toHaveValue('Ол күні мектепте болмаған');
  await expectWellMade(deputy, 'kk');

  // The leave is on the report, and is taken back there.
  await expect(child(page, witness!)).toContainText('көреді, жазылған сөздерінсіз');
  await child(page, witness!)
    .getByRole('link', { name: /^Өзгерту/ })
    .click();
  await expectWellMade(page, 'kk');
  await page.getByRole('button', { name: 'Қайтарып алу' }).click();
  await expect(page.getByRole('main')).toContainText('Педагог-психолог бұл белгіні көрмейді.');
  await expect(page.getByRole('main')).toContainText('Бұрынғы рұқсаттар: 1');

  // It has left the desk for the list; what was decided can be taken up again and stays to be read.
  await deputy.goto('/');
  await expect(onDesk(deputy, report)).toHaveCount(0);
  await deputy.getByRole('link', { name: 'Қаралған хабарламалар' }).click();
  await expect(onDesk(deputy, report)).toContainText('Басқа баламен шатастырылған');
  await expectWellMade(deputy, 'kk');
  await deputy.goto(report);
  await child(deputy, witness!)
    .getByRole('link', { name: /^Қайта қарау/ })
    .click();
  await expectWellMade(deputy, 'kk');
  await decide(deputy, 'Жаңа куә табылды', 'Қайта қарау');
  await expect(child(deputy, witness!)).toContainText('Басқа баламен шатастырылған');
  await expect(child(deputy, witness!)).toContainText('Жаңа куә табылды');
  await page.goto('/');
  await expect(onDesk(page, report)).toContainText(witness!);
});

test('a report on an alleged pupil alone is decided, and its reporter is told that and no more', async ({
  page,
  teacherReports,
  signInAs,
  asSecondPerson,
}) => {
  const report = await teacherReports({ name: ownSurname(), part: 'alleged', kind: 'unsure' });
  await signInAs('deputy');
  await page.goto(report);
  await expect(page.getByRole('main')).toContainText('Хабарламада жағдайдың түрі нақты емес');
  await page.getByRole('link', { name: /^Шешімді жазу/ }).click();
  await decide(page, 'Құпия шешім', 'Шешімді сақтау');
  await page.goto('/');
  await expect(onDesk(page, report)).toHaveCount(0);

  const teacher = await asSecondPerson('teacher', report, 'ru');
  await expect(teacher.getByRole('main')).toContainText('Рассмотрено, решение принято.');
  await expect(teacher.getByRole('main')).not.toContainText('Құпия шешім');
  await expectWellMade(teacher, 'ru');
  for (const address of ['/reports', `${report}/again`, `${report}/no-case?child=${crypto.randomUUID()}`])
    expect((await teacher.context().request.get(address)).status(), address).toBe(404);
});

test('bullying with a doctor asked for: no time of 11.3, and 103 all the same until the call is written down', async ({
  page,
  teacherReports,
  signInAs,
}) => {
  const report = await teacherReports({
    name: `${ownSurname()} Мадина`,
    kind: 'bullying',
    needsDoctor: true,
  });
  await signInAs('head');
  await page.goto('/');
  await expect(onDesk(page, report)).toContainText('Жәбірлеу (буллинг) аталмаған');
  await expect(onDesk(page, report).locator('time')).toHaveCount(0);
  const file = await openCase(page, report, kk);
  await expect(page.locator('.notice.danger')).toContainText('көмек баланың өзіне керек');
  await expectWellMade(page, 'kk');
  await page
    .locator('.notice.danger')
    .getByRole('link', { name: /^Қоңырауды/ })
    .click();
  await page.getByLabel('Иә, шақырылды').check();
  await page.locator('form[action="?/record"] button').click();
  await expect(page).toHaveURL(new RegExp(file));
  await expect(page.locator('.notice.danger')).toHaveCount(0);
  await page.goto(report);
  await expect(page.locator('.notice.danger')).toHaveCount(0);
});
