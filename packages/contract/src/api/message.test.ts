import { describe, expect, test } from 'vitest';
import { reportMessage, sealedReport, sealingData, sealingInfo } from './message.ts';

const now = new Date('2026-11-19T12:00:00+05:00');
const key = '0a64ad7e-9d13-4d2f-9a37-1f0e3f4bb3b1';
const form = {
  key,
  children: [{ pupilId: null, name: 'Әлімова Айша', classLabel: '6 «Б»', part: 'affected' }],
  seemingKind: 'unsure',
  signs: ['sign.injuries'],
  circumstance: 'p4.1',
  noticedOn: '2026-11-19',
  doctorNeeded: false,
  dangerNow: false,
  concernsHead: false,
};
const said = (change: object) =>
  reportMessage(now)
    .safeParse({ ...form, ...change })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('a report message', () => {
  test('is the form; where it comes from may be left out', () => {
    const { journal, writtenAt, children } = reportMessage(now).parse(form);
    expect({ journal, writtenAt, names: children.map(({ name }) => name) }).toEqual({
      journal: null,
      writtenAt: null,
      names: ['Әлімова Айша'],
    });
  });

  test('keeps the rules of the form', () => {
    expect(said({ signs: [] })).toEqual(['signs: nothingSeen']);
    expect(said({ noticedOn: '2026-11-20' })).toEqual(['noticedOn: inFuture']);
  });

  test.each([
    [{ journal: 'kundelik' }, 0],
    [{ journal: 'diary' }, 1],
    [{ writtenAt: '2026-11-19T06:00:00Z' }, 0],
    [{ writtenAt: '2026-11-19T11:00:00+05:00' }, 0],
    [{ writtenAt: 'yesterday' }, 1],
  ])('%j', (change, wrong) => expect(said(change)).toHaveLength(wrong));
});

describe('a sealed report', () => {
  const sealed = { keyId: key, enc: 'BAEC', ciphertext: 'AQID-_' };
  const reads = (value: unknown) => sealedReport.safeParse(value).success;

  test('is its key and three pieces', () => expect(reads({ key, sealed })).toBe(true));
  test.each([
    ['a word beside them', { key, sealed, name: 'Әлімова' }],
    ['a word inside', { key, sealed: { ...sealed, name: 'Әлімова' } }],
    ['what is not base64url', { key, sealed: { ...sealed, enc: 'a+b/c=' } }],
    ['no key', { sealed }],
  ])('is not %s', (_what, value) => expect(reads(value)).toBe(false));
});

test('what is authenticated with a sealed report differs with the keys', () => {
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  expect(text(sealingInfo('a'))).toBe('qorgan report 1 a');
  expect(text(sealingData(key))).toBe(key);
});
