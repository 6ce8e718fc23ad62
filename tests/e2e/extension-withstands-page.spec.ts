import type { BrowserContext, Page } from '@playwright/test';
import { hear, journalButtons, middleOf } from './journal-buttons.ts';
import { classicalAddress, journalPage, pupils } from './journal-pages.ts';
import { expect, test } from './with-extension.ts';

/** A hostile site does not forbid itself anything. */
const anyPolicy = {};
/** Longer than a press waits for the browser to see the button. */
const longEnough = 1_000;

async function open(context: BrowserContext, count: number): Promise<Page> {
  const page = await context.newPage();
  await page.goto(classicalAddress);
  await expect.poll(async () => (await journalButtons(page)).length).toBe(count);
  return page;
}

async function press(page: Page): Promise<void> {
  const { x, y } = middleOf((await journalButtons(page))[0]!);
  await page.mouse.click(x, y);
}

/** What a page does, in it, with the pupils' rows and whatever strange elements it finds there. */
const decoys: Readonly<Record<string, string>> = {
  'lays a picture over it that lets presses through': `
    const decoy = document.createElement('div');
    decoy.style.cssText = 'position:fixed;inset:0;background:#fff;pointer-events:none;z-index:9';
    decoy.textContent = 'Press here for a prize';
    document.body.append(decoy)`,
  'lays a picture over it that takes presses': `
    const decoy = document.createElement('div');
    decoy.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:9';
    document.body.append(decoy)`,
  'lays a picture over it from the top layer': `
    const decoy = document.createElement('div');
    decoy.popover = 'manual';
    decoy.style.cssText = 'inset:0;width:100%;height:100%;background:#fff;pointer-events:none';
    document.body.append(decoy);
    decoy.showPopover()`,
  'fades the table out': `document.querySelector('table').style.opacity = '0.01'`,
  'fades the table out by a filter': `document.querySelector('table').style.filter = 'opacity(0)'`,
  'blurs the table': `document.querySelector('table').style.filter = 'blur(30px)'`,
  'cuts the table away': `document.querySelector('table').style.clipPath = 'inset(0 0 0 100%)'`,
  'enlarges the table': `
    document.querySelector('table').style.transform = 'scale(20)';
    document.querySelector('table').style.transformOrigin = '150px 100px'`,
  'shrinks the table': `document.querySelector('table').style.transform = 'scale(0.1)'`,
  'moves it under its own button': `
    const prize = document.createElement('button');
    prize.textContent = 'A prize';
    prize.style.cssText = 'position:fixed;top:400px;left:200px;width:300px;height:60px';
    document.body.append(prize);
    setInterval(() => prize.append(host))`,
  'moves the name away and leaves the button': `
    host.parentElement.style.cssText = 'position:relative';
    link.style.cssText = 'position:absolute;left:600px'`,
};

test('nobody presses unseen what a page covers, fades, distorts or moves', async ({
  context,
  serve,
  worker,
}) => {
  const heard = await hear(worker);
  await serve(classicalAddress, journalPage(pupils(3)), anyPolicy);

  const pressed = async (script: string) => {
    const page = await open(context, 3);
    const before = (await journalButtons(page))[0]!;
    await page.evaluate(`{
      const link = document.querySelector('.name a');
      const host = document.querySelector('[data-qorgan]');
      ${script}
    }`);
    // Where it was, and where it is now.
    await page.mouse.click(middleOf(before).x, middleOf(before).y);
    await page.waitForTimeout(longEnough);
    const now = (await journalButtons(page)).find(({ label }) => label === before.label);
    if (now) await page.mouse.click(middleOf(now).x, middleOf(now).y);
    await page.waitForTimeout(longEnough);
    await page.close();
    return heard();
  };

  for (const [what, script] of Object.entries(decoys))
    await test.step(`a page that ${what}`, async () => expect(await pressed(script)).toEqual([]));
  await test.step('and a page that does nothing of the kind', async () =>
    expect(await pressed('')).toHaveLength(2));
});

test('where a page filters everything for weak eyes, its buttons work', async ({
  context,
  serve,
  worker,
}) => {
  const heard = await hear(worker);
  const style = '<style>html { filter: grayscale(1) contrast(1.2) } table { opacity: 0.9 }</style>';
  await serve(classicalAddress, journalPage(pupils(1), { head: style }), anyPolicy);
  await press(await open(context, 1));
  await expect.poll(async () => (await heard()).length).toBe(1);
});

test('a page cannot press a button itself', async ({ context, serve, worker }) => {
  const heard = await hear(worker);
  await serve(classicalAddress, journalPage(pupils(3)), anyPolicy);
  const page = await open(context, 3);
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('[data-qorgan]')!;
    const { x, y } = host.getBoundingClientRect();
    const init = {
      bubbles: true,
      composed: true,
      cancelable: true,
      clientX: x + 60,
      clientY: y + 8,
      detail: 1,
    };
    for (const target of [host, document.elementFromPoint(x + 60, y + 8), document.activeElement, document])
      for (const event of [
        new PointerEvent('pointerdown', init),
        new MouseEvent('mousedown', init),
        new PointerEvent('pointerup', init),
        new PointerEvent('click', { ...init, pointerId: 1, pointerType: 'mouse' }),
        new KeyboardEvent('keydown', { ...init, key: 'Enter' }),
        new KeyboardEvent('keyup', { ...init, key: ' ' }),
      ])
        target?.dispatchEvent(event);
    host.click();
    host.focus();
  });
  await page.waitForTimeout(longEnough);
  expect(await heard()).toEqual([]);
});

test('a page cannot select a name and be offered a button for it', async ({ context, serve }) => {
  const address = 'https://www.bilimclass.kz/2026/journal/';
  await serve(address, '<html lang="kk"><h1>7 В</h1><p>Үлгіова Аружан</p>', anyPolicy);
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(() => {
    getSelection()!.selectAllChildren(document.querySelector('p')!);
    document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    document.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, key: 'a' }));
  });
  await page.waitForTimeout(longEnough);
  expect(await journalButtons(page)).toEqual([]);
});

test('a page that has changed what every script relies on sees nothing of the button and changes nothing', async ({
  context,
  serve,
  worker,
}) => {
  const heard = await hear(worker);
  // Before anything of the extension runs.
  const pollution = `<script>
    window.calls = [];
    const spy = (on, name) => {
      const real = on[name];
      on[name] = function (...args) { calls.push(name); return real.apply(this, args); };
    };
    spy(Element.prototype, 'attachShadow');
    spy(Element.prototype, 'after');
    spy(Element.prototype, 'prepend');
    spy(EventTarget.prototype, 'addEventListener');
    spy(Document.prototype, 'elementFromPoint');
    spy(CSSStyleSheet.prototype, 'replaceSync');
    Array.prototype[Symbol.iterator] = function* () { yield document.body; };
    Array.prototype.map = Array.prototype.filter = Array.prototype.flatMap = () => [document.body];
    String.prototype.normalize = () => 'Forged Name';
    RegExp.prototype.exec = () => ['7 «А»', '7', 'А'];
    Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
    Object.defineProperty(HTMLElement.prototype, 'innerText', { get: () => 'Forged Name' });
    Object.defineProperty(Object.prototype, 'name', { get: () => 'Forged Name', set() {}, configurable: true });
    Object.defineProperty(Object.prototype, 'type', { get: () => 'forged', set() {}, configurable: true });
    window.MutationObserver = window.ResizeObserver = window.IntersectionObserver = class { observe() {} };
    window.chrome = { runtime: { sendMessage() { calls.push('sendMessage'); } } };
    class Spy extends HTMLElement { constructor() { super(); calls.push('constructor'); } }
    customElements.define('qorgan-button', Spy);
  </script>`;
  await serve(classicalAddress, journalPage(pupils(2), { head: pollution }), anyPolicy);
  const page = await open(context, 2);
  await press(page);
  await expect
    .poll(heard)
    .toEqual([
      { type: 'pupilChosen', journal: 'kundelik', name: 'Үлгіова Аружан', classLabel: null, locale: 'kk' },
    ]);
  // Not through Playwright, which would ask the page's own broken tools.
  const cdp = await context.newCDPSession(page);
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'calls.join()' });
  expect(result.value).toBe('');
});

test('a page cannot look into a button, dress it or keep it for itself', async ({ context, serve }) => {
  const style = `<style>
    span, .name span { display: none !important; opacity: 0 !important; position: fixed !important; left: 0 !important;
      width: 900px !important; height: 900px !important; transition: all 9999s !important; visibility: hidden !important }
    @keyframes away { from, to { transform: translate(500px); opacity: 0 } }
    span { animation: away 1s infinite }
  </style>`;
  await serve(classicalAddress, journalPage(pupils(2), { head: style }), anyPolicy);
  const page = await open(context, 2);
  const seen = await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('[data-qorgan]')!;
    host.style.cssText = 'display: none !important; transform: scale(0) !important; opacity: 0 !important';
    host.hidden = true;
    const twice = (() => {
      try {
        return host.attachShadow({ mode: 'open' });
      } catch (error) {
        return (error as Error).name;
      }
    })();
    return {
      root: host.shadowRoot,
      twice,
      text: document.querySelector('.name')!.textContent,
      markup: host.innerHTML,
      copied: host.cloneNode(true).hasChildNodes(),
      looks: getComputedStyle(host).cssText === '' && getComputedStyle(host).opacity,
      found: document.querySelectorAll('button, svg').length,
    };
  });
  expect(seen).toEqual({
    root: null,
    twice: 'NotSupportedError',
    text: 'Үлгіова Аружан',
    markup: '',
    copied: false,
    looks: '1',
    found: 0,
  });
  for (const button of await journalButtons(page)) expect(button.width).toBe(24);
});

test('a pupil whose name is markup is a name', async ({ context, serve, worker }) => {
  const heard = await hear(worker);
  const name = '<img src=x onerror=alert(1)>';
  const body = journalPage([{ id: 1, name: name.replace('<', '&lt;') }]);
  await serve(classicalAddress, body, anyPolicy);
  const page = await open(context, 1);
  await press(page);
  await expect.poll(async () => (await heard()) as { name: string }[]).toMatchObject([{ name }]);
});

test('a press opens the report beside the page, whatever the browser was asked before', async ({
  context,
  serve,
  worker,
}) => {
  await serve(classicalAddress, journalPage(pupils(1)), anyPolicy);
  await press(await open(context, 1));
  await expect
    .poll(() =>
      worker.evaluate(async () => {
        const opened = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
        return opened.map(({ documentUrl }) => documentUrl.split('/').at(-1));
      }),
    )
    .toEqual(['sidepanel.html']);
});
declare const chrome: {
  runtime: { getContexts(which: { contextTypes: string[] }): Promise<{ documentUrl: string }[]> };
};

test('a page has no way to speak to the extension', async ({ context, serve, worker }) => {
  const heard = await hear(worker);
  await serve(classicalAddress, journalPage(pupils(1)), anyPolicy);
  const page = await open(context, 1);
  const id = new URL(worker.url()).host;
  const spoken = await page.evaluate(async (id) => {
    const message = {
      type: 'pupilChosen',
      journal: 'kundelik',
      name: 'Forged',
      classLabel: null,
      locale: null,
    };
    window.postMessage(message, '*');
    document.dispatchEvent(new CustomEvent('pupilChosen', { detail: message }));
    const runtime = (window as { chrome?: { runtime?: { sendMessage?: (...args: unknown[]) => unknown } } })
      .chrome?.runtime;
    const fetched = await fetch(`chrome-extension://${id}/manifest.json`).then(
      () => 'read',
      () => 'refused',
    );
    const framed = document.createElement('iframe');
    framed.src = `chrome-extension://${id}/sidepanel.html`;
    document.body.append(framed);
    return { runtime: typeof runtime?.sendMessage, fetched };
  }, id);
  expect(spoken).toEqual({ runtime: 'undefined', fetched: 'refused' });
  await page.waitForTimeout(500);
  expect(
    page
      .frames()
      .map((frame) => frame.url())
      .filter((url) => url.includes('sidepanel')),
  ).toEqual([]);
  expect(await heard()).toEqual([]);
});
