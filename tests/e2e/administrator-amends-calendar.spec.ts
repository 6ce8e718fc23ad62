import type { Page } from '@playwright/test';
import { ownSurname } from './demo-report.ts';
import { caseWords, expect, expectWellMade, openCase, test } from './fixtures.ts';

const t = {
  ...caseWords.kk,
  preview: 'Не өзгеретінін қарау',
  save: 'Сақтау',
  takeBack: 'Қайтарып алу',
  amend: 'Күнді өзгерту немесе бекіту',
  saved: 'Өзгеріс сақталды.',
  dayOff: 'Демалыс күні',
  moves: /Ауысатын мерзім: \d+/,
  passed: 'Бұл уақыт әлі келген жоқ.',
  takenBack: 'Қайтарып алынды',
} as const;

/** The last day that a duty's page shows, as a machine reads it. */
const lastDay = async (page: Page, duty: string): Promise<string> => {
  await page.goto(duty);
  return (await page.locator('dd time').first().getAttribute('datetime'))!;
};
/** Others open cases in the same school meanwhile: then nothing is saved, what changes is shown again, and saved then. */
const saveSeen = (page: Page, button: string) =>
  expect(async () => {
    const isOpen = await page.getByRole('button', { name: button, exact: true }).isVisible();
    if (isOpen) await page.getByRole('button', { name: button, exact: true }).click();
    await expect(page.getByRole('status')).toContainText(t.saved, { timeout: 2_000 });
  }).toPass();

test('the administrator makes a day off after a look at what moves; the head’s case shows it, and taken back it is as before', async ({
  page,
  teacherReports,
  signInAs,
  asSecondPerson,
  tolerate,
}) => {
  tolerate(/400|404|409|422/);
  const report = await teacherReports({ name: `${ownSurname()} Нұрай` });
  const head = await asSecondPerson('head', '/', 'kk');
  const duty = `${await openCase(head, report, t)}/duties/p11.3.commission`;
  const before = await lastDay(head, duty);

  await signInAs('admin');
  expect((await page.goto(duty))?.status()).toBe(404);
  await page.goto('/calendar');
  await expect(page.getByRole('table', { name: /^қараша/ })).toBeVisible();
  await expectWellMade(page, 'kk');
  await page.getByRole('link', { name: t.amend }).click();
  await expectWellMade(page, 'kk');

  // What cannot be is told beside its field, and nothing typed is lost.
  await page.locator('[name=on]').fill(before);
  await page.getByLabel(t.dayOff).check();
  await page.locator('[name=sourceName]').fill('Министрдің бұйрығы');
  await page.locator('[name=sourceOn]').fill('2099-01-01');
  await page.getByRole('button', { name: t.preview }).click();
  await expect(page.locator('#reason-error')).toBeVisible();
  await page.locator('[name=reason]').fill('Демалыс ауыстырылды');
  await page.getByRole('button', { name: t.preview }).click();
  await expect(page.getByRole('region', { name: 'Не өзгереді' })).toContainText(t.moves);
  await page.getByRole('button', { name: t.save, exact: true }).click();
  await expect(page.locator('#sourceOn-error')).toContainText(t.passed);
  await expect(page.locator('[name=sourceName]')).toHaveValue('Министрдің бұйрығы');
  await page.locator('[name=sourceOn]').fill('2026-11-18');
  await page.getByRole('button', { name: t.preview }).click();
  await expect(page.locator(`del time[datetime="${before}"]`)).toBeVisible();
  await expectWellMade(page, 'kk');
  await saveSeen(page, t.save);

  const moved = await lastDay(head, duty);
  expect(moved > before).toBe(true);

  await page.goto(`/calendar/${before.slice(0, 4)}`);
  await page.getByRole('link', { name: t.takeBack }).first().click();
  await page.locator('[name=reason]').fill('Қате енгізілді');
  await page.getByRole('button', { name: t.preview }).click();
  await expect(page.locator(`ins time[datetime="${before}"]`)).toBeVisible();
  await expectWellMade(page, 'kk');
  await saveSeen(page, t.takeBack);
  await page.goto(`/calendar/${before.slice(0, 4)}`);
  await expect(page.getByRole('main')).toContainText(t.takenBack);
  expect(await lastDay(head, duty)).toBe(before);

  // The head reads it and changes nothing.
  await head.goto('/calendar');
  await expect(head.getByRole('link', { name: t.amend })).toHaveCount(0);
  for (const place of ['/calendar/amend', '/settings']) expect((await head.goto(place))?.status()).toBe(404);
});

test('the administrator sets how soon an unopened report alarms; what is no number is told beside its field', async ({
  page,
  signInAs,
  tolerate,
}) => {
  tolerate(/400/);
  await signInAs('admin');
  await page.goto('/');
  await page.getByRole('link', { name: 'Жұмыс уақыты мен дабылдар' }).click();
  const outside = page.locator('[name=unopenedOutside]');
  const before = await outside.inputValue();
  await outside.fill('ұзақ');
  await page.locator('[name=unopenedInHours]').fill('20');
  await page.getByRole('button', { name: t.save, exact: true }).click();
  await expect(page.locator('#unopenedOutside-error')).toContainText('бүтін сан');
  await expect(outside).toHaveValue('ұзақ');
  await expect(page.locator('[name=unopenedInHours]')).toHaveValue('20');
  const after = String(Number(before) + 1);
  await outside.fill(after);
  await page.getByRole('button', { name: t.save, exact: true }).click();
  await expect(page.getByRole('status')).toContainText('Сақталды.');
  const latest = page.getByRole('region', { name: 'Не, қашан өзгертілді' }).getByRole('listitem').first();
  await expect(latest.locator('del').last()).toHaveText(before);
  await expect(latest.locator('ins').last()).toHaveText(after);
  await expectWellMade(page, 'kk');
});
