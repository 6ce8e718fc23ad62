import { readFileSync } from 'node:fs';
import { textOf } from '../../packages/documents/src/testing/inside-pdf.ts';
import { expect, expectWellMade, test } from './fixtures.ts';

test.use({ lang: 'ru' });

test('somebody without an account has a complaint drafted, and no address holds a word of it @phone', async ({
  page,
  tolerate,
}) => {
  tolerate(/answer: 400|status of 400/);
  const visited: string[] = [];
  page.on('request', (request) => visited.push(request.url()));
  await page.goto('/law');
  await page.getByRole('link', { name: 'Как подать жалобу и образец письма' }).click();
  await expect(page.locator('blockquote')).toContainText('91 және 92-баптарына сәйкес');
  await expectWellMade(page, 'ru');

  await page.getByLabel('Кому подается жалоба').fill('Прокуратура района');
  await page.getByLabel('На какой орган или организацию жалоба').fill('Отдел «Тест»');
  await page.getByLabel('Какого ребенка касается').fill('Жалобина Тестовая');
  await page.getByLabel('О чем просите').fill('Проверить и ответить.');
  await page.getByRole('button', { name: 'Посмотреть письмо' }).click();
  // Three fields are missing: nothing that was typed is lost.
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(3);
  await expect(page.getByLabel('Какого ребенка касается')).toHaveValue('Жалобина Тестовая');

  await page.getByLabel('Что было сделано или не сделано').fill('Сообщили в июне.\nНикто не пришел.');
  await page.getByLabel('Ваши имя и фамилия').fill('Жалобина Мать');
  await page.getByLabel(/^Ваш адрес/).fill('улица Абая, 10');
  await page.getByRole('button', { name: 'Посмотреть письмо' }).click();
  await expect(page.getByRole('status')).toContainText('Письмо готово');
  await expectWellMade(page, 'ru', { axe: false });

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Скачать (PDF)' }).click();
  const text = textOf(readFileSync(await (await download).path()));
  for (const words of ['Отдел«Тест»', 'ЖалобинаТестовая', 'Никтонепришел.', 'статьями91и92'])
    expect(text).toContain(words);
  expect(visited.map(decodeURIComponent).filter((url) => /Жалобина|Тест/.test(url))).toEqual([]);
});
