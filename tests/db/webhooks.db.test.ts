import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  addPartner,
  deliverWebhooks,
  draftReferral,
  endWebhook,
  retryWebhook,
  sendReferral,
  setWebhook,
  testWebhook,
  viewReferral,
  viewWebhooks,
  withdrawSending,
} from '@qorgan/usecases';
import {
  at,
  broken,
  brokenTrails,
  drafted,
  everybody,
  granted,
  issue,
  notFound,
  openTown,
  reportedCase,
  send,
  type Person,
  type Town,
} from '@qorgan/usecases/testing';
import { createWebhookSender } from '@qorgan/worker';
import { afterAll, beforeAll, expect, test } from 'vitest';

let town: Town;
let partnerId: string;
let port: number;
let status = 200;
const received: { headers: IncomingHttpHeaders; body: string }[] = [];
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part: Buffer) => (body += part.toString()));
  request.on('end', () => {
    received.push({ headers: request.headers, body });
    response.writeHead(status).end();
  });
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
  town = await openTown();
  const publicKey = Buffer.alloc(32, 7).toString('base64url');
  const system = { bodyId: town.idOf.police, name: 'ЕРДР', publicKey };
  partnerId = granted(await addPartner(town.as('regionalAdministrator', early), system)).id;
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
  await new Promise((resolve) => server.close(resolve));
});

const early = at('2026-11-19 08:00');
const later = at('2026-11-19 14:00');
const sender = createWebhookSender({
  loopbackWithoutTls: true,
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
});
const deliver = (now = later) => deliverWebhooks(() => town.house(now), sender);
const address = () => `https://system.example:${port}/qorgan`;
const set = async (person: Person) =>
  granted(await setWebhook(town.as(person, early), { partnerId, address: address() }));
const events = async (person: Person) => granted(await viewWebhooks(town.as(person, later))).events;

test('a letter is told to the system of its body, signed, by the school and by the body, and names nobody', async () => {
  const school = await set('head');
  const { caseId } = await reportedCase(town);
  const id = await drafted(town, caseId, 'p8.police');
  granted(await issue(town, id));
  granted(await send(town, id, { channel: 'portal', takenBy: null }));
  // The police have given no address yet: what happened before one was set is told to nobody.
  expect(await deliver()).toBe(1);
  const [{ headers, body } = { headers: {}, body: '' }] = received.splice(0);
  expect(JSON.parse(body)).toEqual({
    type: 'referral.sent',
    timestamp: expect.any(String),
    data: { organisationId: town.idOf.school, referralId: id },
  });
  const key = Buffer.from(school.secret.replace('whsec_', ''), 'base64');
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  const value = createHmac('sha256', key).update(signed).digest('base64');
  expect(headers['webhook-signature']).toBe(`v1,${value}`);
  expect(await deliver()).toBe(0);
  expect(await events('head')).toMatchObject([
    { type: 'referral.sent', system: 'ЕРДР', attempts: [{ outcome: 'delivered', status: 200 }] },
  ]);

  const { referral } = granted(await viewReferral(town.as('head', later), id));
  const [entry] = referral.events;
  const back = { referralId: id, eventId: entry!.id, revision: referral.revision, reason: 'Қате' };
  granted(await withdrawSending(town.as('head', later), back));
  await set('police');
  expect(await deliver()).toBe(2);
  expect(received.splice(0).map((one) => (JSON.parse(one.body) as { type: string }).type)).toEqual([
    'referral.withdrawn',
    'referral.withdrawn',
  ]);
});

test('who does not take it is tried again at growing distances, then given up, and tried anew by hand', async () => {
  const { webhooks } = granted(await viewWebhooks(town.as('police', later)));
  const first = at('2026-11-19 14:01');
  granted(await testWebhook(town.as('police', first), webhooks[0]!.id));
  status = 500;
  let now = first;
  for (let tries = 1; tries <= 9; tries += 1) {
    expect(await deliver(now), String(tries)).toBe(1);
    expect(await deliver(now)).toBe(0);
    const [event] = await events('police');
    now = event!.dueAt;
  }
  const [event] = await events('police');
  expect(event).toMatchObject({ tries: 9, attempts: Array(9).fill({ outcome: 'refused', status: 500 }) });
  expect(event!.givenUpAt).not.toBeNull();
  expect(now.getTime() - later.getTime()).toBeGreaterThan(2 * 24 * 3_600_000);
  expect(await deliver(at('2027-01-01 00:00'))).toBe(0);
  // All are the same event to whoever receives them.
  expect(new Set(received.splice(0).map(({ headers }) => headers['webhook-id'])).size).toBe(1);

  status = 204;
  expect(await retryWebhook(town.as('head', later), event!.id)).toEqual(notFound);
  granted(await retryWebhook(town.as('police', now), event!.id));
  expect(await retryWebhook(town.as('police', now), event!.id)).toEqual(notFound);
  expect(await deliver(now)).toBe(1);
  expect((await events('police'))[0]).toMatchObject({ deliveredAt: now, givenUpAt: null });
});

test('an address is kept once a system, on the open internet alone, and nothing goes there once it is ended', async () => {
  const input = { partnerId, address: address() };
  expect(await setWebhook(town.as('head', later), input)).toEqual(broken('addressSet'));
  const inside = { partnerId, address: 'https://127.0.0.1/' };
  expect(await setWebhook(town.as('head', later), inside)).toEqual(broken('addressNotAllowed'));
  const [hook] = granted(await viewWebhooks(town.as('police', later))).webhooks;
  const second = at('2026-11-19 14:02');
  granted(await testWebhook(town.as('police', second), hook!.id));
  granted(await endWebhook(town.as('police', second), hook!.id));
  expect(await deliver(second)).toBe(0);
  expect((await events('police'))[0]!.droppedAt).toEqual(second);
  const dump = await town.database.db.selectFrom('webhook').select('secret').execute();
  expect(dump.every(({ secret }) => secret.length > 32)).toBe(true);

  const may: readonly Person[] = ['head', 'deputy', 'secondDeputy', 'headElsewhere'];
  const bodies: readonly Person[] = ['police', 'secondPolice', 'guardianshipBody', 'regionalCommissioner'];
  for (const person of everybody.filter((one) => ![...may, ...bodies, 'commission'].includes(one))) {
    expect(await viewWebhooks(town.as(person, later)), person).toEqual(notFound);
    expect(await setWebhook(town.as(person, later), input), person).toEqual(notFound);
    expect(await testWebhook(town.as(person, later), hook!.id), person).toEqual(notFound);
  }
});

test('the head is not told that a system was told of a letter that implicates the head', async () => {
  const { caseId } = await reportedCase(town, ['violence'], {
    by: 'deputy',
    change: { concernsHead: true },
  });
  const { id } = granted(await draftReferral(town.as('deputy', at('2026-11-19 11:30')), caseId, 'p8.police'));
  granted(await issue(town, id, null, at('2026-11-19 11:50'), false, 'deputy'));
  const count = async (person: Person) => (await events(person)).length;
  const before = [await count('head'), await count('deputy')];
  const deputy = town.as('deputy', at('2026-11-19 12:00'));
  const { revision } = granted(await viewReferral(deputy, id)).referral;
  const how = {
    at: deputy.now,
    channel: 'paper',
    takenBy: 'кезекші',
    proof: null,
    lateReason: null,
  } as const;
  granted(await sendReferral(deputy, { referralId: id, revision, ...how }));
  expect([await count('head'), await count('deputy')]).toEqual([before[0], before[1]! + 1]);
});
