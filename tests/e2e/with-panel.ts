import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { samples } from '../../apps/extension/src/hosts/testing/index.ts';
import { browserOptions } from './browser.ts';
import { journalButtons, middleOf } from './journal-buttons.ts';
import { builtExtension, expect, test as withExtension } from './with-extension.ts';

/** A teacher's computer: the browser can be ended and started again on what it keeps. */
export type Computer = {
  /** Where the browser keeps what it keeps. */
  profile: string;
  context: () => BrowserContext;
  /** The panel that stands beside the page in this browser, once it is open. */
  panel: () => Promise<Page>;
  /** As the power goes: the processes are gone from one moment to the next. */
  kill: () => Promise<void>;
  start: () => Promise<BrowserContext>;
};

const panelPage = '/sidepanel.html';

type Fixtures = { computer: Computer };

/** Playwright's `test` in a browser with the extension whose real side panel can be seen and used. */
export const test = withExtension.extend<Fixtures>({
  computer: async ({ viewport }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'qorgan-computer-'));
    const computer = await makeComputer(path.join(folder, 'profile'), viewport);
    await computer.start();
    await use(computer);
    await computer.context().close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  context: async ({ computer }, use) => {
    await computer.context().route(/^https:/, (route) => route.abort());
    await use(computer.context());
  },
});

async function makeComputer(
  profile: string,
  viewport: { width: number; height: number } | null | undefined,
): Promise<Computer> {
  let context: BrowserContext | undefined;
  let tools: Browser | undefined;

  const address = async () => {
    const file = await readFile(path.join(profile, 'DevToolsActivePort'), 'utf8');
    return `http://127.0.0.1:${file.split('\n')[0]}`;
  };
  const isOpen = async () => {
    const targets = (await (await fetch(`${await address()}/json`)).json()) as { url: string }[];
    return targets.some(({ url }) => url.endsWith(panelPage));
  };
  const panelIn = (browser: Browser | undefined) =>
    browser
      ?.contexts()
      .flatMap((one) => one.pages())
      .find((page) => page.url().endsWith(panelPage));
  return {
    profile,
    context: () => context!,
    async start() {
      const { args = [], ...options } = browserOptions('extensions');
      context = await chromium.launchPersistentContext(profile, {
        ...options,
        args: [
          ...args,
          `--disable-extensions-except=${builtExtension}`,
          `--load-extension=${builtExtension}`,
          '--remote-debugging-port=0',
        ],
        viewport: viewport ?? null,
      });
      tools = undefined;
      return context;
    },
    async panel() {
      await expect.poll(isOpen, 'the panel is open').toBe(true);
      // Playwright looks into no side panel that opens later: it is asked anew once there is one.
      if (!panelIn(tools)) tools = await chromium.connectOverCDP(await address());
      return panelIn(tools)!;
    },
    async kill() {
      const session = await (await chromium.connectOverCDP(await address())).newBrowserCDPSession();
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const closed = context!.waitForEvent('close');
      process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL');
      await closed;
    },
  };
}

/** Presses the button beside a pupil in a journal's page, as a person does. */
export async function pressBeside(page: Page, at = 0): Promise<void> {
  await expect.poll(async () => (await journalButtons(page)).length).toBeGreaterThan(at);
  const { x, y } = middleOf((await journalButtons(page))[at]!);
  await page.mouse.click(x, y);
}

/** A page of a journal that has pupils in its rows. */
export const journalPage = (journal: keyof typeof samples) =>
  samples[journal].fixtures.find(({ rows }) => rows.length > 0)!;

export { expect };
