import { calendarYears, paragraphs, signs, wordsOf } from '@qorgan/statute';
import {
  expect,
  expectAccessible,
  expectBigTargets,
  expectNoSidewaysScroll,
  expectTextComplete,
  test,
} from './fixtures.ts';

const titles = { kk: 'Қағидалар', ru: 'Правила', en: 'The Rules' } as const;
const unofficial = { ru: 'Неофициальный перевод', en: 'Unofficial translation' } as const;

for (const lang of ['kk', 'ru', 'en'] as const)
  test.describe(lang, () => {
    test.use({ lang });

    test('the whole order is there to read, by anybody @phone', async ({ page }) => {
      // axe looks at some thousand elements.
      test.slow();
      await page.goto('/law');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[lang]);
      await expectTextComplete(page, lang);
      await expectNoSidewaysScroll(page);
      await expectBigTargets(page);
      await expectAccessible(page);
    });

    test('the calendar says which days are not confirmed yet @phone', async ({ page }) => {
      await page.goto('/law/calendar');
      await expectTextComplete(page, lang);
      await expectNoSidewaysScroll(page);
      await expectBigTargets(page);
      await expectAccessible(page);
      for (const { year, days } of calendarYears) {
        const section = page.locator(`#y${year}`);
        await expect(section.getByRole('row')).toHaveCount(days.length + 1);
        await expect(section.locator('.tag.waits')).toHaveCount(days.filter((day) => !day.confirmed).length);
      }
    });
  });

test('every place of the order has its anchor, and the words there are the order’s own', async ({ page }) => {
  await page.goto('/law');
  const places = paragraphs.flatMap((one) => Object.keys(one.words));
  const anchors = new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id)));
  expect(places.filter((key) => !anchors.has(`order-2026/${key}`))).toEqual([]);

  const quoted = await page.locator('blockquote[lang=kk]').allInnerTexts();
  expect(quoted).toHaveLength(places.length);
  const said = quoted.map((words) => words.replace(/^\d+\)\s/, ''));
  expect(said).toEqual(paragraphs.flatMap((one) => Object.values(one.words)));
});

test('a citation opens the very words', async ({ page }) => {
  await page.goto('/law#order-2026/11.3');
  const place = page.locator('[id="order-2026/11.3"]');
  await expect(place).toBeInViewport();
  await expect(place).toContainText(wordsOf('order-2026/11.3')!);
  await expect(place).toHaveCSS('outline-style', 'solid');
});

test('what one sentence names in a row stands as a list', async ({ page }) => {
  await page.goto('/law');
  const list = page.locator('[id="order-2026/7"] .named li');
  await expect(list).toHaveText(signs.map((sign) => (sign.short ?? sign.text).kk));
});

for (const lang of ['ru', 'en'] as const)
  test(`the translation says that it is unofficial, ${lang} @phone`, async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: 'lang', value: lang, url: baseURL! }]);
    await page.goto('/law');
    const words = page.locator('[id="order-2026/11"] .words');
    await expect(words.getByText(new RegExp(unofficial[lang], 'i')).filter({ visible: true })).toHaveCount(1);
  });

test('on paper there are no menus and no contents', async ({ page }) => {
  await page.goto('/law');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the contents lead to a paragraph', async ({ page }) => {
    await page.goto('/law');
    await page.getByRole('navigation', { name: 'Мазмұны' }).getByRole('link', { name: '11-тармақ' }).click();
    await expect(page).toHaveURL(/\/law#order-2026\/11$/);
    await expect(page.locator('[id="order-2026/11"] h3')).toBeInViewport();
  });
});
