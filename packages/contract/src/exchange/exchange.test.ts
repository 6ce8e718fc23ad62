import { generateKeyPairSync, sign, verify } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { canonicalJson, NotCanonical } from './canonical-json.ts';
import { exchangeFileLimit, exchangeFormats, exchangeJsonSchema, exchangeSchemas } from './documents.ts';
import { readExchange } from './read-exchange.ts';
import { exchangeMark, signedBytes, type ExchangeSignature } from './signed.ts';

const id = '0d9f6f6e-6b1e-4f57-9a52-8a3c5be0c001';
const at = '2026-11-19T12:00:00.000Z';
const signature = { algorithm: 'Ed25519' as const, publicKey: 'A'.repeat(43), value: 'B'.repeat(86) };
const answer = {
  format: 'qorgan.answer/1',
  messageId: id,
  madeAt: at,
  about: { referralId: id, letterNumber: '1-2/17' },
  answer: { type: 'received', at, saidBy: null, number: '88' },
  signature,
};
const party = { id, kind: 'police', name: { kk: 'Полиция', ru: 'Полиция', en: 'Police' } };
const referral = {
  format: 'qorgan.referral/1',
  messageId: id,
  madeAt: at,
  sender: { ...party, kind: 'school' },
  recipient: party,
  referral: { id, duty: 'p8.police', cites: 'order-2026/8', follows: null },
  letter: {
    ...{ id, version: 1, number: '1-2/17', issuedOn: '2026-11-19', languages: 'both', restricted: true },
    ...{ subject: { kk: 'Тақырып', ru: 'Тема' }, body: { kk: 'Мәтін', ru: 'Текст' } },
    ...{ attachments: { kk: [], ru: [] }, pdfSha256: 'a'.repeat(64), pdf: null },
  },
  state: 'returned',
  history: [
    { type: 'sent', at, channel: 'paper' },
    { type: 'returned', at, why: 'incomplete', words: 'Туған күні жоқ' },
  ],
  signature,
};
const foreign = {
  format: 'qorgan.referral/2',
  messageId: id,
  madeAt: at,
  sender: { name: 'Тіркеу жүйесі', contact: null },
  recipient: { id },
  referral: { id, number: '77-К', issuedOn: '2026-11-19', noticedAt: null, follows: null },
  kinds: ['violence'],
  subject: 'Тақырып',
  body: 'Мәтін',
  child: {
    ...{ surname: 'Серікова', given: 'Мөлдір', patronymic: null, birthDate: null, sex: null, address: null },
    ...{ contact: null, school: null, parents: [{ relation: null, name: 'Анасы', phone: null }] },
  },
  signature,
};
const bytesOf = (said: unknown) => new TextEncoder().encode(JSON.stringify(said));

test('a referral of another system is read, and how it stands here is only given out', () => {
  expect(readExchange(bytesOf(foreign))).toEqual({ ok: true, document: foreign });
  expect(readExchange(bytesOf({ ...foreign, child: null }))).toMatchObject({ ok: true });
  const misspelt = { ...foreign, child: { ...foreign.child, birthDate: '05.05.2015' } };
  expect(readExchange(bytesOf(misspelt))).toEqual({ ok: false, fault: 'invalid', at: 'child.birthDate' });
  const state = { ...answer, format: 'qorgan.state/1' };
  expect(readExchange(bytesOf(state))).toMatchObject({ fault: 'otherVersion' });
});

test('both documents are read, whatever the order of their members', () => {
  expect(readExchange(bytesOf(answer))).toMatchObject({ ok: true, document: { format: 'qorgan.answer/1' } });
  const turned = Object.fromEntries(Object.entries(referral).toReversed());
  expect(readExchange(bytesOf(turned))).toEqual({ ok: true, document: referral });
});

test.each([
  ['too large', new Uint8Array(exchangeFileLimit + 1), { fault: 'tooLarge' }],
  ['no JSON', new TextEncoder().encode('{"format":'), { fault: 'notJson' }],
  ['no UTF-8', Uint8Array.of(0x22, 0xff, 0x22), { fault: 'notJson' }],
  ['another document', bytesOf({ format: 'invoice/1' }), { fault: 'notExchange' }],
  ['a list', bytesOf([answer]), { fault: 'notExchange' }],
  [
    'a later version',
    bytesOf({ ...answer, format: 'qorgan.answer/2' }),
    { fault: 'otherVersion', format: 'qorgan.answer/2' },
  ],
  ['a member more', bytesOf({ ...answer, extra: 1 }), { fault: 'invalid', at: 'extra' }],
  ['a member less', bytesOf({ ...answer, madeAt: undefined }), { fault: 'invalid', at: 'madeAt' }],
  [
    'a return without why',
    bytesOf({ ...answer, answer: { ...answer.answer, type: 'returned', words: null } }),
    { fault: 'invalid', at: 'answer.why' },
  ],
  [
    'half a character',
    bytesOf({ ...answer, about: { ...answer.about, letterNumber: '\ud800' } }),
    { fault: 'invalid', at: '' },
  ],
])('what is %s is refused, and where is said', (_what, bytes, fault) => {
  expect(readExchange(bytes)).toEqual({ ok: false, ...fault });
});

test('canonical JSON is what RFC 8785 says', () => {
  const said = {
    '€': 1,
    '\r': 2,
    '\ufb33': 3,
    '1': 4,
    '😀': 5,
    '\u0080': 6,
    ö: 7,
    a: [true, null, '\u000f"\\/'],
  };
  expect(canonicalJson(said)).toBe(
    '{"\\r":2,"1":4,"a":[true,null,"\\u000f\\"\\\\/"],"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
  );
  for (const wrong of [1.5, Number.NaN, 2 ** 60, '\udc00', () => 1])
    expect(() => canonicalJson([wrong])).toThrow(NotCanonical);
});

/** Half a character has no place in a document; that it is refused is tested above. */
const isWritable = (said: object) => !/\\ud[89a-f]/.test(JSON.stringify(said));

test('property: canonical JSON says the same and does not depend on the order of members', () => {
  const whole = fc.jsonValue().filter((value) => !/\d\.|e[+-]|-0|\d{16}/.test(JSON.stringify(value)));
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ unit: 'binary' }), whole).filter((said) => isWritable(said)),
      (said) => {
        const written = canonicalJson(said);
        const turned = Object.fromEntries(Object.entries(said).toReversed());
        expect(canonicalJson(turned)).toBe(written);
        expect(canonicalJson(JSON.parse(written))).toBe(written);
      },
    ),
  );
});

test('a signature holds for the document and for no other: every member is under it', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const signed = sign(null, signedBytes(referral), privateKey);
  expect(new TextDecoder().decode(signedBytes(referral)).startsWith(exchangeMark)).toBe(true);
  const holds = (document: { signature: ExchangeSignature }) =>
    verify(null, signedBytes(document), publicKey, signed);
  expect(holds(JSON.parse(JSON.stringify(referral)) as typeof referral)).toBe(true);
  for (const name of Object.keys(referral).filter((one) => one !== 'signature'))
    expect(holds({ ...referral, [name]: 'x' }), name).toBe(false);
  expect(holds({ ...referral, signature: { ...signature, publicKey: 'x' } })).toBe(false);
  expect(holds({ ...referral, signature: { ...signature, value: 'another' } })).toBe(true);
});

const state = {
  format: 'qorgan.state/1',
  ...{ messageId: id, madeAt: at, about: answer.about, recipient: party, state: 'accepted' },
  answers: [answer.answer],
  caseManager: { name: 'Кейс-менеджер', phone: '+7 7172 00 00 00', since: at },
  progress: [{ step: 'assessment', at }],
  signature,
};
const examples = {
  'qorgan.referral/1': referral,
  'qorgan.answer/1': answer,
  'qorgan.referral/2': foreign,
  'qorgan.state/1': state,
};
test.each(exchangeFormats)('the JSON Schema of %s reads what the zod schema reads', (format) => {
  const schema = exchangeJsonSchema(format);
  const again = z.fromJSONSchema(schema as never);
  const good = examples[format];
  expect(schema).toMatchObject({ title: format, type: 'object', additionalProperties: false });
  const tried = [
    good,
    { ...good, more: 1 },
    { ...good, messageId: 'x' },
    { ...good, madeAt: 'yesterday' },
    { ...good, signature: { ...signature, value: 'x' } },
    ...Object.keys(good).map((name) => ({ ...good, [name]: undefined })),
    ...Object.keys(good).map((name) => ({ ...good, [name]: 7 })),
  ].map((one) => JSON.parse(JSON.stringify(one)) as unknown);
  for (const one of tried)
    expect(again.safeParse(one).success, JSON.stringify(one).slice(0, 200)).toBe(
      exchangeSchemas[format].safeParse(one).success,
    );
  expect(again.safeParse(good).success).toBe(true);
});
