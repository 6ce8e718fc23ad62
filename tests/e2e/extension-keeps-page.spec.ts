import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { hear, journalButtons } from './journal-buttons.ts';
import { awkwardCount, awkwardJournal, classicalAddress, journalPage, pupils } from './journal-pages.ts';
import { expect, test } from './with-extension.ts';

/** Where the extension does not run: the same page as it is without. */
const elsewhere = 'https://ulgi.kz/journal';
const anyPolicy = {};

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

async function withButtons(context: BrowserContext, count: number): Promise<Page> {
  const page = await open(context, classicalAddress);
  await expect.poll(async () => (await journalButtons(page)).length).toBe(count);
  return page;
}

/** Where everything of the page's own is, and how far whatever can be scrolled can be scrolled. */
const layout = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => !one.matches('[data-qorgan]'))
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const canScroll = one.localName === 'html' || getComputedStyle(one).overflow !== 'visible';
        const scroll = canScroll ? [one.scrollWidth, one.scrollHeight] : [];
        return [one.localName, one.className, x, y, width, height, ...scroll].join(' ');
      }),
  );

for (const width of [1280, 360])
  test(`nothing of the page moves by a pixel at ${width} px, whatever its style sheets are like`, async ({
    context,
    serve,
  }) => {
    for (const address of [classicalAddress, elsewhere]) await serve(address, awkwardJournal, anyPolicy);
    const plain = await open(context, elsewhere);
    await plain.setViewportSize({ width, height: 800 });
    const page = await withButtons(context, awkwardCount);
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => layout(page)).toEqual(await layout(plain));
    // And it stays so after the buttons have followed the new width.
    await page.waitForTimeout(500);
    expect(await layout(page)).toEqual(await layout(plain));
    await page.screenshot({ path: test.info().outputPath('awkward.png'), fullPage: true });
  });

test('a button is in the cell of its pupil, as large as a finger needs where the row is, and meets no other', async ({
  context,
  serve,
}) => {
  await serve(classicalAddress, awkwardJournal, anyPolicy);
  const page = await withButtons(context, awkwardCount);
  const cells = await page.locator('.name').evaluateAll((all) =>
    all.map((cell) => {
      const { x, y, width, height } = cell.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
  const buttons = await journalButtons(page);
  for (const [at, { x, y, width, height }] of buttons.entries()) {
    const cell = cells[at]!;
    expect.soft(width, `${at}`).toBe(24);
    expect.soft(height, `${at}`).toBe(Math.min(24, Math.floor(cell.height - 2)));
    expect.soft(x + width, `${at} right`).toBeLessThanOrEqual(cell.x + cell.width);
    expect.soft(y, `${at} top`).toBeGreaterThanOrEqual(cell.y);
    expect.soft(y + height, `${at} bottom`).toBeLessThanOrEqual(cell.y + cell.height);
  }
});

test('a button goes with its row when the table is scrolled inside the page', async ({ context, serve }) => {
  const style = '<style>main { height: 120px; width: 300px; overflow: auto }</style>';
  await serve(classicalAddress, journalPage(pupils(20), { head: style, lessons: 20 }), anyPolicy);
  const page = await withButtons(context, 20);
  const distance = async () => {
    const [first] = await journalButtons(page);
    const cell = (await page.locator('.name').first().boundingBox())!;
    return [first!.x - cell.x, first!.y - cell.y];
  };
  const before = await distance();
  await page.locator('main').evaluate((main) => main.scrollTo(150, 70));
  expect(await distance()).toEqual(before);
});

test('axe finds nothing on the page that it did not find without', async ({ context, serve }) => {
  const body = journalPage(pupils(5));
  for (const address of [classicalAddress, elsewhere]) await serve(address, body, anyPolicy);
  const found = async (page: Page) =>
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes.length}`);
  const page = await withButtons(context, 5);
  expect(await found(page)).toEqual(await found(await open(context, elsewhere)));
});

test('by keyboard: one stop for all buttons, arrows between them, Enter and Space press', async ({
  context,
  serve,
  worker,
}) => {
  const heard = await hear(worker);
  const field = '<input id="before"><input id="after">';
  await serve(classicalAddress, journalPage(pupils(3), { body: field }), anyPolicy);
  const page = await withButtons(context, 3);
  const name = (message: unknown) => (message as { name: string }).name;
  const stops = async () => (await journalButtons(page)).map(({ tabIndex }) => tabIndex);
  expect(await stops()).toEqual([0, -1, -1]);

  await page.locator('.name a').first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await heard()).map(name)).toEqual(['Үлгіова Аружан']);
  await page.keyboard.press('ArrowDown');
  expect(await stops()).toEqual([-1, 0, -1]);
  await page.keyboard.press('Space');
  await expect.poll(async () => (await heard()).map(name)).toEqual(['Үлгіова Әлия']);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await heard()).map(name)).toEqual(['Үлгіова Данияр']);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  expect(await stops()).toEqual([0, -1, -1]);
});

test.describe('whatever the page looks like, the shield is seen', () => {
  for (const [look, style, ground] of [
    ['light', '', [255, 255, 255]],
    ['dark', 'body, td, a { background: #14191b; color: #e8eeef !important }', [20, 25, 27]],
    ['dark by the row alone', 'tr { background: #202b33 } td, a { color: #fff !important }', [32, 43, 51]],
    [
      'transparent cells on a dark page',
      'html { background: #101010 } body { background: none; color: #eee }',
      [16, 16, 16],
    ],
    ['tinted', 'td { background: #fdf3d0 }', [253, 243, 208]],
  ] as const)
    test(look, async ({ context, serve }) => {
      await serve(classicalAddress, journalPage(pupils(2), { head: `<style>${style}</style>` }), anyPolicy);
      const page = await withButtons(context, 2);
      const ink = (await journalButtons(page))[0]!.ink;
      expect(contrast(ink.match(/\d+/g)!.map(Number), ground)).toBeGreaterThan(4.5);
    });

  test('in forced colours', async ({ context, serve }) => {
    await serve(classicalAddress, journalPage(pupils(2)), anyPolicy);
    const page = await withButtons(context, 2);
    const ink = (await journalButtons(page))[0]!.ink;
    await page.emulateMedia({ forcedColors: 'active' });
    await expect.poll(async () => (await journalButtons(page))[0]!.ink).not.toBe(ink);
  });

  test('not on paper', async ({ context, serve }) => {
    await serve(classicalAddress, journalPage(pupils(2)), anyPolicy);
    const page = await withButtons(context, 2);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(async () => (await journalButtons(page)).map(({ width }) => width)).toEqual([0, 0]);
  });
});

/** As WCAG 2.2 reckons it. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const light = (colour: readonly number[]) => {
    const [red, green, blue] = colour.map((one) => {
      const part = one / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [more, less] = [light(a), light(b)].toSorted((one, other) => other - one) as [number, number];
  return (more + 0.05) / (less + 0.05);
}
