import { ownSurname } from './demo-report.ts';
import { caseWords, expect, expectWellMade, openCase, tabTo, test as base, writeLetter } from './fixtures.ts';

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
    correct: 'Нөмірді түзету',
    noReason: 'Неге түзетіледі? Мұны толтырыңыз.',
    corrected: 'Нөмір түзетілді.',
    correctEntry: /^Түзету ?: Жіберілді$/,
  },
  ru: {
    title: 'Поступившие письма',
    waiting: 'Нужно подтвердить получение',
    taken: 'Получено, вх. №',
    empty: 'Входящий номер: Заполните это поле.',
    correct: 'Исправить номер',
    noReason: 'Почему исправляется? Заполните это поле.',
    corrected: 'Номер исправлен.',
    correctEntry: /^Исправить ?: Отправлено$/,
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
      asSecondPerson,
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
      const again = await page.context().request.post(`/inbox/${id}?/confirm`, {
        form: { incomingNumber: '99' },
        headers: { origin: baseURL!, accept: 'text/html' },
      });
      expect(await again.text()).toContain('01-15/23');

      // Mistyped: put right with a reason, and the school sees both numbers.
      await tabTo(page, page.getByRole('link', { name: t.correct }));
      await page.keyboard.press('Enter');
      await tabTo(page, page.locator('[name=incomingNumber]'));
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('01-15/32');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('alert')).toContainText(t.noReason);
      await expect(page.locator('[name=incomingNumber]')).toHaveValue('01-15/32');
      await expectWellMade(page, lang);
      await tabTo(page, page.locator('[name=reason]'));
      await page.keyboard.type('цифры');
      await tabTo(page, page.locator('main form button'));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('status')).toContainText(t.corrected);
      await expect(page.getByRole('main')).toContainText(`${t.taken} 01-15/32`);
      await expect(page.locator('del')).toContainText('01-15/23');
      await expectWellMade(page, lang);

      const head = await asSecondPerson('head', `/letters/${id}`);
      await expect(head.locator('del')).toContainText('01-15/23');
      await expect(head.getByRole('main')).toContainText(`${t.incoming} 01-15/32`);
      await expect(head.getByRole('link', { name: t.correctEntry })).toHaveCount(0);
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

test('a sending pressed by mistake is taken back with the keyboard, sent on paper, and each entry put right', async ({
  page,
  sendLetter,
  signInAs,
  asSecondPerson,
  tolerate,
}) => {
  tolerate(/400|422/);
  const t = { ...caseWords.kk, ...words.kk };
  const id = await sendLetter('p8.police', 'portal');
  await signInAs('head');
  await page.goto(`/letters/${id}`);
  const main = page.getByRole('main');
  const submit = (action: string) => page.locator(`form[action$="${action}"] button`);

  await tabTo(page, page.getByRole('link', { name: t.correctEntry }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Жазбаны түзету: жіберілді');
  await expectWellMade(page, 'kk');
  await tabTo(page, submit('?/withdraw'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Неге кері алынады: Мұны толтырыңыз.');
  await page.getByRole('alert').getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#withdrawReason')).toBeFocused();
  await page.keyboard.type('Қателесіп басылды');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?withdrawn$/);
  await expect(main).toContainText('Рәсімделген, жіберілмеген');
  await expect(main).toContainText('Қателесіп басылды');
  await expect(page.locator('del')).toContainText('Осы портал арқылы');
  await expectWellMade(page, 'kk');

  const police = await asSecondPerson('police', `/inbox/${id}`);
  await expect(police.getByRole('main')).toContainText('Мектеп бұл хатты кері алды');
  await expect(police.locator('a[href$=".pdf"]')).toHaveCount(0);
  await expectWellMade(police, 'kk');
  await police.goto('/inbox');
  await expect(police.getByRole('region', { name: 'Мектеп кері алған хаттар' })).toBeVisible();
  await expectWellMade(police, 'kk');

  await page.getByRole('link', { name: t.send, exact: true }).click();
  await page.locator('[name=channel][value=paper]').check();
  await page.locator('[name=proof]').fill('түбіртек 77');
  await page.locator('main form button').click();
  await expect(page).toHaveURL(/\?sent$/);
  await page.getByRole('link', { name: t.correctEntry }).click();
  await page.locator('[name=proof]').fill('түбіртек 78');
  await page.locator('[name=reason]').fill('Нөмірі басқа');
  await submit('?/correct').click();
  await expect(page).toHaveURL(/\?corrected$/);
  await expect(page.locator('del').last()).toContainText('түбіртек 77');

  // A receipt is not older than the sending; and its number can be put right.
  await page.getByRole('link', { name: 'Қабылданғанын жазу' }).click();
  await page.locator('[name=incomingNumber]').fill('К-5');
  const today = await page.locator('[name=day]').inputValue();
  await page.locator('[name=day]').fill('1899-01-01');
  await page.locator('main form button').click();
  await expect(page.locator('#day-error')).toContainText('Бұл уақытта хат әлі жіберілмеген.');
  await expect(page.locator('[name=incomingNumber]')).toHaveValue('К-5');
  await page.locator('[name=day]').fill(today);
  await page.locator('main form button').click();
  await expect(page).toHaveURL(/\?received$/);
  await page.getByRole('link', { name: /^Түзету ?: Алушы қабылдады$/ }).click();
  await expectWellMade(page, 'kk');
  await page.locator('[name=incomingNumber]').fill('К-6');
  await page.locator('[name=reason]').fill('Қате естілген');
  await submit('?/correct').click();
  await expect(main).toContainText(`${t.incoming} К-6`);
  await expect(page.locator('del').last()).toContainText('К-5');
  await expectWellMade(page, 'kk');
});
