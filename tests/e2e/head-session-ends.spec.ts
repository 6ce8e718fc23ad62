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
