import type { Page } from '@playwright/test';
import { startPortal } from './portal-with-clock.ts';
import { demoPassword, expect, expectAccessible, expectWellMade, test } from './fixtures.ts';

const words = {
  kk: { title: 'Кіру', login: 'Логин', password: 'Құпиясөз', wrong: 'Логин немесе құпиясөз дұрыс емес.' },
  ru: { title: 'Вход', login: 'Логин', password: 'Пароль', wrong: 'Неверный логин или пароль.' },
  en: {
    title: 'Sign in',
    login: 'Login',
    password: 'Password',
    wrong: 'The login or the password is wrong.',
  },
} as const;
const submit = { kk: 'Кіру', ru: 'Войти', en: 'Sign in' } as const;

test.describe('a first visit', () => {
  test.use({ lang: null, locale: 'en-US' });

  test('is in Kazakh, whatever the browser prefers @phone', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL('/sign-in');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Кіру');
    await expect(page).toHaveTitle('Кіру – Qorgan');
  });
});

for (const lang of ['kk', 'ru', 'en'] as const)
  test.describe(lang, () => {
    test.use({ lang });

    test('the page is complete, accessible and fits @phone', async ({ page }) => {
      await page.goto('/sign-in');
      await expectWellMade(page, lang);
    });

    test('a wrong password is told in one message; the login stays, the password does not', async ({
      page,
      tolerate,
    }) => {
      tolerate(/422/);
      await page.goto('/sign-in');
      await page.getByLabel(words[lang].login).fill('head');
      await page.getByLabel(words[lang].password).fill('not-the-password');
      await page.getByRole('button', { name: submit[lang], exact: true }).click();

      await expect(page.getByRole('alert')).toBeFocused();
      await expect(page.getByRole('alert')).toContainText(words[lang].wrong);
      await expect(page.getByLabel(words[lang].login)).toHaveValue('head');
      await expect(page.getByLabel(words[lang].password)).toHaveValue('');
      expect(await page.content()).not.toContain('not-the-password');
      await expect(page).toHaveTitle(new RegExp(`: ${words[lang].title} – Qorgan$`));
      await expectAccessible(page);
    });
  });

test('an empty form says what is missing, and each line leads to its field', async ({ page, tolerate }) => {
  tolerate(/400/);
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Кіру', exact: true }).click();
  const summary = page.getByRole('alert');
  await expect(summary.getByRole('link')).toHaveText(['Логинді жазыңыз', 'Құпиясөзді жазыңыз']);
  await summary.getByRole('link', { name: 'Құпиясөзді жазыңыз' }).click();
  await expect(page.getByLabel('Құпиясөз')).toBeFocused();
  await expect(page.getByLabel('Құпиясөз')).toHaveAccessibleDescription('Құпиясөзді жазыңыз');
});

test('guessing is slowed down, and the page says for how long', async ({ page, tolerate }, { project }) => {
  tolerate(/422|429/);
  await page.goto('/sign-in');
  const slowed = page.getByRole('alert').getByText(/\d+ секундтан кейін қайталаңыз/);
  for (let tries = 0; tries < 10 && !(await slowed.isVisible()); tries++) {
    await page.getByLabel('Логин').fill(`nobody-${project.name}`);
    await page.getByLabel('Құпиясөз').fill('guess');
    await page.getByRole('button', { name: 'Кіру', exact: true }).click();
    await expect(page.getByRole('alert')).toBeVisible();
  }
  await expect(slowed).toBeVisible();
});

test('the language can be changed on any page, and stays changed', async ({ page }) => {
  await page.goto('/sign-in?to=%2Faccount');
  await page.getByRole('link', { name: 'Рус' }).click();
  await expect(page).toHaveURL('/sign-in?to=%2Faccount');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Вход');
  await page.goto('/law');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Правила');
  await page.getByRole('link', { name: 'Қаз' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Қағидалар');
});

test('somebody with a keyboard alone gets in and out', async ({ page }) => {
  await page.goto('/sign-in?to=%2Faccount');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Негізгі мазмұнға өту' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Логин')).toBeFocused();
  await page.keyboard.type('teacher');
  await page.keyboard.press('Tab');
  await page.keyboard.type(await demoPassword(page));
  await page.keyboard.press('Enter');
  // The browser carries the fragment of the skip link over, so the new page begins at its content.
  await expect(page).toHaveURL('/account#main');

  const out = page.getByRole('button', { name: 'Шығу', exact: true });
  for (let tabs = 0; tabs < 8 && !(await out.evaluate((one) => one === document.activeElement)); tabs++)
    await page.keyboard.press('Shift+Tab');
  await expect(out).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/sign-in');
  await page.goto('/account');
  await expect(page).toHaveURL('/sign-in?to=%2Faccount');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('signing in and out works @phone', async ({ page }) => {
    await page.goto('/account');
    await enterAsTeacher(page);
    await expect(page).toHaveURL('/account');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Менің тіркелгім');
    await page.getByRole('button', { name: 'Шығу', exact: true }).click();
    await expect(page).toHaveURL('/sign-in');
  });
});

test('nobody is led to another site by signing in', async ({ page }) => {
  await page.goto('/sign-in?to=%2F%2Fevil.example%2Fx');
  await enterAsTeacher(page);
  await expect(page).toHaveURL('/');
});

test.describe('a session that ends under somebody’s hands', () => {
  // A portal of its own, whose clock is moved: eight idle hours cannot be waited for.
  test.describe.configure({ mode: 'serial', timeout: 120_000 });
  let portal: Awaited<ReturnType<typeof startPortal>>;
  test.beforeAll(async () => {
    portal = await startPortal();
  });
  test.afterAll(() => portal.stop());

  test('loses nothing of what they had typed', async ({ page }) => {
    const saw = 'Қолында көгерген жер бар, жыртық күртеше';
    const signIn = async () => {
      await enterAsTeacher(page);
      await expect(page).toHaveURL(`${portal.origin}/report`);
    };
    await page.goto(`${portal.origin}/report`);
    await signIn();
    await page.locator('[name=saw]').fill(saw);
    portal.waitHours(9);
    await page.locator('[name=saw]').evaluate((field: HTMLTextAreaElement) => field.form!.requestSubmit());

    await expect(page).toHaveURL(`${portal.origin}/sign-in?to=%2Freport`);
    await expect(page.getByText('Қайта кіріңіз: жазғаныңыз сақталды')).toBeVisible();
    await signIn();
    await expect(page.locator('[name=saw]')).toHaveValue(saw);
  });
});

test.describe('signed in', () => {
  test('the account page is complete, accessible and fits, in three languages @phone', async ({
    page,
    signInAs,
  }) => {
    await signInAs('teacher');
    for (const lang of ['kk', 'ru', 'en'] as const) {
      await page.goto(`/account?lang=${lang}`);
      await expect(page).toHaveURL('/account');
      await expectWellMade(page, lang);
    }
  });

  test('a page is never kept by the browser, and is small on the line', async ({
    page,
    context,
    signInAs,
  }) => {
    await signInAs('teacher');
    const answer = await page.goto('/account');
    expect(answer!.headers()['cache-control']).toBe('no-store');
    const raw = await context.request.get('/account', { headers: { 'accept-encoding': 'br' } });
    expect(raw.headers()['content-encoding']).toBe('br');
    const { responseBodySize } = await answer!.request().sizes();
    expect(responseBodySize).toBeLessThan(8 * 1024);
  });

  test('a changed password is wrong twice, then right, and ends the other sessions', async ({
    elsewhere,
    page,
    signInAs,
    tolerate,
  }) => {
    tolerate(/422|400/);
    await signInAs('psychologist');
    await page.goto('/account');
    const signInPage = await elsewhere();
    await signInPage.goto('/sign-in');
    const password = await demoPassword(signInPage);
    const fill = async (current: string, next: string, repeat: string) => {
      await page.getByLabel('Қазіргі құпиясөз').fill(current);
      await page.getByLabel('Жаңа құпиясөз', { exact: true }).fill(next);
      await page.getByLabel('Жаңа құпиясөзді қайталаңыз').fill(repeat);
      await page.getByRole('button', { name: 'Ауыстыру' }).click();
    };
    await fill(password, 'төрт түлік мал', 'төрт түлік');
    await expect(page.getByRole('alert')).toContainText('екі рет бірдей жазылмаған');
    await fill('not-the-password', 'төрт түлік мал', 'төрт түлік мал');
    await expect(page.getByRole('alert')).toContainText('Қазіргі құпиясөз дұрыс емес');
    await fill(password, '1234567890', '1234567890');
    await expect(page.getByRole('alert')).toContainText('Құпиясөз тым оңай');
    await fill(password, 'төрт түлік мал', 'төрт түлік мал');
    await expect(page.getByRole('status')).toContainText('Құпиясөз ауысты');
    await fill('төрт түлік мал', password, password);
    await expect(page.getByRole('status')).toContainText('Құпиясөз ауысты');
  });

  test('a page that is not there says so, with the numbers to call', async ({ page, signInAs, tolerate }) => {
    tolerate(/404/);
    await signInAs('teacher');
    const answer = await page.goto('/no-such-page');
    expect(answer!.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Бұл бет табылмады');
    await expect(page.getByRole('link', { name: /103/ })).toHaveAttribute('href', 'tel:103');
    await expectAccessible(page);
  });
});

/** Signs in on the page that is open, by the words that stand on it. */
async function enterAsTeacher(page: Page): Promise<void> {
  await page.getByLabel('Логин').fill('teacher');
  await page.getByLabel('Құпиясөз').fill(await demoPassword(page));
  await page.getByRole('button', { name: 'Кіру', exact: true }).click();
}
