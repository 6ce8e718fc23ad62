import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { reportOf, type Reported } from './demo-report.ts';

export type Lang = 'kk' | 'ru' | 'en';

type Options = {
  /** The language somebody has chosen before; `null` is a browser that comes for the first time. */
  lang: Lang | null;
};
type Fixtures = {
  /** Signs a person of the demo region in by login; the browser then holds their session. */
  signInAs: (login: string) => Promise<void>;
  /** A page at another machine, where nobody has signed in; in the language of the test unless said otherwise. */
  elsewhere: (speaks?: Lang) => Promise<Page>;
  /** The same for a second person of the demo region, signed in and looking at `to`. */
  asSecondPerson: (login: string, to?: string, speaks?: Lang) => Promise<Page>;
  /** A report of the test's own, sent by the teacher of the demo school; answers with its address. */
  teacherReports: (reported: Reported) => Promise<string>;
  /** Lets a failure pass that the test is about: a page that is not there, a refused form. */
  tolerate: (problem: RegExp) => void;
  guard: void;
};

/**
 * Playwright's `test` with the house rules: every test fails on an error in the console (a broken content policy is
 * one), on a script that throws and on a request that fails.
 */
export const test = base.extend<Options & Fixtures>({
  lang: ['kk', { option: true }],

  context: async ({ context, lang, baseURL }, use) => {
    if (lang) await context.addCookies([{ name: 'lang', value: lang, url: baseURL! }]);
    await use(context);
  },

  signInAs: async ({ context, baseURL }, use) => {
    await use((login) => signIn(context, baseURL!, login));
  },

  elsewhere: async ({ browser, baseURL, lang }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (speaks = lang ?? undefined) => {
      const context = await browser.newContext({ baseURL: baseURL! });
      opened.push(context);
      if (speaks) await context.addCookies([{ name: 'lang', value: speaks, url: baseURL! }]);
      return context.newPage();
    });
    await Promise.all(opened.map((context) => context.close()));
  },

  asSecondPerson: async ({ elsewhere, baseURL }, use) => {
    await use(async (login, to = '/', speaks) => {
      const page = await elsewhere(speaks);
      await signIn(page.context(), baseURL!, login);
      const answer = await page.goto(to);
      expect(answer?.status(), `${login} is shown ${to}`).toBe(200);
      await expect(page).toHaveURL(to);
      return page;
    });
  },

  teacherReports: async ({ browser, baseURL }, use) => {
    await use((reported) => reportOf(browser, baseURL!, reported));
  },

  // Filled by the test while it runs, read by the guard when it has ended.
  tolerate: async ({}, use, testInfo) => {
    await use((problem) => {
      testInfo.annotations.push({ type: 'tolerated', description: problem.source });
    });
  },

  guard: [
    async ({ context }, use, testInfo) => {
      const problems: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`);
      });
      context.on('weberror', (thrown) => problems.push(`script: ${thrown.error().message}`));
      context.on('requestfailed', (request) => {
        const why = request.failure()?.errorText ?? '';
        // A page that is left while something is still on its way to it.
        if (why !== 'net::ERR_ABORTED') problems.push(`request: ${request.url()} ${why}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) problems.push(`answer: ${response.status()} ${response.url()}`);
      });
      await use();
      const tolerated = testInfo.annotations
        .filter(({ type }) => type === 'tolerated')
        .map(({ description }) => new RegExp(description!));
      expect(problems.filter((problem) => !tolerated.some((one) => one.test(problem)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Whom the sign-in page of the demo region offers, it lets in. */
async function signIn({ request }: BrowserContext, baseURL: string, login: string): Promise<void> {
  const page = await (await request.get('/sign-in')).text();
  const password = new RegExp(
    `name="login" value="${login}"[^>]*>[^<]*<input[^>]*name="password" value="([^"]+)"`,
  );
  const [, found] = password.exec(page.replaceAll(/<!--.*?-->/g, '')) ?? [];
  if (!found) throw new Error(`Nobody in the demo region signs in as ${login}.`);
  const answer = await request.post('/sign-in', {
    form: { login, password: found },
    headers: { origin: baseURL, accept: 'text/html' },
    maxRedirects: 0,
  });
  expect(answer.status(), `${login} signs in`).toBe(303);
}

/** Fills the sign-in page that is open and sends it, whatever language it is in. */
export async function enter(page: Page, login: string, password: string): Promise<void> {
  await page.locator('input[autocomplete=username]').fill(login);
  await page.locator('input[autocomplete=current-password]').fill(password);
  await page.locator('input[autocomplete=current-password]').press('Enter');
}

/** The password that the sign-in page of the demo region offers. */
export const demoPassword = (page: Page): Promise<string> =>
  page.locator('.demo input[name=password]').first().inputValue();

/** What the pages say between a report and a letter that was received, for every story that goes through them. */
export const caseWords = {
  kk: {
    openCase: 'Іс ашу',
    open: 'Істі ашу',
    writeLetter: 'Хат жазу',
    issue: 'Сақтап, рәсімдеу',
    send: 'Жіберу',
    sent: 'Жіберілген, әлі қабылданбаған',
    confirm: 'Қабылданды деп растау',
    incoming: 'кіріс №',
  },
  ru: {
    openCase: 'Открыть дело',
    open: 'Открыть дело',
    writeLetter: 'Написать письмо',
    issue: 'Сохранить и оформить',
    send: 'Отправить',
    sent: 'Отправлено, еще не получено',
    confirm: 'Подтвердить получение',
    incoming: 'вх. №',
  },
} as const;
type CaseWords = (typeof caseWords)[keyof typeof caseWords];

/** As the head: opens a case for the one child of a report and answers with its address. */
export async function openCase(page: Page, report: string, t: CaseWords): Promise<string> {
  await page.goto(report);
  await page.getByRole('link', { name: t.openCase }).click();
  await page.getByRole('button', { name: t.open, exact: true }).click();
  await expect(page).toHaveURL(/\/cases\/[0-9a-f-]{36}\?opened/);
  return new URL(page.url()).pathname;
}

/** As the head: has a letter drafted for a duty of a case and answers with its address, where the page then is. */
export async function writeLetter(page: Page, file: string, duty: string, t: CaseWords): Promise<string> {
  await page.goto(`${file}/duties/${duty}`);
  await page.getByRole('button', { name: t.writeLetter }).click();
  await expect(page).toHaveURL(/\/letters\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** Goes to a control with the Tab key alone, as somebody does who has no mouse. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error('The keyboard does not reach it.');
}

/** A page as every page of ours is: whole in its language, and made for a phone and for everybody. */
export async function expectWellMade(page: Page, lang: Lang, { axe = true } = {}): Promise<void> {
  await expectTextComplete(page, lang);
  await expectNoSidewaysScroll(page);
  await expectBigTargets(page);
  if (axe) await expectAccessible(page);
}

/** Words are there before the style sheets are, and nothing is measured before these. */
const styled = (page: Page): Promise<void> => page.waitForLoadState('load');

/** No violation of WCAG 2.2 AA or of axe's good practice, and the colours hold in the dark. Needs JavaScript. */
export async function expectAccessible(page: Page): Promise<void> {
  await styled(page);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  expect(await violations(axeOn(page).withTags(tags)), 'axe').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(axeOn(page).withRules(['color-contrast'])), 'axe in the dark').toEqual([]);
  await page.emulateMedia({ colorScheme: null });
}

/**
 * axe in the page itself. Its usual way opens a second page for every look, to put the parts of frames together, and
 * takes two to six times as long; our pages have no frames, and this fails where one has.
 */
function axeOn(page: Page): AxeBuilder {
  expect(page.frames(), 'frames, into which this does not look').toHaveLength(1);
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const found = (await axe.analyze()).violations;
  return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** The page is no wider than the screen: nobody has to push it sideways to read on. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await styled(page);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over, 'pixels beyond the edge').toBeLessThanOrEqual(0);
}

/** Every place that should hold words holds some, in the language asked for, and none is a program's. */
export async function expectTextComplete(page: Page, lang: Lang): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  const text = await page.locator('body').innerText();
  expect(text).not.toMatch(/undefined|\bnull\b|\bNaN\b|\[object |Invalid Date|=>/);
  const empty = await page
    .locator('h1, h2, h3, h4, th, dt, dd, label, legend, button, a, summary, option')
    .evaluateAll((all) =>
      all
        .filter((one) => !one.textContent?.trim() && !one.getAttribute('aria-label'))
        .map((one) => one.outerHTML.slice(0, 120)),
    );
  expect(empty, 'places without words').toEqual([]);
}

/**
 * Every control that can be tapped is at least `size` pixels high and wide, or is a link inside a line of text
 * (WCAG 2.5.8 leaves those out).
 */
export async function expectBigTargets(page: Page, size = 44): Promise<void> {
  await styled(page);
  const small = await page
    .locator('button, .button, nav a, input:not([type=hidden]), select, textarea, a[href^="tel:"]')
    .evaluateAll(
      (all, least) =>
        all
          .map((one) => (one.matches('[type=radio], [type=checkbox]') ? (one.closest('label') ?? one) : one))
          .filter((one) => one.checkVisibility())
          .map((one) => ({ box: one.getBoundingClientRect(), html: one.outerHTML.slice(0, 100) }))
          .filter(({ box }) => box.width > 1 && (box.height < least || box.width < least))
          .map(({ box, html }) => `${Math.round(box.width)}×${Math.round(box.height)} ${html}`),
      size,
    );
  expect(small, `targets under ${size} px`).toEqual([]);
}
