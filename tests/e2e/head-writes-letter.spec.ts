import { ownSurname } from './demo-report.ts';
import { caseWords, expect, expectWellMade, openCase, test, writeLetter } from './fixtures.ts';

const t = caseWords.kk;
const save = 'Мәтінді сақтау';
const saved = 'Мәтін сақталды.';
const anew = 'Іс бойынша жаңадан дайындап, салыстыру';
const saveChosen = 'Таңдағанымды сақтау';
const changed = 'Хат дайындалғаннан бері іс өзгерді';

// Letters are set as PDF on the way, and the machine that runs it may be busy.
test.describe.configure({ timeout: 240_000 });

test('a letter says that its case has changed, and is drafted anew beside the head’s own words', async ({
  page,
  teacherReports,
  signInAs,
  asSecondPerson,
}) => {
  const report = await teacherReports({ name: `${ownSurname()} Аружан` });
  await signInAs('head');
  const file = await openCase(page, report, t);
  const letter = await writeLetter(page, file, 'p11.3.commission', t);
  await expect(page.getByText(changed)).toHaveCount(0);
  await page.locator('[name=subjectKk]').fill('Өз тақырыбым');
  await page.getByRole('button', { name: save, exact: true }).click();

  const deputy = await asSecondPerson('deputy', `${file}/duties/p8.police`);
  await deputy.getByLabel('Телефон арқылы').check();
  await deputy.locator('[name=takenBy]').fill('кезекші Омаров');
  await deputy.locator('form[action="?/record"] button').last().click();
  await expect(deputy).toHaveURL(/recorded/);

  // What is typed and not saved yet goes along.
  await page.goto(letter);
  await expect(page.getByText(changed)).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Жаңа жазба: Полицияға хабарланды');
  await page.locator('[name=subjectKk]').press('Enter');
  await expect(page.getByRole('status')).toContainText(saved);
  await page.locator('[name=subjectKk]').fill('Сақталмаған тақырып');
  await page.getByRole('button', { name: anew }).click();
  await expect(page.getByRole('alert')).toContainText('Әзірге ештеңе өзгерген жоқ');
  const subject = page.getByRole('region', { name: /^Қазақша мәтін, Тақырыбы/ });
  const body = page.getByRole('region', { name: /^Қазақша мәтін, Мәтіні/ });
  await expect(subject).toContainText('Сақталмаған тақырып');
  await expect(subject).toContainText('қолмен өзгертілген');
  await expect(subject.getByRole('checkbox')).not.toBeChecked();
  await expect(body.locator('mark').last()).toContainText('кезекші Омаров');
  await expect(body.getByRole('checkbox')).toBeChecked();
  await expectWellMade(page, 'kk');

  await page.getByRole('button', { name: saveChosen }).click();
  await expect(page.getByRole('status')).toContainText(saved);
  await expect(page.locator('[name=subjectKk]')).toHaveValue('Сақталмаған тақырып');
  await expect(page.locator('[name=bodyKk]')).toHaveValue(/кезекші Омаров/);
  await expect(page.getByText(changed)).toHaveCount(0);
});

test('two who write one letter: the second sees the words of the first beside their own @phone', async ({
  page,
  teacherReports,
  signInAs,
  asSecondPerson,
  tolerate,
}) => {
  tolerate(/409/);
  const report = await teacherReports({ name: `${ownSurname()} Інжу` });
  await signInAs('head');
  const file = await openCase(page, report, t);
  const letter = await writeLetter(page, file, 'p8.police', t);
  const deputy = await asSecondPerson('deputy', letter);
  await deputy.locator('[name=subjectKk]').fill('Орынбасардың тақырыбы');
  await deputy.locator('[name=attachmentsKk]').fill('фотосурет – 1 парақта');
  await deputy.getByRole('button', { name: save, exact: true }).click();
  await expect(deputy.getByRole('status')).toContainText(saved);

  await page.locator('[name=subjectKk]').fill('Басшының тақырыбы');
  await page.locator('[name=languages][value=both]').check();
  await page.getByRole('button', { name: t.issue }).click();
  await expect(page.getByRole('alert')).toContainText('хатты әріптесіңіз өзгертті');
  const subject = page.getByRole('region', { name: /^Қазақша мәтін, Тақырыбы/ });
  await expect(subject.locator('mark')).toHaveText([/Басшының тақырыбы/, /Орынбасардың тақырыбы/]);
  await expect(page.getByRole('main')).toContainText('Әріптесіңіздің таңдағаны: Қазақша');
  await expectWellMade(page, 'kk');

  // Where only the colleague wrote, the colleague's words stay unless somebody says otherwise.
  await expect(subject.getByRole('checkbox')).not.toBeChecked();
  await expect(
    page.getByRole('region', { name: /^Қазақша мәтін, Қосымшалар/ }).getByRole('checkbox'),
  ).toBeChecked();
  await page.getByRole('button', { name: saveChosen }).click();
  await expect(page.getByRole('status')).toContainText(saved);
  await expect(page.locator('[name=subjectKk]')).toHaveValue('Басшының тақырыбы');
  await expect(page.locator('[name=attachmentsKk]')).toHaveValue('фотосурет – 1 парақта');
  await expect(page.locator('[name=languages][value=both]')).toBeChecked();
});

test('a letter with a gap or another child’s name is not issued before the head has looked', async ({
  page,
  teacherReports,
  signInAs,
  tolerate,
}) => {
  tolerate(/422/);
  const other = ownSurname();
  const report = await teacherReports({
    name: `${ownSurname()} Раяна`,
    others: [{ name: `${other} Темірлан`, part: 'witness' }],
    saw: 'Темірлан Раянаны қорғап тұрды.',
  });
  await signInAs('head');
  await page.goto(report);
  await page.getByRole('link', { name: t.openCase }).first().click();
  await page.getByRole('button', { name: t.open, exact: true }).click();
  await writeLetter(page, new URL(page.url()).pathname, 'p8.police', t);
  await expect(page.getByRole('main')).toContainText('Баланың сөзі хатқа енгізілмеді');
  await expect(page.locator('[name=bodyKk]')).not.toHaveValue(/Үйге барғым келмейді/);
  await expect(page.getByRole('main')).toContainText(`${other} Темірлан – хабарламада аталған басқа бала`);

  await page.locator('[name=attachmentsKk]').fill('көшірме – ___ парақта');
  await page.getByRole('button', { name: t.issue }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    'Қазақша мәтін, Қосымшалар: Бос орын қалған: көшірме – ___ парақта',
  ]);
  await page.locator('[name=attachmentsKk]').fill('көшірме – 2 парақта 😢');
  await page.getByRole('button', { name: t.issue }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([/басқа біреудің аты бар/]);
  await expect(page.getByRole('main')).toContainText('😢');
  await expectWellMade(page, 'kk');
  await page.getByLabel('Қарап шықтым').check();
  await page.getByRole('button', { name: t.issue }).click();
  await expect(page.getByRole('status')).toContainText('Хат рәсімделді');
});
