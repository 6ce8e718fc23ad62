import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { findBrowser } from './browser.ts';

/**
 * What the extension costs: the bytes of its scripts after brotli, and the time that a journal of 40 pupils and 60
 * lessons takes with it and without, in milliseconds. `node scripts/weigh-extension.ts` after `npm run build`.
 */
const built = path.resolve(import.meta.dirname, '../apps/extension/build/chrome-mv3-prod');
const journal = 'https://schools.kundelik.kz/journals/journalclassical.aspx';
/** Where the extension does not run. */
const elsewhere = 'https://ulgi.kz/journal';
const idle = 20_000;

const weights = readdirSync(built, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(js|css|html)$/.test(file))
  .map((file) => [file, brotliCompressSync(readFileSync(path.join(built, file))).length] as const);
console.table(Object.fromEntries(weights));

const folder = mkdtempSync(path.join(tmpdir(), 'qorgan-weigh-'));
const context = await chromium.launchPersistentContext(folder, {
  executablePath: findBrowser()!,
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--disable-extensions-except=${built}`,
    `--load-extension=${built}`,
  ],
});
if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
await context.route('**/*', (route) =>
  route.fulfill({ contentType: 'text/html; charset=utf-8', body: page() }),
);
console.table({ without: await costs(context, elsewhere), with: await costs(context, journal) });
await context.close();
rmSync(folder, { recursive: true, force: true });

function page(): string {
  const row = (at: number) =>
    `<tr><td>${at}</td><td><a href="/marks.aspx?student=${at}">Үлгіова Үлгі ${at}</a></td>${'<td><span>9</span></td>'.repeat(60)}</tr>`;
  const rows = Array.from({ length: 40 }, (_, at) => row(at + 1)).join('');
  return `<!doctype html><html lang="kk"><title>Журнал</title><table><tbody>${rows}</tbody></table>`;
}

/** Time of the page's thread: until it stands, while nothing happens, and for a hundred marks entered one by one. */
async function costs(context: BrowserContext, address: string) {
  const page = await context.newPage();
  const busy = await clock(context, page);
  await page.goto(address);
  await page.waitForTimeout(2_000);
  const opened = await busy();
  await page.waitForTimeout(idle);
  const idled = await busy();
  await page.evaluate(async () => {
    for (const [at, cell] of [...document.querySelectorAll('td span')].slice(0, 100).entries()) {
      cell.textContent = String(at % 11);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  });
  await page.waitForTimeout(1_000);
  const marked = await busy();
  await page.close();
  return { open: opened, [`idle for ${idle / 1000} s`]: idled, 'a hundred marks': marked };
}

/** Answers with the time that the page's thread has worked since it was asked last. */
async function clock(context: BrowserContext, page: Page): Promise<() => Promise<number>> {
  const tools = await context.newCDPSession(page);
  await tools.send('Performance.enable');
  let before = 0;
  return async () => {
    const { metrics } = await tools.send('Performance.getMetrics');
    const now = metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
    const since = now - before;
    before = now;
    return Math.round(since * 10) / 10;
  };
}
