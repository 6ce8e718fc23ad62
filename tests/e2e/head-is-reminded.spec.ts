import type { Page } from '@playwright/test';
import { startMailServer, textOf } from '../db/mail-server.ts';
import { openPush, startPushService, type Browser } from '../db/push-receiver.ts';
import { ownSurname, reportOf } from './demo-report.ts';
import { enter, expect, expectWellMade, test } from './fixtures.ts';
import { startPortal } from './portal-with-clock.ts';

// A portal of its own, whose clock is moved, and a mail server into which the test can look.
test.describe.configure({ mode: 'serial', timeout: 120_000 });
let portal: Awaited<ReturnType<typeof startPortal>> | undefined;
let server: Awaited<ReturnType<typeof startMailServer>> | undefined;
let pushes: Awaited<ReturnType<typeof startPushService>> | undefined;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  server = await startMailServer();
  pushes = await startPushService();
  portal = await startPortal({
    ...{ SMTP_URL: server.url, MAIL_FROM: 'clock@qorgan.example', QORGAN_TICK_SECONDS: '1' },
    ...{ QORGAN_PUSH_CONTACT: 'it@qorgan.example', QORGAN_PUSH_SERVICES: pushes.origin },
  });
});
test.afterAll(async () => {
  await portal?.stop();
  await server?.stop();
  await pushes?.stop();
});

async function signInAs(page: Page, login: string): Promise<void> {
  await page.goto(`${portal!.origin}/sign-in`);
  const password = await page.locator('.demo input[name=password]').first().inputValue();
  await enter(page, login, password);
  await expect(page).toHaveURL(`${portal!.origin}/`);
}

/** A browser whose maker's service is ours; everything else of it is its own. */
const pushedThrough = (page: Page, { address: { endpoint, ...keys } }: Browser) =>
  page.addInitScript(
    (subscription) => {
      Notification.requestPermission = () => Promise.resolve('granted');
      PushManager.prototype.subscribe = () =>
        Promise.resolve({ toJSON: () => subscription } as unknown as PushSubscription);
    },
    { endpoint, keys },
  );

let passed = 0;
/** Sixteen minutes pass: a step of the alarm in school hours, half of one outside of them. */
const sixteenMinutes = () => portal!.waitHours((passed += 16 / 60));

/** Whether the report stands in somebody's list by now, after the clock has had time to strike. */
async function isListed(page: Page, report: string): Promise<boolean> {
  const link = page.locator(`main a[href="${report}"]`);
  for (let look = 0; look < 4; look++) {
    await page.goto(`${portal!.origin}/reminders`);
    if ((await link.count()) > 0) return true;
    await page.waitForTimeout(1000);
  }
  return false;
}

test('a report that nobody opens alarms the head, then the deputy, by mail that says nothing and in the portal', async ({
  page,
  browser,
  elsewhere,
  tolerate,
}) => {
  tolerate(/answer: (400|422)|status of (400|422)/);
  const { origin } = portal!;
  const phone = pushes!.browser('phone');
  await pushedThrough(page, phone);
  await signInAs(page, 'head');
  await page.goto(`${origin}/account`);
  await page.locator('a[href="/account/reminders"]').click();
  await page.getByLabel('Пошта мекенжайыңыз').fill('head@');
  await page.getByRole('button', { name: 'Код жіберу' }).click();
  await expect(page.locator('#address-error')).toContainText('Пошта мекенжайын толық жазыңыз');
  await expect(page.getByLabel('Пошта мекенжайыңыз')).toHaveValue('head@');
  await page.getByLabel('Пошта мекенжайыңыз').fill('head@school.example');
  await page.getByLabel('Қазақша').check();
  await page.getByRole('button', { name: 'Код жіберу' }).click();
  await expectWellMade(page, 'kk');
  const [code] = /\d{6}/.exec(textOf(server!.received[0]!).text)!;
  await page.getByLabel('Хаттағы алты цифр').fill(code === '000000' ? '000001' : '000000');
  await page.getByRole('button', { name: 'Растау', exact: true }).click();
  await expect(page.locator('#code-error')).toContainText('Код дұрыс емес');
  await page.getByLabel('Хаттағы алты цифр').fill(code);
  await page.getByRole('button', { name: 'Растау', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('Мекенжай расталды');
  await expectWellMade(page, 'kk');

  await page.getByRole('button', { name: 'Осы браузерде қосу' }).click();
  await expect(page).toHaveURL(/done=pushed$/);
  await expect(page.getByRole('main')).toContainText('Қосулы браузер: 1');
  await expectWellMade(page, 'kk');

  const report = await reportOf(browser, origin, { name: `${ownSurname()} Айша` });
  const deputy = await elsewhere('kk');
  await signInAs(deputy, 'deputy');
  const mailed = () => server!.received.length;
  const before = mailed();
  expect(await isListed(page, report)).toBe(false);
  sixteenMinutes();
  if (!(await isListed(page, report))) {
    sixteenMinutes();
    expect(await isListed(page, report)).toBe(true);
  }
  expect(await isListed(deputy, report), 'the deputy comes after the same time again').toBe(false);
  await expectWellMade(page, 'kk');
  await expect.poll(mailed).toBeGreaterThan(before);
  const { subject, text } = textOf(server!.received.at(-1)!);
  expect(subject).toBe('Бір мәселе назарыңызды күтіп тұр');
  expect(text).toContain(`${origin}/reminders`);
  expect(`${subject} ${text}`).not.toMatch(/Айша|Сынақова|мектеп|№/);

  // Whatever else of the demo falls due meanwhile is pushed too; each message once.
  await expect.poll(() => pushes!.to(phone).length).toBeGreaterThan(0);
  const messages = pushes!.to(phone).map(({ body }) => openPush(phone, body) as Record<string, string>);
  for (const { title } of messages) expect(title).toBe('Бір мәселе назарыңызды күтіп тұр');
  expect(new Set(messages.map(({ tag }) => tag)).size).toBe(messages.length);

  sixteenMinutes();
  if (!(await isListed(deputy, report))) {
    sixteenMinutes();
    expect(await isListed(deputy, report)).toBe(true);
  }
  await deputy.goto(origin);
  await deputy.locator(`main a[href="${report}"]`).first().click();
  await expect(deputy.locator('section[aria-labelledby=alarms] li')).toHaveText([
    ...Array<RegExp>(3).fill(/Тілеубердин.*(порталда|хатпен|браузерде)/),
    /Оспанова.*порталда/,
  ]);
  await expectWellMade(deputy, 'kk');
  expect(await isListed(page, report), 'it is opened by now').toBe(false);
});

test('a step that waits is listed, leads to the duty, and drops out once it is done', async ({ page }) => {
  const { origin } = portal!;
  await signInAs(page, 'head');
  await page.goto(`${origin}/reminders`);
  const link = page.locator('main a[href$="/duties/p8.childRightsBody"]').first();
  await link.click();
  await expect(page).toHaveURL(/\/duties\/p8\.childRightsBody$/);
  const duty = new URL(page.url()).pathname;
  await page.locator('[name=channel][value=phone]').check();
  await page.locator('[name=takenBy]').fill('кезекші маман');
  await page.locator('[name=lateReason]').fill('Байланыс болмады');
  await page.locator('form[action="?/record"] button').click();
  await expect(page).toHaveURL(/recorded=p8\.childRightsBody/);
  await page.goto(`${origin}/reminders`);
  await expect(page.locator(`main a[href="${duty}"]`)).toHaveCount(0);
});
