import { ownSurname } from './demo-report.ts';
import { caseWords, expect, expectWellMade, openCase, test, writeLetter } from './fixtures.ts';

const words = {
  kk: {
    toReturn: 'Хатты қайтару',
    giveBack: 'Қайтару',
    choose: 'Неге қайтарылды?',
    youReturned: 'Сіз бұл хатты мектепке қайтардыңыз',
    desk: 'Қайтып келген хаттар',
    mustGoAgain: 'Қайтарылды: қайта жіберу керек',
    sendAgain: 'Қайта жіберуге хат дайындау',
    earlier: /^Қайтып келген хат/,
    incompetent: 'Мәселе бұл органның құзыретіне кірмейді',
    incomplete: 'Мәлімет немесе құжат жетіспейді',
    accept: 'Қарауға қабылдау',
    accepted: 'Қарауға қабылданды',
    done: 'Қаралды деп белгілеу',
    finished: 'Қаралып бітті',
    cameBack: 'Хат қайтып келді',
    answered: 'Алушының жауабы жазылды.',
    notAgain: 'Қайта жіберудің қажеті жоқ болса',
    leave: 'Себебін жазу',
    left: 'Қайтарылды, қайта жіберілмейді',
  },
  ru: {
    toReturn: 'Вернуть письмо',
    giveBack: 'Вернуть',
    choose: 'Почему возвращено?',
    youReturned: 'Вы вернули это письмо школе',
    desk: 'Вернувшиеся письма',
    mustGoAgain: 'Возвращено: отправьте снова',
    sendAgain: 'Подготовить письмо для повторной отправки',
    earlier: /^Вернувшееся письмо/,
    incompetent: 'Вопрос не в компетенции этого органа',
    incomplete: 'Не хватает сведений или документов',
    accept: 'Принять к рассмотрению',
    accepted: 'Принято к рассмотрению',
    done: 'Отметить рассмотренным',
    finished: 'Рассмотрено',
    cameBack: 'Письмо вернулось',
    answered: 'Ответ адресата записан.',
    notAgain: 'Если отправлять снова не нужно',
    leave: 'Записать причину',
    left: 'Возвращено, снова не отправляется',
  },
} as const;

/** Enough of a PDF for what tells files by their content. */
const minimalPdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

// A case, a letter, its return and its second way: one long story.
test.describe.configure({ timeout: 180_000 });

for (const [lang, who, duty] of [
  ['kk', 'police', 'p8.police'],
  ['ru', 'commission', 'p11.3.commission'],
] as const)
  test.describe(lang, () => {
    const t = { ...caseWords[lang], ...words[lang] };
    test.use({ lang });
    // What axe looks at is the same in every language.
    const axe = lang === 'kk';

    test(`${who} returns a letter with a reason; the head sends it again, and it is taken up${axe ? ' @phone' : ''}`, async ({
      page,
      teacherReports,
      signInAs,
      asSecondPerson,
      tolerate,
    }) => {
      tolerate(/400/);
      const report = await teacherReports({ name: `${ownSurname()} Тоғжан` });
      await signInAs('head');
      const file = await openCase(page, report, t);
      const first = await writeLetter(page, file, duty, t);
      await page.getByRole('button', { name: t.issue }).click();
      await page.getByRole('link', { name: t.send, exact: true }).click();
      await page.locator('[name=channel][value=portal]').check();
      await page.locator('main form button').click();
      await expect(page).toHaveURL(/\?sent$/);

      const inbox = `/inbox/${first.split('/').at(-1)}`;
      const body = await asSecondPerson(who, inbox, lang);
      await body.getByRole('link', { name: t.toReturn }).click();
      await expectWellMade(body, lang, { axe });
      await body.getByRole('button', { name: t.giveBack, exact: true }).click();
      await expect(body.getByRole('alert')).toContainText(t.choose);
      await body.locator('[name=why][value=incomplete]').check();
      await body.getByRole('button', { name: t.giveBack, exact: true }).click();
      await expect(body.locator('#words-error')).toBeVisible();
      await expect(body.locator('[name=why][value=incomplete]')).toBeChecked();
      await body.locator('[name=words]').fill('Мекенжайы жоқ');
      await body.getByRole('button', { name: t.giveBack, exact: true }).click();
      await expect(body).toHaveURL(new RegExp(`${inbox}$`));
      await expect(body.getByRole('main')).toContainText(t.youReturned);
      await expect(body.getByRole('main')).toContainText('Мекенжайы жоқ');
      await expect(body.locator('a[href$=".pdf"]')).toHaveCount(0);
      await expectWellMade(body, lang, { axe });

      // On the desk it has a place of its own, and the case does not call it done.
      await page.goto('/');
      const desk = page.getByRole('region', { name: t.desk });
      await expect(desk.locator(`a[href="${first}"]`)).toBeVisible();
      await expectWellMade(page, lang, { axe });
      await page.goto(file);
      await expect(page.locator(`[id="${duty}"]`)).toContainText(t.mustGoAgain);
      await page.goto(first);
      await expect(page.getByRole('main')).toContainText(t.incomplete);
      await expectWellMade(page, lang, { axe });

      await page.getByRole('button', { name: t.sendAgain }).click();
      await expect(page).toHaveURL(/\?again$/);
      await expect(page.getByRole('link', { name: t.earlier })).toBeVisible();
      await expect(page.getByRole('main')).toContainText('«Мекенжайы жоқ»');
      await expectWellMade(page, lang, { axe });
      const second = new URL(page.url()).pathname;
      await page.getByRole('button', { name: t.issue }).click();
      await page.getByRole('link', { name: t.send, exact: true }).click();
      await page.locator('[name=channel][value=portal]').check();
      await page.locator('main form button').click();
      await expect(page).toHaveURL(/\?sent$/);
      await page.goto('/');
      await expect(page.locator(`a[href="${first}"]`)).toHaveCount(0);

      await body.goto(`/inbox/${second.split('/').at(-1)}`);
      await body.locator('[name=incomingNumber]').fill('01-15/77');
      await body.getByRole('button', { name: t.confirm }).click();
      await body.getByRole('button', { name: t.accept }).click();
      await expect(body.getByRole('status')).toContainText(t.accepted);
      await expectWellMade(body, lang, { axe });
      await page.goto(second);
      await expect(page.getByRole('main')).toContainText(t.accepted);
      await expect(page.getByRole('main')).not.toContainText(t.finished);
      await body.getByRole('button', { name: t.done }).click();
      await page.reload();
      await expect(page.getByRole('main')).toContainText(t.finished);
    });
  });

test('a return by telephone is written down with who said it, and left with a reason, without JavaScript', async ({
  teacherReports,
  asSecondPerson,
  tolerate,
  browser,
  baseURL,
}) => {
  tolerate(/400|422/);
  const t = { ...caseWords.kk, ...words.kk };
  const report = await teacherReports({ name: `${ownSurname()} Тоғжан` });
  const signedIn = await asSecondPerson('head', '/', 'kk');
  const state = await signedIn.context().storageState();
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: baseURL!,
    storageState: state,
  });
  const page = await context.newPage();
  const letter = await writeLetter(page, await openCase(page, report, t), 'p11.3.commission', t);
  await page.getByRole('button', { name: t.issue }).click();
  await page.getByRole('link', { name: t.send, exact: true }).click();
  await page.locator('[name=channel][value=paper]').check();
  await page.locator('[name=proof]').fill('түбіртек 77');
  await page.locator('main form button').click();

  // The scan of the receipt is kept as the proof of this sending.
  await page.getByRole('link', { name: 'Жіберілгенін растайтын құжаттың сканын қосу' }).click();
  await expect(page.locator('[name=kind][value=proofOfSending]')).toBeChecked();
  await page.locator('[name=description]').fill('пошта түбіртегі');
  await page
    .locator('[name=file]')
    .setInputFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer: minimalPdf });
  await page.locator('form[enctype] button').click();
  await expect(page).toHaveURL(/\?added$/);
  await page.goto(letter);
  await expect(page.getByRole('main')).toContainText('пошта түбіртегі');

  await page.getByRole('link', { name: t.cameBack }).click();
  await page.locator('[name=why][value=notCompetent]').check();
  await page.locator('[name=channel][value=phone]').check();
  await page.locator('main form button').click();
  await expect(page.locator('#saidBy-error')).toBeVisible();
  await expect(page.locator('[name=why][value=notCompetent]')).toBeChecked();
  await page.locator('[name=saidBy]').fill('хатшы');
  await page.locator('main form button').click();
  await expect(page.getByRole('status')).toContainText(t.answered);
  await expect(page.getByRole('main')).toContainText(t.incompetent);

  await page.getByText(t.notAgain).click();
  await page.getByRole('button', { name: t.leave }).click();
  await expect(page.locator('#leftBecause-error')).toBeVisible();
  await page.locator('[name=leftBecause]').fill('Комиссия бұрын тіркеген');
  await page.getByRole('button', { name: t.leave }).click();
  await expect(page.getByRole('main')).toContainText(t.left);
  await expect(page.getByRole('main')).toContainText('Комиссия бұрын тіркеген');
  await page.goto('/');
  await expect(page.locator(`a[href="${letter}"]`)).toHaveCount(0);
  await context.close();
});
