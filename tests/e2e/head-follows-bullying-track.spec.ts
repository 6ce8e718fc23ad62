import type { Page } from '@playwright/test';
import { ownSurname } from './demo-report.ts';
import { caseWords, expect, expectWellMade, openCase, test } from './fixtures.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name });
const link = (page: Page, name: string) => page.getByRole('link', { name });
const step = (page: Page, name: RegExp) => page.getByRole('listitem').filter({ hasText: name });
const watching = (page: Page) => step(page, /Екі апта бақылау/).first();

test('the administrator changes a step, the head records it on a case of bullying and puts it right', async ({
  page,
  teacherReports,
  signInAs,
  asSecondPerson,
  tolerate,
}) => {
  tolerate(/400/);

  // The plain start says what it is not, and the school makes it its own.
  const office = await asSecondPerson('admin', '/bullying-track', 'ru');
  const main = office.getByRole('main');
  await expect(main).toContainText('Это не текст приказа № 506');
  await expect(main).toContainText('установленных законом сроков в нем нет');
  await step(office, /Наблюдать за положением/)
    .getByRole('link', { name: 'Изменить' })
    .click();
  await office.getByLabel('Название шага на русском').fill('Наблюдать две недели');
  await office.getByLabel('Название шага на казахском').fill('');
  await office.getByLabel('Сколько рабочих дней').fill('десять');
  await button(office, 'Добавить еще поле').click();
  const third = office.getByRole('group', { name: 'Поле 3' });
  await third.getByLabel('Вопрос или название на русском').fill('Когда смотрим снова?');
  await third.getByLabel('Вид ответа').selectOption('Дата');
  await button(office, 'Сохранить').click();
  await expect(office.getByRole('alert').getByRole('link')).toHaveText([
    /^Название шага на казахском/,
    /^Поле 3, на казахском/,
  ]);
  await expectWellMade(office, 'ru');
  await office.getByLabel('Название шага на казахском').fill('Екі апта бақылау');
  await third.getByLabel('Вопрос или название на казахском').fill('Қашан қайта қараймыз?');
  await button(office, 'Сохранить').click();
  await expect(office.getByRole('alert')).toContainText('целое число от 1 до 250');
  await office.getByLabel('Сколько рабочих дней').fill('10');
  await button(office, 'Сохранить').click();
  await expect(office.getByRole('status')).toContainText('Сохранено');
  await expect(main).toContainText('Эти шаги установила сама школа');
  await expect(step(office, /Наблюдать две недели/).first()).toContainText('Собственный срок школы');
  await expectWellMade(office, 'ru');

  // On a case of bullying the notices of paragraph 8 stand beside the steps.
  await signInAs('head');
  const file = await openCase(
    page,
    await teacherReports({ name: `${ownSurname()} Аружан`, kind: 'bullying' }),
    caseWords.kk,
  );
  await link(page, 'Жәбірлеу (буллинг) кезіндегі қадамдар').click();
  await expect(page.getByRole('main')).toContainText('8-тармақтың міндеттері өзгеріссіз қалады');
  await expect(page.locator('[id="p8.police"]')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('мектептің өз мерзімі, заңмен белгіленген мерзім емес');
  await expectWellMade(page, 'kk');

  await link(page, 'Екі апта бақылау').click();
  await page.getByLabel('Не байқалды?').fill('Үзілісте жалғыз тұрады');
  await page.getByLabel('Қашан қайта қараймыз?').fill('2026-12-10');
  await button(page, 'Сақтау').click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([/^Жәбірлеу тоқтады ма\?/]);
  await expect(page.getByRole('group', { name: 'Жәбірлеу тоқтады ма?' })).toContainText('таңдаңыз');
  await expect(page.getByLabel('Не байқалды?')).toHaveValue('Үзілісте жалғыз тұрады');
  await expect(page.getByLabel('Қашан қайта қараймыз?')).toHaveValue('2026-12-10');
  await expectWellMade(page, 'kk');
  await page.getByRole('group', { name: 'Жәбірлеу тоқтады ма?' }).getByLabel('Жоқ').check();
  await button(page, 'Сақтау').click();
  await expect(page.getByRole('status')).toContainText('Қадам жазылды');
  await expect(watching(page)).toContainText('2026 жылғы 10 желтоқсан');

  // The old records stay, crossed out; nothing of paragraph 8 is settled by a step.
  await watching(page).getByRole('link', { name: 'Түзету' }).click();
  await page.getByLabel('Не байқалды?').fill('Үзілісте достарымен жүр');
  await button(page, 'Түзетуді сақтау').click();
  await expect(watching(page)).toContainText('достарымен');
  await watching(page).getByRole('link', { name: 'Түзету' }).click();
  await page.getByLabel('Неге кері алынады').fill('басқа баланың жазбасы');
  await button(page, 'Жазбаны кері алу').click();
  await expect(page.getByRole('status')).toContainText('Жазба кері алынды');
  await expect(watching(page)).toContainText('Жазылмаған');
  await page.goto(file);
  await expect(page.locator('[aria-labelledby=facts] del')).toContainText([
    'Үзілісте жалғыз тұрады',
    'Үзілісте достарымен жүр',
  ]);
  await expect(page.locator('[aria-labelledby=owed] [id="p8.police"]')).toBeVisible();
});
