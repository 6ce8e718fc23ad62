import type { CDPSession } from '@playwright/test';
import { samples } from '../../apps/extension/src/hosts/testing/index.ts';
import { hear, journalButtons, middleOf } from './journal-buttons.ts';
import { classicalAddress, journalPage, pupilRow, pupils } from './journal-pages.ts';
import { expect, test } from './with-extension.ts';

/** Puts a witness into the world of the extension's script: everything that it asks of the page's content is noted. */
async function witness(cdp: CDPSession): Promise<() => Promise<string[]>> {
  const world = await new Promise<number>((resolve) => {
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
    });
    void cdp.send('Runtime.enable');
  });
  await cdp.send('Runtime.evaluate', { contextId: world, expression: `(${note.toString()})()` });
  return async () => {
    const { result } = await cdp.send('Runtime.evaluate', {
      contextId: world,
      expression: 'noted.splice(0)',
      returnByValue: true,
    });
    return result.value as string[];
  };
}

/** Runs in the world of the extension's script. */
function note(): void {
  const noted: string[] = [];
  Object.assign(globalThis, { noted });
  const readers: [object, string[]][] = [
    [Node.prototype, ['textContent', 'nodeValue']],
    [CharacterData.prototype, ['data']],
    [Element.prototype, ['innerHTML', 'outerHTML', 'attributes']],
    [HTMLElement.prototype, ['innerText', 'outerText', 'title', 'dataset']],
    [HTMLInputElement.prototype, ['value', 'checked']],
    [Document.prototype, ['cookie', 'body', 'forms']],
    [Window.prototype, ['localStorage', 'sessionStorage']],
  ];
  for (const [prototype, names] of readers)
    for (const name of names) {
      const real = Object.getOwnPropertyDescriptor(prototype, name);
      if (!real?.get) continue;
      const get = real.get;
      Object.defineProperty(prototype, name, {
        ...real,
        get(this: unknown) {
          const value: unknown = get.call(this);
          noted.push(`${name}: ${String(value).trim()}`);
          return value;
        },
      });
    }
  for (const prototype of [Range.prototype, Selection.prototype]) {
    const real = prototype.toString;
    prototype.toString = function (this: Range & Selection) {
      noted.push(`selected: ${real.call(this)}`);
      return real.call(this);
    };
  }
}

/** Numbers of rows, what stands above columns, and the switch of the language. */
const isShape = (noted: string) =>
  /^textContent: (\d{0,2}\.?|№|Оқушы|Тегі, аты|Студенттің аты-жөні|Тақырып|Тексерген|Қазақша)$/.test(noted);

test('no name, no mark and no cookie is read until a button is pressed, and then that one name', async ({
  context,
  serve,
  worker,
}) => {
  const heard = await hear(worker);
  await serve(classicalAddress, journalPage(pupils(5), { body: '<input value="secret">' }), {
    'set-cookie': 'QundelikAuth_a=secret',
  });
  const page = await context.newPage();
  await page.goto(classicalAddress);
  const cdp = await context.newCDPSession(page);
  const read = await witness(cdp);
  await page.locator('tbody').evaluate(
    (body, row) => {
      body.insertAdjacentHTML('beforeend', row);
    },
    pupilRow({ id: 6, name: 'Алтыншы Оқушы' }),
  );
  await expect.poll(async () => (await journalButtons(page)).length).toBe(6);
  const before = await read();
  expect(before.filter((one) => !isShape(one))).toEqual([]);

  const { x, y } = middleOf((await journalButtons(page))[5]!);
  await page.mouse.click(x, y);
  await expect.poll(async () => (await heard()).length).toBe(1);
  const after = [...new Set(await read())].filter((one) => !isShape(one));
  expect(after).toEqual(['innerText: Алтыншы Оқушы', 'innerText: Алгебра']);
});

test.describe('in every journal', () => {
  test.use({ alsoAt: ['https://journal.mektep-ulgi.kz'] });

  test('nothing but the shape of the page is read', async ({ openFixture, context }) => {
    for (const [journal, { fixtures }] of Object.entries(samples))
      for (const fixture of fixtures.filter(({ rows }) => rows.length > 0))
        await test.step(`${journal}: ${fixture.file}`, async () => {
          const page = await openFixture(journal, fixture, 'kk');
          await expect.poll(async () => (await journalButtons(page)).length).toBe(fixture.rows.length);
          const read = await witness(await context.newCDPSession(page));
          await page.evaluate(() => document.body.append('.'));
          await page.waitForTimeout(1_000);
          expect((await read()).filter((one) => !isShape(one))).toEqual([]);
          await page.close();
        });
  });
});
