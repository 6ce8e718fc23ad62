import type { Page } from '@playwright/test';
import { ownSurname } from './demo-report.ts';
import {
  caseWords,
  expect,
  expectWellMade,
  openCase,
  tabTo,
  test,
  writeLetter,
  type Lang,
} from './fixtures.ts';

const ownWords = {
  kk: {
    toDo: 'Орындалмаған',
    commission: 'Комиссияға жолдау',
    police: 'Полицияға хабарлау',
    parents: 'Ата-анаға немесе заңды өкілге хабарлау',
    ambulance: 'Жедел жәрдем шақыру',
    notDemanded: 'Бұл істе талап етілмейді',
    bullyingWork: '№ 506 бұйрық бойынша жәбірлеуге қатысты жұмысты бастау',
    yesNeeded: 'Иә, керек',
    against: 'Жоқ, бұл баланың мүддесіне қайшы',
    hidden: 'олардың деректері мұнда да, хаттарда да көрсетілмейді',
    byPhone: 'Телефон арқылы',
    informed: 'Хабарланды',
    ownForm: 'Бұл – мектептің өз хаты',
    save: 'Мәтінді сақтау',
    saved: 'Мәтін сақталды.',
    notSent: 'Ол әлі жіберілген жоқ.',
    received: 'Алушы қабылдаған',
  },
  ru: {
    toDo: 'Не сделано',
    commission: 'Направить в комиссию',
    police: 'Сообщить в полицию',
    parents: 'Сообщить родителям или законным представителям',
    ambulance: 'Вызвать скорую помощь',
    notDemanded: 'По этому делу не требуется',
    bullyingWork: 'Начать работу по травле (приказ № 506)',
    yesNeeded: 'Да, нужна',
    against: 'Нет, это противоречит интересам ребенка',
    hidden: 'их данные не показаны ни здесь, ни в письмах',
    byPhone: 'По телефону',
    informed: 'Сообщено',
    ownForm: 'Это собственное письмо школы',
    save: 'Сохранить текст',
    saved: 'Текст сохранен.',
    notSent: 'Оно еще не отправлено.',
    received: 'Получено адресатом',
  },
} as const;
const words = {
  kk: { ...caseWords.kk, ...ownWords.kk },
  ru: { ...caseWords.ru, ...ownWords.ru },
};

// The whole story is long, and the machine that runs it may be busy.
test.describe.configure({ timeout: 240_000 });

/** Holds a page to the rules of the house, where the browser runs scripts to measure it with. */
async function look(page: Page, lang: Lang, javaScriptEnabled: boolean): Promise<void> {
  // What axe measures does not depend on the language; once is enough.
  if (javaScriptEnabled) await expectWellMade(page, lang, { axe: lang === 'kk' });
}

const task = (page: Page, name: string) =>
  page.locator('ul.tasks > li', { has: page.getByRole('link', { name, exact: true }) });
const submit = (page: Page, action: string) => page.locator(`form[action="${action}"] button`).last();

/** From the list of duties to one of them. */
async function toDuty(page: Page, name: string): Promise<void> {
  await task(page, name).getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

for (const [lang, javaScriptEnabled] of [
  ['kk', true],
  ['ru', true],
  ['kk', false],
] as const)
  test.describe(`${lang}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    const t = words[lang];
    test.use({ lang, javaScriptEnabled });

    test('the head is led from a report to a referral that the commission has received @phone', async ({
      page,
      teacherReports,
      signInAs,
      asSecondPerson,
    }) => {
      const surname = ownSurname();
      const report = await teacherReports({
        name: `${surname} Айша`,
        signs: 'sign.injuries.bruises',
        isDanger: true,
      });
      await signInAs('head');
      const seen = () => look(page, lang, javaScriptEnabled);

      await page.goto(report);
      await expect(page.locator('.notice.danger')).toBeVisible();
      await expect(page.locator('blockquote').first()).toContainText('Қолында көгерген жер бар.');
      await seen();

      await page.getByRole('link', { name: t.openCase }).click();
      await expect(page.locator('[name=surname]')).toHaveValue(surname);
      await expect(page.locator('[name=kinds][value=violence]')).toBeChecked();
      await seen();
      await page.locator('[name=birthDate]').fill('2013-05-04');
      await page.locator('[name=parentName]').fill('Сынақова Жұпар');
      await page.getByRole('button', { name: t.open, exact: true }).click();
      const file = new URL(page.url()).pathname;
      await expect(page).toHaveTitle(/№ \d+/);
      expect(await page.title(), 'no name in the tab').not.toContain(surname);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(surname);
      // Violence: everything but the work under Order 506.
      await expect(page.getByRole('region', { name: t.notDemanded }).getByRole('listitem')).toHaveCount(1);
      await expect(page.getByRole('region', { name: t.notDemanded })).toContainText(t.bullyingWork);
      await expect(page.locator('#owed ~ ul.tasks > li')).toHaveCount(7);
      await expect(page.locator('.notice.danger').getByRole('link')).toHaveCount(2);
      await seen();

      // An injury raises the question of a doctor; the answer brings the call.
      await toDuty(page, t.ambulance);
      await seen();
      await page.getByLabel(t.yesNeeded).check();
      await submit(page, '?/record').click();
      await expect(page.locator('[name=deed]')).toHaveValue('ambulanceCalled');
      await page.locator('[name=outcome]').fill('Орнында қарады');
      await submit(page, '?/record').click();
      await expect(page).toHaveURL(/recorded=p11\.2\.ambulance$/);

      await toDuty(page, t.police);
      await seen();
      await page.getByLabel(t.byPhone).check();
      await page.locator('[name=takenBy]').fill('кезекші Сәрсенов');
      await submit(page, '?/record').click();
      await expect(task(page, t.police)).toContainText(t.informed);
      await expect(task(page, t.police)).toContainText('кезекші Сәрсенов');
      await expect(page.locator('.notice.danger')).toHaveCount(0);

      await toDuty(page, t.parents);
      await page.getByLabel(t.against).check();
      await seen();
      await page.locator('[name=reason]').fill('Бала үйден қорқады.');
      await submit(page, '?/record').click();
      await expect(page.getByRole('main')).toContainText(t.hidden);
      await expect(page.getByRole('main')).not.toContainText('Сынақова Жұпар');
      await seen();

      await toDuty(page, t.commission);
      await expect(page.locator('summary').first()).toBeVisible();
      await seen();
      await page.getByRole('button', { name: t.writeLetter }).click();
      await expect(page).toHaveURL(/\/letters\/[0-9a-f-]{36}$/);
      const letter = new URL(page.url()).pathname;
      await expect(page.getByRole('main')).toContainText(t.ownForm);
      await expect(page.locator('[name=bodyKk]')).toHaveValue(new RegExp(surname));
      await expect(page.locator('[name=bodyKk]'), 'the parents stay out').not.toHaveValue(/Жұпар/);
      await expect(page.locator('[name=bodyRu]')).toBeHidden();
      await seen();
      await page.locator('[name=languages][value=both]').check();
      await expect(page.locator('[name=bodyRu]')).toBeVisible();
      await page.locator('[name=subjectKk]').fill('Шара қолдану туралы');
      await page.getByRole('button', { name: t.save, exact: true }).click();
      await expect(page.getByRole('status')).toContainText(t.saved);
      await expect(page.locator('[name=subjectKk]')).toHaveValue('Шара қолдану туралы');
      const preview = await page.context().request.get(`${letter}/preview`);
      expect((await preview.body()).subarray(0, 5).toString()).toBe('%PDF-');
      expect(preview.headers()['content-disposition']).toBe('inline; filename="draft.pdf"');

      await page.getByRole('button', { name: t.issue }).click();
      await expect(page.getByRole('status')).toContainText(t.notSent);
      await seen();
      for (const [format, begins] of [
        ['pdf', '%PDF-'],
        ['docx', 'PK'],
      ] as const) {
        const address = (await page.locator(`a[href$=".${format}"]`).getAttribute('href'))!;
        const answer = await page.context().request.get(address);
        expect((await answer.body()).subarray(0, begins.length).toString()).toBe(begins);
        expect(answer.headers()['cache-control']).toBe('no-store');
        expect(answer.headers()['content-disposition']).toMatch(/filename="letter-[\w-]+\.(pdf|docx)"$/);
      }

      await page.getByRole('link', { name: t.send, exact: true }).click();
      await expect(page.locator('[name=channel][value=portal]')).toBeChecked();
      await seen();
      await page.getByRole('button', { name: t.send, exact: true }).click();
      await expect(page.getByRole('main')).toContainText(t.sent);
      await seen();

      const commission = await asSecondPerson('commission', `/inbox/${letter.split('/').at(-1)}`);
      await commission.locator('[name=incomingNumber]').fill(`1204/${surname.length}`);
      await commission.getByRole('button', { name: t.confirm }).click();
      await expect(commission).toHaveURL(/confirmed/);

      await page.goto(letter);
      await expect(page.getByRole('main')).toContainText(t.received);
      await expect(page.getByRole('main')).toContainText(`${t.incoming} 1204/${surname.length}`);
      await page.goto(file);
      await expect(task(page, t.commission)).toContainText(t.received);
      await seen();
    });
  });

const t = words.kk;

test('bullying alone has no clock of 11.3, and changing the kind says first what it does', async ({
  page,
  teacherReports,
  signInAs,
}) => {
  const report = await teacherReports({ name: `${ownSurname()} Дана`, kind: 'bullying' });
  await signInAs('head');
  const file = await openCase(page, report, t);
  await expect(page.locator('#owed ~ ul.tasks > li')).toHaveCount(4);
  const notDemanded = page.getByRole('region', { name: t.notDemanded });
  await expect(notDemanded).toContainText(t.commission);
  await expect(notDemanded).toContainText('Жәбірлеу (буллинг): 11.3-тармақта аталмаған');

  await page.goto(`${file}/kinds`);
  await look(page, 'kk', true);
  await page.locator('[name=kinds][value=witness]').check();
  await submit(page, '?/show').click();
  await look(page, 'kk', true);
  await expect(page.getByRole('heading', { name: 'Қосылатын міндеттер' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: t.commission })).toHaveCount(1);
  await submit(page, '?/save').click();
  await expect(page).toHaveURL(/\?kinds$/);
  await expect(task(page, t.commission)).toContainText(t.toDo);
});

test('a case cannot be opened without a kind, and nothing typed is lost', async ({
  page,
  teacherReports,
  signInAs,
  tolerate,
}) => {
  tolerate(/400/);
  const report = await teacherReports({ name: `${ownSurname()} Еркін`, kind: 'unsure' });
  await signInAs('head');
  await page.goto(report);
  await page.getByRole('link', { name: t.openCase }).click();
  await page.locator('[name=address]').fill('Абай көшесі, 5 🏠 \u202Eүй');
  await page.locator('[name=birthDate]').fill('1899-05-04');
  await page.locator('[name=parentPhone]').fill('8 701 000 00 00');
  await page.getByRole('button', { name: 'Тағы бір адам қосу' }).click();
  await expect(page.locator('[name=parentName]')).toHaveCount(2);
  await expect(page.locator('[name=parentPhone]').first()).toHaveValue('8 701 000 00 00');
  await page.getByRole('button', { name: t.open, exact: true }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    'Жағдайдың түрі: Біреуін таңдаңыз.',
    'Туған күні: Жылын тексеріңіз: бұл тым ертедегі күн.',
    'Ата-ананың немесе өкілдің аты-жөні: Мұны толтырыңыз.',
  ]);
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.locator('[name=address]')).toHaveValue('Абай көшесі, 5 🏠 \u202Eүй');
  await look(page, 'kk', true);
  await page.getByRole('alert').getByRole('link').last().click();
  await expect(page.locator('#parentName-1')).toBeFocused();
});

test('a police notice with the keyboard alone', async ({ page, teacherReports, signInAs }) => {
  const report = await teacherReports({ name: `${ownSurname()} Зере` });
  await signInAs('head');
  await openCase(page, report, t);
  await tabTo(page, page.getByRole('link', { name: t.police, exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.police);
  await tabTo(page, page.getByLabel(t.byPhone));
  await page.keyboard.press('Space');
  await tabTo(page, page.locator('[name=takenBy]'));
  await page.keyboard.type('кезекші');
  await tabTo(page, submit(page, '?/record'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/recorded=p8\.police$/);
  await expect(task(page, t.police)).toContainText(t.informed);
});

test('the second of two deputies sees what the first wrote before writing', async ({
  page,
  teacherReports,
  signInAs,
  tolerate,
  asSecondPerson,
}) => {
  tolerate(/409/);
  const report = await teacherReports({ name: `${ownSurname()} Ильяс` });
  await signInAs('head');
  const file = await openCase(page, report, t);
  const police = `${file}/duties/p8.police`;
  await page.goto(`${file}/duties/p11.1.parents`);
  const deputy = await asSecondPerson('deputy', police);
  const second = await page.context().newPage();
  await second.goto(police);

  await deputy.getByLabel(t.byPhone).check();
  await deputy.locator('[name=takenBy]').fill('кезекші Омаров');
  await submit(deputy, '?/record').click();
  await expect(deputy).toHaveURL(/recorded/);

  // Another duty: seen, and sent again as it was.
  await page.getByLabel('Иә, хабарланды').check();
  await page.locator('[name=who]').fill('анасы Жұпар');
  await page.getByLabel(t.byPhone).check();
  await submit(page, '?/record').click();
  await expect(page.getByRole('alert')).toContainText('Сіз толтырып жатқанда іс өзгерді');
  await expect(page.getByRole('alert')).toContainText('кезекші Омаров');
  await expect(page.locator('[name=who]')).toHaveValue('анасы Жұпар');
  await look(page, 'kk', true);
  await submit(page, '?/record').click();
  await expect(page).toHaveURL(/recorded=p11\.1\.parents$/);

  // The same duty: what was typed stays and can become the correction of the first.
  await second.getByLabel(t.byPhone).check();
  await second.locator('[name=takenBy]').fill('бөлім бастығы Қалиев');
  await submit(second, '?/record').click();
  await expect(second.getByRole('alert')).toContainText('кезекші Омаров');
  await expect(second.locator('[name=takenBy]')).toHaveValue('бөлім бастығы Қалиев');
  await look(second, 'kk', true);
  await second.getByRole('button', { name: 'Түзетуді сақтау' }).click();
  await expect(task(second, t.police)).toContainText('бөлім бастығы Қалиев');
  await expect(second.locator('del')).toContainText('кезекші Омаров');
});

test('an entry is corrected, then withdrawn, and every version stays to be seen', async ({
  page,
  teacherReports,
  signInAs,
  tolerate,
}) => {
  tolerate(/400/);
  const report = await teacherReports({ name: `${ownSurname()} Кәмила` });
  await signInAs('deputy');
  const file = await openCase(page, report, t);
  await page.goto(`${file}/duties/p8.police`);
  await page.getByLabel(t.byPhone).check();
  await page.locator('[name=incomingNumber]').fill('100');
  await submit(page, '?/record').click();
  await page.getByRole('link', { name: /^Түзету ?: Полицияға/ }).click();
  await look(page, 'kk', true);
  await expect(page.locator('[name=incomingNumber]')).toHaveValue('100');
  await page.locator('[name=incomingNumber]').fill('101');
  await submit(page, '?/correct').click();
  await expect(task(page, t.police)).toContainText('101');
  await expect(page.locator('del')).toContainText('100');
  await look(page, 'kk', true);

  await page.getByRole('link', { name: /^Түзету ?: Полицияға/ }).click();
  await submit(page, '?/withdraw').click();
  await expect(page.getByRole('alert')).toContainText('Неге кері алынады: Мұны толтырыңыз.');
  await page.locator('#withdraw-reason').fill('Басқа балаға қатысты қоңырау');
  await submit(page, '?/withdraw').click();
  await expect(page.getByRole('status')).toContainText('Жазба кері алынды');
  await expect(page.locator('del')).toHaveCount(2);
  await expect(page.getByRole('main')).toContainText('Басқа балаға қатысты қоңырау');
  await expect(task(page, t.police)).toContainText(t.toDo);
});

test('what turned out otherwise: no doctor is needed after all, and the parents are told later', async ({
  page,
  teacherReports,
  signInAs,
  tolerate,
}) => {
  tolerate(/400/);
  const report = await teacherReports({ name: `${ownSurname()} Мөлдір`, needsDoctor: true });
  await signInAs('head');
  await openCase(page, report, t);
  await toDuty(page, t.ambulance);
  await page.getByLabel('Жоқ, медициналық көмек қажет емес болып шықты').check();
  await submit(page, '?/record').click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    'Кім қарады, неге керек емес: Мұны толтырыңыз.',
  ]);
  await look(page, 'kk', true);
  await page.locator('[name=note]').fill('Мейірбике қарады: ескі көгерген.');
  await submit(page, '?/record').click();
  await expect(page.getByRole('region', { name: t.notDemanded })).toContainText(t.ambulance);

  await toDuty(page, t.parents);
  await page.getByLabel(t.against).check();
  await page.locator('[name=reason]').fill('Бала үйден қорқады.');
  await submit(page, '?/record').click();
  await toDuty(page, t.parents);
  await page.getByText('Кейін хабарланды ма?').click();
  await page.getByLabel('Иә, хабарланды').check();
  await page.locator('[name=who]').fill('анасы Жұпар');
  await page.getByLabel(t.byPhone).check();
  await look(page, 'kk', true);
  await submit(page, '?/record').click();
  await expect(task(page, t.parents)).toContainText(t.informed);
  await expect(page.locator('#facts ~ ol'), 'both decisions stand').toContainText('Бала үйден қорқады.');
  await expect(page.locator('del')).toHaveCount(0);
});

test('a further report on the child is joined by hand; a mistaken one is closed with its reason', async ({
  page,
  teacherReports,
  signInAs,
  tolerate,
}) => {
  tolerate(/400/);
  const name = `${ownSurname()} Мерей`;
  const first = await teacherReports({ name });
  const further = await teacherReports({ name });
  const mistaken = await teacherReports({ name: ownSurname(), part: 'alleged' });
  await signInAs('head');
  const file = await openCase(page, first, t);

  await page.goto(further);
  await look(page, 'kk', true);
  await page.getByRole('button', { name: /^№ \d+ іске тіркеу$/ }).click();
  await expect(page).toHaveURL(new RegExp(`${file}\\?joined$`));
  await expect(page.locator(`a[href="${further}"]`)).toBeVisible();

  await page.goto(mistaken);
  await expect(page.getByRole('link', { name: t.openCase })).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('Бұл оқушыға мұндай іс ашылмайды');
  await page.getByRole('link', { name: 'Қате деп жабу' }).click();
  await look(page, 'kk', true);
  await page.getByRole('button', { name: 'Қате деп жабу' }).click();
  await expect(page.getByRole('alert')).toContainText('Мұны толтырыңыз.');
  await page.locator('[name=reason]').fill('Екі рет жіберілген');
  await page.getByRole('button', { name: 'Қате деп жабу' }).click();
  await expect(page.getByRole('main')).toContainText('Екі рет жіберілген');
});

test('a time that cannot be is refused beside its field, and what is late asks for the reason', async ({
  page,
  teacherReports,
  signInAs,
  tolerate,
}) => {
  tolerate(/422/);
  const report = await teacherReports({ name: `${ownSurname()} Нұрай` });
  await signInAs('head');
  const file = await openCase(page, report, t);
  await page.goto(`${file}/duties/p8.police`);
  await page.getByLabel(t.byPhone).check();
  await page.locator('[name=day]').fill('2999-01-01');
  await submit(page, '?/record').click();
  await expect(page.getByRole('alert')).toContainText('Бұл уақыт әлі келген жоқ');
  await expect(page.locator('[name=day]')).toHaveValue('2999-01-01');
  await page.locator('[name=day]').fill('1899-01-01');
  await submit(page, '?/record').click();
  await expect(page.getByRole('alert')).toContainText('белгілер байқалғаннан бұрын');

  // The case of the demo is more than a day old.
  await page.goto('/cases');
  await page.locator('ul.tasks a').last().click();
  await task(page, 'Баланы көмек көрсету кабинетіне жеткізу').getByRole('link').first().click();
  await look(page, 'kk', true);
  await page.getByLabel('Жоқ, жеткізілмеді').check();
  await page.locator('[name=reason]').fill('Қалада мұндай кабинет жоқ.');
  await submit(page, '?/record').click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(
    'Неге кейінге қалды? Неге кейінге қалғанын жазыңыз.',
  );
  await expect(page.locator('[name=reason]')).toHaveValue('Қалада мұндай кабинет жоқ.');
});

test('a second click writes once', async ({ page, teacherReports, signInAs, baseURL }) => {
  const report = await teacherReports({ name: `${ownSurname()} Олжас` });
  await signInAs('head');
  await page.goto(report);
  const { request } = page.context();
  const headers = { origin: baseURL!, accept: 'text/html' };
  const twice = async (address: string, form: Record<string, string>) => {
    const answers = await Promise.all(
      [1, 2].map(() => request.post(address, { form, headers, maxRedirects: 0 })),
    );
    const places = answers.map((answer) => answer.headers().location);
    expect(answers.map((answer) => answer.status())).toEqual([303, 303]);
    return places[0] ?? '';
  };
  const opening = (await page.getByRole('link', { name: t.openCase }).getAttribute('href'))!;
  const child = new URL(opening, baseURL).searchParams.get('child');
  const opened = await twice(`${report}/case?/open&child=${child}`, {
    surname: 'Сынақов',
    given: 'Олжас',
    birthDate: '',
    kinds: 'violence',
  });
  const file = opened.replace('?opened', '');
  await page.goto(report);
  await expect(page.locator('a[href^="/cases/"]')).toHaveCount(1);

  await page.goto(`${file}/duties/p8.police`);
  const hidden = async (name: string) => page.locator(`[name=${name}]`).first().inputValue();
  await twice(`${file}/duties/p8.police?/record`, {
    deed: 'noticeGiven',
    channel: 'phone',
    takenBy: 'кезекші',
    day: await hidden('day'),
    time: await hidden('time'),
    revision: await hidden('revision'),
    seen: await hidden('seen'),
  });
  await page.goto(file);
  await expect(page.locator('#facts ~ ol > li')).toHaveCount(2);

  const letter = await writeLetter(page, file, 'p11.3.commission', t);
  const wording = Object.fromEntries(
    await page
      .locator('form[action="?/save"]')
      .evaluate((form: HTMLFormElement) =>
        [...new FormData(form)].map(([name, value]) => [name, String(value)]),
      ),
  ) as Record<string, string>;
  await twice(`${letter}?/issue`, wording);
  await page.goto(letter);
  await expect(page.getByText('1-нұсқа')).not.toHaveCount(0);
  await expect(page.getByText('2-нұсқа')).toHaveCount(0);
});

test('another school finds neither case, letter nor file, and broken addresses are no error of the house', async ({
  page,
  teacherReports,
  signInAs,
  tolerate,
  asSecondPerson,
}) => {
  tolerate(/404/);
  const report = await teacherReports({ name: `${ownSurname()} Раян` });
  await signInAs('head');
  const file = await openCase(page, report, t);
  const letter = await writeLetter(page, file, 'p11.3.commission', t);
  await page.getByRole('button', { name: t.issue }).click();
  const pdf = (await page.locator('a[href$=".pdf"]').getAttribute('href'))!;
  const ours = [report, file, `${file}/kinds`, `${file}/duties/p8.police`, letter, `${letter}/preview`, pdf];
  for (const address of ours) expect((await page.context().request.get(address)).status(), address).toBe(200);

  const strangers = [await asSecondPerson('head12'), await asSecondPerson('commission', '/inbox')];
  for (const address of ours)
    for (const stranger of strangers)
      expect((await stranger.context().request.get(address)).status(), address).toBe(404);
  for (const address of [
    '/cases/1',
    `${file}/duties/p12.1.upward`,
    `${file}/facts/x`,
    '/letters/x/preview',
    pdf.replace('.pdf', '.exe'),
    `${report}/case`,
    `${report}/case?child=x`,
    '/inbox',
  ])
    expect((await page.context().request.get(address)).status(), address).toBe(404);
});

test('words beyond measure come back whole, beside the field', async ({
  page,
  teacherReports,
  signInAs,
  baseURL,
}) => {
  const report = await teacherReports({ name: `${ownSurname()} Саят` });
  await signInAs('head');
  const file = await openCase(page, report, t);
  const answer = await page.context().request.post(`${file}/duties/p11.1.parents?/record`, {
    form: {
      deed: 'parentsNotInformed',
      reason: 'а'.repeat(2_000_000),
      decidedBy: '🙂\u202Eнур',
      day: '',
      time: '',
    },
    headers: { origin: baseURL!, accept: 'text/html' },
  });
  expect(answer.status()).toBe(400);
  const text = await answer.text();
  expect(text).toContain('Мәтін тым ұзын');
  expect(text).toContain('а'.repeat(2_000_000));
  expect(text).toContain('🙂\u202Eнур');
});
