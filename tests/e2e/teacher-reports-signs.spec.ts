import type { Page } from '@playwright/test';
import { ownSurname } from './demo-report.ts';
import {
  expect,
  expectAccessible,
  expectBigTargets,
  expectNoSidewaysScroll,
  expectTextComplete,
  expectWellMade,
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
    further: 'Тағы бір хабарлама етіп жіберу',
    without: /қоспай жіберу$/,
    nameLeft: '«иванов е» хабарламаға әлі қосылған жоқ',
    taken: /№ (\d+) хабарламаңыз қабылданған/,
    notSent: 'әлі жіберілген жоқ',
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
    further: 'Отправить еще одним сообщением',
    without: /^Отправить без/,
    nameLeft: '«иванов е» еще не в сообщении',
    taken: /сообщение № (\d+) уже принято/,
    notSent: 'еще не отправлено',
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

/** A child for each run: the same words about the same child on one day would be a double. */
const searched = ['алимова', 'бегалин', 'ермекова', 'жақсылық', 'касымов', 'виктория', 'муратк', 'нурп'];

for (const [of, lang] of (['kk', 'ru'] as const).entries())
  for (const javaScriptEnabled of [true, false])
    test.describe(`${lang}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      const t = words[lang];
      test.use({ lang, javaScriptEnabled });

      test('a teacher reports a bruise in five taps and sees that the head opened it @phone', async ({
        page,
        signInAs,
        asSecondPerson,
      }, { project }) => {
        const run = 4 * of + (javaScriptEnabled ? 2 : 0) + (project.name === 'phone' ? 1 : 0);
        await signInAs('teacher');
        expect(await reportShortly(page, t, searched[run]!)).toBeLessThanOrEqual(5);
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

const draftsOn = (page: Page) =>
  page.evaluate(() =>
    Object.entries(localStorage).flatMap(([name, value]) =>
      name.startsWith('qorgan.draft.') ? [value] : [],
    ),
  );

test('a draft survives a reload, is unreadable on the device and is gone after sending', async ({
  page,
  signInAs,
}) => {
  const t = words.kk;
  await signInAs('teacher');
  await page.goto('/report');
  await page.getByLabel(t.name).fill('ғабит');
  await page.locator('#found').getByRole('button').first().click();
  await expect(page.locator('[data-child]')).toHaveCount(1);
  await page.getByLabel(t.name).fill('Серік Ахметов');
  await page.locator('summary').click();
  await page.locator('[name=place]').fill('асхана');
  const draft = async () => (await draftsOn(page))[0];
  await expect.poll(draft).toMatch(/^\d+\.[\w+/=]+\.[\w+/=]+$/);
  const before = await draft();
  await page.getByLabel(t.saw).fill('Мойнында сызат бар');
  await expect.poll(draft).not.toBe(before);
  expect(atob((await draft())!.split('.')[2]!)).not.toContain('Мойнында');

  await page.reload();
  await expect(page.getByLabel(t.saw)).toHaveValue('Мойнында сызат бар');
  await expect(page.locator('[name=place]')).toBeVisible();
  await expect(page.getByLabel(t.name)).toHaveValue('Серік Ахметов');
  await expect(page.locator('[data-child]')).toContainText('Ғабитова Томирис');
  await expect(page.locator('#told')).toContainText(t.notSent);
  await page.getByLabel(t.name).fill('');
  await page.getByRole('button', { name: t.send }).click();
  await expect(page).toHaveURL(/sent/);
  await expect.poll(() => draftsOn(page)).toEqual([]);
});

test('one draft is not written over by another, and wiping one leaves the other', async ({
  page,
  signInAs,
}) => {
  const t = words.kk;
  await signInAs('teacher');
  await page.goto('/report');
  await page.getByLabel(t.saw).fill('бірінші хабарлама');
  await expect.poll(() => draftsOn(page)).toHaveLength(1);
  // From the first page with a name: the other report is not mixed into this one, and it is said to be there.
  await page.goto('/');
  await page.getByLabel(t.name).fill('алимова');
  await page.getByRole('button', { name: t.find }).click();
  await expect(page.locator('#older')).toBeVisible();
  await expect(page.getByLabel(t.saw)).toHaveValue('');
  await page.getByLabel(t.saw).fill('екінші хабарлама');
  await expect.poll(() => draftsOn(page)).toHaveLength(2);

  await page.goto('/report');
  await expect(page.getByLabel(t.saw)).toHaveValue('екінші хабарлама');
  await page.getByRole('button', { name: 'Өшіріп, жаңадан бастау' }).click();
  await expect(page.getByLabel(t.saw)).toHaveValue('бірінші хабарлама');
  await page.getByRole('button', { name: 'Өшіріп, жаңадан бастау' }).click();
  await expect(page.locator('#told')).toBeEmpty();
  expect(await draftsOn(page)).toEqual([]);
});

for (const javaScriptEnabled of [true, false])
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript, nothing is dropped`, () => {
    test.use({ javaScriptEnabled });

    test('a second child whose name was only typed is asked about before the report goes', async ({
      page,
      signInAs,
      tolerate,
    }) => {
      tolerate(/400/);
      const t = words.kk;
      const send = () => page.getByRole('button', { name: t.send }).click();
      await signInAs('teacher');
      await page.goto('/report');
      await page.getByLabel(t.name).fill('ғабит');
      await page.getByRole('button', { name: t.find, exact: true }).click();
      await page.locator('#found').getByRole('button').first().click();
      await expect(page.locator('[data-child]')).toHaveCount(1);
      await page.getByLabel(t.bruises).check();
      await page.getByLabel(t.name).fill('иванов е');
      await send();

      await expect(page.getByRole('alert')).toContainText(t.nameLeft);
      if (javaScriptEnabled) await expectWellMade(page, 'kk');
      await expect(page.getByLabel(t.name)).toHaveValue('иванов е');
      await expect(page.locator('#found')).toContainText('Иванов Егор');
      await page.locator('#found').getByRole('button', { name: 'Иванов Егор' }).click();
      await expect(page.locator('[data-child]')).toHaveCount(2);

      // The same name once more is no third child, and a name that does not belong here can be left out.
      await page.getByLabel(t.name).fill('Егор Иванов');
      await page.getByLabel(t.saw).fill(`Төбелес болды: ${ownSurname()}`);
      await page.getByLabel(t.name).fill('Ахметов');
      await send();
      await expect(page.getByLabel(t.saw)).toHaveValue(/^Төбелес болды/);
      await page.getByRole('button', { name: t.without }).click();
      await expect(page).toHaveURL(/sent/);
      const main = page.getByRole('main');
      await expect(main).toContainText('Ғабитова Томирис');
      await expect(main).toContainText('Иванов Егор');
      await expect(main).not.toContainText('Ахметов');
    });

    test('what was added after the answer was lost is not called sent, and goes as a further report', async ({
      page,
      context,
      baseURL,
      signInAs,
      tolerate,
    }) => {
      tolerate(/409/);
      const t = words.kk;
      const child = ownSurname();
      await signInAs('teacher');
      await page.goto('/report');
      await page.getByLabel(t.name).fill(child);
      await page.getByLabel(t.saw).fill('Жылап отыр');
      const key = await page.locator('[name=key]').inputValue();
      // The report arrives, and its answer does not.
      const form = { key, search: child, saw: 'Жылап отыр' };
      const headers = { origin: baseURL!, accept: 'text/html' };
      const lost = await context.request.post('/report?/send', { form, headers, maxRedirects: 0 });
      const first = new URL(lost.headers().location!, baseURL).pathname;

      await page.getByLabel(t.saw).fill('Жылап отыр. Білегі көгерген.');
      await page.getByRole('button', { name: t.send }).click();
      const told = page.locator('#told');
      await expect(told).toContainText(t.taken);
      await expect(told.getByRole('link')).toHaveAttribute('href', first);
      if (javaScriptEnabled) await expectWellMade(page, 'kk');
      await expect(page.getByLabel(t.saw)).toHaveValue('Жылап отыр. Білегі көгерген.');
      await expect(page.locator('[data-child]')).toContainText(child);
      if (javaScriptEnabled) {
        // The draft goes on with the new key: after a reload too it is a further report and no double of the first.
        await expect.poll(() => draftsOn(page)).toHaveLength(1);
        await page.goto('/report');
        await expect(page.getByLabel(t.saw)).toHaveValue('Жылап отыр. Білегі көгерген.');
        await expect(page.locator('[data-child]')).toContainText(child);
        await page.getByRole('button', { name: t.send }).click();
      } else await told.getByRole('button', { name: t.further }).click();

      await expect(page).toHaveURL(/sent/);
      expect(new URL(page.url()).pathname).not.toBe(first);
      await expect(page.getByRole('main')).toContainText('Білегі көгерген.');
      await page.goto(first);
      await expect(page.getByRole('main')).not.toContainText('көгерген');
    });
  });

test.describe('without JavaScript, by the Back button', () => {
  test.use({ javaScriptEnabled: false });

  test('the same words with a new key are not taken for a second report unless they are meant so', async ({
    page,
    signInAs,
    tolerate,
  }) => {
    tolerate(/409/);
    const t = words.kk;
    const fillAndSend = async () => {
      await page.getByLabel(t.name).fill('Қайтқан Бала');
      await page.getByLabel(t.saw).fill('Жылап отыр');
      await page.getByRole('button', { name: t.send }).click();
    };
    await signInAs('teacher');
    await page.goto('/report');
    await fillAndSend();
    await expect(page).toHaveURL(/sent/);
    const first = new URL(page.url()).pathname;
    await page.goBack();
    await fillAndSend();
    await expect(page.locator('#told')).toContainText(t.taken);
    await expect(page.locator('#told').getByRole('link')).toHaveAttribute('href', first);
    await page.locator('#told').getByRole('button', { name: t.further }).click();
    await expect(page).toHaveURL(/sent/);
    expect(new URL(page.url()).pathname).not.toBe(first);
  });
});

test('a draft whose report was taken is not called unsent', async ({ page, context, baseURL, signInAs }) => {
  const t = words.kk;
  const child = ownSurname();
  await signInAs('teacher');
  await page.goto('/report');
  await page.getByLabel(t.name).fill(child);
  await page.getByLabel(t.saw).fill('Жылап отыр');
  await expect.poll(() => draftsOn(page)).toHaveLength(1);
  const key = await page.locator('[name=key]').inputValue();
  const form = { key, search: child, saw: 'Жылап отыр' };
  const headers = { origin: baseURL!, accept: 'text/html' };
  const lost = await context.request.post('/report?/send', { form, headers, maxRedirects: 0 });

  await page.goto('/report');
  await expect(page.locator('#told')).toContainText(t.taken);
  await expect(page.locator('#told')).not.toContainText(t.notSent);
  await page.getByRole('button', { name: t.send }).click();
  await expect(page).toHaveURL(lost.headers().location!);
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
  asSecondPerson,
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
  expect(long.text).toContain('id="saw-error"');
  expect(long.text).toContain('а'.repeat(2_000_000));
  const nextYear = `${new Date().getFullYear() + 1}-01-15`;
  for (const noticedOn of [nextYear, '1899-12-31', 'кеше']) {
    const { status, text } = await send({ noticedOn, place: 'асхана' });
    expect(status, noticedOn).toBe(400);
    expect(text).toContain('id="noticedOn-error"');
    expect(text).toContain(`value="${noticedOn}"`);
  }
  expect((await send({ signs: 'sign.made-up' })).status).toBe(400);
  expect((await send({ key: 'not-a-key' })).status).toBe(400);
  expect((await send({ childPupil: 'not-an-id' })).status).toBe(400);
  expect((await send({ childPupil: crypto.randomUUID() })).status).toBe(303);

  // What was taken whole must not push the head's desk over the edge of a phone.
  const desk = await asSecondPerson('head');
  await desk.setViewportSize({ width: 360, height: 740 });
  await expect(desk.getByText('Ә'.repeat(200))).toBeVisible();
  await expectNoSidewaysScroll(desk);
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
  expect(page).toContain('id="search-error"');
  expect(page).toContain('Бала 1<');
  expect(page).toContain('Бала 50<');
});

test('a report of another school is not there', async ({ page, signInAs, asSecondPerson, tolerate }) => {
  tolerate(/404/);
  await signInAs('teacher');
  await reportShortly(page, words.kk, 'өмірбек');
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
    const asked = page.waitForRequest((request) => request.url().endsWith(`/report?/${action}`));
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
    return { asked, letGo: () => letGo() };
  }
  const found = (page: Page, name: string) => page.locator('#found').getByRole('button', { name });
  const children = (page: Page) => page.locator('[data-child]');

  test.beforeEach(async ({ page, signInAs }) => {
    await signInAs('teacher');
    await page.goto('/report');
    await page.getByLabel(words.kk.name).fill('иванов');
    await found(page, 'Иванов Егор').waitFor();
  });

  test('whoever types on while a child is being added keeps the place, the words and what is chosen', async ({
    page,
  }) => {
    await found(page, 'Иванов Егор').click();
    await expect(children(page)).toHaveCount(1);
    await page.getByLabel(words.kk.name).fill('ғабит');
    await found(page, 'Ғабитова').waitFor();
    const { asked, letGo } = await holdBack(page, 'keep');
    await found(page, 'Ғабитова').click();
    await asked;
    // The child is seen at once, and nothing stands still: the part of the first, a third name, the words.
    await expect(page.locator('[data-children]')).toContainText('Ғабитова Томирис');
    await children(page).first().getByRole('combobox').selectOption('alleged');
    await page.getByLabel(words.kk.name).fill('сер');
    await page.getByLabel(words.kk.saw).focus();
    await page.keyboard.type('Білегінде ');
    letGo();
    await expect(children(page)).toHaveCount(2);
    await page.keyboard.type('көгеру бар');
    await expect(page.getByLabel(words.kk.saw)).toBeFocused();
    await expect(page.getByLabel(words.kk.saw)).toHaveValue('Білегінде көгеру бар');
    await expect(page.getByLabel(words.kk.name)).toHaveValue('сер');
    await expect(children(page).first().getByRole('combobox')).toHaveValue('alleged');
    await expect(children(page).nth(1)).toContainText('Ғабитова Томирис');
  });

  test('a name that is being typed when the child before it arrives is typed on', async ({ page }) => {
    const { asked, letGo } = await holdBack(page, 'keep');
    await found(page, 'Иванов Егор').click();
    await asked;
    await page.getByLabel(words.kk.name).click();
    await page.keyboard.type('ива');
    letGo();
    await expect(children(page)).toHaveCount(1);
    await page.keyboard.type('нов');
    await expect(page.getByLabel(words.kk.name)).toBeFocused();
    await expect(page.getByLabel(words.kk.name)).toHaveValue('иванов');
  });

  test('pressing "Send" while a child is under way sends with that child', async ({ page }) => {
    const { asked, letGo } = await holdBack(page, 'keep');
    await found(page, 'Иванов Егор').click();
    await asked;
    await page.getByLabel(words.kk.saw).fill('Жылап отыр');
    await page.getByRole('button', { name: words.kk.send }).click();
    await expect(page).toHaveURL(/sent/);
    letGo();
    await expect(page.getByRole('main')).toContainText('Иванов Егор');
  });

  test('a second child chosen while the first is under way loses neither, nor does one taken out', async ({
    page,
  }) => {
    await page.getByLabel(words.kk.name).fill('ова');
    await found(page, 'Ғабитова').waitFor();
    const { asked, letGo } = await holdBack(page, 'keep');
    const [first, second] = (await page.locator('#found bdi').allInnerTexts()) as [string, string];
    await found(page, first).click();
    await asked;
    await found(page, second).click();
    await found(page, second).click();
    await expect.poll(() => draftsOn(page)).toHaveLength(1);
    letGo();
    await expect(children(page)).toHaveCount(2);
    await expect(children(page).nth(0)).toContainText(first);
    await expect(children(page).nth(1)).toContainText(second);

    const removing = await holdBack(page, 'keep');
    await children(page).first().getByRole('button').click();
    await removing.asked;
    await page.getByLabel(words.kk.bruises).check();
    removing.letGo();
    await expect(children(page)).toHaveCount(1);
    await expect(children(page)).toContainText(second);
  });

  test('a line that breaks while a child is under way takes neither the child nor the page away', async ({
    page,
    tolerate,
  }) => {
    tolerate(/ERR_FAILED|ERR_INTERNET/);
    await page.route('**/report?/keep', (route) => route.abort('internetdisconnected'), { times: 1 });
    await found(page, 'Иванов Егор').click();
    await expect(page.locator('#slow')).toBeVisible();
    await page.getByLabel(words.kk.saw).fill('Білегінде көгеру бар');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect(children(page)).toContainText('Иванов Егор');
    await expect(page.locator('#slow')).toBeHidden();
    await expect(page.getByLabel(words.kk.saw)).toHaveValue('Білегінде көгеру бар');
  });

  test('what is typed while a draft comes back stays, and so does the draft', async ({ page }) => {
    const t = words.kk;
    await found(page, 'Иванов Егор').click();
    await page.getByLabel(t.saw).fill('Жылап отыр.');
    await expect(children(page)).toHaveCount(1);
    const before = await draftsOn(page);
    await page.getByLabel(t.bruises).check();
    await expect.poll(() => draftsOn(page)).not.toEqual(before);

    const { asked, letGo } = await holdBack(page, 'restore');
    await page.goto('/report');
    await asked;
    await expect(page.getByLabel(t.saw)).toHaveValue('Жылап отыр.');
    await page.getByLabel(t.saw).press('End');
    await page.keyboard.type(' Білегі ');
    await page.getByLabel(t.name).fill('ғабит');
    await found(page, 'Ғабитова').click();
    await page.getByLabel(t.saw).press('End');
    letGo();
    await expect(children(page)).toHaveCount(2);
    await page.keyboard.type('көгерген.');
    await expect(page.getByLabel(t.saw)).toHaveValue('Жылап отыр. Білегі көгерген.');
    await expect(page.getByLabel(t.bruises)).toBeChecked();
  });

  test('whom the roster knew by an older word does not replace who is known by the newer', async ({
    page,
  }) => {
    const { asked, letGo } = await holdBack(page, 'find');
    await page.getByLabel(words.kk.name).fill('ғабит');
    await asked;
    await page.getByLabel(words.kk.name).fill('алимова');
    await expect(page.locator('#found')).toContainText('Әлімова');
    const answered = page.waitForResponse((response) => response.url().endsWith('?/find'));
    letGo();
    await (await answered).finished();
    await expect(page.locator('#found')).toContainText('Әлімова');
    await expect(page.locator('#found')).not.toContainText('Ғабитова');
  });
});

test('nothing can be typed into a report on its way; where no answer comes, that is said and it can go again', async ({
  page,
  signInAs,
}) => {
  const t = words.kk;
  await signInAs('teacher');
  await page.clock.install();
  await page.goto('/report');
  await page.getByLabel(t.name).fill('Жаңа Бала');
  await page.getByLabel(t.bruises).check();
  // A browser stays where it is, as when no answer comes at all.
  await page.route('**/report?/send', (route) => route.fulfill({ status: 204 }), { times: 1 });
  await page.getByRole('button', { name: t.send }).click();
  await expect(page.locator('#report')).toHaveJSProperty('inert', true);
  await page.clock.fastForward(20_000);
  await expect(page.getByRole('alert')).toContainText('екі рет қабылданбайды');
  await page.getByLabel(t.saw).fill('Жылап отыр');
  await page.getByRole('button', { name: t.send }).click();
  await expect(page).toHaveURL(/sent/);
  await expect(page.getByRole('main')).toContainText('Жылап отыр');
});
