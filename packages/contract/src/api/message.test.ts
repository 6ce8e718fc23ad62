import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMessage, reportMessage, sealedReport, sealingData, sealingInfo } from './message.ts';

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

describe('what its sender cannot mend is no reason to refuse it', () => {
  const read = (change: object) => readMessage({ ...form, ...change }, now);
  const day = 24 * 3_600_000;
  const moved = (span: number) => new Date(now.getTime() + span).toISOString();

  test.each<[why: string, change: object]>([
    ['a clock that is an hour ahead', { writtenAt: moved(day / 24), noticedTime: '12:30' }],
    ['a clock that is a day ahead', { writtenAt: moved(day), noticedOn: '2026-11-20' }],
    ['a clock that is years ahead, and a day put right by hand', { writtenAt: moved(30 * 366 * day) }],
    ['a clock that is behind', { writtenAt: moved(-400 * day) }],
    ['a clock that is behind by more than anybody notices', { writtenAt: moved(-40 * 366 * day) }],
    [
      'what was twenty years ago when it was written',
      { writtenAt: moved(-50 * day), noticedOn: '2006-01-01' },
    ],
    ['a journal that this portal has not heard of', { journal: 'tomorrow' }],
  ])('%s', (_why, change) => expect(read(change).success).toBe(true));

  test('a journal that is not known is one of the others', () => {
    expect(read({ journal: 'tomorrow' }).data!.journal).toBe('other');
    expect(read({ journal: 'nis' }).data!.journal).toBe('nis');
    expect(read({}).data!.journal).toBeNull();
  });

  test.each(['9999-12-31T23:59:59Z', '0000-01-01T00:00:00+14:00', '1901-01-01T00:00:00Z'])(
    'a moment a lifetime away, %s, tells nothing',
    (writtenAt) => expect(read({ writtenAt }).data!.writtenAt).toBeNull(),
  );

  test('what the form itself cannot say is refused all the same', () => {
    for (const change of [
      { noticedOn: '2026-11-20' },
      { noticedOn: '2026-11-22', writtenAt: moved(day) },
      { writtenAt: 'yesterday' },
      { writtenAt: 5 },
      { journal: 5 },
      { signs: [] },
    ])
      expect(read(change).success, JSON.stringify(change)).toBe(false);
    for (const said of [null, undefined, 5, 'text', [], [form]])
      expect(readMessage(said, now).success).toBe(false);
  });

  test('whatever comes, the answer is a message or codes, never an exception', () => {
    const date = fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
    const change = fc.record(
      {
        writtenAt: fc.oneof(date, fc.anything()),
        journal: fc.anything(),
        noticedOn: fc.oneof(date, fc.string()),
      },
      { requiredKeys: [] },
    );
    fc.assert(fc.property(change, (change) => typeof read(change).success === 'boolean'));
    fc.assert(fc.property(fc.anything(), (said) => !readMessage(said, now).success));
  });
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
