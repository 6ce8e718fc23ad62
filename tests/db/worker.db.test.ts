import type { MailCarrier } from '@qorgan/usecases';
import { at, openTown, type Town } from '@qorgan/usecases/testing';
import { createMailCarrier, startWorker, type Worker } from '@qorgan/worker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailedTo, openedAt, remindersIn } from './due-cases.ts';
import { startMailServer, textOf } from './mail-server.ts';

let town: Town;
let server: Awaited<ReturnType<typeof startMailServer>>;
let mail: MailCarrier;
beforeAll(async () => {
  server = await startMailServer();
  town = await openTown();
  mail = createMailCarrier({
    url: server.url,
    from: 'clock@qorgan.example',
    origin: 'https://portal.example',
  });
});
afterAll(async () => {
  await town.database.close();
  await server.stop();
});

/** Lets workers work at that moment until nothing waits, then stops them. */
async function workedAt(now: string, workers: number): Promise<unknown[]> {
  const errors: unknown[] = [];
  const { database, vault } = town;
  const given = { database, vault, carriers: { mail, push: null }, everySeconds: 1, now: () => at(now) };
  const running: Worker[] = [];
  // One after the other: on the embedded database, where the queue's own lock excludes nobody, there is only ever one.
  for (let i = 0; i < workers; i++)
    running.push(
      await startWorker({
        webhooks: null,
        ...given,
        report: (error) => errors.push(error),
      }),
    );
  const waiting = async () =>
    (await remindersIn(database, town.idOf.school)).filter((row) => !row.deliveredAt && !row.droppedAt)
      .length;
  await expect
    .poll(async () => (await remindersIn(database, town.idOf.school)).length, { timeout: 30_000 })
    .toBeGreaterThan(0);
  await expect.poll(waiting, { timeout: 60_000 }).toBe(0);
  await Promise.all(running.map((worker) => worker.stop()));
  return errors;
}

test('two workers tell everybody once, in mails that say nothing of the child, the school or the matter', async () => {
  await mailedTo(town.as('head', at('2026-11-19 08:00')), 'head@school.example');
  await mailedTo(town.as('deputy', at('2026-11-19 08:00')), 'nobody@school.example');
  for (const minute of ['00', '01', '02'])
    await openedAt(town, at(`2026-11-19 09:${minute}`), { concernsHead: false });
  await openedAt(town, at('2026-11-19 09:03'), { concernsHead: true });

  expect(await workedAt('2026-11-19 09:30', 2)).toEqual([]);
  const rows = await remindersIn(town.database, town.idOf.school);
  const mailed = rows.filter(({ channel, deliveredAt }) => channel === 'email' && deliveredAt);
  const messages = new Set(mailed.map(({ toldWith }) => `<${toldWith}@qorgan.example>`));
  expect(server.received.map(({ to }) => to)).toEqual([...messages].map(() => 'head@school.example'));
  expect(new Set(server.received.map(({ id }) => id))).toEqual(messages);

  const [first] = server.received;
  const { subject, text } = textOf(first!);
  expect(subject).toBe('Бір мәселе назарыңызды күтіп тұр');
  expect(text).toContain('https://portal.example/reminders');
  expect(`${subject} ${text}`).not.toMatch(/Айша|Әлімова|school|мектеп|полиц|зорлық|№|\d{2,}/i);
  expect(first!.raw).toMatch(/^auto-submitted: auto-generated$/im);
  expect(first!.raw).not.toMatch(/^x-mailer|^user-agent/im);

  const refused = rows.filter(({ droppedWhy }) => droppedWhy === 'refused');
  expect(refused.length, 'a mailbox that is not there is not asked again').toBeGreaterThan(0);
  expect(new Set(refused.map(({ memberId }) => memberId))).toEqual(
    new Set([town.as('deputy').actor.memberId]),
  );
});

test('mail is in the language somebody chose, and a code goes with the address of the portal alone', async () => {
  server.received.length = 0;
  for (const locale of ['kk', 'ru', 'en'] as const) {
    await mail.send({ id: `w-${locale}`, to: 'x@school.example', locale, says: 'somethingWaits' });
    await mail.send({ id: `c-${locale}`, to: 'x@school.example', locale, says: 'code', code: '012345' });
  }
  expect(server.received.map((one) => textOf(one).subject)).toEqual([
    'Бір мәселе назарыңызды күтіп тұр',
    'Растау коды',
    'Одно дело ждет вашего внимания',
    'Код подтверждения',
    'A matter waits for you',
    'Confirmation code',
  ]);
  for (const received of server.received) {
    const { text } = textOf(received);
    expect(text.match(/https?:\/\/\S+/g)).toEqual([
      received.id.startsWith('<w')
        ? 'https://portal.example/reminders'
        : 'https://portal.example/account/reminders',
    ]);
    expect(text.includes('012345')).toBe(received.id.startsWith('<c'));
  }
});

test('an address cannot bring headers or other people along', async () => {
  server.received.length = 0;
  const sly = 'x@school.example\r\nBcc: spy@elsewhere.example';
  await mail.send({ id: 'sly', to: sly, locale: 'en', says: 'somethingWaits' }).catch(() => undefined);
  const two = 'x@school.example, spy@elsewhere.example';
  await mail.send({ id: 'two', to: two, locale: 'en', says: 'somethingWaits' }).catch(() => undefined);
  expect(server.received.filter(({ to, raw }) => to.includes('spy') || /^bcc:/im.test(raw))).toEqual([]);
});
