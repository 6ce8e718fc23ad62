import { globSync, readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import type { APIResponse } from '@playwright/test';
import { expect, test, type Lang } from './fixtures.ts';

const routes = path.resolve(import.meta.dirname, '../../apps/portal/src/routes');

/** Every page that has a server side, as an address in which `id` stands for whatever the page is about. */
const pages = globSync('**/+page.server.ts', { cwd: routes }).map((file) => {
  const source = readFileSync(path.join(routes, file), 'utf8');
  const [, actions = ''] = /export const actions[^{]*\{(.*)^\}/ms.exec(source) ?? [];
  return {
    at: (id: string) => `/${path.dirname(file)}`.replace(/^\/\.$/, '/').replaceAll(/\[[^\]]+\]/g, id),
    actions: [...actions.matchAll(/^ {2}(\w+)[,:]/gm)].map(([, name]) => name!),
  };
});
const isOpen = (address: string) => /^\/(sign-in|law|complaint|api|refused|receipt)/.test(address);

/** Actions that a bare button asks for. One of them would sign the others of these tests out. */
const readsNoForm = [
  /\?\/(everywhere|forget|mention|unmention|hide|recall|join)$/,
  /^\/account\/reminders\?\/remove$/,
];

const nobody = '00000000-0000-4000-8000-000000000000';
const titles = {
  notFound: { kk: 'Бұл бет табылмады', ru: 'Страница не найдена', en: 'Page not found' },
  unreadable: {
    kk: 'Нысан толық жетпеді',
    ru: 'Форма дошла не полностью',
    en: 'The form did not arrive whole',
  },
  forged: { kk: 'Нысан қабылданған жоқ', ru: 'Форма не принята', en: 'The form was not taken' },
  failed: { kk: 'Бұл орындалмады', ru: 'Не получилось', en: 'That did not work' },
};
const languages = ['kk', 'ru', 'en'] as const;

/** A whole page in the reader's language that says what happened and leads on; nothing of the framework's own words. */
async function expectPlainPage(
  answer: APIResponse,
  status: number | RegExp,
  title: string | RegExp,
  lang: Lang = 'kk',
) {
  const where = answer.url();
  const text = await answer.text();
  expect(String(answer.status()), where).toMatch(status instanceof RegExp ? status : String(status));
  expect(text, where).toContain(`<html lang="${lang}">`);
  // Whoever holds a slip has no account here and no child in danger: they are led to where its code is typed.
  const isSlip = new URL(where).pathname.startsWith('/receipt/') && answer.status() === 404;
  expect(/<h1[^>]*>([^<]*)</.exec(text)?.[1], where).toMatch(isSlip ? 'Мұндай сілтеме жоқ' : title);
  expect(text, where).toContain('href="/"');
  expect(text, where).toContain(isSlip ? 'href="/receipt"' : 'href="tel:112"');
  expect(text, where).not.toMatch(
    /Internal|Not Found|Malformed|Unsupported|Cross-site|not allowed|No action|cannot be read/,
  );
}

const broken: Record<string, { type: string; body: string; status: number }> = {
  'lines of text': { type: 'text/plain', body: 'saw=1', status: 400 },
  JSON: { type: 'application/json', body: '{"saw":"1"}', status: 415 },
  'no kind at all': { type: 'application/octet-stream', body: 'saw', status: 415 },
  'parts that end in the middle': {
    type: 'multipart/form-data; boundary=x',
    body: '--x\r\nContent-Disposition: form-data; name="saw"\r\n\r\nҚол',
    status: 400,
  },
  'parts without a boundary': { type: 'multipart/form-data', body: '--x', status: 400 },
  'a letter cut in two': { type: 'application/x-www-form-urlencoded', body: 'saw=%E0%A4%A', status: 400 },
};

test('there are pages with forms, and their actions are found', () => {
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.find((page) => page.at('x') === '/report')?.actions).toEqual(
    expect.arrayContaining(['send', 'find', 'add', 'remove', 'keep']),
  );
  expect(pages.flatMap(({ actions }) => actions).length).toBeGreaterThan(25);
});

for (const [what, { type, body, status }] of Object.entries(broken))
  test(`no form of any page takes ${what}`, async ({ context, signInAs, baseURL }) => {
    await signInAs('head');
    const headers = { origin: baseURL!, accept: 'text/html', 'content-type': type };
    for (const { at, actions } of pages)
      for (const action of actions) {
        const address = `${at(nobody)}${action === 'default' ? '' : `?/${action}`}`;
        if (readsNoForm.some((one) => one.test(address))) continue;
        const answer = await context.request.post(address, {
          headers,
          data: Buffer.from(body),
          maxRedirects: 0,
        });
        if (answer.status() === 404) await expectPlainPage(answer, 404, titles.notFound.kk);
        else await expectPlainPage(answer, status, titles.unreadable.kk);
      }
  });

test('an action that no page has, an id that is none, and nobody’s id are not found', async ({
  context,
  signInAs,
  baseURL,
}) => {
  await signInAs('head');
  const headers = { origin: baseURL!, accept: 'text/html' };
  for (const { at, actions } of pages) {
    const form = { x: '1' };
    const answer = await context.request.post(`${at(nobody)}?/nothing`, { headers, form, maxRedirects: 0 });
    await expectPlainPage(answer, /404|405/, /Бұл бет табылмады|Бұл орындалмады/);
    if (at('x') === at('y')) continue;
    for (const id of ['x', nobody, '%00', "'--", '%D2%9B', '..%2f..', 'x'.repeat(2000)]) {
      const page = await context.request.get(at(id), { headers });
      await expectPlainPage(page, 404, titles.notFound.kk);
      if (actions.length === 0) continue;
      const posted = await context.request.post(`${at(id)}?/${actions[0]}`, {
        headers,
        form,
        maxRedirects: 0,
      });
      expect(posted.status(), posted.url()).toBeLessThan(500);
    }
  }
});

for (const lang of languages)
  test.describe(lang, () => {
    test.use({ lang });

    test('whatever is refused is refused in the reader’s language', async ({
      context,
      signInAs,
      baseURL,
    }) => {
      await signInAs('teacher');
      const own = { origin: baseURL!, accept: 'text/html' };
      const { request } = context;
      const form = { key: nobody };
      const text = { ...own, 'content-type': 'text/plain' };
      await expectPlainPage(
        await request.get('/reports/x', { headers: own }),
        404,
        titles.notFound[lang],
        lang,
      );
      await expectPlainPage(
        await request.post('/report?/nothing', { headers: own, form }),
        404,
        titles.notFound[lang],
        lang,
      );
      await expectPlainPage(
        await request.post('/report?/send', { headers: text, data: 'x' }),
        400,
        titles.unreadable[lang],
        lang,
      );
      await expectPlainPage(
        await request.put('/report', { headers: own, form }),
        405,
        titles.failed[lang],
        lang,
      );
      await expectPlainPage(
        await request.post('/cases', { headers: own, form }),
        405,
        titles.failed[lang],
        lang,
      );
      for (const origin of ['https://evil.example', 'null']) {
        const headers = { ...own, origin };
        await expectPlainPage(
          await request.post('/report?/send', { headers, form }),
          403,
          titles.forged[lang],
          lang,
        );
        await expectPlainPage(
          await request.post('/sign-out', { headers, form }),
          403,
          titles.forged[lang],
          lang,
        );
      }
      await expectPlainPage(
        await request.get('/report?x-sveltekit-trailing-slash=1', { headers: own }),
        404,
        titles.notFound[lang],
        lang,
      );
      // Asked as it stands: a browser's own library would mend it.
      const cookie = `lang=${lang}`;
      const undecodable = await asItStands(baseURL!, '/%E0%A4%A', { cookie });
      expect(undecodable).toMatch(/^400 /);
      expect(undecodable).toContain(`lang="${lang}"`);
      expect(undecodable).toContain(titles.notFound[lang]);
    });
  });

test('a stranger who sends nonsense is led to sign in, and no address stops the portal', async ({
  request,
  baseURL,
}) => {
  const headers = { origin: baseURL!, accept: 'text/html', cookie: 'session=%E0%A4%A; held=%E0; lang=%' };
  for (const { type, body } of Object.values(broken)) {
    const answer = await request.post('/report?/send', {
      headers: { ...headers, 'content-type': type },
      data: Buffer.from(body),
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(303);
    expect(answer.headers().location).toBe('/sign-in?to=%2Freport');
  }
  for (const { at } of pages) {
    const answer = await request.get(at(nobody), { headers, maxRedirects: 0 });
    expect(answer.status(), at(nobody)).toBeLessThan(500);
    if (!isOpen(at(nobody))) expect(answer.status(), at(nobody)).toBe(303);
  }
  for (const address of [
    '//',
    '//evil.example/',
    '/\\',
    '/report?x=%E0%A4%A',
    '/report?/%E0',
    '/?lang=%',
    '/report;x',
    '/.',
  ])
    expect(Number((await asItStands(baseURL!, address)).slice(0, 3)), address).toBeLessThan(500);
  expect((await request.get('/health')).status()).toBe(200);
});

/** Status and body of an address that is asked for without being put right first. */
function asItStands(baseURL: string, path: string, headers: http.OutgoingHttpHeaders = {}): Promise<string> {
  const { hostname, port } = new URL(baseURL);
  return new Promise((resolve, reject) => {
    http
      .get({ hostname, port, path, headers: { accept: 'text/html', ...headers } }, (answer) => {
        let body = '';
        answer.on('data', (some) => (body += String(some)));
        answer.on('end', () => resolve(`${answer.statusCode} ${body}`));
      })
      .on('error', reject);
  });
}
