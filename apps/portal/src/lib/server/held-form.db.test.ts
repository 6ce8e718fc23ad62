import { freshDatabase, freshVault } from '@qorgan/data/testing';
import {
  addMember,
  asAdministration,
  createOrganisation,
  createRegion,
  findSession,
  signIn,
  type House,
} from '@qorgan/usecases';
import type { RequestEvent } from '@sveltejs/kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { heldAgain, heldPageOf, holdPostedForm, letGo, takeHeld, waitingFor } from './held-form.ts';

const password = 'бір екі үш төрт';
const morning = new Date('2026-11-23T03:00:00Z');
const hoursLater = (hours: number) => new Date(morning.getTime() + hours * 3_600_000);
const report = 'http://localhost:3000/report?child=7';
const days = (count: number) => 24 * count;

let database: Awaited<ReturnType<typeof freshDatabase>>;
let house: House;

beforeAll(async () => {
  database = await freshDatabase();
  let ids = 0;
  house = {
    db: database.db,
    vault: freshVault(),
    now: morning,
    requestId: 'test',
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
  };
  const name = { kk: 'Мектеп', ru: 'Школа', en: 'School' };
  const { id: regionId } = await createRegion(house, { name });
  const empty = { kk: '', ru: '' };
  const { id: organisationId } = await createOrganisation(house, {
    kind: 'school',
    regionId,
    name,
    address: empty,
    headPosition: empty,
    phone: null,
    bin: null,
  });
  for (const login of ['teacher', 'other'])
    await addMember(asAdministration(house), {
      organisationId,
      login,
      password,
      name: 'Сынақ Адам',
      roles: ['teacher'],
      position: empty,
      phone: null,
    });
});
afterAll(() => database.close());

/** As much of kit's event as the held form looks at; the cookies are one browser's. */
async function eventAt(now: Date, url: string, browser: Map<string, string>, body?: FormData) {
  const here = { ...house, now };
  const cookie = browser.get('session');
  return {
    url: new URL(url),
    request: new Request(url, body ? { method: 'POST', body } : {}),
    locals: { house: here, now, session: cookie ? await findSession(here, cookie) : null },
    cookies: {
      get: (name: string) => browser.get(name),
      set: (name: string, value: string) => void browser.set(name, value),
      delete: (name: string) => void browser.delete(name),
    },
  } as unknown as RequestEvent;
}

async function signedIn(login: string, now: Date, browser = new Map<string, string>()) {
  const entered = await signIn({ ...house, now }, { login, password, address: '10.0.0.1' });
  if (!entered.ok) throw new Error(`refused: ${entered.refusal.kind}`);
  return browser.set('session', entered.value.cookie);
}

/** Fills the report in the morning, goes to lunch and a meeting, and sends it when the session has ended. */
async function sendTooLate(
  pressed: [string, string] = ['signs', 'sign.anxiety'],
  hours = 9,
  browser?: Map<string, string>,
) {
  const at = hoursLater(hours);
  browser ??= await signedIn('teacher', morning);
  const form = new FormData();
  form.append('saw', 'Қолында көгерген жер бар');
  form.append('signs', 'sign.injuries');
  form.append(...pressed);
  form.append('password', 'secret-1');
  form.append('photo', new File(['x'], 'photo.jpg'));
  const event = await eventAt(at, `${report}&/send`, browser, form);
  expect(event.locals.session).toBeNull();
  await holdPostedForm(event);
  return browser;
}
const come = (hours: number, browser: Map<string, string>, url = report) =>
  eventAt(hoursLater(hours), url, browser);
const fieldsAt = async (hours: number, browser: Map<string, string>) => {
  const form = await takeHeld(await come(hours, browser));
  return form && [...form];
};
const typed = [
  ['saw', 'Қолында көгерген жер бар'],
  ['signs', 'sign.injuries'],
];

test('what was typed comes back after signing in, on its page alone, with the button that was pressed', async () => {
  const browser = await sendTooLate(['add', 'a|5 «Ә»|Әлімова Айару']);
  await signedIn('teacher', hoursLater(9.1), browser);
  const elsewhere = 'http://localhost:3000/cases';
  expect(await takeHeld(await come(9.1, browser, elsewhere))).toBeNull();
  expect(await fieldsAt(9.1, browser)).toEqual([...typed, ['add', 'a|5 «Ә»|Әлімова Айару']]);
});

test('a page that was lost on the line or reloaded has it again, for an hour', async () => {
  const browser = await sendTooLate();
  await signedIn('teacher', hoursLater(9.1), browser);
  expect((await heldAgain(await come(9.1, browser)))?.isAgain).toBe(false);
  expect((await heldAgain(await come(9.2, browser)))?.isAgain).toBe(true);
  expect(await fieldsAt(10.2, browser)).toBeNull();
  expect(await fieldsAt(10.1, browser)).toBeNull();
});

test('once its page has taken it, it is there no more; until then an answer to a form leaves it alone', async () => {
  const browser = await sendTooLate();
  await signedIn('teacher', hoursLater(9.1), browser);
  const post = () => eventAt(hoursLater(9.1), `${report}&/send`, browser, new FormData());
  expect(await takeHeld(await post())).toBeNull();
  await letGo(await post());
  expect(await fieldsAt(9.1, browser)).not.toBeNull();

  await letGo(
    await eventAt(hoursLater(9.1), 'http://localhost:3000/account?/leave', browser, new FormData()),
  );
  expect(await fieldsAt(9.2, browser)).not.toBeNull();
  await letGo(await post());
  expect(await fieldsAt(9.2, browser)).toBeNull();
});

test('it waits over a weekend, also where the session ended long before it was sent', async () => {
  const friday = await sendTooLate();
  await signedIn('teacher', hoursLater(days(3)), friday);
  expect(await fieldsAt(days(3), friday)).not.toBeNull();

  const monday = await sendTooLate(undefined, days(3));
  await signedIn('teacher', hoursLater(days(9.9)), monday);
  expect(await fieldsAt(days(9.9), monday)).not.toBeNull();
});

test('after a week it is gone', async () => {
  const browser = await sendTooLate();
  await signedIn('teacher', hoursLater(9 + days(7)), browser);
  expect(await fieldsAt(9 + days(7), browser)).toBeNull();
});

test('two forms of one browser are both kept, and of one page the latest comes first', async () => {
  const browser = await sendTooLate(['did', 'бірінші']);
  await sendTooLate(['did', 'екінші'], 9.05, browser);
  await signedIn('teacher', hoursLater(9.1), browser);
  expect(await fieldsAt(9.1, browser)).toContainEqual(['did', 'екінші']);
  await letGo(await eventAt(hoursLater(9.1), `${report}&/send`, browser, new FormData()));
  expect(await fieldsAt(9.1, browser)).toContainEqual(['did', 'бірінші']);
});

test('the sign-in page says that a form waits, and whoever comes of themselves is led to it', async () => {
  const browser = await sendTooLate();
  const page = await come(9, browser, 'http://localhost:3000/sign-in');
  expect(waitingFor(page, '/report?child=7')).toBe('thisPage');
  expect(waitingFor(page, '/cases')).toBe('another');
  await signedIn('other', hoursLater(9), browser);
  const accountOf = async () => (await come(9.1, browser)).locals.session!.actor.accountId;
  expect(await heldPageOf(page, await accountOf())).toBeUndefined();
  await signedIn('teacher', hoursLater(9), browser);
  expect(await heldPageOf(page, await accountOf())).toBe('/report?child=7');

  await fieldsAt(9.1, browser);
  expect(waitingFor(await come(9.1, browser), '/report?child=7')).toBeNull();
  expect(await heldPageOf(await come(9.1, browser), await accountOf())).toBeUndefined();
});

test('the browser and the database hold none of the words', async () => {
  const browser = await sendTooLate();
  expect([...browser.values()].join()).not.toContain('көгерген');
  const rows = await database.db.selectFrom('heldForm').select('content').execute();
  expect(rows.length).toBeGreaterThan(0);
  for (const { content } of rows) expect(Buffer.from(content).toString('utf8')).not.toContain('көгерген');
});

test('another person who signs in here is given nothing, and does not use it up for the first', async () => {
  const browser = await sendTooLate();
  await signedIn('other', hoursLater(9.1), browser);
  expect(await fieldsAt(9.1, browser)).toBeNull();
  await letGo(await eventAt(hoursLater(9.1), `${report}&/send`, browser, new FormData()));

  await signedIn('teacher', hoursLater(9.2), browser);
  expect(await fieldsAt(9.2, browser)).toEqual([...typed, ['signs', 'sign.anxiety']]);
});

test('nothing is kept for a session that nobody knows, nor of what is no form', async () => {
  const stranger = new Map([['session', 'made-up']]);
  const form = new FormData();
  form.append('saw', 'x');
  await holdPostedForm(await eventAt(morning, report, stranger, form));
  expect(stranger.has('held')).toBe(false);

  const browser = await signedIn('teacher', morning);
  const event = await come(9, browser);
  const broken = {
    method: 'POST',
    body: '--x',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  };
  await holdPostedForm({ ...event, request: new Request(report, broken) } as RequestEvent);
  expect(browser.has('held')).toBe(false);
});

test.each(['not json', '7', '[7]', '[[1,2]]', '{"a":1}', 'null'])(
  'a cookie that is not ours holds nothing: %s',
  async (value) => {
    const browser = (await signedIn('teacher', morning)).set('held', value);
    const event = await eventAt(morning, report, browser);
    expect(waitingFor(event, '/report')).toBeNull();
    expect(await takeHeld(event)).toBeNull();
  },
);
