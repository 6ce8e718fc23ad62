import { generateKeyPairSync, sign } from 'node:crypto';
import { foreignState, signedBytes, type ForeignReferralDocument } from '@qorgan/contract';
import { inContext, insertForeign } from '@qorgan/data';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  appointCaseManager,
  closeBodyCase,
  joinBodyCase,
  openBodyCase,
  prepareBodyCase,
  viewBodyCase,
} from '../body/index.ts';
import { openBodies, type Bodies } from '../testing/bodies.ts';
import { myReminders } from '../reminder/index.ts';
import { clockOf } from '../testing/clock.ts';
import {
  at,
  brokenTrails,
  drafted,
  everybody,
  granted,
  issue,
  nameOf,
  notFound,
  openTown,
  reportedCase,
  send,
  trailOf,
  type Person,
  type Town,
} from '../testing/index.ts';
import {
  actAsSystem,
  confirmForeign,
  endToken,
  exportForeignState,
  exportReferral,
  exportStateOf,
  correctForeign,
  foreignDocument,
  foreignInbox,
  giveForeignBack,
  issueToken,
  takeExchangeFile,
  viewForeign,
  viewTokens,
} from './index.ts';
import { addPartner, endPartner } from './partners.ts';
import { isSigned } from './sign-document.ts';

let town: Town;
let bodies: Bodies;
const newKey = () => generateKeyPairSync('ed25519');
let key: ReturnType<typeof newKey>;
let partnerId: string;
beforeAll(async () => {
  town = await openTown();
  bodies = await openBodies(town);
  key = newKey();
  const publicKey = publicOf(key);
  // The register of the police sends to the guardianship body.
  const partner = { bodyId: town.idOf.police, name: 'ЕРДР', publicKey };
  partnerId = granted(await addPartner(town.as('regionalAdministrator', noon), partner)).id;
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const noon = at('2026-11-19 12:00');
const later = at('2026-11-19 12:30');
const publicOf = ({ publicKey }: typeof key) => publicKey.export({ format: 'jwk' }).x!;
const worker = (now = later) => town.as('guardianshipBody', now);

type Unsigned = Omit<ForeignReferralDocument, 'signature'>;
const document = (change: Partial<Unsigned> = {}): Unsigned => ({
  ...{ format: 'qorgan.referral/2', messageId: crypto.randomUUID(), madeAt: noon.toISOString() },
  sender: { name: 'Аудандық аурухана', contact: '+7 7172 00 00 00' },
  recipient: { id: town.idOf.guardianshipBody },
  referral: {
    ...{ id: crypto.randomUUID(), number: '77-К', issuedOn: '2026-11-19', follows: null },
    noticedAt: at('2026-11-19 09:00').toISOString(),
  },
  ...{ kinds: ['violence'], subject: 'Бала туралы', body: 'Баланың денесінде іздер бар.' },
  child: {
    ...{ surname: 'Қасымова', given: 'Дана', patronymic: null, birthDate: '2016-03-04', sex: 'female' },
    ...{ address: 'Абай к-сі, 1', contact: null, school: '№ 5 мектеп, 3 «А»' },
    parents: [{ relation: 'анасы', name: 'Қасымова Г.', phone: '+7 701 000 00 00' }],
  },
  ...change,
});
function signed(unsigned: object, by = key): Uint8Array {
  const signature = { algorithm: 'Ed25519', publicKey: publicOf(by) } as const;
  const value = sign(null, signedBytes({ ...unsigned, signature }), by.privateKey).toString('base64url');
  return new TextEncoder().encode(JSON.stringify({ ...unsigned, signature: { ...signature, value } }));
}
const bring = async (bytes: Uint8Array, person: Person = 'guardianshipBody', now = noon) =>
  granted(await takeExchangeFile(town.as(person, now), bytes));
async function arrived(change: Partial<Unsigned> = {}): Promise<string> {
  const taken = await bring(signed(document(change)));
  if (!('foreignId' in taken)) throw new Error(JSON.stringify(taken));
  return taken.foreignId;
}
const confirm = async (foreignId: string) =>
  granted(await confirmForeign(worker(at('2026-11-19 12:10')), { foreignId, incomingNumber: '12-К' }));
async function stateOf(foreignId: string) {
  const { bytes } = granted(await exportForeignState(worker(), foreignId));
  const said = foreignState.parse(JSON.parse(new TextDecoder().decode(bytes)));
  expect(isSigned(said)).toBe(true);
  return said;
}

test('a referral of a known system lies before the body once, sealed, and its receivers read it', async () => {
  const bytes = signed(document());
  const taken = await bring(bytes);
  if (!('foreignId' in taken)) throw new Error(JSON.stringify(taken));
  const id = taken.foreignId;
  expect(await bring(bytes)).toMatchObject({ outcome: 'takenBefore' });
  // Another document about the same referral is no second arrival either.
  const { referral } = JSON.parse(new TextDecoder().decode(bytes)) as Unsigned;
  expect(await bring(signed(document({ referral })))).toMatchObject({ outcome: 'takenBefore' });

  const { waiting } = await foreignInbox(worker());
  expect(waiting.lines.filter((one) => one.id === id)).toMatchObject([
    { sender: 'Аудандық аурухана', system: 'ЕРДР', number: '77-К', receivedAt: noon },
  ]);
  expect(granted(await viewForeign(worker(), id))).toMatchObject({
    ...{ state: 'sent', words: 'Баланың денесінде іздер бар.', child: { surname: 'Қасымова' } },
  });
  expect(granted(await foreignDocument(worker(), id)).bytes).toEqual(bytes);
  const rows = await town.database.db.selectFrom('foreignReferral').selectAll().execute();
  const dump = Buffer.concat(rows.flatMap((row) => [row.content, row.document]));
  expect(dump.includes('Қасымова') || dump.includes('77-К')).toBe(false);

  for (const person of everybody.filter((one) => one !== 'guardianshipBody')) {
    expect(await viewForeign(town.as(person, later), id), person).toEqual(notFound);
    expect(await exportForeignState(town.as(person, later), id), person).toEqual(notFound);
    expect(await foreignInbox(town.as(person, later)), person).toMatchObject({
      ...{ waiting: { lines: [] }, confirmed: { lines: [] }, settled: { lines: [] }, waitingInAll: 0 },
    });
  }
  const trail = (await trailOf(town, 'guardianshipBody')).map(({ type }) => type);
  expect(trail).toEqual(expect.arrayContaining(['foreignTakenIn', 'exchangeRefused', 'foreignRead']));
});

test('it alarms those who receive until somebody confirms it', async () => {
  const foreignId = await arrived();
  const { strike } = clockOf(() => town);
  const told = async (now: string) => {
    await strike(now);
    const mine = await myReminders(worker(at(now)));
    return mine.flatMap((one) => ('arrivalId' in one && one.arrivalId === foreignId ? one.about : []));
  };
  expect(await told('2026-11-19 12:05')).toEqual([]);
  expect(await told('2026-11-19 12:40')).toEqual(['foreign']);
  granted(await confirmForeign(worker(at('2026-11-19 12:45')), { foreignId, incomingNumber: '13-К' }));
  expect(await told('2026-11-19 12:50')).toEqual([]);
});

test('a case of the body rests on it: its clocks run since it lay there, and the sender is told how it stands', async () => {
  const foreignId = await arrived();
  const on = { kind: 'foreign', foreignId } as const;
  expect(await prepareBodyCase(worker(), on, 'kk')).toMatchObject({ refusal: { is: 'sent' } });
  await confirm(foreignId);
  const prepared = granted(await prepareBodyCase(worker(), on, 'kk'));
  expect(prepared).toMatchObject({
    child: { surname: 'Қасымова', sex: 'female', schoolName: '№ 5 мектеп, 3 «А»', schoolId: null },
    kinds: ['violence'],
  });
  expect(prepared.child.parents).toHaveLength(1);

  const opening = { arrived: on, kinds: prepared.kinds, child: prepared.child };
  const { id, number } = granted(await openBodyCase(worker(), opening));
  const { duties } = granted(await viewBodyCase(worker(), id));
  const due = (duty: string) => duties.find((one) => one.id === duty)?.due;
  expect(due('p12.1.upward')).toEqual({ kind: 'duration', at: at('2026-11-19 13:00') });
  // The body whose system sent it heard first and owed the notices of paragraph 8 (ADR 0132).
  expect(duties.filter((one) => one.id.startsWith('p8') && one.state !== 'notOwed')).toEqual([]);
  expect(await giveForeignBack(worker(), { foreignId, why: 'wrongAddress', words: null })).toMatchObject({
    refusal: { is: 'accepted' },
  });

  expect(await viewForeign(bodies.as('caseManager', later), foreignId)).toEqual(notFound);
  const { memberId } = bodies.as('caseManager').actor;
  const { revision } = granted(await viewBodyCase(worker(), id)).bodyCase;
  const appointment = { bodyCaseId: id, revision, memberId, phone: '+7 7172 11 22 33' };
  granted(await appointCaseManager(worker(), { ...appointment, at: later, lateReason: null }));
  // Entrusted with the case, its manager reads what it rests on, and answers nothing.
  expect(await viewForeign(bodies.as('caseManager', later), foreignId)).toMatchObject({ ok: true });
  expect(await exportForeignState(bodies.as('caseManager', later), foreignId)).toEqual(notFound);

  expect(await stateOf(foreignId)).toMatchObject({
    about: { letterNumber: '77-К' },
    recipient: { id: town.idOf.guardianshipBody },
    state: 'accepted',
    answers: [
      { type: 'received', number: '12-К' },
      { type: 'accepted', number: String(number) },
    ],
    caseManager: { name: 'Сынақов caseManager', phone: '+7 7172 11 22 33' },
  });
  const held = granted(await viewBodyCase(worker(), id)).bodyCase;
  const closing = { bodyCaseId: id, revision: held.revision, reason: 'Бітті', whyOpen: 'Басқа органда' };
  granted(await closeBodyCase(worker(at('2026-11-20 10:00')), closing));
  expect((await stateOf(foreignId)).state).toBe('done');
  const { settled } = await foreignInbox(worker());
  expect(settled.lines.map((one) => one.id)).toContain(foreignId);
});

test('it waits for a word, then for a case, until a case rests on it or it goes back: on one list at a time', async () => {
  const before = await foreignInbox(worker());
  const [word, number, back] = [await arrived(), await arrived(), await arrived()];
  await confirm(number);
  granted(await giveForeignBack(worker(), { foreignId: back, why: 'wrongAddress', words: null }));
  const now = await foreignInbox(worker());
  const on = (id: string) =>
    (['waiting', 'confirmed', 'settled'] as const).filter((list) =>
      now[list].lines.some((one) => one.id === id),
    );
  expect([on(word), on(number), on(back)]).toEqual([['waiting'], ['confirmed'], ['settled']]);
  expect([now.waitingInAll - before.waitingInAll, now.confirmedInAll - before.confirmedInAll]).toEqual([
    1, 1,
  ]);
  granted(await giveForeignBack(worker(), { foreignId: number, why: 'wrongAddress', words: null }));
  expect((await foreignInbox(worker())).confirmedInAll).toBe(before.confirmedInAll);
});

test('more than a page waits: the longest first, every one on a page, and confirming one page hides none of the next', async () => {
  const many = Array.from({ length: 60 }, () => crypto.randomUUID());
  const { organisationId, memberId } = worker().actor;
  await inContext(town.database.db, worker(), async (tx) => {
    const seals = await town.vault.of(tx, organisationId);
    const { sender, subject, body: words } = document();
    for (const [n, id] of many.entries()) {
      const content = { sender: sender.name, contact: null, kinds: [], subject, words, number: `${n}` };
      await insertForeign(tx, seals, {
        ...{
          id,
          organisationId,
          partnerId,
          referralId: crypto.randomUUID(),
          takenBy: memberId,
          noticedAt: null,
        },
        // Two of each moment: rows of one time have an order too.
        receivedAt: new Date(noon.getTime() - (60 - Math.floor(n / 2)) * 60_000),
        ...{ content: { ...content, issuedOn: '2026-11-19', child: null }, document: new Uint8Array() },
      });
    }
  });
  const idsOn = (list: { lines: readonly { id: string }[] }) => list.lines.map(({ id }) => id);
  const first = await foreignInbox(worker());
  expect(first.waiting).toMatchObject({ previous: null, next: expect.anything() });
  expect(first.waitingInAll).toBeGreaterThanOrEqual(60);
  const times = first.waiting.lines.map(({ receivedAt }) => receivedAt.getTime());
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  await confirm(idsOn(first.waiting)[0]!);
  await confirm(idsOn(first.waiting)[1]!);
  const after = { side: 'after', place: first.waiting.next! } as const;
  const second = await foreignInbox(worker(), { waiting: after });
  expect(new Set([...idsOn(first.waiting), ...idsOn(second.waiting)]).isSupersetOf(new Set(many))).toBe(true);
  expect(idsOn(second.waiting).some((id) => idsOn(first.waiting).includes(id))).toBe(false);
  const before = { side: 'before', place: second.waiting.previous! } as const;
  const back = await foreignInbox(worker(), { waiting: before });
  // Less than a page is left before it: the head of the list, whole.
  expect(back.waiting).toMatchObject({ previous: null });
  expect(idsOn(back.waiting).slice(0, 48)).toEqual(idsOn(first.waiting).slice(2));
});

test('its incoming number is put right: the one before stays on record, and the sender is told the new one', async () => {
  const foreignId = await arrived();
  const fix = (entryId: string, incomingNumber: string, as = worker()) =>
    correctForeign(as, { foreignId, entryId, incomingNumber, reason: 'Қате терілген' });
  expect(await fix(foreignId, '13-К')).toMatchObject({ refusal: { kind: 'wrongState', is: 'sent' } });
  await confirm(foreignId);
  const receipt = async () => granted(await viewForeign(worker(), foreignId)).receipt!;
  granted(await fix((await receipt()).id, '13-К'));
  // Filled on the number before.
  expect(await fix(foreignId, '14-К')).toMatchObject({ refusal: { kind: 'changedMeanwhile' } });
  granted(await fix((await receipt()).id, '15-К'));
  const by = { at: later, name: nameOf('guardianshipBody'), reason: 'Қате терілген' };
  expect(await receipt()).toMatchObject({
    ...{ at: at('2026-11-19 12:10'), incomingNumber: '15-К' },
    replaced: [
      { incomingNumber: '12-К', by },
      { incomingNumber: '13-К', by },
    ],
  });
  expect((await stateOf(foreignId)).answers).toMatchObject([{ type: 'received', number: '15-К' }]);
  const rows = await town.database.db.selectFrom('foreignCorrection').selectAll().execute();
  expect(rows.some(({ content }) => Buffer.from(content).includes('15-К'))).toBe(false);
  const trail = await trailOf(town, 'guardianshipBody');
  expect(trail.filter(({ type }) => type === 'foreignReceiptCorrected')).toHaveLength(2);

  const { id } = await receipt();
  for (const person of everybody.filter((one) => one !== 'guardianshipBody'))
    expect(await fix(id, '16-К', town.as(person, later)), person).toEqual(notFound);
  granted(await giveForeignBack(worker(), { foreignId, why: 'wrongAddress', words: null }));
  expect(await fix(id, '16-К')).toMatchObject({ refusal: { kind: 'wrongState', is: 'returned' } });
});

test('it joins the case of the same child, or goes back with a reason and opens none', async () => {
  const first = await arrived();
  await confirm(first);
  const on = { kind: 'foreign', foreignId: first } as const;
  const prepared = granted(await prepareBodyCase(worker(), on, 'kk'));
  const { id } = granted(await openBodyCase(worker(), { ...prepared, arrived: on }));

  const second = { kind: 'foreign', foreignId: await arrived() } as const;
  await confirm(second.foreignId);
  const { alike } = granted(await prepareBodyCase(worker(), second, 'kk'));
  expect(alike.map((one) => one.id)).toContain(id);
  granted(await joinBodyCase(worker(), { arrived: second, bodyCaseId: id }));
  expect(granted(await viewBodyCase(worker(), id)).bodyCase.grounds).toHaveLength(2);

  const third = await arrived();
  const back = { foreignId: third, why: 'incomplete' as const };
  expect(await giveForeignBack(worker(), { ...back, words: null })).toMatchObject({
    refusal: { rule: 'returnWordsNeeded' },
  });
  granted(await giveForeignBack(worker(), { ...back, words: 'Мекенжайы жоқ' }));
  expect(await stateOf(third)).toMatchObject({
    state: 'returned',
    answers: [{ type: 'returned', why: 'incomplete', words: 'Мекенжайы жоқ' }],
  });
  const returned = { kind: 'foreign', foreignId: third } as const;
  expect(await prepareBodyCase(worker(), returned, 'kk')).toMatchObject({ refusal: { is: 'returned' } });
});

test('with its token a system brings what it signed and is told of its own referrals, and nothing else', async () => {
  const issued = granted(await issueToken(worker(), partnerId));
  const system = await actAsSystem(town.house(later), issued.token);
  expect(system!.actor.roles).toEqual(['receiver']);
  const unsigned = document();
  const bytes = signed(unsigned);
  expect(await takeExchangeFile(system!, bytes)).toMatchObject({ value: { outcome: 'taken' } });
  expect(await takeExchangeFile(system!, bytes)).toMatchObject({ value: { outcome: 'takenBefore' } });
  const state = granted(await exportStateOf(system!, unsigned.referral.id));
  expect(JSON.parse(new TextDecoder().decode(state.bytes))).toMatchObject({ state: 'sent' });

  // Another system's document, its referral, and a letter to the body itself are not for this one.
  const other = newKey();
  const register = { bodyId: town.idOf.commission, name: 'Тізілім', publicKey: publicOf(other) };
  const { id } = granted(await addPartner(town.as('regionalAdministrator', noon), register));
  const theirs = document();
  expect(await takeExchangeFile(system!, signed(theirs, other))).toMatchObject({
    value: { outcome: 'keyOfOther' },
  });
  const taken = await bring(signed(theirs, other));
  expect(await exportStateOf(system!, theirs.referral.id)).toEqual(notFound);
  if ('foreignId' in taken) expect(await exportForeignState(system!, taken.foreignId)).toEqual(notFound);
  const { caseId } = await reportedCase(town);
  const letterId = await drafted(town, caseId, 'p8.childRightsBody');
  granted(await issue(town, letterId));
  granted(await send(town, letterId, { channel: 'portal', takenBy: null }));
  expect(await exportReferral(worker(), letterId, { withPdf: false })).toMatchObject({ ok: true });
  expect(await exportReferral(system!, letterId, { withPdf: false })).toEqual(notFound);
  const own = granted(await issueToken(town.as('head', later), partnerId));
  const atSchool = await actAsSystem(town.house(later), own.token);
  expect(await exportReferral(atSchool!, letterId, { withPdf: false })).toEqual(notFound);

  const { tokens } = granted(await viewTokens(worker()));
  expect(tokens).toMatchObject([{ system: 'ЕРДР', lastUsedAt: later }]);
  const rows = await town.database.db.selectFrom('exchange').select('tokenId').execute();
  expect(rows.filter(({ tokenId }) => tokenId === tokens[0]!.id).length).toBeGreaterThan(3);
  expect(await endToken(town.as('head', later), tokens[0]!.id)).toMatchObject({ ok: false });
  granted(await endToken(worker(), tokens[0]!.id));
  expect(await actAsSystem(town.house(later), issued.token)).toBeUndefined();
  expect(await actAsSystem(town.house(later), 'qx_nonsense')).toBeUndefined();
  granted(await endPartner(town.as('regionalAdministrator', later), id));
  for (const person of ['teacher', 'psychologist', 'administrator', 'regionalAdministrator'] as const)
    expect(await issueToken(town.as(person, later), partnerId), person).toEqual(notFound);
});

test('what is not for this body, from no known system, or brought by a school is refused and on record', async () => {
  const stranger = newKey();
  expect(await bring(signed(document(), stranger))).toMatchObject({ outcome: 'keyUnknown' });
  const elsewhere = document({ recipient: { id: town.idOf.police } });
  expect(await bring(signed(elsewhere))).toMatchObject({ outcome: 'otherBody' });
  expect(await bring(signed(document()), 'head')).toMatchObject({ outcome: 'referralNotTaken' });
  const tomorrow = at('2026-11-20 12:00').toISOString();
  const early = document({ referral: { ...document().referral, noticedAt: tomorrow } });
  expect(await bring(signed(early))).toMatchObject({ outcome: 'timeWrong' });
  granted(await endPartner(town.as('regionalAdministrator', later), partnerId));
  expect(await bring(signed(document()))).toMatchObject({ outcome: 'keyEnded' });
});
