import { ownSurname } from './demo-report.ts';
import { caseWords, expect, expectWellMade, openCase, test as base, writeLetter } from './fixtures.ts';

type Fixtures = {
  /** As the head: a case, a letter for one duty, issued and sent. Answers with the id of the letter. */
  sendLetter: (duty: string, channel: string) => Promise<string>;
};

const test = base.extend<Fixtures>({
  sendLetter: async ({ teacherReports, asSecondPerson }, use) => {
    await use(async (duty, channel) => {
      const t = caseWords.kk;
      const report = await teacherReports({ name: `${ownSurname()} Тоғжан` });
      const page = await asSecondPerson('head', '/', 'kk');
      const letter = await writeLetter(page, await openCase(page, report, t), duty, t);
      await page.getByRole('button', { name: t.issue }).click();
      await page.getByRole('link', { name: t.send, exact: true }).click();
      await page.locator(`[name=channel][value=${channel}]`).check();
      if (channel !== 'portal') await page.locator('[name=proof]').fill('түбіртек 77');
      await page.locator('main form button').click();
      await expect(page).toHaveURL(/\?sent$/);
      return letter.split('/').at(-1)!;
    });
  },
});

const words = {
  kk: {
    title: 'Келіп түскен хаттар',
    waiting: 'Қабылдауды растау керек',
    taken: 'Қабылданды, кіріс №',
    empty: 'Кіріс нөмірі: Мұны толтырыңыз.',
  },
  ru: {
    title: 'Поступившие письма',
    waiting: 'Нужно подтвердить получение',
    taken: 'Получено, вх. №',
    empty: 'Входящий номер: Заполните это поле.',
  },
} as const;

// Before anything is received, a school has to write and send it.
test.describe.configure({ timeout: 180_000 });

for (const [lang, login, duty] of [
  ['kk', 'police', 'p8.police'],
  ['ru', 'commission', 'p11.3.commission'],
] as const)
  test.describe(lang, () => {
    const t = { ...caseWords[lang], ...words[lang] };
    test.use({ lang });

    test(`${login} opens the letter and confirms its receipt with a number @phone`, async ({
      page,
      sendLetter,
      signInAs,
      baseURL,
      tolerate,
    }) => {
      tolerate(/400/);
      const id = await sendLetter(duty, 'portal');
      await signInAs(login);
      await page.goto('/inbox');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.title);
      const row = page.locator('ul.tasks > li', { has: page.locator(`a[href="/inbox/${id}"]`) });
      await expect(row).toContainText(t.waiting);
      await expectWellMade(page, lang);

      await row.getByRole('link').click();
      await expectWellMade(page, lang);
      const pdf = await page
        .context()
        .request.get((await page.locator('a[href$=".pdf"]').getAttribute('href'))!);
      expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');

      await page.getByRole('button', { name: t.confirm }).click();
      await expect(page.getByRole('alert')).toContainText(t.empty);
      await expectWellMade(page, lang);
      await page.locator('[name=incomingNumber]').fill('01-15/23');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/confirmed$/);
      await expect(page.getByRole('main')).toContainText(`${t.taken} 01-15/23`);
      await expectWellMade(page, lang);

      // A second confirmation changes nothing: the first number stands.
      const again = await page.context().request.post(`/inbox/${id}`, {
        form: { incomingNumber: '99' },
        headers: { origin: baseURL!, accept: 'text/html' },
      });
      expect(await again.text()).toContain('01-15/23');
    });
  });

test('a body sees only what was sent to it, and nothing of the case', async ({
  page,
  sendLetter,
  signInAs,
  tolerate,
}) => {
  tolerate(/404/);
  const forPolice = await sendLetter('p8.police', 'portal');
  await signInAs('commission');
  expect((await page.goto(`/inbox/${forPolice}`))?.status()).toBe(404);
  expect((await page.goto(`/letters/${forPolice}`))?.status()).toBe(404);
  expect((await page.goto('/cases'))?.status()).toBe(404);
});

test('a letter sent on paper is taken note of by the school itself', async ({
  page,
  sendLetter,
  signInAs,
  tolerate,
}) => {
  tolerate(/400/);
  const id = await sendLetter('p11.3.commission', 'paper');
  await signInAs('head');
  await page.goto(`/letters/${id}`);
  await expect(page.getByRole('main')).toContainText('түбіртек 77');
  await expect(page.getByRole('main')).toContainText(caseWords.kk.sent);
  await page.getByRole('link', { name: 'Қабылданғанын жазу' }).click();
  await expectWellMade(page, 'kk');
  await page.locator('main form button').click();
  await expect(page.getByRole('alert')).toContainText('Кіріс нөмірі: Мұны толтырыңыз.');
  await page.locator('[name=incomingNumber]').fill('К-5');
  await page.locator('main form button').click();
  await expect(page).toHaveURL(/\?received$/);
  await expect(page.getByRole('main')).toContainText(`${caseWords.kk.incoming} К-5`);
});
