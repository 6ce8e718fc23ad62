import { describe, expect, test } from 'vitest';
import { isHoldersName, maySign, signable, type SignatureReading } from './letter-signature.ts';

const day = (text: string) => new Date(`${text}T12:00:00+05:00`);
const reading: SignatureReading = {
  check: 'fits',
  issuerCheck: 'notChecked',
  algorithm: '1.2.840.113549.1.1.11',
  holder: { name: 'СЕИТОВА АЙГУЛЬ', organisation: null, bin: null },
  certificate: {
    serialNumber: '1',
    issuer: 'ҰЛТТЫҚ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ',
    validFrom: day('2026-01-10'),
    validUntil: day('2027-01-10'),
    issuedFor: 'head',
  },
  saidAt: null,
};
const signing = {
  reading,
  signatory: 'Сейітова Айгүл Маратқызы',
  schoolBin: '990340001234',
  now: day('2026-11-20'),
};
const broken = (rule: string) => ({ ok: false, refusal: { kind: 'ruleBroken', rule } });

describe('whose certificate signs', () => {
  test.each([
    ['СЕИТОВА АЙГУЛЬ', 'Сейітова Айгүл Маратқызы', true],
    ['СЕЙІТОВА АЙГҮЛ', 'Сейітова Айгүл Маратқызы', true],
    ['АЙГҮЛ СЕЙІТОВА', 'Сейітова Айгүл', true],
    ['СЕИТОВА АЙГУЛЬ МАРАТОВНА', 'Сейітова Айгүл Маратқызы', true],
    ['СЕИТОВ АЙГУЛЬ', 'Сейітова Айгүл Маратқызы', false],
    ['СЕИТОВА ГУЛЬНАР', 'Сейітова Айгүл Маратқызы', false],
    ['СЕИТОВА', 'Сейітова Айгүл Маратқызы', false],
    ['', 'Сейітова Айгүл Маратқызы', false],
  ])('%s under a letter of %s: %s', (certificate, letter, same) => {
    expect(isHoldersName(certificate, letter)).toBe(same);
  });

  test('the person under the letter signs', () => {
    expect(maySign(signing)).toEqual({ ok: true, value: { isSpeltOtherwise: false } });
  });

  test('another name is told apart', () => {
    const other = maySign({ ...signing, signatory: 'Ахметов Болат' });
    expect(other).toEqual({ ok: true, value: { isSpeltOtherwise: true } });
  });

  test('a certificate is good from its first moment to its last', () => {
    const { validFrom, validUntil } = reading.certificate;
    const later = (moment: Date, by: number) => new Date(moment.getTime() + by);
    expect(maySign({ ...signing, now: validFrom }).ok).toBe(true);
    expect(maySign({ ...signing, now: validUntil }).ok).toBe(true);
    expect(maySign({ ...signing, now: later(validFrom, -1) })).toEqual(broken('certificateNotValid'));
    expect(maySign({ ...signing, now: later(validUntil, 1) })).toEqual(broken('certificateNotValid'));
  });

  test('a certificate of another organisation does not sign', () => {
    const of = (bin: string | null) => ({ ...reading, holder: { ...reading.holder, bin } });
    expect(maySign({ ...signing, reading: of('990340001234') }).ok).toBe(true);
    expect(maySign({ ...signing, reading: of('111111111111') })).toEqual(broken('certificateOfOther'));
    expect(maySign({ ...signing, reading: of('111111111111'), schoolBin: null }).ok).toBe(true);
  });
});

describe('what is signed', () => {
  const issued = [{ id: 'first' }, { id: 'second' }] as never;
  test('is the version issued last', () => {
    for (const state of ['issued', 'sent', 'received', 'accepted'] as const)
      expect(signable({ state, issued })).toEqual({ ok: true, value: { letterId: 'second' } });
  });
  test('is no draft, and no letter that came back or is done with', () => {
    expect(signable({ state: 'draft', issued: [] }).ok).toBe(false);
    for (const state of ['returned', 'done'] as const) expect(signable({ state, issued }).ok).toBe(false);
  });
});
