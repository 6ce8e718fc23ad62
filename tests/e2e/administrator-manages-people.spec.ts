import type { Page } from '@playwright/test';
import { enter, expect, expectWellMade, test } from './fixtures.ts';

const words = {
  kk: {
    people: 'Қызметкерлер',
    add: 'Қызметкер қосу',
    name: 'Тегі, аты, әкесінің аты',
    teacher: 'Қызметкер',
    position: 'Лауазымы, қазақша',
    missing: ['Аты-жөнін жазыңыз.', 'Логинді жазыңыз.', 'Кемінде біреуін белгілеңіз.'],
    badLogin: /^Логин 3–64 таңбадан тұрады/,
    added: 'Қызметкер қосылды',
    onlyOnce: 'Бұл құпиясөз енді көрсетілмейді',
    newPassword: 'Жаңа құпиясөз',
    makePassword: 'Жаңа құпиясөз жасау',
    end: 'Кіруін тоқтату',
    cancel: 'Болдырмау',
    ended: 'Кіруі тоқтатылды. Ашық',
    former: /^Кіруі тоқтатылғандар/,
    taken: 'Бұл логин бос емес',
    last: 'Бұл жалғыз әкімші',
    wrong: 'Логин немесе құпиясөз дұрыс емес.',
    changeRole: 'Рөлін өзгерту',
    save: 'Сақтау',
    notBoth: /^Басшы өзіне орынбасар бола алмайды/,
    changed: 'Рөлі өзгертілді.',
  },
  ru: {
    people: 'Сотрудники',
    add: 'Добавить сотрудника',
    name: 'Фамилия, имя, отчество',
    teacher: 'Сотрудник',
    position: 'Должность на казахском',
    missing: ['Напишите имя и фамилию.', 'Напишите логин.', 'Отметьте хотя бы одно.'],
    badLogin: /^В логине 3–64 знака/,
    added: 'Сотрудник добавлен',
    onlyOnce: 'Этот пароль больше не будет показан',
    newPassword: 'Новый пароль',
    makePassword: 'Создать новый пароль',
    end: 'Закрыть доступ',
    cancel: 'Отмена',
    ended: 'Доступ закрыт. Открытые',
    former: /^Без доступа/,
    taken: 'Этот логин уже занят',
    last: 'Это единственный администратор',
    wrong: 'Неверный логин или пароль.',
    changeRole: 'Изменить роль',
    save: 'Сохранить',
    notBoth: /^Руководитель не может быть своим же заместителем/,
    changed: 'Роль изменена.',
  },
} as const;
type Words = (typeof words)[keyof typeof words];

/** A word that no other test of this run uses: the demo region is one for all of them. */
const unlike = (...parts: string[]) => [...parts, test.info().project.name, test.info().retry].join('-');

async function signIn(page: Page, login: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await enter(page, login, password);
}

const rowOf = (page: Page, login: string) => page.locator('.tasks > li').filter({ hasText: login });
const madePassword = async (page: Page) => (await page.locator('dd code').last().innerText()).trim();

async function addPerson(page: Page, t: Words, login: string, name: string): Promise<string> {
  await page.goto('/people/add');
  await page.getByLabel(t.name).fill(name);
  await page.locator('#login').fill(login);
  await page.getByLabel(t.teacher).first().check();
  await page.getByLabel(t.position).fill('Химия мұғалімі');
  await page.getByRole('button', { name: t.add }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.added);
  await expect(page.getByText(t.onlyOnce)).toBeVisible();
  return madePassword(page);
}

for (const [lang, javaScriptEnabled] of [
  ['kk', true],
  ['ru', false],
] as const)
  test.describe(`${lang}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    const t = words[lang];
    test.use({ lang, javaScriptEnabled });

    test('the administrator lets a colleague in, gives a new password, and ends the access @phone', async ({
      page,
      elsewhere,
      signInAs,
      tolerate,
    }) => {
      tolerate(/400|422/);
      const login = unlike('orazova', lang);
      await signInAs('admin');
      await page.goto('/');
      await page.getByRole('link', { name: t.people }).click();
      await page.getByRole('link', { name: t.add }).click();
      await page.getByRole('button', { name: t.add }).click();
      await expect(page.getByRole('alert').getByRole('link')).toHaveText([...t.missing]);
      await page.locator('#login').fill('a b');
      await page.getByLabel(t.name).fill('Оразова');
      await page.getByRole('button', { name: t.add }).click();
      await expect(page.getByRole('alert').getByRole('link')).toHaveText([t.badLogin, t.missing[2]]);
      await expect(page.getByLabel(t.name)).toHaveValue('Оразова');

      const first = await addPerson(page, t, login, 'Оразова Меруерт Ғалымқызы');
      expect(first).toMatch(/^(\w{5}-){2}\w{5}$/);
      for (const address of ['/people', '/people/add']) {
        await page.goto(address);
        expect(await page.content()).not.toContain(first);
      }

      const theirs = await elsewhere();
      await signIn(theirs, login, first);
      await expect(theirs).toHaveURL('/');
      await expect(theirs.getByRole('link', { name: t.people })).toHaveCount(0);

      await page.goto('/people');
      await rowOf(page, login).getByRole('link', { name: t.changeRole }).click();
      for (const role of ['head', 'deputy']) await page.locator(`input[value=${role}]`).check();
      await page.getByRole('button', { name: t.save }).click();
      await expect(page.getByRole('alert').getByRole('link')).toHaveText(t.notBoth);
      await page.locator('input[value=head]').uncheck();
      await page.getByRole('button', { name: t.save }).click();
      await expect(page.getByRole('status')).toContainText(t.changed);
      // The session goes on, and from this moment a deputy is in it.
      await theirs.goto('/cases');
      await expect(theirs.getByRole('heading', { level: 1 })).toBeVisible();

      await rowOf(page, login).getByRole('link', { name: t.newPassword }).click();
      await page.getByRole('button', { name: t.makePassword }).click();
      const second = await madePassword(page);
      expect(second).not.toBe(first);
      await theirs.goto('/');
      await expect(theirs).toHaveURL('/sign-in');
      await signIn(theirs, login, first);
      await expect(theirs.getByRole('alert')).toContainText(t.wrong);
      await signIn(theirs, login, second);
      await expect(theirs).toHaveURL('/');

      await page.goto('/people');
      await rowOf(page, login).getByRole('link', { name: t.end }).click();
      await page.getByRole('link', { name: t.cancel }).click();
      await rowOf(page, login).getByRole('link', { name: t.end }).click();
      const confirmation = page.url();
      await page.getByRole('button', { name: t.end }).click();
      await expect(page.getByRole('status')).toContainText(t.ended);
      await theirs.reload();
      await expect(theirs).toHaveURL('/sign-in');
      await signIn(theirs, login, second);
      await expect(theirs.getByRole('alert')).toContainText(t.wrong);

      // The way back leads to the list, where the name now stands among the former ones.
      await page.goto(confirmation);
      await expect(page).toHaveURL('/people');
      await page.getByText(t.former).click();
      await expect(rowOf(page, login)).toBeVisible();
      await expect(rowOf(page, login).getByRole('link', { name: t.end })).toHaveCount(0);
    });

    test('a second sending is told who has the login already, and what to do', async ({
      page,
      signInAs,
      tolerate,
    }) => {
      tolerate(/422/);
      const login = unlike('serikov', lang);
      await signInAs('admin');
      await addPerson(page, t, login, 'Серіков Дамир');
      await page.goto('/people/add');
      await page.getByLabel(t.name).fill('Серіков Дамир');
      await page.locator('#login').fill(login.toUpperCase());
      await page.getByLabel(t.teacher).first().check();
      await page.getByRole('button', { name: t.add }).click();
      await expect(page.getByRole('alert')).toContainText(t.taken);
      await expect(page.getByLabel(t.name)).toHaveValue('Серіков Дамир');
      await page.getByRole('link', { name: t.newPassword, exact: true }).click();
      await expect(page.getByRole('button', { name: t.makePassword })).toBeVisible();
      await expect(page.getByText(login)).toBeVisible();
    });

    test('the last administrator cannot leave', async ({ page, signInAs, tolerate }) => {
      tolerate(/422/);
      await signInAs('admin');
      await page.goto('/people');
      await expect(rowOf(page, ': admin').getByRole('link', { name: t.newPassword })).toHaveCount(0);
      await rowOf(page, ': admin').getByRole('link', { name: t.end }).click();
      await page.getByRole('button', { name: t.end }).click();
      await expect(page.getByRole('alert')).toContainText(t.last);
      await page.goto('/people');
      await expect(rowOf(page, ': admin')).toBeVisible();
    });
  });

const roster = {
  kk: {
    pupils: 'Оқушылар тізімі',
    import: 'Тізімді жүктеу',
    file: 'CSV файлы',
    submit: 'Жүктеу',
    choose: 'Файлды таңдаңыз.',
    nothing: 'Ештеңе жүктелген жоқ. Қате жолдар саны: 2.',
    faults: [/«Тегі» толтырылмаған\..*Туған күні түсініксіз/, /Бұл оқушы 2-жолда да бар/],
    done: 'Қосылды: 3. Өзгертілді: 0. Өзгеріссіз: 0.',
    again: 'Қосылды: 0. Өзгертілді: 0. Өзгеріссіз: 3.',
    notText: /^Әріптер оқылмайды/,
    template: 'Үлгіні жүктеп алу (CSV): Қазақша',
    headings: 'Тегі;Аты;Әкесінің аты;Сыныбы;Туған күні;ЖСН;',
  },
  ru: {
    pupils: 'Список учеников',
    import: 'Загрузить список',
    file: 'Файл CSV',
    submit: 'Загрузить',
    choose: 'Выберите файл.',
    nothing: 'Ничего не загружено. Строк с ошибками: 2.',
    faults: [/Не заполнено: «Фамилия»\..*Дата рождения не читается/, /Этот ученик есть и в строке 2/],
    done: 'Добавлено: 3. Изменено: 0. Без изменений: 0.',
    again: 'Добавлено: 0. Изменено: 0. Без изменений: 3.',
    notText: /^Буквы не читаются/,
    template: 'Скачать образец (CSV): Русский',
    headings: 'Фамилия;Имя;Отчество;Класс;Дата рождения;ИИН;',
  },
} as const;

for (const [lang, javaScriptEnabled] of [
  ['kk', false],
  ['ru', true],
] as const)
  test.describe(`${lang}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    const t = roster[lang];
    test.use({ lang, javaScriptEnabled });

    test('the roster comes from a file: all of it, or every bad line and nothing @phone', async ({
      page,
      signInAs,
      tolerate,
    }) => {
      tolerate(/400|422/);
      // A class of this run's own, and surnames in the order of the Kazakh alphabet.
      const label = `4 «${unlike(lang)}»`.slice(0, 20);
      const names = ['Кеңесов', 'Қанатова', 'Лебедев'];
      const head = 'Тегі;Аты;Сыныбы;Туған күні';
      const line = (surname: string) => `${surname};Сынақ ${unlike(lang)};${label};14.03.2016`;
      const send = async (...lines: string[]) => {
        await page.getByLabel(t.file).setInputFiles({
          name: 'pupils.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(lines.join('\r\n')),
        });
        await page.getByRole('button', { name: t.submit, exact: true }).click();
      };

      await signInAs('admin');
      await page.goto('/');
      await page.getByRole('link', { name: t.pupils }).click();
      await page.getByRole('link', { name: t.import }).click();
      await page.getByRole('button', { name: t.submit, exact: true }).click();
      await expect(page.getByRole('alert')).toContainText(t.choose);

      await send(head, line('Лебедев'), ';Аты;4 «А»;2016-02-30', line('Лебедев'));
      await expect(page.getByRole('alert')).toContainText(t.nothing);
      const faults = page.locator('#faults tbody tr');
      await expect(faults.getByRole('rowheader')).toHaveText(['3', '4']);
      await expect(faults.getByRole('cell')).toHaveText([...t.faults]);
      await page.goto('/pupils');
      await expect(page.getByRole('link', { name: label })).toHaveCount(0);

      await page.goto('/pupils/import');
      await page.getByLabel(t.file).setInputFiles({
        name: 'old.csv',
        mimeType: 'text/csv',
        // windows-1251, as an old Excel writes it
        buffer: Buffer.from([0xd2, 0xe5, 0xe3, 0xb3]),
      });
      await page.getByRole('button', { name: t.submit, exact: true }).click();
      await expect(faults.getByRole('cell')).toHaveText([t.notText]);

      await send(`\uFEFF${head}`, ...['Лебедев', 'Кеңесов', 'Қанатова'].map(line));
      await expect(page.getByRole('status')).toContainText(t.done);
      await send(head, ...names.map(line));
      await expect(page.getByRole('status')).toContainText(t.again);

      await page.goto('/pupils');
      await page.getByRole('link', { name: label }).click();
      // What a school calls a class stays out of the address too.
      expect(page.url()).toMatch(/\/pupils\?class=[0-9a-f]{12}#list$/);
      const rows = page.locator('tbody tr');
      await expect(rows).toHaveCount(names.length);
      for (const [at, name] of names.entries()) {
        await expect(rows.nth(at).getByRole('cell').first()).toHaveText(new RegExp(`^${name} `));
        await expect(rows.nth(at).getByRole('cell').last()).toHaveText('14.03.2016');
      }
    });

    test('the template has the headings that the import knows', async ({ page, context, signInAs }) => {
      await signInAs('admin');
      await page.goto('/pupils/import');
      const address = await page.getByRole('link', { name: t.template }).getAttribute('href');
      const answer = await context.request.get(address!);
      expect(answer.headers()['content-disposition']).toMatch(/^attachment; filename="[\w.-]+\.csv"$/);
      expect((await answer.body()).toString()).toMatch(new RegExp(`^\uFEFF${t.headings}.*\r\n$`));
    });
  });

test.describe('rights', () => {
  const pages = [
    '/people',
    '/people/add',
    '/people/00000000-0000-4000-8000-000000000000/end',
    '/people/00000000-0000-4000-8000-000000000000/password',
    '/people/00000000-0000-4000-8000-000000000000/roles',
    '/pupils',
    '/pupils?class=all',
    '/pupils/import',
    '/pupils/template/kk.csv',
  ];

  for (const login of ['teacher', 'head', 'deputy', 'psychologist', 'head12', 'commission'])
    test(`none of it is there for ${login}`, async ({ context, signInAs }) => {
      await signInAs(login);
      for (const address of pages)
        expect([address, (await context.request.get(address)).status()]).toEqual([address, 404]);
    });

  test('the administrator sees no case and nobody’s report', async ({
    asSecondPerson,
    page,
    signInAs,
    tolerate,
  }) => {
    tolerate(/404/);
    const sample = await asSecondPerson('head');
    const theirs = await sample
      .locator('main a[href^="/reports/"], main a[href^="/cases/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    expect(theirs.length).toBeGreaterThanOrEqual(2);

    await signInAs('admin');
    await page.goto('/');
    await expect(page.locator('main a[href^="/cases"]')).toHaveCount(0);
    for (const address of [...new Set(theirs), '/cases'])
      expect([address, (await page.goto(address))!.status()]).toEqual([address, 404]);
  });
});

for (const lang of ['kk', 'ru', 'en'] as const)
  test.describe(lang, () => {
    test.use({ lang });

    test('every page is complete, accessible and fits @phone', async ({ page, signInAs, tolerate }) => {
      // Nine pages, each looked at in light and in dark.
      test.slow();
      tolerate(/400|422/);
      const looks = () => expectWellMade(page, lang);
      const press = async () => {
        await page.locator('main form button').click();
        await expect(page.getByRole('alert')).toBeFocused();
      };

      await signInAs('admin');
      await page.goto('/people');
      await looks();
      const end = await rowOf(page, 'psychologist').getByRole('link').last().getAttribute('href');
      const [password, roles] = ['password', 'roles'].map((page) => end!.replace(/end$/, page)) as [
        string,
        string,
      ];
      for (const address of [end!, password, roles, '/people/add', '/pupils?class=all', '/pupils/import']) {
        await page.goto(address);
        await looks();
      }
      await page.goto('/people/add');
      await press();
      await looks();
      await page.goto('/pupils/import');
      const buffer = Buffer.from('x;y');
      await page.locator('#file').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
      await press();
      await looks();
    });
  });
