import { sealingData, sealingInfo, type SealedReport } from '@qorgan/contract';
import { inContext } from '@qorgan/data';
import { detectedOrReceivedAt } from '@qorgan/domain';
import {
  actAsPaired,
  approvePairing,
  askPairing,
  readCode,
  reportStatusOf,
  sendReport,
  sendSealedReport,
  startPairing,
  viewReport,
  type Context,
  type Taken,
} from '@qorgan/usecases';
import {
  at,
  brokenTrails,
  form,
  granted,
  morning,
  openTown,
  recordOf,
  trailOf,
  type Person,
  type Town,
} from '@qorgan/usecases/testing';
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let town: Town;
let browsers: Record<'teacher' | 'secondTeacher' | 'head' | 'teacherElsewhere', string>;
beforeAll(async () => {
  town = await openTown();
  browsers = {
    teacher: await pair('teacher'),
    secondTeacher: await pair('secondTeacher'),
    head: await pair('head'),
    teacherElsewhere: await pair('teacherElsewhere'),
  };
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const origin = 'https://qorgan.example';
async function pair(person: Person): Promise<string> {
  const asked = { browser: 'Chrome', origin, address: `home of ${person}` };
  const { token, code } = granted(await startPairing(town.house(), asked));
  granted(await approvePairing(town.as(person), readCode(code)!));
  return token;
}
type Paired = keyof typeof browsers;
async function browserOf(person: Paired, now = morning): Promise<Context> {
  const found = await actAsPaired(town.house(now), { token: browsers[person], origin });
  if (!found.ok) throw new Error(found.problem);
  return found.ctx;
}

const aisha = { pupilId: null, name: 'Айша Әлімова', classLabel: '6Б', part: 'affected' };
const message = (change: object = {}) => ({
  key: crypto.randomUUID(),
  children: [aisha],
  seemingKind: 'violence',
  signs: ['sign.injuries.bruises'],
  circumstance: 'p4.1',
  noticedOn: '2026-11-19',
  noticedTime: '10:00',
  saw: 'Қолында көгерген із бар.',
  doctorNeeded: false,
  dangerNow: false,
  concernsHead: false,
  journal: 'kundelik',
  writtenAt: '2026-11-19T10:19:00+05:00',
  ...change,
});
type Message = ReturnType<typeof message>;

/** As the extension does it. */
async function sealed(said: Message, by: Paired = 'teacher', outside = said.key): Promise<SealedReport> {
  const asked = await askPairing(town.house(), { token: browsers[by], origin });
  if (asked.is !== 'approved') throw new Error(asked.is);
  const { id: keyId, publicKey } = asked.sealingKey;
  const suite = new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm(),
  });
  const sender = await suite.createSenderContext({
    recipientPublicKey: await suite.kem.deserializePublicKey(publicKey),
    info: sealingInfo(keyId),
  });
  const json = new TextEncoder().encode(JSON.stringify(said));
  const padded = new Uint8Array(Math.ceil(json.length / 1024) * 1024).fill(0x20);
  padded.set(json);
  const ciphertext = await sender.seal(padded, sealingData(outside));
  const text = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64url');
  return { key: outside, sealed: { keyId, enc: text(sender.enc), ciphertext: text(ciphertext) } };
}

const send = async (said: unknown, by: Paired = 'teacher', now = morning) =>
  sendReport(await browserOf(by, now), said);
const sendSealed = async (said: SealedReport, by: Paired = 'teacher', now = morning) =>
  sendSealedReport(await browserOf(by, now), said);
function kept(taken: Taken) {
  if (taken.is !== 'kept') throw new Error(JSON.stringify(taken));
  return taken.status;
}
const look = async (id: string, by: Person = 'deputy') => granted(await viewReport(town.as(by), id)).report;
const count = async () =>
  Number(
    (
      await town.database.db
        .selectFrom('report')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  );

describe('a report from a browser', () => {
  test('arrives whole, in the name of its teacher, with its journal', async () => {
    const taken = await send(message());
    expect(taken).toMatchObject({ is: 'kept', isNew: true, status: { stage: 'sent' } });
    const { id, number } = kept(taken);
    const report = await look(id);
    expect(report).toMatchObject({
      number,
      reporterName: 'Сынақов teacher',
      saw: 'Қолында көгерген із бар.',
      journal: 'kundelik',
      receivedAt: morning,
      writtenAt: at('2026-11-19 10:19'),
      noticedAt: at('2026-11-19 10:00'),
    });
    expect(await recordOf(town, 'school', id, 'teacher')).toEqual(['reportCreated']);
  });

  test('sealed, it is the same', async () => {
    const said = message({ saw: '🌷 «Құлап қалдым» деді' });
    const { id } = kept(await sendSealed(await sealed(said)));
    expect(await look(id)).toMatchObject({ saw: '🌷 «Құлап қалдым» деді', journal: 'kundelik' });
  });

  test('five times at once, sealed and plain, is one report with one answer', async () => {
    const said = message();
    const envelope = await sealed(said);
    const before = await count();
    const answers = await Promise.all([
      sendSealed(envelope),
      send(said),
      sendSealed(envelope),
      send(said),
      sendSealed(await sealed(said)),
    ]);
    expect(await count()).toBe(before + 1);
    expect(new Set(answers.map((answer) => kept(answer).id)).size).toBe(1);
    expect(answers.filter((answer) => answer.is === 'kept' && answer.isNew)).toHaveLength(1);
  });

  test('sent again days later, after the roster has changed, is still the same report', async () => {
    const said = message({ children: [{ ...aisha, name: 'Бірге Келген', classLabel: '6Б' }] });
    const first = kept(await send(said));
    expect((await look(first.id)).pupils[0]!.pupilId).toBeNull();
    const { school: organisationId } = town.idOf;
    const administration = { purpose: 'administration', organisationId } as const;
    await inContext(town.database.db, administration, async (tx) => {
      const id = crypto.randomUUID();
      const child = {
        surname: 'Бірге',
        given: 'Келген',
        patronymic: null,
        birthDate: '2014-01-01',
        address: null,
      };
      const seals = await town.vault.of(tx, organisationId);
      const place = { table: 'pupil', column: 'identity', id };
      const identity = seals.seal(place, JSON.stringify({ ...child, parents: [] }));
      const row = { id, organisationId, classLabel: '6 «Б»', identity, identityHash: Buffer.from(id) };
      await tx
        .insertInto('pupil')
        .values({ ...row, createdAt: morning })
        .execute();
    });
    const again = await send(said, 'teacher', at('2026-11-23 08:00'));
    expect(again).toEqual({ is: 'kept', isNew: false, status: { ...first, stage: 'opened' } });
    expect(kept(await send({ ...said, key: crypto.randomUUID() })).id).not.toBe(first.id);
  });

  test('with other words under the same key it is not called sent', async () => {
    const said = message();
    const { id, number } = kept(await send(said));
    const further = { ...said, saw: 'Тағы бір көгерген жер' };
    expect(await send(further)).toEqual({ is: 'sentBefore', report: { id, number } });
    expect(await sendSealed(await sealed(further))).toEqual({ is: 'sentBefore', report: { id, number } });
  });

  test('a colleague’s report under the same key is another one', async () => {
    const said = message();
    const mine = kept(await send(said));
    expect(kept(await send(said, 'secondTeacher')).id).not.toBe(mine.id);
  });

  test('what is wrong in it is said by field', async () => {
    const wrong = message({
      signs: [],
      saw: '',
      noticedOn: '2026-11-20',
      children: [{ ...aisha, name: ' ' }],
    });
    const taken = await send(wrong);
    expect(taken).toMatchObject({ is: 'invalid' });
    const fields = taken.is === 'invalid' ? taken.issues.map(({ path }) => path.join('.')) : [];
    expect(fields.toSorted()).toEqual(['children.0.name', 'noticedOn', 'signs']);
    expect(await send({ ...wrong, children: [aisha] })).toMatchObject({
      issues: [{ message: 'nothingSeen' }, { message: 'inFuture' }],
    });
    expect((await sendSealed(await sealed({ ...wrong, children: [aisha] }))).is).toBe('invalid');
  });

  test('nothing of it stands in the database as it was written', async () => {
    const { id } = kept(await send(message({ children: [{ ...aisha, name: 'Айша Әлімова' }] })));
    const rows = await town.database.db
      .selectFrom('reportPupil')
      .selectAll()
      .where('reportId', '=', id)
      .execute();
    const bytes = rows.flatMap((row) => Object.values(row).filter((value) => value instanceof Uint8Array));
    expect(bytes).toHaveLength(2);
    for (const value of bytes) expect(Buffer.from(value).toString()).not.toMatch(/Айша|Әлімова|6Б/);
  });
});

describe('time', () => {
  test('without a connection: the order counts from when it was noticed, not from when it arrived', async () => {
    const said = message({ noticedTime: '', writtenAt: '2026-11-19T08:00:00Z' });
    const received = at('2026-11-20 09:00');
    const { id } = kept(await sendSealed(await sealed(said), 'teacher', received));
    const report = await look(id);
    expect(report).toMatchObject({
      receivedAt: received,
      writtenAt: at('2026-11-19 13:00'),
      noticedAt: at('2026-11-19 13:00'),
    });
    expect(detectedOrReceivedAt([report])).toEqual(at('2026-11-19 13:00'));
    const again = await sendSealed(await sealed(said), 'teacher', at('2026-11-21 09:00'));
    expect(kept(again).id).toBe(id);
  });

  test('a clock that is ahead is no reason to refuse it, and never makes a clock run later', async () => {
    const said = message({
      noticedOn: '2026-11-20',
      noticedTime: '00:10',
      writtenAt: '2026-11-20T00:15:00+05:00',
    });
    const { id } = kept(await sendSealed(await sealed(said)));
    expect(await look(id)).toMatchObject({ noticedAt: morning, writtenAt: morning });
    expect(kept(await sendSealed(await sealed(said), 'teacher', at('2026-11-19 11:00'))).id).toBe(id);
  });
});

describe('children', () => {
  const pupilOf = async (child: object, by: Paired = 'teacher') =>
    (await look(kept(await send(message({ children: [{ ...aisha, ...child }] }), by)).id)).pupils[0]!;

  test('are found on the roster by name and class, and what was written stays to be seen', async () => {
    expect(await pupilOf({ name: 'АЛИМОВА АЙША', classLabel: '6-б' })).toMatchObject({
      pupilId: town.pupils.Айша,
      name: 'Әлімова Айша Бекқызы',
      classLabel: '6 «Б»',
      written: { name: 'АЛИМОВА АЙША', classLabel: '6-б' },
    });
  });

  test('who cannot be told from another, or are not there, stay as written', async () => {
    for (const child of [{ classLabel: '7А' }, { name: 'Айша' }, { name: 'Бөтенов Бөтен' }])
      expect(await pupilOf(child)).toMatchObject({ pupilId: null, ...child, written: null });
  });

  test('chosen from the roster of the portal’s own form are nobody’s guess', async () => {
    const typed = form(town, { children: [{ ...aisha, pupilId: town.pupils.Дамир, name: 'x' }] });
    expect(await pupilOf(typed.children[0]!)).toMatchObject({ pupilId: town.pupils.Дамир, written: null });
  });

  test('the answer is the same whether one was found or not', async () => {
    const status = async (child: object) => kept(await send(message({ children: [{ ...aisha, ...child }] })));
    const [found, not] = [await status({}), await status({ name: 'Ешкім Жоқ' })];
    expect(Object.keys(found)).toEqual(Object.keys(not));
    expect({ ...found, id: '', number: 0 }).toEqual({ ...not, id: '', number: 0 });
  });
});

describe('what does not open', () => {
  test.each<[why: string, change: (envelope: SealedReport) => SealedReport]>([
    [
      'damaged',
      (one) => ({ ...one, sealed: { ...one.sealed, ciphertext: `B${one.sealed.ciphertext.slice(1)}` } }),
    ],
    [
      'cut off',
      (one) => ({ ...one, sealed: { ...one.sealed, ciphertext: one.sealed.ciphertext.slice(0, 40) } }),
    ],
    ['another sender', (one) => ({ ...one, sealed: { ...one.sealed, enc: 'BAEC' } })],
    ['a key that nobody has', (one) => ({ ...one, sealed: { ...one.sealed, keyId: crypto.randomUUID() } })],
    ['sent again under another key', (one) => ({ ...one, key: crypto.randomUUID() })],
  ])('%s: is refused and on record, and no report is made', async (_why, change) => {
    const before = await count();
    expect(await sendSealed(change(await sealed(message())))).toEqual({ is: 'cannotOpen' });
    expect(await count()).toBe(before);
    expect((await trailOf(town, 'school')).at(-1)).toMatchObject({
      type: 'accessRefused',
      refused: 'cannotOpen',
      actorId: town.as('teacher').actor.memberId,
    });
  });

  test('a report inside that holds another key than the one outside', async () => {
    const said = message();
    const envelope = await sealed(said, 'teacher', crypto.randomUUID());
    expect(await sendSealed(envelope)).toEqual({ is: 'cannotOpen' });
  });

  test('what was sealed for another school', async () => {
    const envelope = await sealed(message(), 'teacherElsewhere');
    expect(await sendSealed(envelope)).toEqual({ is: 'cannotOpen' });
    expect((await sendSealed(envelope, 'teacherElsewhere')).is).toBe('kept');
  });
});

describe('how a report stands', () => {
  const statusOf = async (id: string, by: Paired) => reportStatusOf(await browserOf(by), id);

  test('is told to the browser of its reporter, stage by stage, and nothing more', async () => {
    const sent = kept(await send(message()));
    expect(granted(await statusOf(sent.id, 'teacher'))).toEqual(sent);
    await look(sent.id);
    expect(granted(await statusOf(sent.id, 'teacher'))).toEqual({ ...sent, stage: 'opened' });
  });

  test('is not there for anybody else’s browser, the head’s neither, and each try is on record', async () => {
    const { id } = kept(await send(message()));
    for (const other of ['secondTeacher', 'head', 'teacherElsewhere'] as const) {
      expect(await statusOf(id, other)).toEqual({ ok: false, refusal: { kind: 'notFound' } });
      const place = other === 'teacherElsewhere' ? 'otherSchool' : 'school';
      expect((await trailOf(town, place)).at(-1)).toMatchObject({
        type: 'accessRefused',
        subjectId: id,
        actorId: town.as(other).actor.memberId,
      });
    }
  });

  test('a head’s browser reports like a teacher’s, about the head too', async () => {
    const { id } = kept(await send(message({ concernsHead: true }), 'head'));
    expect(granted(await statusOf(id, 'head')).stage).toBe('sent');
    expect(await look(id)).toMatchObject({ reporterName: 'Сынақов head', concernsHead: true });
  });
});

test('many at once, from many browsers, each arrive exactly once and are counted without a gap', async () => {
  const before = await count();
  const said = Array.from({ length: 24 }, () => message());
  const by = (n: number): Paired => (n % 2 ? 'teacher' : 'secondTeacher');
  const answers = await Promise.all([...said, ...said].map((one, n) => send(one, by(n))));
  expect(await count()).toBe(before + 24);
  const numbers = [...new Set(answers.map((answer) => kept(answer).number))].toSorted((a, b) => a - b);
  expect(numbers.map((number) => number - numbers[0]!)).toEqual(Array.from({ length: 24 }, (_, n) => n));
});
