import type { Page } from '@playwright/test';
import {
  expect,
  expectAccessible,
  expectBigTargets,
  expectNoSidewaysScroll,
  expectTextComplete,
  test,
} from './fixtures.ts';

const words = {
  kk: {
    report: 'Хабарлау',
    name: 'Оқушының аты-жөні',
    find: 'Іздеу',
    bruises: 'Көгеру',
    saw: /Не көрдім/,
    send: 'Хабарламаны жіберу',
    sent: 'Жіберілді, әлі ашылған жоқ',
    opened: 'Ашылды, қаралып жатыр',
    nobody: 'Қай бала екенін көрсетіңіз',
    tooLongAgo: 'Жылын тексеріңіз',
    tooLong: 'Мәтін тым ұзын',
  },
  ru: {
    report: 'Сообщить',
    name: 'Имя или фамилия ученика',
    find: 'Найти',
    bruises: 'Синяки',
    saw: /Что я видел/,
    send: 'Отправить сообщение',
    sent: 'Отправлено, еще не открыто',
    opened: 'Открыто, рассматривается',
    nobody: 'Укажите ребенка',
    tooLongAgo: 'Проверьте год',
    tooLong: 'Слишком длинный текст',
  },
} as const;
type Words = (typeof words)[keyof typeof words];

/** Counts what a finger does: every tap, and typing as none. */
function finger() {
  let taps = 0;
  return {
    async tap(target: ReturnType<Page['getByRole']>) {
      taps++;
      await target.click();
    },
    taps: () => taps,
  };
}

/** The shortest honest report, from the first page to the number. */
async function reportShortly(page: Page, t: Words, name: string) {
  const { tap, taps } = finger();
  await page.goto('/');
  await tap(page.getByLabel(t.name));
  await page.keyboard.type(name);
  await tap(page.getByRole('button', { name: t.find }));
  await tap(page.locator('#found').getByRole('button').first());
  await tap(page.getByLabel(t.bruises));
  await tap(page.getByRole('button', { name: t.send }));
  await expect(page).toHaveURL(/\/reports\/[0-9a-f-]{36}\?sent/);
  return taps();
}

for (const lang of ['kk', 'ru'] as const)
  for (const javaScriptEnabled of [true, false])
    test.describe(`${lang}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      const t = words[lang];
      test.use({ lang, javaScriptEnabled });

      test('a teacher reports a bruise in five taps and sees that the head opened it @phone', async ({
        page,
        signInAs,
        asSecondPerson,
      }) => {
        await signInAs('teacher');
        expect(await reportShortly(page, t, 'алимова')).toBeLessThanOrEqual(5);
        const address = new URL(page.url());
        await expect(page.getByRole('main')).toContainText(/№ \d+/);

        await asSecondPerson('head', address.pathname);

        await page.goto('/');
        await expect(
          page.locator('li', { has: page.locator(`a[href="${address.pathname}"]`) }),
        ).toContainText(t.opened);
      });

      test('the form is complete, fits a phone and keeps what was typed beside what is wrong @phone', async ({
        page,
        signInAs,
        tolerate,
      }) => {
        tolerate(/400/);
        await signInAs('teacher');
        await page.goto('/report');
        if (javaScriptEnabled) {
          await expectTextComplete(page, lang);
          await expectNoSidewaysScroll(page);
          await expectBigTargets(page);
          await expectAccessible(page);
        }
        await page.getByLabel(t.saw).fill('Білегі көгерген 🩹 \u202Eкері жазу');
        await page.locator('summary').click();
        await page.locator('[name=noticedOn]').fill('1899-05-05');
        await page.getByRole('button', { name: t.send }).click();

        await expect(page.getByRole('alert')).toContainText(t.nobody);
        await expect(page.getByRole('alert')).toContainText(t.tooLongAgo);
        await expect(page.getByLabel(t.saw)).toHaveValue('Білегі көгерген 🩹 \u202Eкері жазу');
        await expect(page.locator('[name=noticedOn]')).toHaveValue('1899-05-05');
        if (javaScriptEnabled) await expectAccessible(page);
      });
    });

test('a draft survives a reload, is unreadable on the device and is gone after sending', async ({
  page,
  signInAs,
}) => {
  const t = words.kk;
  await signInAs('teacher');
  await page.goto('/report');
  await page.getByLabel(t.name).fill('ғабит');
  await page.locator('#found').getByRole('button').first().click();
  const draft = () => page.evaluate(() => localStorage.getItem('qorgan.draft'));
  await expect.poll(draft).toMatch(/^[\w+/=]+\.[\w+/=]+$/);
  const before = await draft();
  await page.getByLabel(t.saw).fill('Мойнында сызат бар');
  await expect.poll(draft).not.toBe(before);
  expect(atob((await draft())!.split('.')[1]!)).not.toContain('Мойнында');

  await page.reload();
  await expect(page.getByLabel(t.saw)).toHaveValue('Мойнында сызат бар');
  await expect(page.locator('#who')).toContainText('Ғабитова Томирис');
  await page.getByRole('button', { name: t.send }).click();
  await expect(page).toHaveURL(/sent/);
  await expect.poll(draft).toBeNull();
});

test('a resend after a lost answer makes one report', async ({ page, context, signInAs, baseURL }) => {
  await signInAs('teacher');
  const key = crypto.randomUUID();
  const form = {
    key,
    childPupil: '',
    childName: 'Тізімде жоқ бала',
    childClass: '',
    childPart: 'affected',
    signs: 'sign.anxiety',
  };
  const send = () =>
    context.request.post('/report?/send', {
      form,
      maxRedirects: 0,
      headers: { origin: baseURL!, accept: 'text/html' },
    });
  const answers = await Promise.all([send(), send(), send()]);
  const places = new Set(answers.map((answer) => answer.headers().location));
  expect([...places]).toHaveLength(1);
  await page.goto([...places][0]!);
  await expect(page.getByRole('main')).toContainText('Тізімде жоқ бала');
});

test('bad input is refused beside the field or taken whole, never a 500', async ({
  context,
  signInAs,
  baseURL,
}) => {
  await signInAs('teacher');
  const child = { childPupil: '', childName: 'Бала', childClass: '', childPart: 'affected' };
  const send = async (fields: Record<string, string>) => {
    const form = { key: crypto.randomUUID(), ...child, signs: 'sign.anxiety', ...fields };
    const answer = await context.request.post('/report?/send', {
      form,
      maxRedirects: 0,
      headers: { origin: baseURL!, accept: 'text/html' },
    });
    return { status: answer.status(), text: answer.status() === 400 ? await answer.text() : '' };
  };
  expect((await send({ childName: 'Ә'.repeat(200) })).status).toBe(303);
  expect((await send({ childName: 'Ә'.repeat(201) })).status).toBe(400);
  expect((await send({ childName: '🙂\u202Eнур' })).status).toBe(303);
  const long = await send({ saw: 'а'.repeat(2_000_000) });
  expect(long.status).toBe(400);
  expect(long.text).toContain(words.kk.tooLong);
  expect((await send({ noticedOn: '2999-01-01' })).status).toBe(400);
  expect((await send({ noticedOn: 'кеше' })).status).toBe(400);
  expect((await send({ signs: 'sign.made-up' })).status).toBe(400);
  expect((await send({ key: 'not-a-key' })).status).toBe(400);
  expect((await send({ childPupil: 'not-an-id' })).status).toBe(400);
  expect((await send({ childPupil: crypto.randomUUID() })).status).toBe(303);
});

test('fifty children are refused beside the search, and none is lost', async ({
  context,
  signInAs,
  baseURL,
}) => {
  await signInAs('teacher');
  const form = new FormData();
  form.append('key', crypto.randomUUID());
  form.append('signs', 'sign.anxiety');
  for (let at = 1; at <= 50; at++) {
    form.append('childPupil', '');
    form.append('childName', `Бала ${at}`);
    form.append('childClass', '');
    form.append('childPart', 'witness');
  }
  const answer = await context.request.post('/report?/send', {
    multipart: form,
    headers: { origin: baseURL!, accept: 'text/html' },
  });
  expect(answer.status()).toBe(400);
  const page = await answer.text();
  expect(page).toContain('Бала 1<');
  expect(page).toContain('Бала 50<');
});

test('a report of another school is not there', async ({ page, signInAs, asSecondPerson, tolerate }) => {
  tolerate(/404/);
  await signInAs('teacher');
  await reportShortly(page, words.kk, 'алимова');
  const address = new URL(page.url()).pathname;
  const other = await asSecondPerson('head12');
  expect((await other.goto(address))?.status()).toBe(404);
});

test('the whole report with the keyboard alone', async ({ page, signInAs }) => {
  await signInAs('teacher');
  await page.goto('/report');
  await page.getByLabel(words.kk.name).focus();
  await page.keyboard.type('иванов');
  await page.locator('#found').getByRole('button').first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('#found').getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-children]')).toContainText('Иванов Егор');
  await page.getByLabel(words.kk.bruises).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: words.kk.send }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sent/);
});

test.describe('on a slow line', () => {
  /** Holds back the next answer of the server to one action, until it is let go. */
  async function holdBack(page: Page, action: string) {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route(
      (url) => url.pathname === '/report' && url.search === `?/${action}`,
      async (route) => {
        const answer = await route.fetch();
        await held;
        // Whoever asked may have turned to something else meanwhile.
        await route.fulfill({ response: answer }).catch(() => undefined);
      },
      { times: 1 },
    );
    return () => letGo();
  }

  test.beforeEach(async ({ page, signInAs }) => {
    await signInAs('teacher');
    await page.goto('/report');
    await page.getByLabel(words.kk.name).fill('иванов');
  });

  test('whoever goes on to the signs is not called back, and the report waits for the child', async ({
    page,
  }) => {
    const letGo = await holdBack(page, 'add');
    await page.locator('#found').getByRole('button').first().click();
    await page.getByLabel(words.kk.bruises).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: words.kk.send }).click();
    await page.getByRole('button', { name: words.kk.send }).click();
    await expect(page.getByLabel(words.kk.bruises)).toBeChecked();
    letGo();
    await expect(page).toHaveURL(/sent/);
    await expect(page.getByRole('main')).toContainText('Иванов Егор');
  });

  test('a child that is on the way into the list is not lost to the name still being looked up', async ({
    page,
  }) => {
    await page.locator('#found').getByRole('button').first().waitFor();
    const letGo = await holdBack(page, 'add');
    // The name is still being typed when its bearer is seen in the list and chosen.
    await page.getByLabel(words.kk.name).fill('иванов е');
    await page.locator('#found').getByRole('button').first().click();
    // Longer than the pause after which what is typed is looked at.
    await page.waitForTimeout(500);
    await page.getByLabel(words.kk.saw).fill('Білегінде көгеру бар');
    letGo();
    await expect(page.locator('[data-children]')).toContainText('Иванов Егор');
    await expect(page.getByLabel(words.kk.saw)).toHaveValue('Білегінде көгеру бар');
  });

  test('whom the roster knew by an older word does not replace who is known by the newer', async ({
    page,
  }) => {
    await page.locator('#found').getByRole('button').first().waitFor();
    const letGo = await holdBack(page, 'find');
    await page.getByLabel(words.kk.name).fill('ғабит');
    await page.waitForTimeout(500);
    await page.getByLabel(words.kk.name).fill('алимова');
    await expect(page.locator('#found')).toContainText('Әлімова');
    letGo();
    await page.waitForTimeout(500);
    await expect(page.locator('#found')).toContainText('Әлімова');
  });
});
