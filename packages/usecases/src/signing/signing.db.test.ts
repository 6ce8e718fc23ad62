import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { viewReceived } from '../referral/inbox.ts';
import { letterFile, viewReferral } from '../referral/view-referral.ts';
import {
  at,
  broken,
  brokenTrails,
  drafted,
  granted,
  issue,
  notFound,
  openTown,
  reportedCase,
  send,
  trailOf,
  type Person,
  type Town,
  lettersBefore,
} from '../testing/index.ts';
import { makeKey, signWith, toDer, toPem, type SigningKey } from '../testing/signing-key.ts';
import { createNcaLayer } from './ncalayer.ts';
import { signatureFile } from './signature-file.ts';
import { signLetter, viewSigning, type SignInput } from './sign-letter.ts';

let town: Town;
let caseId: string;
let key: SigningKey;
const ncaLayer = createNcaLayer();
const signedAt = at('2026-11-19 11:55');
beforeAll(async () => {
  town = await openTown();
  caseId = (await reportedCase(town)).caseId;
  key = await makeKey({ commonName: 'СЫНАКОВ head' });
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

/** A letter to the police, issued under the head's name. */
async function issuedLetter() {
  const referralId = await drafted(town, caseId, 'p8.police');
  const { id: letterId } = granted(await issue(town, referralId));
  const { bytes } = granted(await letterFile(town.as('head'), letterId, 'pdf'));
  return { referralId, letterId, bytes };
}
const signatureOf = async (bytes: Uint8Array, by = key) =>
  Buffer.from(toPem(toDer(await signWith(by, bytes))));
const sign = (
  input: Omit<SignInput, 'isSamePerson'>,
  by: Person = 'head',
  isSamePerson = false,
  now = signedAt,
) => signLetter(town.as(by, now), ncaLayer, { ...input, isSamePerson });
const kept = { outcome: 'kept', check: 'fits' };
const signaturesOf = async (referralId: string) =>
  granted(await viewReferral(town.as('head'), referralId)).signatures;

describe('a letter signed by the head', () => {
  test('keeps the signature, says what was checked, and shows it to the body it is sent to', async () => {
    const { referralId, letterId, bytes } = await issuedLetter();
    expect(granted(await viewReferral(town.as('head'), referralId)).maySign).toBe(true);
    const view = granted(await viewSigning(town.as('head'), ncaLayer, { referralId, locale: 'kk' }));
    expect(view).toMatchObject({
      letter: { id: letterId },
      signatory: 'Сынақов head',
      address: 'wss://127.0.0.1:13579',
      request: {
        module: 'kz.gov.pki.knca.basics',
        method: 'sign',
        args: {
          format: 'cms',
          signingParams: { decode: true, encapsulate: false, digested: false },
          signerParams: { extKeyUsageOids: ['1.3.6.1.5.5.7.3.4', '1.2.398.3.3.4.1.2.1'] },
          locale: 'kk',
        },
      },
    });

    const der = toDer(await signWith(key, bytes));
    const answer = Buffer.from(toPem(der));
    expect(granted(await sign({ referralId, letterId, answer }))).toEqual(kept);
    // A second click, and the same once more as a file.
    expect(granted(await sign({ referralId, letterId, answer }))).toEqual(kept);
    expect(granted(await sign({ referralId, letterId, answer: der }))).toEqual(kept);
    const [signature, ...others] = await signaturesOf(referralId);
    expect(others).toEqual([]);
    expect(signature).toMatchObject({
      letterId,
      signedAt,
      signedByName: 'Сынақов head',
      check: 'fits',
      issuerCheck: 'notChecked',
      isSpeltOtherwise: false,
      holder: { name: 'СЫНАКОВ head' },
      certificate: { validUntil: new Date('2029-01-01T00:00:00Z') },
    });
    const file = granted(await signatureFile(town.as('head'), signature!.id));
    expect(Buffer.from(file.bytes).equals(der)).toBe(true);
    const signings = (await trailOf(town, 'school')).filter(({ type }) => type === 'letterSigned');
    expect(signings).toMatchObject([{ subjectId: letterId }]);
    expect(JSON.stringify(signings)).not.toContain('СЫНАКОВ');

    // Before it is sent nobody else has it.
    expect(await signatureFile(town.as('police'), signature!.id)).toEqual(notFound);
    granted(await send(town, referralId, { channel: 'portal', takenBy: null }));
    const [received] = await lettersBefore(town.as('police'));
    expect(received!.signatures).toMatchObject([
      { id: signature!.id, check: 'fits', signedByName: null, holder: { name: 'СЫНАКОВ head' } },
    ]);
    expect(granted(await viewReceived(town.as('police'), referralId)).signatures).toHaveLength(1);
    const theirs = granted(await signatureFile(town.as('police'), signature!.id));
    expect(Buffer.from(theirs.bytes).equals(der)).toBe(true);
    for (const other of ['teacher', 'administrator', 'commission', 'headElsewhere', 'secondPolice'] as const)
      expect(await signatureFile(town.as(other), signature!.id), other).toEqual(notFound);
  });

  test('keeps it sealed and for good', async () => {
    const { db } = town.database;
    const rows = await db.selectFrom('letterSignature').selectAll().execute();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      for (const text of ['СЫНАКОВ', 'IIN123456789012'])
        for (const bytes of [row.reading, row.cms]) expect(Buffer.from(bytes).includes(text)).toBe(false);
    await expect(db.updateTable('letterSignature').set({ sha256: '' }).execute()).rejects.toThrow(/append/);
    await expect(db.deleteFrom('letterSignature').execute()).rejects.toThrow(/append/);
  });
});

describe('refused, and nothing kept', () => {
  let letter: Awaited<ReturnType<typeof issuedLetter>>;
  beforeAll(async () => {
    letter = await issuedLetter();
  });
  const nothingKept = async () => expect(await signaturesOf(letter.referralId)).toEqual([]);
  const with_ = async (by: SigningKey, bytes = letter.bytes) => ({
    referralId: letter.referralId,
    letterId: letter.letterId,
    answer: await signatureOf(bytes, by),
  });

  test('the signature of an altered letter', async () => {
    const altered = Uint8Array.from(letter.bytes);
    altered[altered.length - 20]! ^= 1;
    expect(await sign(await with_(key, altered))).toEqual(broken('signatureOfOther'));
    await nothingKept();
  });

  test('garbage, and more of it than any signature is', async () => {
    const { referralId, letterId } = letter;
    const garbage = Buffer.from('қол қойылды');
    expect(await sign({ referralId, letterId, answer: garbage })).toEqual(broken('signatureUnreadable'));
    const huge = Buffer.alloc(1024 * 1024 + 1, 0x41);
    expect(await sign({ referralId, letterId, answer: huge })).toEqual(broken('signatureUnreadable'));
    await nothingKept();
  });

  test('a certificate that is over, or not yet begun', async () => {
    const over = await makeKey({ commonName: 'СЫНАКОВ head', until: new Date('2026-11-01T00:00:00Z') });
    const later = await makeKey({ commonName: 'СЫНАКОВ head', from: new Date('2026-12-01T00:00:00Z') });
    for (const one of [over, later])
      expect(await sign(await with_(one))).toEqual(broken('certificateNotValid'));
    await nothingKept();
  });

  test('a certificate that no trusted authority issued', async () => {
    const root = await makeKey({ commonName: 'НЕГІЗГІ', isAuthority: true });
    const strict = createNcaLayer({ trusted: [new X509Certificate(root.pem)] });
    const input = { ...(await with_(key)), isSamePerson: false };
    expect(await signLetter(town.as('head', signedAt), strict, input)).toEqual(
      broken('certificateNotTrusted'),
    );
    await nothingKept();
  });

  test('somebody who did not issue it, be it the deputy', async () => {
    const input = await with_(key);
    for (const other of ['deputy', 'teacher', 'psychologist', 'police', 'headElsewhere'] as const) {
      expect(await sign(input, other), other).toEqual(notFound);
      const asked = { referralId: letter.referralId, locale: 'kk' } as const;
      expect(await viewSigning(town.as(other), ncaLayer, asked), other).toEqual(notFound);
    }
    await nothingKept();
  });

  test('a version that is not the last one any more', async () => {
    const old = await with_(key);
    granted(await issue(town, letter.referralId));
    expect(await sign(old)).toEqual({ ok: false, refusal: { kind: 'changedMeanwhile' } });
    await nothingKept();
  });

  test('a draft', async () => {
    const referralId = await drafted(town, caseId, 'p11.3.commission');
    const asked = { referralId, locale: 'kk' } as const;
    expect(await viewSigning(town.as('head'), ncaLayer, asked)).toEqual(notFound);
  });
});

test('another name is kept once the signer says that it is theirs, and a letter takes five signatures', async () => {
  const { referralId, letterId, bytes } = await issuedLetter();
  const other = await makeKey({ commonName: 'БАСКА АДАМ' });
  const input = { referralId, letterId, answer: await signatureOf(bytes, other) };
  expect(granted(await sign(input))).toEqual({ outcome: 'asks', name: 'БАСКА АДАМ' });
  expect(await signaturesOf(referralId)).toEqual([]);
  expect(granted(await sign(input, 'head', true))).toEqual(kept);
  expect(await signaturesOf(referralId)).toMatchObject([
    { isSpeltOtherwise: true, holder: { name: 'БАСКА АДАМ' } },
  ]);

  const more = async () => sign({ referralId, letterId, answer: await signatureOf(bytes) });
  for (let count = 1; count < 5; count++) granted(await more());
  expect(await more()).toEqual(broken('signaturesFull'));
  expect(await signaturesOf(referralId)).toHaveLength(5);
});
