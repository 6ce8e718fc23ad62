import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { readExchange, signedBytes, type ExchangedAnswer, type ExchangedReferral } from '@qorgan/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
  trailOf,
  type Person,
  type Town,
} from '../testing/index.ts';
import { draftReferral } from '../referral/draft-referral.ts';
import { confirmReceipt } from '../referral/inbox.ts';
import { viewReferral } from '../referral/view-referral.ts';
import { exportReferral } from './export-referral.ts';
import { addPartner, endPartner, viewPartners } from './partners.ts';
import { isSigned } from './sign-document.ts';
import { takeExchangeFile } from './take-file.ts';
import { viewExchanges } from './view-exchanges.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const later = at('2026-11-19 14:00');
const keeper = () => town.as('regionalAdministrator', later);

/** A system that speaks for a body, with its key. */
async function system(body: 'police' | 'commission' | 'guardianshipBody') {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x } = publicKey.export({ format: 'jwk' });
  const { id } = granted(
    await addPartner(keeper(), { bodyId: town.idOf[body], name: 'ЕРДР', publicKey: x! }),
  );
  return { id, publicKey: x!, privateKey };
}

type Key = { publicKey: string; privateKey: KeyObject };
function signed<T extends object>(document: T, { publicKey, privateKey }: Key) {
  const by = { algorithm: 'Ed25519', publicKey } as const;
  const value = sign(null, signedBytes({ ...document, signature: by }), privateKey).toString('base64url');
  return { ...document, signature: { ...by, value } };
}
const bytesOf = (document: unknown) => new TextEncoder().encode(JSON.stringify(document));

async function sentLetter(channel: 'paper' | 'portal' = 'paper') {
  const { caseId } = await reportedCase(town);
  const id = await drafted(town, caseId, 'p8.police');
  const { number } = granted(await issue(town, id));
  granted(await send(town, id, channel === 'portal' ? { channel, takenBy: null } : { channel }));
  return { id, number };
}

type Said = Partial<ExchangedAnswer['answer']> & { type: ExchangedAnswer['answer']['type'] };
const answerTo = ({ id, number }: { id: string; number: string }, said: Said) => ({
  ...{ format: 'qorgan.answer/1', messageId: crypto.randomUUID(), madeAt: later.toISOString() },
  about: { referralId: id, letterNumber: number },
  answer: {
    ...{ at: at('2026-11-19 13:00').toISOString(), saidBy: null, number: null },
    ...(said.type !== 'received' && { words: null }),
    ...said,
  },
});
const bring = async (bytes: Uint8Array, person: Person = 'head', now = later) =>
  granted(await takeExchangeFile(town.as(person, now), bytes));
const letter = async (id: string) => granted(await viewReferral(town.as('head', later), id)).referral;
const exported = async (person: Person, id: string, withPdf = false) => {
  const { bytes } = granted(await exportReferral(town.as(person, later), id, { withPdf }));
  const read = readExchange(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.document as ExchangedReferral;
};

test('a letter is given out whole and signed by those who may read it, and says no more than the letter', async () => {
  const sent = await sentLetter('portal');
  const document = await exported('head', sent.id, true);
  expect(isSigned(document)).toBe(true);
  expect(document).toMatchObject({
    sender: { id: town.idOf.school, kind: 'school' },
    recipient: { id: town.idOf.police, kind: 'police' },
    referral: { id: sent.id, duty: 'p8.police', cites: 'order-2026/8', follows: null },
    letter: { number: sent.number },
    state: 'sent',
    history: [{ type: 'sent', channel: 'portal' }],
  });
  const { issued } = await letter(sent.id);
  expect(document.letter.pdfSha256).toBe(issued[0]!.sha256);
  expect(Buffer.from(document.letter.pdf!, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  // The same key signs every document of the school, and an altered one is not its.
  const again = await exported('deputy', sent.id);
  expect(again.signature.publicKey).toBe(document.signature.publicKey);
  expect(again.letter.pdf).toBeNull();
  expect(isSigned({ ...document, state: 'done' } as ExchangedReferral)).toBe(false);
  const { key } = granted(await viewExchanges(town.as('head', later)));
  expect(key.publicKey).toBe(document.signature.publicKey);

  // The body's own word is in what the body gives out.
  granted(await confirmReceipt(town.as('police', later), sent.id, '77'));
  const ofBody = await exported('police', sent.id);
  expect(isSigned(ofBody)).toBe(true);
  expect(ofBody.history).toEqual([
    { type: 'sent', at: at('2026-11-19 12:00').toISOString(), channel: 'portal' },
    { type: 'received', at: later.toISOString(), number: '77' },
  ]);
  const may: readonly Person[] = ['head', 'deputy', 'secondDeputy', 'police'];
  for (const person of everybody.filter((one) => !may.includes(one)))
    expect(await exportReferral(town.as(person, later), sent.id, { withPdf: false }), person).toEqual(
      notFound,
    );
});

test('an answer of a system becomes entries of the letter, each once, as that system’s word', async () => {
  const key = await system('police');
  const sent = await sentLetter();
  const received = bytesOf(signed(answerTo(sent, { type: 'received', number: '88' }), key));
  expect(await bring(received)).toEqual({ outcome: 'taken', referralId: sent.id, says: 'received' });
  expect(await bring(received)).toMatchObject({ outcome: 'takenBefore', referralId: sent.id });
  const accepted = answerTo(sent, { type: 'accepted', saidBy: 'Кезекші', words: 'Жұмысқа алынды' });
  expect(await bring(bytesOf(signed(accepted, key)), 'head', at('2026-11-19 14:01'))).toMatchObject({
    outcome: 'taken',
  });
  const { state, events } = await letter(sent.id);
  expect(state).toBe('accepted');
  expect(events).toMatchObject([
    { type: 'sent' },
    { type: 'received', incomingNumber: '88', takenBy: 'ЕРДР', byExchange: true },
    { type: 'accepted', saidBy: 'Кезекші', channel: 'documentSystem', byExchange: true },
  ]);
  expect((await trailOf(town, 'school')).filter(({ type }) => type.startsWith('exchange'))).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({ type: 'exchangeRecorded', subjectId: sent.id }),
      expect.objectContaining({ type: 'exchangeRefused', refused: 'takenBefore' }),
    ]) as object,
  );
});

test('what a body brings of its own system is its own word, and a return leaves its sight', async () => {
  const key = await system('police');
  const sent = await sentLetter('portal');
  const back = answerTo(sent, { type: 'returned', why: 'wrongAddress' } as Said);
  expect(await bring(bytesOf(signed(back, key)), 'police')).toMatchObject({ outcome: 'taken' });
  const { state, events } = await letter(sent.id);
  expect(state).toBe('returned');
  expect(events.at(-1)).toMatchObject({ recordedIn: town.idOf.police, why: 'wrongAddress' });
  // The letter itself went from its sight.
  expect(await exportReferral(town.as('police', later), sent.id, { withPdf: false })).toMatchObject({
    ok: false,
  });
  // The school's own try says that the body has spoken.
  const again = answerTo(sent, { type: 'done' });
  expect(await bring(bytesOf(signed(again, key)))).toMatchObject({ outcome: 'bodySaysItself' });
});

test('whatever is wrong with a file is named, changes nothing, and is on record', async () => {
  const key = await system('police');
  const other = await system('commission');
  const sent = await sentLetter();
  const good = answerTo(sent, { type: 'received', number: '9' });
  const stranger = generateKeyPairSync('ed25519');
  const strange = {
    publicKey: stranger.publicKey.export({ format: 'jwk' }).x!,
    privateKey: stranger.privateKey,
  };
  const altered = signed(good, key);
  const document = await exported('head', sent.id);
  const tried: [Uint8Array, object][] = [
    [new TextEncoder().encode('жоқ'), { outcome: 'notJson' }],
    [bytesOf({ ...good, format: 'qorgan.answer/9' }), { outcome: 'otherVersion', detail: 'qorgan.answer/9' }],
    [bytesOf({ ...altered, more: 1 }), { outcome: 'invalid', detail: 'more' }],
    [bytesOf({ ...altered, madeAt: at('2026-11-19 13:01').toISOString() }), { outcome: 'signatureWrong' }],
    [bytesOf(signed(good, strange)), { outcome: 'keyUnknown', detail: expect.stringMatching(/^[\dA-F ]+$/) }],
    [bytesOf(signed(good, other)), { outcome: 'keyOfOther', referralId: sent.id }],
    [
      bytesOf(signed(answerTo({ ...sent, id: crypto.randomUUID() }, good.answer), key)),
      { outcome: 'notForUs' },
    ],
    [bytesOf(signed(answerTo({ ...sent, number: 'x' }, good.answer), key)), { outcome: 'otherLetter' }],
    [bytesOf(signed(answerTo(sent, { type: 'accepted' }), key)), { outcome: 'notNow' }],
    [
      bytesOf(signed(answerTo(sent, { type: 'received', at: at('2027-01-01 10:00').toISOString() }), key)),
      { outcome: 'timeWrong' },
    ],
    [
      bytesOf(signed(answerTo(sent, { type: 'returned', why: 'other' } as Said), key)),
      { outcome: 'wordsMissing' },
    ],
    // The school's own key is no partner's.
    [bytesOf(document), { outcome: 'keyUnknown' }],
  ];
  for (const [bytes, outcome] of tried) expect(await bring(bytes)).toMatchObject(outcome);
  granted(await endPartner(keeper(), key.id));
  expect(await bring(bytesOf(signed(good, key)))).toMatchObject({ outcome: 'keyEnded' });

  expect((await letter(sent.id)).events).toHaveLength(1);
  const { exchanges } = granted(await viewExchanges(town.as('head', later)));
  const outcomes = exchanges.map(({ outcome }) => outcome);
  expect(outcomes).toEqual(
    expect.arrayContaining([...tried.map(([, said]) => (said as { outcome: string }).outcome), 'keyEnded']),
  );
});

test('a letter that implicates the head is exchanged by those who may know of it', async () => {
  const key = await system('police');
  const { caseId } = await reportedCase(town, ['violence'], {
    by: 'deputy',
    change: { concernsHead: true },
  });
  const { id } = granted(await draftReferral(town.as('deputy', at('2026-11-19 11:30')), caseId, 'p8.police'));
  expect(await exportReferral(town.as('deputy', later), id, { withPdf: false })).toMatchObject({
    refusal: { kind: 'wrongState', is: 'draft' },
  });
  const { number } = granted(await issue(town, id, null, at('2026-11-19 11:50'), false, 'deputy'));
  const answer = bytesOf(signed(answerTo({ id, number }, { type: 'received' }), key));
  expect(await bring(answer, 'head')).toMatchObject({ outcome: 'notForUs', referralId: null });
  expect(await bring(answer, 'deputy')).toMatchObject({ outcome: 'notNow', referralId: id });
  const listed = async (person: Person) =>
    granted(await viewExchanges(town.as(person, later))).exchanges.filter(
      ({ referralId }) => referralId === id,
    ).length;
  expect([await listed('head'), await listed('deputy')]).toEqual([0, 1]);
});

test('only the region’s administrator registers keys, and nobody else sees the list or brings files', async () => {
  const input = { bodyId: town.idOf.police, name: 'x', publicKey: 'x' };
  expect(await addPartner(keeper(), input)).toEqual(broken('keyUnclear'));
  expect(await addPartner(keeper(), { ...input, bodyId: town.idOf.school })).toEqual(notFound);
  const { partners } = granted(await viewPartners(keeper()));
  expect(partners.length).toBeGreaterThan(3);
  for (const person of everybody.filter((one) => one !== 'regionalAdministrator')) {
    expect(await addPartner(town.as(person), input), person).toEqual(notFound);
    expect(await viewPartners(town.as(person)), person).toEqual(notFound);
    expect(await endPartner(town.as(person), partners[0]!.id), person).toEqual(notFound);
  }
  for (const person of ['teacher', 'psychologist', 'administrator', 'regionalAdministrator'] as const) {
    expect(await viewExchanges(town.as(person)), person).toEqual(notFound);
    expect(await takeExchangeFile(town.as(person), bytesOf({})), person).toEqual(notFound);
  }
});
