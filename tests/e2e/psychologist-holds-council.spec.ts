import type { Page } from '@playwright/test';
import { textOf } from '../../packages/documents/src/testing/inside-pdf.ts';
import { expect, expectWellMade, test } from './fixtures.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name });
const link = (page: Page, name: string) => page.getByRole('link', { name });

test('the psychologist writes the criteria down, assesses a pupil by them and puts the assessment right', async ({
  page,
  signInAs,
  asSecondPerson,
  tolerate,
}) => {
  tolerate(/40[04]|422/);
  await signInAs('psychologist');
  await page.goto('/watch/criteria');
  const main = page.getByRole('main');
  await expect(main).toContainText('№ 33002');
  await expect(main).toContainText('заңды ойдан шығаруға болмайды');
  await expect(main).toContainText('Критерийлер әлі енгізілмеген');

  await link(page, 'Топ қосу').click();
  await page.getByLabel('Топтың атауы қазақша').fill('Мінез-құлық');
  await page.getByLabel('Топтың атауы орысша').fill('Поведение');
  const first = page.getByRole('group', { name: '1-сұрақ' });
  await first.getByLabel('Сұрақтың мәтіні қазақша').fill('Үйге барудан қорқа ма?');
  await first.getByLabel('Сұрақтың мәтіні орысша').fill('Боится ли идти домой?');
  await button(page, 'Тағы бір сұрақ қосу').click();
  const second = page.getByRole('group', { name: '2-сұрақ' });
  await second.getByLabel('Сұрақтың мәтіні қазақша').fill('Қаншалықты жиі?');
  await second.getByLabel('Сұрақтың мәтіні орысша').fill('Как часто?');
  await second.getByLabel('Жауап түрі').selectOption('Баспалдақтары аталған шкала');
  await second.getByLabel('Шкаланың баспалдақтары қазақша').fill('ешқашан\nкейде\nжиі');
  await button(page, 'Сақтау').click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([/^2-сұрақ, шкаланың баспалдақтары/]);
  await expectWellMade(page, 'kk');
  await second.getByLabel('Шкаланың баспалдақтары орысша').fill('никогда\nиногда\nчасто');
  await button(page, 'Сақтау').click();
  await expect(page.getByRole('status')).toContainText('Сақталды');

  await page.getByRole('searchbox').fill('алимова');
  await button(page, 'Іздеу').click();
  await expectWellMade(page, 'kk');
  await link(page, 'Әлімова Айару').click();
  const assessments = page.url();
  await link(page, 'Жаңа бағалау').click();
  await page.getByLabel('Қорытынды').fill('Бақылау керек');
  await button(page, 'Бағалауды сақтау').click();
  await expect(page.getByRole('alert')).toContainText('Кемінде бір сұраққа жауап беріңіз');
  await expect(page.getByLabel('Қорытынды')).toHaveValue('Бақылау керек');
  await expectWellMade(page, 'kk');
  await page.getByRole('group', { name: 'Үйге барудан қорқа ма?' }).getByLabel('Анық емес').check();
  await page.getByRole('group', { name: 'Қаншалықты жиі?' }).getByLabel('жиі').check();
  await button(page, 'Бағалауды сақтау').click();
  await expect(page.getByRole('status')).toContainText('Бағалау сақталды');

  // The criteria change; the assessment keeps its words and is put right on its own form.
  await page.goto('/watch/criteria');
  await button(page, 'Алып тастау').click();
  await page.goto(assessments);
  await expect(main).toContainText('Критерийлердің 1-нұсқасы бойынша');
  await link(page, 'Түзету').click();
  await page.getByRole('group', { name: 'Үйге барудан қорқа ма?' }).getByLabel('Иә').check();
  await button(page, 'Бағалауды түзету').click();
  await expect(main.locator('del')).toContainText('Анық емес');
  await expect(main.getByText('Иә', { exact: true })).toBeVisible();
  await expectWellMade(page, 'kk');

  // It is the psychologist's alone.
  const head = await asSecondPerson('head');
  for (const address of ['/watch/criteria', new URL(assessments).pathname])
    expect((await head.goto(address))?.status(), address).toBe(404);
});

const isoDay = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const bare = (text: string) => text.replaceAll(/\s/g, '');
const fileAt = async (page: Page, address: string) =>
  new Uint8Array(await (await page.request.get(address)).body());

test('the psychologist holds a council on two children, and the head reads the minutes', async ({
  page,
  signInAs,
  asSecondPerson,
  tolerate,
}) => {
  tolerate(/40[04]|422/);
  await signInAs('psychologist');
  await page.goto('/watch');
  await link(page, 'Кеңес отырыстары').click();
  await link(page, 'Отырысты жазу').click();
  const person = (number: number) => page.getByRole('group', { name: `${number}-қатысушы` });
  await person(1).getByLabel('Аты-жөні').fill('Омаров Ерлан');
  await button(page, 'Отырысты сақтау').click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([/^1-қатысушы, лауазымы/]);
  await expectWellMade(page, 'kk');
  await person(1).getByLabel('Лауазымы').fill('мектеп инспекторы');
  await person(2)
    .getByLabel('Мектеп қызметкері')
    .selectOption({ label: await colleague(page, 'Ким Алина') });
  await button(page, 'Отырысты сақтау').click();
  await expect(page.getByRole('status')).toContainText('Сақталды');
  const meeting = new URL(page.url()).pathname;
  await expectWellMade(page, 'kk');

  const main = page.getByRole('main');
  await link(page, 'Петрова София').click();
  await page.getByLabel('Не өзгерді?').fill('Әжесі алып кетіп жүр');
  await button(page, 'Шешімді сақтау').click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([/^Не шешілді\?/, /^Қайта қарау күні/]);
  await expect(page.getByLabel('Не өзгерді?')).toHaveValue('Әжесі алып кетіп жүр');
  await expectWellMade(page, 'kk');
  await page.getByLabel('Не шешілді?').fill('Қадағалау жалғасады');
  await page.getByLabel('Төмен').check();
  await page.getByLabel('Қайта қарау күні').fill(isoDay(30));
  await button(page, 'Шешімді сақтау').click();
  await link(page, 'Рахымжан Алихан').click();
  await page.getByLabel('Не өзгерді?').fill('Үш пәннен де үлгеріп кетті');
  await page.getByLabel('Не шешілді?').fill('Қадағалаудан шығару');
  await page.getByLabel('Аяқталады').check();
  await button(page, 'Шешімді сақтау').click();
  await expect(main).toContainText('Қадағалау аяқталды');

  // The former words stay beneath; the entry stands as it was decided.
  await page.getByRole('link', { name: /^Түзету ?: Петрова/ }).click();
  await page.getByLabel('Не өзгерді?').fill('Әжесі күн сайын алып кетеді');
  await button(page, 'Шешімді сақтау').click();
  await expect(main).toContainText('Бұрынғы сөздер (1)');
  await expectWellMade(page, 'kk');
  await link(page, 'Петрова София').first().click();
  await expect(main).toContainText('Төмен');

  const kk = textOf(await fileAt(page, `${meeting}/minutes-kk.pdf`));
  for (const words of [
    'ХАТТАМА',
    'Петрова София Игоревна, 9 «Б»',
    'Әжесі күн сайын алып кетеді',
    'Омаров Ерлан',
  ])
    expect(kk).toContain(bare(words));
  for (const words of ['Қадағалау жалғасады', 'Рахымжан Алихан', 'Қадағалау: аяқталды', 'Е. Омаров'])
    expect(kk).toContain(bare(words));
  // What was said in a contact stays with the child.
  expect(kk).not.toContain(bare('Үй тапсырмасын'));

  const head = await asSecondPerson('head', meeting);
  await expect(head.getByRole('main')).toContainText('Әжесі күн сайын алып кетеді');
  await expect(head.getByRole('link', { name: 'Түзету' })).toHaveCount(0);
  const ru = textOf(await fileAt(head, `${meeting}/minutes-ru.pdf`));
  for (const words of ['ПРОТОКОЛ №', 'Рахымжан Алихан', 'Наблюдение: завершено'])
    expect(ru).toContain(bare(words));
  expect((await head.request.get(`${meeting}/minutes-kk.docx`)).status()).toBe(200);
  for (const address of [`${meeting}/edit`, '/watch/councils/new'])
    expect((await head.goto(address))?.status(), address).toBe(404);
  const teacher = await asSecondPerson('teacher');
  for (const address of [meeting, '/watch/councils', `${meeting}/minutes-kk.pdf`])
    expect((await teacher.request.get(address)).status(), address).toBe(404);
});

test('the psychologist fixes the summary of the half that closed, the head gives it out, the region adds it up', async ({
  page,
  signInAs,
  asSecondPerson,
}) => {
  await signInAs('psychologist');
  await page.goto('/watch');
  await link(page, 'Қадағалау жиынтығы').click();
  await button(page, 'Жиынтықты бекіту').click();
  await expect(page.getByRole('status')).toContainText('Сақталды');
  await expect(button(page, 'Жиынтықты бекіту')).toHaveCount(0);
  await expect(page.getByRole('row', { name: /Кезең соңында қадағалауда/ }).first()).toBeVisible();
  await expectWellMade(page, 'kk');
  const address = await link(page, 'XLSX файлы').first().getAttribute('href');
  const file = await page.request.get(address!);
  expect(file.headers()['content-disposition']).toMatch(/summary-20\d\d-[12]\.xlsx/);

  const head = await asSecondPerson('head', '/watch/summary');
  await head.getByRole('button', { name: 'Өңірге беру' }).first().click();
  await expect(head.getByRole('main')).toContainText('Өңірге берілді');
  const region = await asSecondPerson('region', '/bodies');
  await link(region, 'Өңір бойынша жиынтық').click();
  await expect(region.getByRole('main')).toContainText('№ 7');
  await expectWellMade(region, 'kk');
});

/** How the list of colleagues calls somebody: with their post. */
const colleague = async (page: Page, name: string): Promise<string> =>
  (await page.getByRole('group', { name: '2-қатысушы' }).getByRole('option').allTextContents()).find((one) =>
    one.startsWith(name),
  )!;
