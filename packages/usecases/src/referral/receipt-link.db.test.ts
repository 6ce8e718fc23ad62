import { receiptOf } from '@qorgan/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  at,
  brokenTrails,
  drafted,
  edit,
  granted,
  issue,
  notFound,
  openTown,
  recordOf,
  reportedCase,
  send,
  type Town,
} from '../testing/index.ts';
import { confirmByLink, letterAtLink, type LinkKey } from './confirm-by-link.ts';
import { makeReceiptLink, revokeReceiptLink, viewReceiptLinks } from './receipt-link.ts';
import { viewReferral } from './view-referral.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const later = at('2026-11-19 14:00');
const wrongState = (is: string) => ({ ok: false, refusal: { kind: 'wrongState', is, needs: 'open' } });
const view = async (id: string) => granted(await viewReferral(town.as('head', later), id)).referral;
const make = async (id: string, now = at('2026-11-19 12:30')) =>
  granted(await makeReceiptLink(town.as('head', now), id));
const look = (key: LinkKey, now = later) => letterAtLink(town.house(now), key);
const confirm = (key: LinkKey, number = 'К-5', now = later) => confirmByLink(town.house(now), key, number);

async function letter({ isSent = true } = {}) {
  const { caseId } = await reportedCase(town);
  const id = await drafted(town, caseId, 'p8.regionalCommissioner');
  const issued = granted(await issue(town, id));
  if (isSent) granted(await send(town, id));
  return { id, issued };
}

test('whoever holds it is told number and day, and confirms once; the entry says how it came', async () => {
  const { id, issued } = await letter();
  const { token } = await make(id);
  for (let looks = 0; looks < 3; looks++)
    expect(await look({ token })).toEqual({
      ok: true,
      value: { letterNumber: issued.number, issuedOn: '2026-11-19', state: 'open' },
    });
  expect(granted(await confirm({ token })).state).toBe('used');
  expect(await confirm({ token }, '99')).toEqual(wrongState('used'));
  expect(granted(await look({ token })).state).toBe('used');

  const referral = await view(id);
  expect(referral.state).toBe('received');
  expect(receiptOf(referral)).toMatchObject({
    incomingNumber: 'К-5',
    byLink: true,
    recordedByName: null,
    recordedIn: town.idOf.regionalCommissioner,
  });
  expect(await recordOf(town, 'school', id)).toEqual(
    expect.arrayContaining(['receiptLinkMade', 'receiptConfirmedByLink']),
  );
  expect(await makeReceiptLink(town.as('head', later), id)).toMatchObject({ refusal: { is: 'received' } });
});

test('two at the same moment confirm once', async () => {
  const { id } = await letter();
  const { token } = await make(id);
  const both = await Promise.all([confirm({ token }, '1'), confirm({ token }, '2')]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await view(id)).events.filter(({ type }) => type === 'received')).toHaveLength(1);
});

test('neither token nor code is in the database', async () => {
  const { id } = await letter();
  const { token, code } = await make(id);
  const rows = await town.database.db.selectFrom('receiptLink').selectAll().execute();
  const dump = JSON.stringify(rows.map((row) => Object.values(row).map(String)));
  for (const secret of [token, code, code.replaceAll('-', '')]) {
    expect(dump).not.toContain(secret);
    expect(JSON.stringify(rows)).not.toContain([...Buffer.from(secret)].join(','));
  }
});

test('it ends after thirty days, when revoked, with a new one and with a new version of the letter', async () => {
  const { id } = await letter({ isSent: false });
  const first = await make(id);
  expect(await confirm(first, 'К', at('2026-12-19 12:30'))).toEqual(wrongState('expired'));
  const second = await make(id);
  expect(await confirm(first)).toEqual(wrongState('revoked'));
  granted(await revokeReceiptLink(town.as('deputy', later), id));
  expect(await confirm(second)).toEqual(wrongState('revoked'));
  const third = await make(id);
  granted(await edit(town, id, { subject: { kk: 'Жаңа', ru: 'Новая' } }, at('2026-11-19 12:40')));
  granted(await issue(town, id, null, at('2026-11-19 12:50')));
  expect(await confirm(third)).toEqual(wrongState('revoked'));
  expect((await view(id)).events).toEqual([]);
  const { links } = granted(await viewReceiptLinks(town.as('head', later), id));
  expect(links).toHaveLength(3);
});

test('on paper it may be used before the school has marked the letter as sent, which is then not later', async () => {
  const { id } = await letter({ isSent: false });
  granted(await confirm(await make(id)));
  expect((await view(id)).state).toBe('issued');
  const after = at('2026-11-19 14:30');
  expect(await send(town, id, { at: after }, after)).toMatchObject({ refusal: { rule: 'afterReceipt' } });
  granted(await send(town, id, { at: at('2026-11-19 12:00') }, after));
  expect((await view(id)).state).toBe('received');
});

test('the code does the same, typed in any grouping; guessing it is slowed down where it comes from', async () => {
  const { id } = await letter();
  const { code } = await make(id);
  const from = (typed: string, address: string) => ({ code: typed, address });
  for (let guess = 0; guess < 6; guess++)
    expect(await look(from(`00000000000${guess}`, '10.0.0.1'))).toEqual(notFound);
  expect(await look(from(code, '10.0.0.1'))).toMatchObject({ refusal: { kind: 'tooSoon' } });
  expect(await look(from('бұл код емес', '10.0.0.2'))).toEqual(notFound);
  granted(await confirm(from(code.replaceAll('-', ' '), '10.0.0.2')));
  expect((await view(id)).state).toBe('received');
});

test('nobody else makes or ends one, and what is no link is none', async () => {
  const { id } = await letter();
  const { token } = await make(id);
  for (const by of ['teacher', 'administrator', 'headElsewhere', 'regionalCommissioner'] as const) {
    expect(await makeReceiptLink(town.as(by, later), id), by).toEqual(notFound);
    expect(await revokeReceiptLink(town.as(by, later), id), by).toEqual(notFound);
    expect(await viewReceiptLinks(town.as(by, later), id), by).toEqual(notFound);
  }
  for (const wrong of ['', 'x', token.slice(1), `${token.slice(0, -1)}_`, `${token}a`])
    if (wrong !== token) expect(await look({ token: wrong })).toEqual(notFound);
  expect(granted(await look({ token })).state).toBe('open');
});
