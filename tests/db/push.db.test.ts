import { addPushBrowser, myPushBrowsers, removePushBrowser, type PushCarrier } from '@qorgan/usecases';
import { at, brokenTrails, granted, openTown, trailOf, type Town } from '@qorgan/usecases/testing';
import { createPushCarrier, startWorker } from '@qorgan/worker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openedAt, remindersIn } from './due-cases.ts';
import { openPush, senderOf, startPushService } from './push-receiver.ts';

let town: Town;
let service: Awaited<ReturnType<typeof startPushService>>;
let push: PushCarrier;
beforeAll(async () => {
  service = await startPushService();
  town = await openTown();
  push = createPushCarrier({
    key: town.vault.ownKey('web push'),
    contact: 'it@school.example',
    services: [service.origin],
  });
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
  await service.stop();
});

const pushed = async () =>
  (await remindersIn(town.database, town.idOf.school)).filter(({ channel }) => channel === 'push');

/** Lets a worker work at that moment until nothing waits. */
async function workedAt(now: string): Promise<unknown[]> {
  const errors: unknown[] = [];
  const { database, vault } = town;
  const worker = await startWorker({
    webhooks: null,
    ...{ database, vault, carriers: { mail: null, push }, everySeconds: 1, now: () => at(now) },
    report: (error) => errors.push(error),
  });
  const rows = () => remindersIn(database, town.idOf.school);
  await expect.poll(async () => (await rows()).length, { timeout: 30_000 }).toBeGreaterThan(0);
  const waiting = async () => (await rows()).filter((row) => !row.deliveredAt && !row.droppedAt).length;
  await expect.poll(waiting, { timeout: 60_000 }).toBe(0);
  await worker.stop();
  return errors;
}

test('every browser of a person is told once, in its language, sealed and without a word of the matter', async () => {
  // Each at a time of its own: they are listed in the order in which they were added.
  const headAt = (minute: number) => town.as('head', at(`2026-11-19 08:0${minute}`));
  const head = headAt(0);
  const [kazakh, russian, gone] = ['kk', 'ru', 'gone'].map((name) => service.browser(name));
  granted(await addPushBrowser(head, push, { ...kazakh!.address, locale: 'kk' }));
  granted(await addPushBrowser(headAt(1), push, { ...russian!.address, locale: 'ru' }));
  granted(await addPushBrowser(headAt(2), push, { ...gone!.address, locale: 'en' }));
  // The same browser once more.
  granted(await addPushBrowser(headAt(3), push, { ...kazakh!.address, locale: 'kk' }));
  service.answer(gone!, 410);
  const deputy = town.as('deputy', at('2026-11-19 08:00'));
  const lost = service.browser('lost');
  granted(await addPushBrowser(deputy, push, { ...lost.address, locale: 'kk' }));
  service.answer(lost, 404);

  await openedAt(town, at('2026-11-19 09:00'), { concernsHead: false });
  await openedAt(town, at('2026-11-19 09:01'), { concernsHead: true });
  expect(await workedAt('2026-11-19 09:30')).toEqual([]);

  for (const browser of [kazakh!, russian!, gone!, lost]) expect(service.to(browser)).toHaveLength(1);
  const [toKazakh] = service.to(kazakh!);
  const [toRussian] = service.to(russian!);
  const messages = new Set(
    (await pushed()).flatMap(({ toldWith, deliveredAt }) => (deliveredAt ? toldWith : [])),
  );
  expect(openPush(kazakh!, toKazakh!.body)).toEqual({
    title: 'Бір мәселе назарыңызды күтіп тұр',
    body: 'Порталға кіріп қараңыз.',
    tag: [...messages][0],
  });
  expect(openPush(russian!, toRussian!.body)).toMatchObject({ title: 'Одно дело ждет вашего внимания' });
  expect(() => openPush(russian!, toKazakh!.body)).toThrow();
  expect(toKazakh!.headers).toMatchObject({ 'content-encoding': 'aes128gcm', urgency: 'high' });
  expect(senderOf(toKazakh!)).toMatchObject({
    claims: { aud: service.origin, sub: 'mailto:it@school.example' },
    publicKey: push.publicKey,
  });

  // Once, whatever is asked again; the browser that is gone is not asked any more and its address is forgotten.
  expect(await workedAt('2026-11-19 09:31')).toEqual([]);
  for (const browser of [kazakh!, russian!, gone!, lost]) expect(service.to(browser)).toHaveLength(1);
  expect((await myPushBrowsers(head)).map(({ locale }) => locale)).toEqual(['kk', 'ru']);
  expect(await myPushBrowsers(deputy)).toEqual([]);
  const of = async (memberId: string) => (await pushed()).filter((row) => row.memberId === memberId);
  expect((await of(head.actor.memberId)).every((row) => row.deliveredAt)).toBe(true);
  expect((await of(deputy.actor.memberId)).every((row) => row.droppedWhy === 'refused')).toBe(true);
  const rows = await town.database.db.selectFrom('pushSubscription').selectAll().execute();
  expect(rows.filter(({ endedWhy }) => endedWhy === 'gone').map(({ content }) => content)).toEqual([
    null,
    null,
  ]);
  for (const { content } of rows) if (content) expect(Buffer.from(content).includes('push')).toBe(false);
  const trail = (await trailOf(town, 'school')).map(({ type }) => type);
  expect(trail.filter((type) => type === 'pushBrowserAdded')).toHaveLength(4);
});

test('what was switched off is not told', async () => {
  const second = town.as('secondDeputy', at('2026-11-19 08:00'));
  const browser = service.browser('second');
  granted(await addPushBrowser(second, push, { ...browser.address, locale: 'kk' }));
  const [mine] = await myPushBrowsers(second);
  // Nobody switches off another's.
  await removePushBrowser(town.as('head'), mine!.id);
  expect(await myPushBrowsers(second)).toHaveLength(1);
  await removePushBrowser(second, mine!.id);
  expect(await myPushBrowsers(second)).toEqual([]);
  // It can be switched on again.
  granted(await addPushBrowser(second, push, { ...browser.address, locale: 'kk' }));
  expect(await myPushBrowsers(second)).toHaveLength(1);
});

test('no other address is ever asked, and no other is followed to', async () => {
  const head = town.as('head');
  const browser = service.browser('follow');
  for (const endpoint of ['http://127.0.0.1:1/x', 'https://10.0.0.5/x', 'https://fcm.googleapis.com/x'])
    expect(await addPushBrowser(head, push, { ...browser.address, endpoint, locale: 'kk' })).toMatchObject({
      refusal: { rule: 'pushServiceUnknown' },
    });
  const message = { id: crypto.randomUUID(), locale: 'kk', ...browser.address } as const;
  for (const status of [302, 429, 503]) {
    service.answer(browser, status);
    await expect(push.send(message)).rejects.toMatchObject({ name: 'PushNotTaken', code: status });
  }
  expect(service.received.filter(({ path }) => path === '/elsewhere')).toEqual([]);
});

test('a person is reminded in five browsers at most', async () => {
  const other = town.as('headElsewhere');
  const add = (name: string) =>
    addPushBrowser(other, push, { ...service.browser(name).address, locale: 'kk' });
  for (const name of ['1', '2', '3', '4', '5']) granted(await add(name));
  expect(await add('6')).toMatchObject({ refusal: { rule: 'pushBrowsersFull' } });
});
