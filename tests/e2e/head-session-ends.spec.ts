import { demoPassword, enter, expect, test } from './fixtures.ts';
import { startPortal } from './portal-with-clock.ts';

// A portal of its own, whose clock is moved: eight idle hours cannot be waited for.
test.describe.configure({ mode: 'serial', timeout: 120_000 });
let portal: Awaited<ReturnType<typeof startPortal>> | undefined;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  portal = await startPortal();
});
test.afterAll(() => portal?.stop());

test('a fact that was typed when the session ended is kept for the head', async ({ page }) => {
  const { origin, waitHours } = portal!;
  const signIn = async () => enter(page, 'head', await demoPassword(page));
  await page.goto(`${origin}/cases`);
  await signIn();
  await page.locator('main ul.tasks a').first().click();
  await page.locator('li[id="p11.1.parents"] > div > a').first().click();
  const form = page.url();
  await page.getByLabel('Жоқ, бұл баланың мүддесіне қайшы').check();
  await page.locator('[name=reason]').fill('Бала үйден қорқады.');
  await page.locator('[name=time]').fill('07:30');
  waitHours(9);
  await page.locator('form[action="?/record"] button').click();

  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await signIn();
  await expect(page).toHaveURL(form);
  await expect(page.getByRole('status')).toContainText('Жазғаныңыз сақталды');
  await expect(page.getByLabel('Жоқ, бұл баланың мүддесіне қайшы')).toBeChecked();
  await expect(page.locator('[name=reason]')).toHaveValue('Бала үйден қорқады.');
  await expect(page.locator('[name=time]')).toHaveValue('07:30');
  await page.locator('[name=lateReason]').fill('Сеанс аяқталып қалды');
  await page.locator('form[action="?/record"] button').click();
  await expect(page).toHaveURL(/recorded=p11\.1\.parents$/);
});

for (const [javaScriptEnabled, friday] of [
  [true, 10],
  [false, 500],
] as const)
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('a teacher who chooses a child on Monday in a form left open on Friday has both the words and the child', async ({
      page,
      tolerate,
    }) => {
      // What a script asks for without a session.
      tolerate(/401/);
      const { origin, waitHours } = portal!;
      waitHours(friday);
      await page.goto(`${origin}/report`);
      const password = await demoPassword(page);
      await enter(page, 'teacher', password);
      await page.getByLabel('Оқушының аты-жөні').fill('ғабит');
      await page.getByRole('button', { name: 'Іздеу', exact: true }).click();
      await page.locator('#found').getByRole('button').first().waitFor();
      await page.getByLabel(/Не көрдім/).fill('Мойнында сызат бар');

      waitHours(friday + 3 * 24);
      await page.locator('#found').getByRole('button').first().click();
      await expect(page).toHaveURL(/\/sign-in\?to=/);
      await expect(page.getByRole('main')).toContainText('жеті күн сақталып тұрады');

      // Somebody else at the same machine is told no more than that, and is led nowhere.
      waitHours(friday + 6 * 24);
      await page.goto(`${origin}/sign-in`);
      await expect(page.getByRole('main')).toContainText('толтырған адамның өзі кіргенде ғана');
      await enter(page, 'teacher12', password);
      await expect(page).toHaveURL(`${origin}/`);
      await page.goto(`${origin}/report`);
      await expect(page.getByLabel(/Не көрдім/)).toHaveValue('');
      await page.getByRole('button', { name: 'Шығу' }).click();

      // Its owner comes of themselves and is led to it; a page that was lost on the line has it once more.
      await enter(page, 'teacher', password);
      await expect(page).toHaveURL(`${origin}/report`);
      await page.reload();
      await expect(page.locator('#told')).toContainText('әлі жіберілген жоқ');
      await expect(page.getByLabel(/Не көрдім/)).toHaveValue('Мойнында сызат бар');
      await expect(page.locator('[data-child]')).toContainText('Ғабитова Томирис');
      await page.getByRole('button', { name: 'Хабарламаны жіберу' }).click();
      await expect(page).toHaveURL(/\?sent/);
      await expect(page.getByRole('main')).toContainText('Ғабитова Томирис');
      await page.goto(`${origin}/report`);
      await expect(page.getByLabel(/Не көрдім/)).toHaveValue('');
    });
  });
