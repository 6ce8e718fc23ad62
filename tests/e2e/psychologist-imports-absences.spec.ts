import type { Page } from '@playwright/test';
import { addDays, dayOf, monthName, schoolCalendar } from '@qorgan/domain';
import { calendarYears, type IsoDate } from '@qorgan/statute';
import { expect, expectWellMade, test } from './fixtures.ts';

const calendar = schoolCalendar(calendarYears, 'fiveDays', []);
const today = dayOf(new Date());
const isSchoolDay = (day: IsoDate) => calendar.isWorking(day);
/** The last school days up to today, the latest first. */
const schoolDays = Array.from({ length: 120 }, (_, n) => addDays(today, -n))
  .filter(isSchoolDay)
  .slice(0, 60);
const aSunday = Array.from({ length: 7 }, (_, n) => addDays(today, -n)).find((day) => !isSchoolDay(day))!;
const written = (day: IsoDate) => day.split('-').toReversed().join('.');

const pupils = [
  'Әлімова Айару;5Ә',
  'БЕГАЛИН АРСЕН;5 «Ә»',
  'Габитова Томирис;5-Ә',
  'Дәулетұлы Ислам;6Б',
  'Ермекова Аружан;6Б',
  'Жақсылық Әмір;6Б',
  'Иванов Егор;7А',
  'Қасымов Нұрислам;7А',
  'Ли Виктория;7А',
  'Мұратқызы Іңкәр;8В',
  'Нұрпейіс Дінмұхамед;8В',
  'Өмірбек Жанерке;8В',
  'Петрова София;9Б',
  'Рахымжан Алихан;9Б',
  'Сәбит Үмітжан;2А',
  'Төлегенова Көзайым;2А',
  'Һашимова Фатима;3Г',
];
// Nobody else's story enters this child on the register, which would leave nothing to accept.
const truant = 'Төлегенова Көзайым';
/** Four school days in a row, however long the holidays between them: within thirty days. */
const away = schoolDays.slice(0, 4);

/** A list as a journal exports it: a line a pupil and day, 1 000 of them, of which 30 cannot be read. */
function journal(): { csv: string; bad: number[] } {
  const good = schoolDays.flatMap((day) =>
    pupils.map(
      (pupil) => `${pupil};${written(day)};${pupil.startsWith(truant) && away.includes(day) ? 'н' : '+'}`,
    ),
  );
  const wrong = [
    `Белгісіз Бала;5Ә;${written(schoolDays[0]!)};н`,
    `Иванов;7А;${written(schoolDays[0]!)};н`,
    'Иванов Егор;7А;31.02.2026;н',
    `Иванов Егор;7А;${written(addDays(today, 3))};н`,
    `Иванов Егор;7А;${written(aSunday)};н`,
    `Иванов Егор;8В;${written(schoolDays[0]!)};н`,
  ];
  const lines = good.slice(0, 970);
  const bad: number[] = [];
  for (let n = 0; n < 30; n += 1) {
    const at = n * 33;
    lines.splice(at, 0, wrong[n % wrong.length]!);
    bad.push(at + 2);
  }
  return { csv: ['Оқушы;Сынып;Күні;Белгісі', ...lines].join('\r\n'), bad };
}

const bring = async (page: Page, csv: string) => {
  await page.goto('/watch/absences/import');
  await page
    .getByLabel('Журналдың файлы')
    .setInputFiles({ name: 'journal.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByRole('button', { name: 'Файлды салу' }).click();
};

test('a psychologist imports 1 000 lines, 30 of them bad, and declines the child whom four days put forward', async ({
  page,
  signInAs,
  tolerate,
}) => {
  tolerate(/400/);
  const { csv, bad } = journal();
  await signInAs('psychologist');
  await bring(page, csv);

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Қай бағанда не тұр?');
  await expectWellMade(page, 'kk');
  await expect(page.getByLabel('Әр келмеген күнге бір жол')).toBeChecked();
  await expect(page.getByLabel('Оқушының аты-жөні')).toHaveValue('0');
  await page.getByRole('button', { name: 'Әрі қарай' }).click();

  await expectWellMade(page, 'kk');
  await expect(page.getByLabel('«н»')).toHaveValue('unexcused');
  await page.getByLabel('«+»').selectOption('present');
  await page.getByRole('button', { name: 'Сақтамай тексеру' }).click();

  await expect(page.getByText('Әзірге ештеңе сақталған жоқ.')).toBeVisible();
  const faults = page.getByRole('table').filter({ hasText: 'Не дұрыс емес' });
  expect(await faults.locator('tbody th').allTextContents()).toEqual(bad.map(String));
  for (const why of [
    'тізімінде жоқ',
    'толық жазылуы керек',
    'түсініксіз',
    'әлі келген жоқ',
    'сабақ жоқ',
    'басқа сыныпта бар',
  ])
    await expect(faults.getByText(why).first()).toBeVisible();
  await expectWellMade(page, 'kk');
  await page.getByRole('button', { name: 'Сақтау (4 күн)' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Сақталды');

  await page.getByRole('link', { name: 'Келмеген күндерге' }).click();
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: truant }) });
  await expect(card.getByText('Дәлелді себепсіз 4 күн')).toBeVisible();
  await expect(card.getByText('Отыз күн бойынша')).toBeVisible();
  await expectWellMade(page, 'kk');

  // The same file once more: it is known by now how the journal is laid out, and nothing changes.
  await bring(page, csv);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Не сақталады?');
  await expect(page.locator('.summary > div').filter({ hasText: 'Жаңа келмеген күн' })).toContainText('0');
  await expect(
    page.locator('.summary > div').filter({ hasText: 'Бұрыннан дәл солай жазылған' }),
  ).toContainText('4');

  await page.goto('/watch/absences');
  await card.getByRole('link', { name: truant }).first().click();
  await expect(page.getByRole('link', { name: 'Қадағалауға алу' })).toHaveAttribute(
    'href',
    /\/watch\/new\?pupil=.*from=absences/,
  );
  await page.locator('summary', { hasText: 'Қадағалауға алмау' }).click();
  await expectWellMade(page, 'kk');
  await page.getByRole('button', { name: 'Қадағалауға алмау' }).click();
  await expect(page.getByRole('alert')).toContainText('Неге алынбайды');
  await page.getByRole('textbox', { name: 'Неге алынбайды' }).fill('Отбасы көшті, анықтамасы бар');
  await page.getByRole('button', { name: 'Қадағалауға алмау' }).click();
  await expect(page.getByText('Жауабыңыз жазылды.')).toBeVisible();
  await page.goto('/watch/absences');
  await expect(card).toHaveCount(0);
});

test('a day is put right by hand, with nothing that was typed lost; nobody else sees the page', async ({
  page,
  signInAs,
  asSecondPerson,
  tolerate,
}) => {
  tolerate(/4(00|04|22)/);
  await signInAs('psychologist');
  await page.goto('/watch/absences');
  await page.getByRole('link', { name: '10 «А»' }).click();
  await page.getByRole('link', { name: 'Шәріп Ерасыл' }).click();
  const [day] = schoolDays;
  await page.getByLabel('Қай күні', { exact: true }).fill(aSunday);
  await page.getByRole('textbox', { name: 'Ескертпе' }).fill('Сынып жетекшісі айтты');
  await page.getByRole('button', { name: 'Жазу', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('сабақ жоқ');
  await expect(page.getByRole('textbox', { name: 'Ескертпе' })).toHaveValue('Сынып жетекшісі айтты');
  await page.getByLabel('Қай күні', { exact: true }).fill(day!);
  await page.getByRole('button', { name: 'Жазу', exact: true }).click();
  await expect(page.getByText('Жазылған күн саны: 1.')).toBeVisible();
  const pupilPage = page.url();

  // On the screen the class has one pupil who was away; on paper that number is hidden.
  await page.goto('/watch/pictures');
  await page.getByLabel('Сынып', { exact: true }).selectOption({ label: '10 «А»' });
  await page.getByRole('button', { name: 'Көрсету' }).click();
  const row = page.getByRole('row', { name: monthName(Number(day!.slice(5, 7)), 'kk') });
  await expect(row.getByRole('cell').last()).toHaveText('1');
  await expectWellMade(page, 'kk');
  await page.emulateMedia({ media: 'print' });
  await expect(row.getByRole('cell').last()).toHaveText('жасырын');
  await page.emulateMedia({ media: 'screen' });
  const file = await page.request.get('/watch/pictures/classes.xlsx');
  expect(file.headers()['content-disposition']).toContain('classes-');
  await page.goto(pupilPage);

  await page.getByRole('link', { name: 'Түзету' }).click();
  await page.getByLabel('Алып тасталған: мектепте болған').check();
  await page.getByRole('textbox', { name: 'Ескертпе' }).fill('');
  await page.getByRole('button', { name: 'Жазу', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('неге екенін');
  await page.getByRole('textbox', { name: 'Ескертпе' }).fill('Екінші ауысымда болған');
  await page.getByRole('button', { name: 'Жазу', exact: true }).click();
  await expect(page.locator('s')).toHaveText('Дәлелді себепсіз келмеген');
  await expect(page.getByText('Сынып жетекшісі айтты')).toBeVisible();

  const head = await asSecondPerson('head');
  expect((await head.goto(page.url()))?.status()).toBe(404);
  expect((await head.goto('/watch/absences'))?.status()).toBe(404);
});
