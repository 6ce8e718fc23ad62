import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { apiOperations, apiProblemCodes, type JsonSchema, type OpenApi } from '@qorgan/contract';
import { request as apart, type APIRequestContext, type APIResponse } from '@playwright/test';
import * as z from 'zod';
import { expect, expectAccessible, expectBigTargets, expectNoSidewaysScroll, test } from './fixtures.ts';
import { approve, askToPair, message, problemOf, seal } from './paired-browser.ts';

/** Programs come without the cookies of any page. */
let programs: APIRequestContext;
test.beforeAll(async () => {
  programs = await apart.newContext();
});
test.afterAll(() => programs.dispose());

for (const lang of ['kk', 'ru', 'en'] as const)
  test.describe(lang, () => {
    test.use({ lang, javaScriptEnabled: true });

    test('the page about the interface is open to anybody, complete and fits a phone @phone', async ({
      page,
    }) => {
      const answer = await page.goto('/api');
      expect(answer!.status()).toBe(200);
      // Not `expectWellMade`: `null` is a word here.
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expectNoSidewaysScroll(page);
      await expectBigTargets(page);
      await expectAccessible(page);
      for (const { method, path } of Object.values(apiOperations))
        await expect(page.getByText(`${method} /api/v1${path}`, { exact: true })).toHaveCount(1);
      for (const problem of apiProblemCodes) await expect(page.locator(`#${problem}`)).toHaveCount(1);
      expect((await answer!.request().sizes()).responseBodySize).toBeLessThan(12 * 1024);
    });
  });

const documentOf = async (origin: string): Promise<OpenApi> =>
  (await (await programs.get(`${origin}/api/v1/openapi.json`)).json()) as OpenApi;

/** Holds an answer of the running portal against what the document says of it. */
function fitting(document: OpenApi) {
  const seen = new Set<string>();
  const schemaOf = (content: { schema: object }) =>
    document.components.schemas[(content.schema as { $ref: string }).$ref.split('/').at(-1)!]!;
  return {
    seen,
    async expectFits(method: string, path: string, answered: Promise<APIResponse>) {
      const answer = await answered;
      const told = document.paths[path]![method]!;
      const response = told.responses[answer.status()];
      expect(response, `${method} ${path} answers ${answer.status()}`).toBeDefined();
      seen.add(`${told.operationId} ${answer.status()}`);
      const [[type, content] = []] = Object.entries(response!.content ?? {});
      if (!content) return expect((await answer.body()).length).toBe(0);
      expect(answer.headers()['content-type']).toBe(type);
      const schema = z.fromJSONSchema(schemaOf(content) as JsonSchema as never);
      const body: unknown = await answer.json();
      expect(schema.safeParse(body).error?.issues ?? [], JSON.stringify(body).slice(0, 200)).toEqual([]);
      return body;
    },
  };
}

test('what the portal answers is what the document says', async ({ page, baseURL, signInAs }) => {
  const { seen, expectFits } = fitting(await documentOf(baseURL!));
  const api = `${baseURL}/api/v1`;
  const post = (path: string, data: unknown) => programs.post(api + path, { data });
  await expectFits('get', '/openapi.json', programs.get(`${api}/openapi.json`));
  await expectFits('post', '/pairings', post('/pairings', { browser: 'x' }));
  await expectFits('post', '/pairings', post('/pairings', { browser: 'x'.repeat(61) }));
  await expectFits('post', '/pairings', programs.post(`${api}/pairings`, { form: { browser: 'x' } }));
  const broken = { data: Buffer.from('{'), headers: { 'content-type': 'application/json' } };
  await expectFits('post', '/pairings', programs.post(`${api}/pairings`, broken));
  await expectFits('post', '/reports', post('/reports', message()));

  await signInAs('teacher');
  const program = await askToPair(programs, baseURL!);
  await expectFits('get', '/pairings/mine', program.ask());
  await expectFits('post', '/reports', program.post('/reports', message()));
  await approve(page, program);
  await expectFits('get', '/pairings/mine', program.ask());
  const said = message();
  const status = (await expectFits('post', '/reports', program.post('/reports', said))) as { id: string };
  await expectFits('post', '/reports', program.post('/reports', await seal(program, said)));
  await expectFits('post', '/reports', program.post('/reports', { ...said, dangerNow: true }));
  await expectFits('post', '/reports', program.post('/reports', { ...said, children: [] }));
  await expectFits('post', '/reports', program.post('/reports', { ...said, saw: 'а'.repeat(600_000) }));
  const envelope = await seal(program, said);
  await expectFits('post', '/reports', program.post('/reports', { ...envelope, key: crypto.randomUUID() }));
  await expectFits('get', '/reports/{id}/status', program.get(`/reports/${status.id}/status`));
  await expectFits('get', '/reports/{id}/status', program.get(`/reports/${crypto.randomUUID()}/status`));
  const crowd = Array.from({ length: 60 }, () => program.ask());
  for (const answer of crowd) await expectFits('get', '/pairings/mine', answer);
  await new Promise((resolve) => setTimeout(resolve, 6000));
  await expectFits('delete', '/pairings/mine', program.end());
  await expectFits('delete', '/pairings/mine', program.end());

  expect([...seen].toSorted()).toEqual(
    [
      ...['askPairing 200', 'askPairing 429', 'endPairing 204', 'endPairing 401', 'openApi 200'],
      ...['reportStatus 200', 'reportStatus 404'],
      ...[200, 201, 401, 409, 413, 422].map((status) => `sendReport ${status}`),
      ...[201, 400, 415, 422].map((status) => `startPairing ${status}`),
    ].toSorted(),
  );
});

test('whatever is asked, the answer is for a program, in its language', async ({ baseURL }) => {
  const headers = { 'accept-language': 'en', accept: 'text/html' };
  const asked: [method: string, path: string, code: string][] = [
    ['GET', '', 'notFound'],
    ['GET', '/', 'notFound'],
    ['GET', '/no-such', 'notFound'],
    ['POST', '/no-such', 'notFound'],
    ['GET', '/%E0%A4%A', 'notFound'],
    ['GET', '/pairings/__data.json', 'methodNotAllowed'],
    ['GET', '/pairings?x-sveltekit-invalidated=1', 'notFound'],
    ['GET', '/../v1/no-such', 'notFound'],
    ['GET', '/pairings', 'methodNotAllowed'],
    ['PUT', '/reports', 'methodNotAllowed'],
    ['DELETE', '/openapi.json', 'methodNotAllowed'],
    ['POST', '/reports', 'unauthorised'],
    ['GET', '/reports/1/status', 'unauthorised'],
  ];
  for (const [method, path, code] of asked) {
    const said = await problemOf(programs.fetch(`${baseURL}/api/v1${path}`, { method, headers }));
    expect(said.code, `${method} ${path}`).toBe(code);
    expect(said.title).toMatch(/^[A-Z][a-z]/);
    expect(said.type).toBe(`${baseURL}/api#${code}`);
  }
  const bearers = ['', 'Bearer', 'Bearer x y', 'Basic YTpi', `Bearer ${'A'.repeat(43)}`, 'Bearer қ'];
  for (const authorization of bearers.slice(0, 5))
    expect(
      (await problemOf(programs.get(`${baseURL}/api/v1/pairings/mine`, { headers: { authorization } }))).code,
    ).toBe('unauthorised');
});

test('a page of another site may ask, and its reader’s session is of no use to it', async ({
  page,
  baseURL,
  signInAs,
  tolerate,
}) => {
  tolerate(/401|CORS|ERR_FAILED/);
  await signInAs('teacher');
  // Another port of this machine is another origin, to which the browser sends the portal's cookies all the same.
  const journal = createServer((_, res) =>
    res.setHeader('content-type', 'text/html').end('<title>x</title>'),
  );
  await new Promise<void>((resolve) => journal.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://127.0.0.1:${(journal.address() as AddressInfo).port}/`);
  const asked = await page.evaluate(async (api) => {
    const started = await fetch(`${api}/pairings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'ru' },
      body: JSON.stringify({ browser: 'Журнал' }),
    });
    const { token } = (await started.json()) as { token: string };
    const headers = { authorization: `Bearer ${token}` };
    const mine = await fetch(`${api}/pairings/mine`, { headers });
    const without = await fetch(`${api}/pairings/mine`);
    const withCookies = await fetch(`${api}/pairings/mine`, { credentials: 'include' }).then(
      () => 'read',
      () => 'refused',
    );
    const page = await fetch(api.replace('/api/v1', '/account')).then(
      () => 'read',
      () => 'refused',
    );
    return { states: [started.status, mine.status, without.status], withCookies, page };
  }, `${baseURL}/api/v1`);
  journal.close();
  expect(asked).toEqual({ states: [201, 200, 401], withCookies: 'refused', page: 'refused' });
});
