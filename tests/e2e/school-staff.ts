import { expect, type BrowserContext, type Page } from '@playwright/test';

const headersOf = (baseURL: string) => ({ origin: baseURL, accept: 'text/html' });

/** Somebody of a school as a test needs them: signed in, in a browser of their own. */
export type Colleague = { name: string; page: Page };

/** A teacher whom the administrator of the demo school adds, signed in with the password that is shown once. */
export async function newTeacher(
  admin: Page,
  elsewhere: () => Promise<Page>,
  { name, baseURL }: { name: string; baseURL: string },
): Promise<Colleague> {
  const headers = headersOf(baseURL);
  const login = `m-${crypto.randomUUID().slice(0, 8)}`;
  const form = { name, login, roles: 'teacher', positionKk: 'Мұғалім', positionRu: '', phone: '' };
  const added = await admin.context().request.post('/people/add', { headers, form });
  const html = (await added.text()).replaceAll(/<!--.*?-->/gs, '');
  const [, password] = new RegExp(`<code[^>]*>${login}</code>.*?<code[^>]*>([^<]+)</code>`, 's').exec(html)!;
  const page = await elsewhere();
  const entry = { login, password: password! };
  const answer = await page.context().request.post('/sign-in', { headers, form: entry, maxRedirects: 0 });
  expect(answer.status(), `${login} signs in`).toBe(303);
  return { name, page };
}

/** The id of a pupil of the roster, as the search of the report finds it. */
export async function pupilId(
  { request }: BrowserContext,
  baseURL: string,
  surname: string,
): Promise<string> {
  const form = { search: surname };
  const found = await request.post('/report?/find', { headers: headersOf(baseURL), form });
  const [, id] = new RegExp(`value="([0-9a-f-]{36})\\|[^"]*${surname}`).exec(await found.text())!;
  return id!;
}

/** Reports a weak sign about a pupil of the roster; answers with the report's address. */
export async function reportSign(
  { request }: BrowserContext,
  baseURL: string,
  told: { pupil: string; name: string; sign: string; saw: string; noticedOn: string },
): Promise<string> {
  const { pupil, name, sign, saw, noticedOn } = told;
  const form = {
    ...{ key: crypto.randomUUID(), further: 'on', seemingKind: 'unsure', signs: sign, saw, noticedOn },
    ...{ childPupil: pupil, childName: name, childClass: '', childPart: 'affected' },
  };
  const sent = await request.post('/report?/send', { headers: headersOf(baseURL), form, maxRedirects: 0 });
  expect(sent.status(), 'the report is taken').toBe(303);
  return sent.headers().location!.split('?')[0]!;
}
