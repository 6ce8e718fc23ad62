import type { Page } from '@playwright/test';
import { addDays, dayOf } from '@qorgan/domain';
import { textOf } from '../../packages/documents/src/testing/inside-pdf.ts';
import { expect, expectWellMade, test } from './fixtures.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
const today = dayOf(new Date());

/** A case that the body opened on what a neighbour told it, and whose assessment its head approved. */
async function assessedCase(page: Page): Promise<string> {
  await page.goto('/casework/new');
  await page.locator('[name=circumstance]').first().check();
  await page.locator('[name=from]').fill('көршісі');
  await page.locator('textarea[name=words]').fill('Үйден айқай шығады.');
  await page.locator('[name=kinds][value=violence]').check();
  await page.locator('[name=surname]').fill('Бейсенова');
  await page.locator('[name=given]').fill('Томирис');
  await page.locator('[name=birthDate]').fill('2015-08-21');
  await page.locator('[name=sex][value=female]').check();
  await page.locator('main form button:not([formaction])').last().click();
  await expect(page).toHaveURL(/\/casework\/[0-9a-f-]{36}\?opened/);
  const at = new URL(page.url()).pathname;

  await page.goto(`${at}/assessment`);
  await button(page, 'Бағалауды бастау').click();
  for (const part of ['Баланың деректері', 'Бағалауды жүргізген қызметкерлер']) {
    await link(page, part).click();
    await button(page, 'Сақтау').click();
  }
  await page.goto(`${at}/assessment/6`);
  await page.getByRole('textbox').fill('Балаға психологиялық көмек қажет.');
  await button(page, 'Сақтау').click();
  await page.goto(`${at}/assessment/sign`);
  await button(page, 'Қол қою').click();
  await page.goto(`${at}/assessment/sign`);
  await button(page, 'Бекіту').click();
  await expect(button(page, 'Бекіту')).toHaveCount(0);
  return at;
}

/** Adds a measure of a kind of help; `name`: in words of one's own instead of the first of the catalogue. */
async function addMeasure(
  page: Page,
  plan: string,
  { help, name, dueOn, by }: { help: string; name?: string; dueOn: string; by: string | { outside: string } },
): Promise<void> {
  await page.goto(`${plan}/line?help=assistance.${help}`);
  const item = page.locator('[name=item]');
  await (name ? page.locator('[name=item][value=other]') : item.first()).check();
  await page.getByLabel('Нақты не істеледі?').fill(name ?? '');
  await page.getByLabel('Тағайындалған күні').fill(addDays(today, -3));
  await page.getByLabel('Қай күнге дейін аяқталуы керек?').fill(dueOn);
  await page
    .getByLabel('Жауапты ұйым')
    .selectOption({ label: typeof by === 'string' ? by : 'Qorgan-да жоқ ұйым' });
  if (typeof by !== 'string') await page.getByLabel('Qorgan-да жоқ ұйымның атауы').fill(by.outside);
  await button(page, 'Сақтау').click();
  await expect(page).toHaveURL(/plan\?saved/);
}

async function report(page: Page, step: string, words: string): Promise<void> {
  await page.getByLabel(step, { exact: true }).check();
  await page.getByLabel('Нәтижесі немесе себебі').fill(words);
  await button(page, 'Есепті жіберу').click();
}

test('a body draws up a plan, its head signs it, a centre and a school report, and the plan closes', async ({
  page,
  signInAs,
  asSecondPerson,
  tolerate,
}) => {
  // What is left out of a form is put right beside its field.
  tolerate(/40[04]|422/);
  await signInAs('guardianhead');
  const at = await assessedCase(page);
  const plan = `${at}/plan`;
  await page.goto(plan);
  await button(page, 'Жоспарды бастау').click();
  await page.getByLabel('Жоспар басталатын күн').fill(today);
  await button(page, 'Сақтау').click();
  await expect(page.getByRole('alert')).toContainText('Жоспар аяқталатын күн');
  await expectWellMade(page, 'kk');
  await page.getByLabel('Жоспар аяқталатын күн').fill(addDays(today, 90));
  await page.getByLabel('Байланыс ақпараты').fill('анасы, +7 701 000 44 04');
  await page.getByLabel('Тұратын мекенжайы').fill('Наурыз көшесі, 4');
  await button(page, 'Сақтау').click();
  await expect(page.getByRole('main')).toContainText('кемінде бір іс-шара');
  await expect(page.getByRole('main')).toContainText('Балаға психологиялық көмек қажет.');

  const centre = 'Көкжиек қаласының психологиялық қолдау орталығы';
  const school = '«№ 7 жалпы орта білім беретін мектеп» КММ';
  await addMeasure(page, plan, { help: 'psychological', dueOn: addDays(today, 20), by: centre });
  await expectWellMade(page, 'kk');
  const lessons = { help: 'pedagogical', name: 'Қосымша сабақтар', dueOn: addDays(today, -1) };
  await addMeasure(page, plan, { ...lessons, by: school });
  const lawyer = { help: 'legal', name: 'Адвокаттың кеңесі', dueOn: addDays(today, 9) };
  await addMeasure(page, plan, { ...lawyer, by: { outside: 'Адвокаттар алқасы' } });
  await page.goto(`${plan}/agreement`);
  await page.getByLabel('Келісім алу мүмкін болмады').check();
  await page.getByLabel('Себебі', { exact: true }).fill('Анасы ауруханада');
  await button(page, 'Сақтау').click();
  await button(page, 'Жоспарға қол қою').click();
  await expect(page.getByRole('main')).toContainText('1-нұсқа, күшінде');
  await expectWellMade(page, 'kk');

  // The centre sees its own measure and nothing else.
  const psychologists = await asSecondPerson('psychcentre', '/measures');
  await link(psychologists, /^Бейсенова Томирис: Психологиялық қолдау/).click();
  const shown = psychologists.getByRole('main');
  await expect(shown).toContainText('2015 жылғы 21 тамыз');
  await expect(shown).not.toContainText('Адвокат');
  expect((await psychologists.request.get(plan)).status()).toBe(404);
  await report(psychologists, 'Орындалды', '');
  await expect(psychologists.getByRole('alert')).toContainText('Нәтижесін немесе неге мүмкін болмағанын');
  await report(psychologists, 'Орындалды', 'Он кездесу өтті, ұйқысы түзелді.');
  await expect(psychologists.getByRole('status')).toContainText('Есеп жіберілді');
  await expectWellMade(psychologists, 'kk');

  // So does the school, where it is overdue and stands first.
  const head = await asSecondPerson('head', '/');
  await link(head, /^Тапсырылған іс-шаралар/).click();
  const first = head.getByRole('listitem').filter({ hasText: 'Бейсенова Томирис' });
  await expect(first).toContainText('Мерзімі өтті');
  await expectWellMade(head, 'kk');
  await first.getByRole('link').click();
  await report(head, 'Басталды', '');
  await report(head, 'Орындалды', 'Сабақтар өтті.');
  await expect(head.getByRole('main')).toContainText('Сабақтар өтті.');

  await page.goto(plan);
  await expect(page.getByRole('main')).toContainText('Он кездесу өтті, ұйқысы түзелді.');
  const printed = await page.request.get(`${plan}/1-kk.pdf`);
  expect(textOf(await printed.body())).toContain('Анасыауруханада');
  await page.goto(`${plan}/close`);
  await page.getByLabel('Мақсатқа ішінара жетті').check();
  await page.getByLabel('Қорытынды сөзбен').fill('Бала мектепке оралды.');
  await button(page, 'Жоспарды аяқтау').click();
  await expect(page.getByRole('alert')).toContainText('Нәтижесі жоқ әр іс-шара');
  await page.getByLabel('Адвокаттың кеңесі').fill('Қажет болмады.');
  await expectWellMade(page, 'kk');
  await button(page, 'Жоспарды аяқтау').click();
  await expect(page.getByRole('main')).toContainText('Жоспар аяқталды');
  await expect(page.getByRole('main')).toContainText('Қажет болмады.');

  // The head of the body sees who looked at the case.
  await page.goto(at);
  await link(page, 'Істі кім қарады').click();
  await expect(page.getByRole('listitem').first()).toContainText('Істі кім қарағаны тексерілді');
  await expectWellMade(page, 'kk');
});
