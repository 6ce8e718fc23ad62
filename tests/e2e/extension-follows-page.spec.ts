import type { BrowserContext, Page } from '@playwright/test';
import { hear, journalButtons, middleOf, type JournalButton } from './journal-buttons.ts';
import { classicalAddress, journalPage, pupilRow, pupils } from './journal-pages.ts';
import { expect, test } from './with-extension.ts';

const anyPolicy = {};

async function open(context: BrowserContext, address = classicalAddress): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

const labels = async (page: Page) => (await journalButtons(page)).map(({ label }) => label);
const beside = (names: readonly string[]) => names.map((name) => `Хабарлау ${name}`);
const names = (page: Page) => page.locator('.name a').allInnerTexts();

async function press(page: Page, button: JournalButton | undefined): Promise<void> {
  const { x, y } = middleOf(button!);
  await page.mouse.click(x, y);
}

test('rows that come, go and are used again: one button each, and it names whoever stands there now', async ({
  context,
  serve,
  worker,
}) => {
  const heard = await hear(worker);
  await serve(classicalAddress, journalPage(pupils(3)), anyPolicy);
  const page = await open(context);
  await expect.poll(() => labels(page)).toEqual(beside(await names(page)));

  await page.evaluate(
    (row) => {
      document.querySelector('tbody')!.insertAdjacentHTML('afterbegin', row);
    },
    pupilRow({ id: 90, name: 'Жаңадан Келген' }),
  );
  await expect.poll(() => labels(page)).toEqual(beside(await names(page)));
  expect(await labels(page)).toHaveLength(4);

  // As lists do that draw only what is seen: the same elements, another pupil.
  await page.evaluate(() => {
    const link = document.querySelector<HTMLAnchorElement>('.name a')!;
    link.firstChild!.nodeValue = 'Басқа Оқушы';
    link.href = link.href.replace('90', '91');
  });
  await press(page, (await journalButtons(page))[0]);
  await expect
    .poll(async () => (await heard()) as { name: string }[])
    .toMatchObject([{ name: 'Басқа Оқушы' }]);

  // No pupil any more, but somebody else; and an empty row.
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll<HTMLAnchorElement>('.name a');
    first!.href = 'https://kundelik.kz/user/user.aspx?user=1000000000077';
    second!.firstChild!.nodeValue = '';
  });
  await expect.poll(() => labels(page)).toHaveLength(2);
  await page.locator('tbody').evaluate((body) => body.replaceChildren());
  await expect.poll(() => labels(page)).toEqual([]);
});

test('a row that is used for another pupil just after the press never names that one', async ({
  context,
  serve,
  worker,
}) => {
  const heard = await hear(worker);
  await serve(classicalAddress, journalPage(pupils(8)), anyPolicy);
  const page = await open(context);
  await expect.poll(() => labels(page)).toHaveLength(8);
  await page.evaluate(() => {
    const change = () => {
      for (const link of document.querySelectorAll('.name a')) link.firstChild!.nodeValue = 'Басқа Оқушы';
    };
    addEventListener('click', () => setTimeout(change), { capture: true });
  });
  const heardNames = async () => ((await heard()) as { name: string }[]).map(({ name }) => name);
  await press(page, (await journalButtons(page))[0]);
  await page.waitForTimeout(1_000);
  expect(await heardNames()).not.toContain('Басқа Оқушы');
  await press(page, (await journalButtons(page))[0]);
  await expect.poll(heardNames).toEqual(['Басқа Оқушы']);
});

test('a page that copies its rows copies no button', async ({ context, serve }) => {
  await serve(classicalAddress, journalPage(pupils(3)), anyPolicy);
  const page = await open(context);
  await expect.poll(() => labels(page)).toHaveLength(3);
  const markup = await page.locator('tbody').innerHTML();
  for (let round = 0; round < 5; round += 1) {
    await page.locator('tbody').evaluate((body) => (body.innerHTML += ''));
    await expect.poll(() => labels(page)).toHaveLength(3);
  }
  expect(await page.locator('tbody').innerHTML()).toBe(markup);
});

test('a page that draws itself anew without being loaded', async ({ context, serve, worker }) => {
  const heard = await hear(worker);
  await serve(classicalAddress, journalPage(pupils(3)), anyPolicy);
  const page = await open(context);
  await expect.poll(() => labels(page)).toHaveLength(3);
  for (let round = 0; round < 3; round += 1) {
    // The diary of a pupil has the same rows and is not ours, even before anything of it is drawn.
    await page.evaluate(() => history.pushState(null, '', '/marks.aspx?student=1'));
    await expect.poll(() => labels(page)).toEqual([]);
    await page.evaluate(() => history.back());
    await expect.poll(() => labels(page)).toHaveLength(3);
  }
  // Pressed in the moment between: the address decides.
  const [button] = await journalButtons(page);
  await page.evaluate(() => {
    addEventListener('pointerdown', () => history.pushState(null, '', '/marks.aspx'), { capture: true });
  });
  await press(page, button);
  await page.waitForTimeout(1000);
  expect(await heard()).toEqual([]);
});

test('rows that are hidden have no button until they are seen', async ({ context, serve }) => {
  const hidden = '<style>.pane { display: none } .pane.active { display: block }</style>';
  const pane = `<div class="pane"><table><tbody>${pupilRow({ id: 70, name: 'Екінші Тоқсан' })}</tbody></table></div>`;
  await serve(classicalAddress, journalPage(pupils(1), { head: hidden, body: pane }), anyPolicy);
  const page = await open(context);
  await expect.poll(() => labels(page)).toHaveLength(1);
  await page.locator('.pane').evaluate((one) => one.classList.add('active'));
  await expect.poll(() => labels(page)).toEqual(beside(['Үлгіова Аружан', 'Екінші Тоқсан']));
  await page.locator('.pane').evaluate((one) => one.classList.remove('active'));
  await expect.poll(() => labels(page)).toHaveLength(1);
});

test('a journal in a frame', async ({ context, serve, worker }) => {
  const heard = await hear(worker);
  const around = 'https://kundelik.kz/feed';
  await serve(around, `<iframe src="${classicalAddress}" width="800" height="400"></iframe>`, anyPolicy);
  await serve(classicalAddress, journalPage(pupils(2)), anyPolicy);
  const page = await open(context, around);
  await expect.poll(() => labels(page)).toHaveLength(2);
  const [button] = await journalButtons(page);
  const frame = (await page.locator('iframe').boundingBox())!;
  // The browser itself drops presses in a frame that has only just come.
  await expect(async () => {
    await press(page, { ...button!, x: button!.x + frame.x + 2, y: button!.y + frame.y + 2 });
    await page.waitForTimeout(300);
    expect(((await heard()) as { name: string }[])[0]?.name).toBe('Үлгіова Аружан');
  }).toPass();
});

test('the extension is updated: the page goes on without buttons', async ({ context, serve, worker }) => {
  await serve(classicalAddress, journalPage(pupils(3)), anyPolicy);
  const page = await open(context);
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await expect.poll(() => labels(page)).toHaveLength(3);
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect.poll(() => context.serviceWorkers().length).toBeGreaterThan(0);
  // A page that has noticed by itself by now has no button left to press.
  const [button] = await journalButtons(page);
  if (button) await press(page, button);
  await expect.poll(() => labels(page)).toEqual([]);
  expect(problems).toEqual([]);
});
declare const chrome: { runtime: { reload(): void } };

test('a thousand changes leave exactly one button a row, and memory as it was', async ({
  context,
  serve,
}) => {
  test.slow();
  await serve(classicalAddress, journalPage(pupils(20)), anyPolicy);
  const page = await open(context);
  await expect.poll(() => labels(page)).toHaveLength(20);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  const held = async () => {
    await expect.poll(() => labels(page), 'one a row').toEqual(beside(await names(page)));
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((one) => one.name === name)!.value;
    return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
  };

  await page.evaluate(change, [200, pupilRow({ id: 1, name: 'Үлгіова Үлгі' })] as const);
  const early = await held();
  await page.evaluate(change, [800, pupilRow({ id: 1, name: 'Үлгіова Үлгі' })] as const);
  const late = await held();
  expect(late.nodes / early.nodes).toBeLessThan(1.1);
  expect(late.listeners / early.listeners).toBeLessThan(1.1);
  expect(late.heap / early.heap).toBeLessThan(1.2);
});

/** Runs in the page: so many changes of every kind, each in a moment of its own, ending with twenty rows. */
async function change([count, row]: readonly [number, string]): Promise<void> {
  const body = document.querySelector('tbody')!;
  const any = (at: number) => body.rows[(at * 7) % body.rows.length]!;
  const number = (html: string, at: number) =>
    html.replace('student=1', `student=${1000 + at}`).replace('Үлгіова Үлгі', `Үлгіова ${at}`);
  const kinds = [
    (at: number) => body.insertAdjacentHTML('beforeend', number(row, at)),
    (at: number) => any(at).remove(),
    (at: number) => (any(at).querySelector('a')!.firstChild!.nodeValue = `Басқа ${at}`),
    (at: number) => (any(at).cells[1]!.innerHTML = number(row, at).replace(/.*name">|<\/td>.*/g, '')),
    () => history.pushState(null, '', '/marks.aspx'),
    () => history.replaceState(null, '', '/journals/journalclassical.aspx'),
    (at: number) => body.append(any(at)),
    (at: number) => (any(at).outerHTML = number(row, at)),
    (at: number) => (any(at).hidden = !any(at).hidden),
    (at: number) => any(at).querySelector('[data-qorgan]')?.remove(),
    () => (body.innerHTML += ''),
    (at: number) => body.append(any(at).cloneNode(true)),
  ];
  for (let at = 0; at < count; at += 1) {
    kinds[at % kinds.length]!(at);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  for (const one of body.rows) one.hidden = false;
  while (body.rows.length > 20) body.rows[0]!.remove();
  while (body.rows.length < 20) body.insertAdjacentHTML('beforeend', number(row, body.rows.length));
}
