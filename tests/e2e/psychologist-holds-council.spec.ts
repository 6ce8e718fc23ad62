import type { Page } from '@playwright/test';
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
