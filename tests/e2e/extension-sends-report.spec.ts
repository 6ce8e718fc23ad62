import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  request as apart,
  type APIRequestContext,
  type Browser,
  type Page,
  type Worker,
} from '@playwright/test';
import { samples } from '../../apps/extension/src/hosts/testing/index.ts';
import {
  demoPassword,
  enter,
  expectAccessible,
  expectBigTargets,
  expectNoSidewaysScroll,
} from './fixtures.ts';
import { askToPair, stateOf } from './paired-browser.ts';
import { journalButtons } from './journal-buttons.ts';
import { expect, journalPage, pressBeside, test as withPanel } from './with-panel.ts';

type Begun = { portal: Page; journal: Page; panel: Page };

/** A teacher at a paired browser who has just pressed the first pupil of a journal; `name` is what the browser is called. */
const test = withPanel.extend<{ begin: (name?: string) => Promise<Begun> }>({
  begin: async ({ computer, worker, browser, openFixture, baseURL }, use) => {
    await use(async (name) => {
      const portal = await pair(worker, browser, baseURL!, name);
      const journal = await openFixture('kundelik', journalPage('kundelik'), 'kk');
      await pressBeside(journal);
      return { portal, journal, panel: await computer.panel() };
    });
  },
});

test.use({ viewport: { width: 1280, height: 800 } });

type Kept = {
  storage: Record<'local' | 'session', { get(): Promise<object>; set(values: object): Promise<void> }>;
};
declare const chrome: Kept & {
  action: { getBadgeText(of: object): Promise<string> };
  tabs: { query(what: object): Promise<object[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
};

/** Signs the demo school's teacher in, apart from the browser that has the extension. */
async function teacherAt(browser: Browser, baseURL: string, to: string): Promise<Page> {
  const context = await browser.newContext({ baseURL });
  await context.addCookies([{ name: 'lang', value: 'kk', url: baseURL }]);
  const page = await context.newPage();
  await page.goto(to);
  await enter(page, 'teacher', await demoPassword(page));
  return page;
}

/** Pairs the extension with the portal as the teacher, without the panel; `name` is what the teacher knows it by. */
async function pair(worker: Worker, browser: Browser, baseURL: string, name = 'Chromium'): Promise<Page> {
  const programs: APIRequestContext = await apart.newContext();
  const program = await askToPair(programs, baseURL, name);
  const page = await teacherAt(browser, baseURL, '/pair');
  await page.locator('[name=code]').fill(program.started.code);
  await page.locator('[name=code]').press('Enter');
  await page.locator('button[formaction="?/approve"]').click();
  await expect(page).toHaveURL(/done=paired/);
  const state = await stateOf(program.ask());
  await worker.evaluate((pairing) => chrome.storage.local.set({ pairing }), {
    ...state,
    portal: baseURL,
    token: program.started.token,
  });
  await programs.dispose();
  return page;
}

/** A child of this test alone: tests run side by side on one portal. */
const childOf = (what: string) => `Сынақова ${what[0]!.toUpperCase()}${what.slice(1)}`;
const nameField = (panel: Page) => panel.getByLabel('Оқушының аты-жөні');
const send = (panel: Page) => panel.getByRole('button', { name: 'Хабарламаны жіберу' });
const sent = (panel: Page) => panel.locator('.notice.good', { hasText: /Хабарлама жіберілді: № \d+/ });
const badge = (worker: Worker) => worker.evaluate(() => chrome.action.getBadgeText({}));

/** What the extension keeps of what has arrived, the latest first. */
const arrived = async (worker: Worker) =>
  (
    (await worker.evaluate(() => chrome.storage.local.get())) as {
      arrived?: { id: string; number: number }[];
    }
  ).arrived ?? [];
const waiting = async (worker: Worker) =>
  ((await worker.evaluate(() => chrome.storage.local.get())) as { queue?: object[] }).queue ?? [];

/** As the portal shows a report to the teacher who sent it. */
async function reportOn(portal: Page, { id }: { id: string }): Promise<string> {
  await portal.goto(`/reports/${id}`);
  return portal.getByRole('main').innerText();
}

test('a browser is paired from the panel, by a code that is typed on the portal', async ({
  computer,
  openFixture,
  baseURL,
  context,
}) => {
  const journal = await openFixture('kundelik', journalPage('kundelik'), 'kk');
  await pressBeside(journal);
  const panel = await computer.panel();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Браузерді порталға қосу');
  await panel.getByRole('textbox').fill(`${baseURL}/report?x=1`);
  await panel.getByRole('button', { name: 'Код алу' }).click();
  const code = await panel.locator('.code').innerText();
  expect(code).toMatch(/^\d{3}-\d{3}-\d{3}$/);

  const [portal] = await Promise.all([
    context.waitForEvent('page'),
    panel.getByRole('link', { name: 'Порталды ашу' }).click(),
  ]);
  await enter(portal, 'teacher', await demoPassword(portal));
  await portal.locator('[name=code]').fill(code);
  await portal.locator('[name=code]').press('Enter');
  await portal.locator('button[formaction="?/approve"]').click();
  await expect(panel.locator('.paired')).toBeVisible();
  // The pupil who was pressed before anything was paired is still the one.
  await expect(nameField(panel)).toHaveValue(journalPage('kundelik').rows[0]!.name);
});

for (const [journal, { fixtures }] of Object.entries(samples)) {
  const known = fixtures.filter(({ rows, selections = [] }) => rows.length + selections.length > 0);
  if (journal === 'other') continue;
  for (const language of ['kk', 'ru'] as const)
    test(`${journal} in ${language}: from each page of the journal to the portal`, async ({
      computer,
      worker,
      browser,
      openFixture,
      baseURL,
    }) => {
      const portal = await pair(worker, browser, baseURL!);
      for (const fixture of known) {
        const page = await openFixture(journal, fixture, language);
        const pupil = fixture.rows[0] ?? fixture.selections![0]!;
        if (!fixture.rows[0])
          await page.getByText(pupil.shown, { exact: true }).last().click({ clickCount: 3 });
        await pressBeside(page);
        const panel = await computer.panel();
        await expect(panel.locator('html')).toHaveAttribute('lang', language);
        await expect(panel.locator('[name=childName]')).toHaveValue(pupil.name);
        await expect(panel.locator('[name=childClass]')).toHaveValue(pupil.classLabel ?? '');
        await panel.locator('#signs').click();
        await panel.locator('#report .send > button').click();
        await expect(panel.locator('.notice.good')).toBeVisible();
        expect(await reportOn(portal, (await arrived(worker))[0]!), fixture.file).toContain(pupil.name);
        expect(await panel.locator('body').innerText()).not.toContain(pupil.name);
        await page.close();
      }
    });
}

test('three presses: the pupil, a sign, "Send"', async ({ begin, worker }) => {
  const { portal, panel } = await begin();
  await panel.getByText('Мазасыздық').click();
  // In sight without scrolling, on a small screen too.
  await expect(send(panel)).toBeInViewport();
  await send(panel).click();
  await expect(sent(panel)).toBeFocused();
  expect(await badge(worker)).toBe('');
  const report = await reportOn(portal, (await arrived(worker))[0]!);
  expect(report).toContain('Мазасыздық');
  // Nothing about any child is left on the screen, in memory or on the disk.
  const { name } = journalPage('kundelik').rows[0]!;
  expect(await panel.locator('body').innerText()).not.toContain(name);
  expect(JSON.stringify(await worker.evaluate(() => chrome.storage.session.get()))).not.toContain(name);
});

test('by the keyboard alone', async ({ computer, worker, browser, openFixture, baseURL }) => {
  await pair(worker, browser, baseURL!);
  const journal = await openFixture('kundelik', journalPage('kundelik'), 'kk');
  await expect.poll(async () => (await journalButtons(journal)).length).toBeGreaterThan(0);
  await journal.bringToFront();
  for (let tabs = 0; tabs < 40; tabs += 1) {
    await journal.keyboard.press('Tab');
    if (await journal.evaluate(() => document.activeElement?.tagName === 'SPAN')) break;
  }
  await journal.keyboard.press('Enter');
  const panel = await computer.panel();
  await expect(panel.locator('#signs')).toBeFocused();
  await panel.keyboard.press('Space');
  await panel.keyboard.press('Enter');
  await expect(sent(panel)).toBeFocused();
});

test('no line, the browser killed, the line back: it arrives, once', async ({ begin, computer, worker }) => {
  const { portal, panel } = await begin();
  await computer.context().setOffline(true);
  const name = childOf('күткен');
  await nameField(panel).fill(name);
  await panel.locator('#signs').click();
  await panel.getByLabel('Не көрдім').fill('Сыныпта жалғыз отырды.');
  await send(panel).click();
  await expect(
    panel.locator('.notice.waits', { hasText: 'Байланыс жоқ: хабарлама күтіп тұр' }),
  ).toBeFocused();
  await expect.poll(() => badge(worker)).toBe('1');
  expect(await panel.locator('body').innerText()).not.toContain(name);
  expect(await waiting(worker)).toHaveLength(1);

  await computer.kill();
  expect(await filesWith(computer.profile, [name, 'жалғыз отырды'])).toEqual([]);
  expect(await filesWith(computer.profile, ['writtenAt']), 'what is kept can be found').not.toEqual([]);

  const again = await computer.start();
  const revived = again.serviceWorkers()[0] ?? (await again.waitForEvent('serviceworker'));
  await expect.poll(() => arrived(revived), { timeout: 90_000 }).toHaveLength(1);
  await expect.poll(() => waiting(revived)).toEqual([]);
  expect(await reportOn(portal, (await arrived(revived))[0]!)).toContain(name);
  await portal.goto('/');
  const numbers = await portal.getByRole('main').innerText();
  expect(numbers.split(`№ ${(await arrived(revived))[0]!.number}`).length - 1).toBe(1);
});

/** Files of a profile in which one of these stands, in any way that a browser writes text. */
async function filesWith(profile: string, words: readonly string[]): Promise<string[]> {
  const wanted = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  const files = (await readdir(profile, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  expect(files.length).toBeGreaterThan(20);
  const found: string[] = [];
  for (const file of files) {
    const bytes = await readFile(path.join(file.parentPath, file.name)).catch(() => Buffer.alloc(0));
    if (wanted.some((word) => bytes.includes(word))) found.push(file.name);
  }
  return found;
}

test('a pairing that was ended: it is said, and the draft stays until it can be sent', async ({
  begin,
  worker,
  browser,
  baseURL,
}) => {
  const known = 'Chromium that is ended';
  const { portal, panel } = await begin(known);
  await expect(panel.locator('.paired')).toBeVisible();
  await portal.goto('/account');
  await portal
    .locator('#browsers ~ ul > li', { hasText: known })
    .getByRole('button', { name: 'Ажырату' })
    .click();
  const name = childOf('сақталған');
  await nameField(panel).fill(name);
  await panel.getByLabel('Не көрдім').fill('Жылап отырды.');
  await send(panel).click();
  await expect(panel.getByRole('alert')).toContainText('Бұл браузерге берілген рұқсат аяқталды');
  await expect(nameField(panel)).toHaveValue(name);
  await expect(panel.getByLabel('Не көрдім')).toHaveValue('Жылап отырды.');
  expect(await arrived(worker)).toEqual([]);

  await pair(worker, browser, baseURL!);
  await expect(panel.locator('.paired')).toBeVisible();
  await expect(panel.getByLabel('Не көрдім')).toHaveValue('Жылап отырды.');
  await send(panel).click();
  await expect(sent(panel)).toBeFocused();
  expect(await reportOn(portal, (await arrived(worker))[0]!)).toContain(name);
});

test('what the portal can never take is said, with the portal’s own reason', async ({
  begin,
  computer,
  worker,
}) => {
  const { panel } = await begin();
  await computer.context().setOffline(true);
  await panel.getByLabel('Не көрдім').fill('Жылап отырды.');
  await send(panel).click();
  // Only then is it out of the panel's hands: a refusal that came sooner would bring the form back.
  await expect(panel.locator('.notice.waits')).toBeVisible();
  await expect.poll(() => waiting(worker)).toHaveLength(1);
  // As a disk damages it.
  await worker.evaluate(async () => {
    type Queued = { report: { sealed: { ciphertext: string } } };
    const { queue } = (await chrome.storage.local.get()) as { queue: Queued[] };
    const { sealed } = queue[0]!.report;
    sealed.ciphertext = (sealed.ciphertext.startsWith('A') ? 'B' : 'A') + sealed.ciphertext.slice(1);
    await chrome.storage.local.set({ queue });
  });
  await computer.context().setOffline(false);
  await expect(panel.locator('.queue li.bad')).toContainText('Портал қабылдамады.');
  await expect(panel.locator('.queue li.bad p')).toHaveCount(3);
  await expect.poll(() => badge(worker)).toBe('1');
  expect(await arrived(worker)).toEqual([]);
});

test('another pupil pressed meanwhile is offered, and neither mixed in nor lost', async ({ begin }) => {
  const [first, second] = journalPage('kundelik').rows;
  const { journal, panel } = await begin();
  await expect(nameField(panel)).toHaveValue(first!.name);
  await pressBeside(journal, 1);
  await expect(nameField(panel)).toHaveValue(second!.name);

  await panel.locator('#signs').click();
  await pressBeside(journal);
  await expect(panel.getByRole('alert')).toContainText(first!.name);
  await expect(nameField(panel)).toHaveValue(second!.name);
  await panel.getByRole('button', { name: 'Осы хабарламаға қосу' }).click();
  await expect(nameField(panel)).toHaveCount(2);
  await expect(panel.locator('#signs')).toBeChecked();
  await pressBeside(journal, 2);
  await panel.getByRole('button', { name: 'Мұны өшіріп, жаңадан бастау' }).click();
  await expect(nameField(panel)).toHaveCount(1);
  await expect(panel.locator('#signs')).not.toBeChecked();
});

test('what cannot be delivered for a day asks the teacher to phone', async ({ begin, computer, worker }) => {
  const { panel } = await begin();
  await computer.context().setOffline(true);
  await panel.locator('#signs').click();
  await send(panel).click();
  await expect.poll(() => waiting(worker)).toHaveLength(1);
  // Another report arrives, or is asked about: this one still waits.
  await expect(panel.locator('.notice.waits')).toBeFocused();
  await worker.evaluate(() => {
    const other = {
      key: 'another',
      id: 'x',
      number: 999,
      receivedAt: '2026-11-19T07:00:00.000Z',
      stage: 'sent',
    };
    return chrome.storage.local.set({ arrived: [other] });
  });
  await expect(panel.locator('.arrived')).toContainText('№ 999');
  await expect(panel.locator('.notice.waits')).toBeVisible();
  await expect(sent(panel)).toHaveCount(0);
  await worker.evaluate(async () => {
    const { queue } = (await chrome.storage.local.get()) as { queue: { writtenAt: string }[] };
    const aged = queue.map((one) => ({
      ...one,
      writtenAt: new Date(Date.now() - 25 * 3_600_000).toISOString(),
    }));
    await chrome.storage.local.set({ queue: aged });
  });
  await expect(panel.getByText('Бір тәуліктен бері жіберілмей тұр.')).toBeVisible();
  const remove = panel.locator('.queue li').getByRole('button');
  await remove.click();
  expect(await waiting(worker), 'one press removes nothing').toHaveLength(1);
  await remove.click();
  await expect.poll(() => waiting(worker)).toEqual([]);
});

test('a name selected on any page is reported from the menu of the selection', async ({
  worker,
  browser,
  baseURL,
  context,
  serve,
}) => {
  const portal = await pair(worker, browser, baseURL!);
  await serve('https://jurnal.example.kz/', '<!doctype html><p>ӘЛІМОВА АРУЖАН СЕРІКҚЫЗЫ</p>');
  const page = await context.newPage();
  await page.goto('https://jurnal.example.kz/');
  // A browser without a window has no menus: the worker is told what a press in one tells it. No press is behind it, so
  // the panel may not open beside the page, and the report opens in a tab.
  const [panel] = await Promise.all([
    context.waitForEvent('page'),
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      chrome.contextMenus.onClicked.dispatch(
        { menuItemId: 'report', selectionText: 'ӘЛІМОВА АРУЖАН СЕРІКҚЫЗЫ' },
        tab!,
      );
    }),
  ]);
  await expect(panel.locator('[name=childName]')).toHaveValue('Әлімова Аружан Серікқызы');
  await panel.locator('#signs').click();
  await panel.locator('#report .send > button').click();
  await expect(panel.locator('.notice.good')).toBeVisible();
  expect(await reportOn(portal, (await arrived(worker))[0]!)).toContain('Әлімова Аружан Серікқызы');
});

test('a pupil by the name of mark-up is a pupil', async ({ begin, worker }) => {
  const { panel } = await begin();
  await panel.locator('#signs').click();
  await worker.evaluate(async () => {
    const hostile = {
      type: 'pupilChosen',
      journal: 'other',
      name: '<img src=x onerror=document.title=1>',
      classLabel: null,
      locale: null,
    };
    const [key] = Object.keys(await chrome.storage.session.get()).filter((one) => one.startsWith('draft'));
    await chrome.storage.session.set({ [key!.replace('draft', 'chosen')]: hostile });
  });
  await expect(panel.getByRole('alert')).toContainText('<img src=x onerror=document.title=1>');
  expect(await panel.locator('img').count()).toBe(0);
  await expect(panel).toHaveTitle('Qorgan');
});

for (const locale of ['kk', 'ru', 'en'] as const)
  test(`the panel and the settings in ${locale} are made for everybody`, async ({
    worker,
    browser,
    baseURL,
    context,
  }) => {
    const origin = worker.url().replace('/static/background/index.js', '');
    await worker.evaluate((locale) => chrome.storage.local.set({ locale }), locale);
    const page = await context.newPage();
    await page.setViewportSize({ width: 360, height: 740 });
    const isWell = async () => {
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expectNoSidewaysScroll(page);
      await expectBigTargets(page);
      // As long as the form: what the bar with "Send" happens to lie over is no small target.
      await page.setViewportSize({ width: 360, height: 3000 });
      await expectAccessible(page);
      await page.setViewportSize({ width: 360, height: 740 });
    };
    await page.goto(`${origin}/sidepanel.html`);
    await expect(page.locator('#address')).toBeVisible();
    await isWell();
    await page.getByRole('textbox').fill('http://');
    await page.locator('.pairing button').click();
    await expect(page.locator('#address')).toBeFocused();
    await isWell();
    await pair(worker, browser, baseURL!);
    await expect(page.locator('#report')).toBeVisible();
    await isWell();
    await page.locator('.send > button').click();
    await expect(page.locator('.notice.bad')).toBeFocused();
    await page.locator('summary').first().click();
    await isWell();
    await page.goto(`${origin}/options.html`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const said: string[] = [];
    for (const address of ['kundelik.kz', 'https://kundelik.kz/journals/']) {
      await page.locator('#journal').fill(address);
      await page.locator('#journal').press('Enter');
      await expect(page.locator('form [role=status]')).not.toHaveText(said.at(-1) ?? '');
      said.push(await page.locator('form [role=status]').innerText());
    }
    expect(new Set(said.filter(Boolean)).size, 'no address, and one that is known already').toBe(2);
    await isWell();
  });
