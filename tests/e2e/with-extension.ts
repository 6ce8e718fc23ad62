import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  test as base,
  chromium,
  expect,
  type BrowserContext,
  type Page,
  type Worker,
} from '@playwright/test';
import {
  addressOf,
  type Fixture,
  type FixtureLanguage,
} from '../../apps/extension/src/hosts/testing/index.ts';
import { browserOptions } from './browser.ts';

const extension = path.resolve(import.meta.dirname, '../../apps/extension');
/** As `npm run build` leaves it. */
export const builtExtension = path.join(extension, 'build/chrome-mv3-prod');

/** As strict as a site can be: what is allowed under this, no journal forbids. */
const strict = { 'content-security-policy': "default-src 'none'; style-src 'self'; img-src data:" };

declare const chrome: {
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
};

type Fixtures = {
  /** Sites that the teacher has allowed beside the known journals; nobody can be asked in a browser without a window. */
  alsoAt: readonly string[];
  /** The browser of a teacher with the built extension and a new profile. Nothing leaves this machine. */
  context: BrowserContext;
  /** The extension's worker. */
  worker: Worker;
  /** Serves a page at the address of a site, which is not asked. */
  serve: (address: string, body: string, headers?: Readonly<Record<string, string>>) => Promise<void>;
  /** Opens a page of ours in the shape of a journal's, at the journal's own address. */
  openFixture: (journal: string, fixture: Fixture, language: FixtureLanguage) => Promise<Page>;
};

/** Playwright's `test` in a browser that has the extension. */
export const test = base.extend<Fixtures>({
  alsoAt: [[], { option: true }],

  context: async ({ viewport, alsoAt }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'qorgan-teacher-'));
    const loaded = alsoAt.length > 0 ? await allowedAt(alsoAt, folder) : builtExtension;
    const { args = [], ...options } = browserOptions('extensions');
    const context = await chromium.launchPersistentContext(path.join(folder, 'profile'), {
      ...options,
      args: [...args, `--disable-extensions-except=${loaded}`, `--load-extension=${loaded}`],
      viewport,
    });
    await context.route(/^https:/, (route) => route.abort());
    await use(context);
    await context.close();
    await rm(folder, { recursive: true, force: true });
  },

  worker: async ({ context, alsoAt }, use) => {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    // The extension itself puts its script into what was allowed.
    if (alsoAt.length > 0)
      await expect
        .poll(() =>
          worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts())[0]?.matches),
        )
        .toHaveLength(alsoAt.length);
    await use(worker);
  },

  serve: async ({ context, worker }, use) => {
    // A page that is there before the extension is would be left without it.
    expect(worker.url()).toMatch(/^chrome-extension:/);
    await context.route('**/fixture.css', (route) =>
      route.fulfill({ path: path.join(extension, 'src/hosts/testing/fixture.css') }),
    );
    await use(async (address, body, headers = strict) => {
      const { origin, pathname } = new URL(address);
      await context.route(
        (url) => url.origin === origin && url.pathname === pathname,
        (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body }),
      );
    });
  },

  openFixture: async ({ context, serve }, use) => {
    await use(async (journal, fixture, language) => {
      const file = path.join(extension, 'src/hosts', journal, 'fixtures', `${fixture.file}.${language}.html`);
      await serve(addressOf(fixture, language), await readFile(file, 'utf8'));
      const page = await context.newPage();
      await page.goto(addressOf(fixture, language));
      return page;
    });
  },
});

export { expect };

/** A copy of the extension that is allowed these sites from the start: the question to the person has no window here. */
async function allowedAt(sites: readonly string[], folder: string): Promise<string> {
  const copy = path.join(folder, 'extension');
  await cp(builtExtension, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: sites.map((site) => `${site}/*`) }));
  return copy;
}
