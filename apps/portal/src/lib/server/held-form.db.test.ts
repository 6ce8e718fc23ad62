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
import { holdPostedForm, isHolding, takeHeld } from './held-form.ts';

const password = 'бір екі үш төрт';
const morning = new Date('2026-11-23T03:00:00Z');
const hoursLater = (hours: number) => new Date(morning.getTime() + hours * 3_600_000);
const report = 'http://localhost:3000/report?child=7';

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
async function sendTooLate(): Promise<Map<string, string>> {
  const browser = await signedIn('teacher', morning);
  const form = new FormData();
  form.append('saw', 'Қолында көгерген жер бар');
  form.append('signs', 'sign.injuries');
  form.append('signs', 'sign.anxiety');
  form.append('password', 'secret-1');
  form.append('photo', new File(['x'], 'photo.jpg'));
  const event = await eventAt(hoursLater(9), `${report}&/send`, browser, form);
  expect(event.locals.session).toBeNull();
  await holdPostedForm(event);
  return browser;
}

test('what was typed comes back after signing in, on its page, once', async () => {
  const browser = await sendTooLate();
  expect(isHolding(await eventAt(hoursLater(9), 'http://localhost:3000/sign-in', browser))).toBe(true);

  await signedIn('teacher', hoursLater(9.1), browser);
  const elsewhere = await eventAt(hoursLater(9.1), 'http://localhost:3000/cases', browser);
  expect(await takeHeld(elsewhere)).toBeNull();

  const held = await takeHeld(await eventAt(hoursLater(9.1), report, browser));
  expect([...held!]).toEqual([
    ['saw', 'Қолында көгерген жер бар'],
    ['signs', 'sign.injuries'],
    ['signs', 'sign.anxiety'],
  ]);
  expect(await takeHeld(await eventAt(hoursLater(9.1), report, browser))).toBeNull();
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
  const held = browser.get('held')!;
  await signedIn('other', hoursLater(9.1), browser);
  expect(await takeHeld(await eventAt(hoursLater(9.1), report, browser))).toBeNull();

  await signedIn('teacher', hoursLater(9.2), browser.set('held', held));
  expect(await takeHeld(await eventAt(hoursLater(9.2), report, browser))).not.toBeNull();
});

test('after half an hour it is gone', async () => {
  const browser = await sendTooLate();
  await signedIn('teacher', hoursLater(9.6), browser);
  expect(await takeHeld(await eventAt(hoursLater(9.6), report, browser))).toBeNull();
});

test('nothing is kept for a session that nobody knows', async () => {
  const browser = new Map([['session', 'made-up']]);
  const form = new FormData();
  form.append('saw', 'x');
  await holdPostedForm(await eventAt(morning, report, browser, form));
  expect(browser.has('held')).toBe(false);
});

test('a made-up cookie holds nothing', async () => {
  const browser = (await signedIn('teacher', morning)).set('held', 'not json');
  const event = await eventAt(morning, report, browser);
  expect(isHolding(event)).toBe(false);
  expect(await takeHeld(event)).toBeNull();
});
