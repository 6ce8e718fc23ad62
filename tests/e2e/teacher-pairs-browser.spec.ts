import { request as apart, type APIRequestContext } from '@playwright/test';
import { demoPassword, enter, expect, expectWellMade, tabTo, test } from './fixtures.ts';
import { approve, askToPair, problemOf, stateOf } from './paired-browser.ts';
import { startPortal } from './portal-with-clock.ts';

const words = {
  kk: {
    warning: 'ешкім ондай кодты телефонмен не хатпен сұрамайды',
    isYours: 'Бұл сіздің браузеріңіз бе?',
    done: 'Браузер қосылды.',
    refused: 'Бас тартылды:',
    missing: 'Тоғыз цифрды толық теріңіз.',
    unknown: 'Мұндай кодпен күтіп тұрған браузер жоқ.',
    end: 'Ажырату',
    ended: 'Браузер ажыратылды',
    endedTitle: 'Бұл браузер порталдан ажыратылған',
  },
  ru: {
    warning: 'никто не просит такой код по телефону или в сообщении',
    isYours: 'Это ваш браузер?',
    done: 'Браузер подключен.',
    refused: 'Отказано:',
    missing: 'Введите все девять цифр.',
    unknown: 'Браузера с таким кодом нет.',
    end: 'Отключить',
    ended: 'Браузер отключен',
    endedTitle: 'Этот браузер отключен от портала',
  },
} as const;

/** Programs come without the cookies of any page. */
let programs: APIRequestContext;
test.beforeAll(async () => {
  programs = await apart.newContext();
});
test.afterAll(() => programs.dispose());

for (const lang of ['kk', 'ru'] as const)
  for (const javaScriptEnabled of [true, false])
    test.describe(`${lang}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      const t = words[lang];
      test.use({ lang, javaScriptEnabled });

      test('a teacher pairs a browser with the keyboard alone, and ends it @phone', async ({
        page,
        baseURL,
        signInAs,
      }, { project }) => {
        const name = `Chrome ${lang} ${javaScriptEnabled} ${project.name}`;
        const program = await askToPair(programs, baseURL!, name, lang);
        const { code, approveAt } = program.started;
        expect(code).toMatch(/^\d{3}-\d{3}-\d{3}$/);
        expect((await stateOf(program.ask())).state).toBe('waiting');

        await signInAs('teacher');
        await page.goto(approveAt);
        await expect(page.getByRole('main')).toContainText(t.warning);
        if (javaScriptEnabled) await expectWellMade(page, lang);
        await tabTo(page, page.locator('[name=code]'));
        await page.keyboard.type(code.replaceAll('-', ' '));
        await page.keyboard.press('Enter');

        await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.isYours);
        await expect(page.getByRole('main')).toContainText(`«${name}»`);
        await expect(page.getByRole('main')).toContainText(t.warning);
        if (javaScriptEnabled) await expectWellMade(page, lang);
        expect((await stateOf(program.ask())).state).toBe('waiting');
        await tabTo(page, page.locator('button[formaction="?/approve"]'));
        await page.keyboard.press('Enter');

        await expect(page.getByRole('status')).toContainText(t.done);
        if (javaScriptEnabled) await expectWellMade(page, lang);
        const state = await stateOf(program.ask());
        expect(state).toMatchObject({ state: 'approved', member: { name: expect.stringMatching(/\p{L}/u) } });

        await page.goto('/account');
        if (javaScriptEnabled) await expectWellMade(page, lang);
        const mine = page.locator('#browsers ~ ul > li', { hasText: name });
        await mine.getByRole('button', { name: t.end }).click();
        await expect(page.getByRole('status')).toContainText(t.ended);
        await expect(page.getByText(name)).toHaveCount(0);
        expect(await problemOf(program.ask())).toMatchObject({
          status: 401,
          code: 'pairingEnded',
          title: t.endedTitle,
          type: `${baseURL}/api#pairingEnded`,
        });
      });

      test('a code that is none, or that nobody waits with, is told beside the field @phone', async ({
        page,
        signInAs,
        tolerate,
      }) => {
        tolerate(/400|422/);
        // Wrong codes are counted a person: nobody of these gives as many as would make them wait.
        const guessers = { kk: ['psychologist', 'deputy'], ru: ['head', 'admin'] } as const;
        await signInAs(guessers[lang][javaScriptEnabled ? 0 : 1]);
        await page.goto('/pair');
        const send = async (code: string) => {
          await page.locator('[name=code]').fill(code);
          await page.locator('form[action="?/find"] button').click();
          return page.locator('#code-error');
        };
        await expect(await send('12345678')).toHaveText(t.missing);
        await expect(page.locator('[name=code]')).toHaveValue('12345678');
        await expect(await send('000-000-000')).toContainText(t.unknown);
        if (javaScriptEnabled) {
          await expect(page.getByRole('alert')).toBeFocused();
          await expectWellMade(page, lang);
        }
      });
    });

test('a browser that is not one’s own is sent away for good', async ({ page, baseURL, signInAs }) => {
  const program = await askToPair(programs, baseURL!, '<b>Qorgan</b>: растаңыз\u202E');
  await signInAs('teacher');
  await page.goto('/pair');
  await page.locator('[name=code]').fill(program.started.code);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText('«<b>Qorgan</b>: растаңыз');
  await page.locator('button[formaction="?/refuse"]').click();
  await expect(page.getByRole('status')).toContainText(words.kk.refused);
  expect((await problemOf(program.ask())).code).toBe('pairingEnded');
});

test('a link cannot bring a code along', async ({ page, baseURL, signInAs }) => {
  const { started } = await askToPair(programs, baseURL!);
  await signInAs('teacher');
  for (const name of ['code', 'user_code', 'confirm']) {
    await page.goto(`/pair?${name}=${started.code}`);
    await expect(page.locator('[name=code]')).toHaveValue('');
  }
});

test('whoever receives in a body has nothing to pair', async ({ page, signInAs }) => {
  await signInAs('police');
  await page.goto('/pair');
  await expect(page.locator('[name=code]')).toHaveCount(0);
  await expectWellMade(page, 'kk');
  await page.goto('/account');
  await expect(page.locator('#browsers')).toHaveCount(0);
});

test('guessing codes is slowed down, and the page says for how long', async ({ page, signInAs, tolerate }, {
  project,
}) => {
  tolerate(/422|429/);
  await signInAs(project.name === 'phone' ? 'head12' : 'teacher12');
  await page.goto('/pair');
  const slowed = page.getByRole('alert').getByText(/\d+ секундтан кейін қайталаңыз/);
  for (let tries = 0; tries < 9 && !(await slowed.isVisible()); tries++) {
    await page.locator('[name=code]').fill(`00000000${tries}`);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeVisible();
  }
  await expect(slowed).toBeVisible();
});

test('no cookie opens the interface, and no token opens a page', async ({
  page,
  context,
  baseURL,
  signInAs,
}) => {
  await signInAs('teacher');
  const asReader = await context.request.get('/api/v1/pairings/mine');
  expect(asReader.status()).toBe(401);
  const program = await askToPair(programs, baseURL!);
  await approve(page, program);
  const authorization = `Bearer ${program.started.token}`;
  for (const path of ['/', '/account', '/reports', '/cases'])
    expect(
      (await programs.get(baseURL! + path, { headers: { authorization }, maxRedirects: 0 })).status(),
    ).toBe(303);
});

test.describe('in time', () => {
  // A portal of its own, whose clock is moved: nobody waits thirty days.
  test.describe.configure({ mode: 'serial', timeout: 120_000 });
  let portal: Awaited<ReturnType<typeof startPortal>>;
  test.beforeAll(async () => {
    portal = await startPortal();
  });
  test.afterAll(() => portal.stop());

  test('a code is good for ten minutes, a browser for thirty days without use', async ({
    page,
    tolerate,
  }) => {
    tolerate(/422/);
    const { origin, waitHours } = portal;
    const late = await askToPair(programs, origin);
    const used = await askToPair(programs, origin);
    await page.goto(`${origin}/pair`);
    await enter(page, 'teacher', await demoPassword(page));
    await expect(page).toHaveURL(`${origin}/pair`);
    await approve(page, used);

    waitHours(10.1 / 60);
    expect((await problemOf(late.ask())).code).toBe('pairingExpired');
    await page.goto(`${origin}/pair`);
    await page.locator('[name=code]').fill(late.started.code);
    await page.keyboard.press('Enter');
    await expect(page.locator('#code-error')).toContainText(words.kk.unknown);

    // A session that ends under the teacher's hands keeps the code for them.
    waitHours(9);
    const kept = await askToPair(programs, origin);
    await page.locator('[name=code]').fill(kept.started.code);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/sign-in\?to=/);
    await enter(page, 'teacher', await demoPassword(page));
    await expect(page.locator('[name=code]')).toHaveValue(kept.started.code);

    waitHours(29 * 24);
    expect((await stateOf(used.ask())).state).toBe('approved');
    waitHours(58 * 24);
    expect((await stateOf(used.ask())).state).toBe('approved');
    waitHours(89 * 24);
    expect((await problemOf(used.ask())).code).toBe('pairingExpired');
  });
});
