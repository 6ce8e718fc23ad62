import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

export type Lang = 'kk' | 'ru' | 'en';

type Options = {
  /** The language somebody has chosen before; `null` is a browser that comes for the first time. */
  lang: Lang | null;
};
type Fixtures = {
  /** Signs a person of the demo region in by login; the browser then holds their session. */
  signInAs: (login: string) => Promise<void>;
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
    await use(async (login) => {
      const page = await (await context.request.get('/sign-in')).text();
      const password = new RegExp(
        `name="login" value="${login}"[^>]*>[^<]*<input[^>]*name="password" value="([^"]+)"`,
      );
      const [, found] = password.exec(page.replaceAll(/<!--.*?-->/g, '')) ?? [];
      if (!found) throw new Error(`Nobody in the demo region signs in as ${login}.`);
      const answer = await context.request.post('/sign-in', {
        form: { login, password: found },
        headers: { origin: baseURL!, accept: 'text/html' },
        maxRedirects: 0,
      });
      expect(answer.status(), `${login} signs in`).toBe(303);
    });
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

/** No violation of WCAG 2.2 AA or of axe's good practice, and the colours hold in the dark. Needs JavaScript. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  expect(await violations(new AxeBuilder({ page }).withTags(tags)), 'axe').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inTheDark = new AxeBuilder({ page }).withRules(['color-contrast']);
  expect(await violations(inTheDark), 'axe in the dark').toEqual([]);
  await page.emulateMedia({ colorScheme: null });
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const found = (await axe.analyze()).violations;
  return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** The page is no wider than the screen: nobody has to push it sideways to read on. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
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
