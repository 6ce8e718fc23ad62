import { signCodes } from '@qorgan/domain';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentNoticed, reportInput } from './report-input.ts';
import { problems } from './text.ts';

/** Thursday 19 November 2026, noon in Kazakhstan. */
const now = new Date('2026-11-19T12:00:00+05:00');
const key = '0a64ad7e-9d13-4d2f-9a37-1f0e3f4bb3b1';
const child = { pupilId: null, name: 'Әлімова Айша', classLabel: '6 «Б»', part: 'affected' };
const form = {
  key,
  children: [child],
  seemingKind: 'violence',
  signs: ['sign.injuries'],
  otherSign: '',
  circumstance: 'p4.1',
  noticedOn: '2026-11-19',
  noticedTime: '10:30',
  place: 'спортзал',
  saw: 'Қолында көгерген із бар.',
  childWords: '«Құлап қалдым»',
  did: '',
  doctorNeeded: false,
  dangerNow: false,
  concernsHead: false,
};

const schema = reportInput(now);
const read = (change: object) => schema.safeParse({ ...form, ...change });
/** What the form says beside its fields: path and code. */
function said(change: object): string[] {
  const { success, error } = read(change);
  return success ? [] : error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}
const taken = (change: object) => schema.parse({ ...form, ...change });
const named = (name: unknown) => said({ children: [{ ...child, name }] });

test('a filled form is taken as it is; what was left out is null', () => {
  expect(taken({})).toEqual({ ...form, otherSign: null, did: null });
});

describe('names', () => {
  test.each<[string, string, string[]]>([
    ['200 characters', 'ә'.repeat(200), []],
    ['201 characters', 'ә'.repeat(201), ['children.0.name: tooLong']],
    ['200 characters and spaces around them', `  ${'ә'.repeat(200)}\n`, []],
    ['empty', '', ['children.0.name: required']],
    ['only spaces', ' \t ', ['children.0.name: required']],
    ['only control characters', '\u0000\u0007', ['children.0.name: required']],
    ['an emoji', 'Айша 🌷', []],
    ['one letter', 'Ә', []],
  ])('%s', (_what, name, problems) => {
    expect(named(name)).toEqual(problems);
  });

  test.each([
    ['a family emoji stays one', '👩‍👧‍👦 Айша'],
    ['marks of right-to-left writing stay', '\u200fعائشة\u200e Әлімова'],
    ['Kazakh letters stay', 'Әғқңөұүһі Іңкәр'],
    ['an apostrophe and a hyphen stay', "О'Коннор-Әлімова"],
    ['what looks like mark-up stays as it was typed', '<b onclick=alert(1)>Айша</b>'],
    ['what looks like SQL stays as it was typed', "Robert'); drop table pupil;--"],
  ])('%s', (_what, name) => {
    expect(taken({ children: [{ ...child, name }] }).children[0]!.name).toBe(name);
  });

  test('letters typed in two pieces become one letter', () => {
    expect(taken({ children: [{ ...child, name: 'Кеңес Сми\u0306р' }] }).children[0]!.name).toBe(
      'Кеңес Смйр',
    );
  });

  test('control characters go, line breaks and tabs in longer text stay', () => {
    const { saw } = taken({ saw: 'бір\u0000\u001b[31m\r\nекі\tүш\u007f' });
    expect(saw).toBe('бір[31m\nекі\tүш');
  });
});

describe('when it was noticed', () => {
  test.each<[string, object, string[]]>([
    ['today', { noticedOn: '2026-11-19' }, []],
    ['today, this minute', { noticedTime: '12:00' }, []],
    ['today, a minute from now', { noticedTime: '12:01' }, ['noticedTime: inFuture']],
    ['tomorrow', { noticedOn: '2026-11-20', noticedTime: '' }, ['noticedOn: inFuture']],
    ['next year', { noticedOn: '2027-11-19' }, ['noticedOn: inFuture']],
    ['1899', { noticedOn: '1899-12-31' }, ['noticedOn: tooLongAgo']],
    ['twenty years back', { noticedOn: '2006-01-01' }, []],
    ['more than twenty years back', { noticedOn: '2005-12-31' }, ['noticedOn: tooLongAgo']],
    ['a day that does not exist', { noticedOn: '2026-02-29' }, ['noticedOn: notADate']],
    ['a leap day', { noticedOn: '2024-02-29' }, []],
    ['day first', { noticedOn: '19.11.2026' }, ['noticedOn: notADate']],
    ['nothing', { noticedOn: '' }, ['noticedOn: notADate']],
    ['an hour that does not exist', { noticedTime: '25:00' }, ['noticedTime: notATime']],
    [
      'an hour of a day that does not exist',
      { noticedOn: 'x', noticedTime: '25:00' },
      ['noticedTime: notATime', 'noticedOn: notADate'],
    ],
    ['yesterday at any hour', { noticedOn: '2026-11-18', noticedTime: '23:59' }, []],
  ])('%s', (_what, change, problems) => {
    expect(said(change)).toEqual(problems);
  });

  test('the day is the day in Kazakhstan, not at Greenwich', () => {
    const lateEvening = new Date('2026-11-19T20:30:00Z');
    const tried = reportInput(lateEvening).safeParse({
      ...form,
      noticedOn: '2026-11-20',
      noticedTime: '01:15',
    });
    expect(tried.success).toBe(true);
  });

  test.each([
    ['the time given', '2026-11-19', '10:30', '2026-11-19T05:30:00.000Z'],
    ['today without a time is now', '2026-11-19', '', '2026-11-19T07:00:00.000Z'],
    ['another day without a time is its first moment', '2026-11-18', '', '2026-11-17T19:00:00.000Z'],
    ['a time that is none counts as left out', '2026-11-18', '24:00', '2026-11-17T19:00:00.000Z'],
    ['no day at all is now', '', '10:30', '2026-11-19T07:00:00.000Z'],
  ])('momentNoticed: %s', (_what, noticedOn, noticedTime, moment) => {
    expect(momentNoticed({ noticedOn, noticedTime }, now).toISOString()).toBe(moment);
  });
});

describe('children', () => {
  const many = (count: number) => Array.from({ length: count }, (_, n) => ({ ...child, name: `Бала ${n}` }));
  test('nobody', () => expect(said({ children: [] })).toEqual(['children: nobodyNamed']));
  test('forty', () => expect(said({ children: many(40) })).toEqual([]));
  test('fifty', () => expect(said({ children: many(50) })).toEqual(['children: tooMany']));
  test('a pupil of the roster by id', () =>
    expect(said({ children: [{ ...child, pupilId: key }] })).toEqual([]));
  test('an id that is none', () => expect(said({ children: [{ ...child, pupilId: '1' }] })).toHaveLength(1));
  test('a part that is none', () =>
    expect(said({ children: [{ ...child, part: 'guilty' }] })).toEqual(['children.0.part: chooseOne']));
  test('each has a message of its own', () =>
    expect(said({ children: [child, { ...child, name: '' }] })).toEqual(['children.1.name: required']));
});

describe('what was seen', () => {
  const nothing = { signs: [], otherSign: '', saw: '', childWords: '' };
  test('nothing at all', () => expect(said(nothing)).toEqual(['signs: nothingSeen']));
  test('spaces are nothing', () => expect(said({ ...nothing, saw: ' \n ' })).toEqual(['signs: nothingSeen']));
  test.each([
    ['a sign', { signs: ['sign.anxiety'] }],
    ['another sign', { otherSign: 'тамақтан бас тартты' }],
    ['what was seen', { saw: 'жылап отыр' }],
    ['the child’s words', { childWords: '«қорқамын»' }],
  ])('%s is enough', (_what, change) => expect(said({ ...nothing, ...change })).toEqual([]));
  test('a place alone is not', () =>
    expect(said({ ...nothing, place: 'асхана' })).toEqual(['signs: nothingSeen']));
  test('a sign that is none', () => expect(said({ signs: ['sign.bad'] })).toEqual(['signs.0: chooseOne']));
  test('every sign at once', () => expect(said({ signs: [...signCodes] })).toEqual([]));
});

describe('long text', () => {
  test('20,000 characters', () => expect(said({ saw: 'ә'.repeat(20_000) })).toEqual([]));
  test('one more', () => expect(said({ saw: 'ә'.repeat(20_001) })).toEqual(['saw: tooLong']));
  test('2 MB', () => expect(said({ childWords: 'ә'.repeat(1024 * 1024) })).toEqual(['childWords: tooLong']));
  test('2 MB of spaces is nothing written', () =>
    expect(taken({ did: ' '.repeat(2 * 1024 * 1024) }).did).toBeNull());
  test('a place is one short line', () =>
    expect(said({ place: 'а'.repeat(301) })).toEqual(['place: tooLong']));
});

test.each([
  ['seemingKind', ''],
  ['seemingKind', 'murder'],
  ['circumstance', 'p4.9'],
])('%s %j is not to choose from', (field, value) => {
  expect(said({ [field]: value })).toEqual([`${field}: chooseOne`]);
});

test('without a key nothing is taken: it could be sent twice', () => {
  expect(read({ key: '' }).success).toBe(false);
  expect(read({ key: undefined }).success).toBe(false);
});

test('whatever strings arrive, the answer is a report or codes, never an exception', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 400 });
  const arbitrary = fc.record({
    key: fc.oneof(fc.constant(key), anything),
    children: fc.array(
      fc.record({
        pupilId: fc.oneof(fc.constant(null), fc.constant(key), anything),
        name: anything,
        classLabel: anything,
        part: fc.oneof(fc.constantFrom('affected', 'witness', 'alleged'), anything),
      }),
      { maxLength: 3 },
    ),
    seemingKind: fc.oneof(fc.constant('violence'), anything),
    signs: fc.array(fc.oneof(fc.constantFrom(...signCodes), anything), { maxLength: 4 }),
    otherSign: anything,
    circumstance: fc.oneof(fc.constant('p4.1'), anything),
    noticedOn: fc.oneof(fc.constantFrom('2026-11-19', '0000-01-01', '9999-12-31'), anything),
    noticedTime: fc.oneof(fc.constantFrom('', '10:30', '24:00'), anything),
    place: anything,
    saw: anything,
    childWords: anything,
    did: anything,
    doctorNeeded: fc.boolean(),
    dangerNow: fc.boolean(),
    concernsHead: fc.boolean(),
  });
  fc.assert(
    fc.property(arbitrary, (tried) => {
      const { success, data } = schema.safeParse(tried);
      if (!success) return true;
      return (
        momentNoticed(data, now) <= now &&
        data.children.every(({ name }) => name.trim() === name && name.length > 0)
      );
    }),
    { numRuns: 300 },
  );
});

test('the fields that people fill in never answer with anything but a known code', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 400 });
  const typed = ['otherSign', 'noticedOn', 'noticedTime', 'place', 'saw', 'childWords', 'did'] as const;
  fc.assert(
    fc.property(fc.constantFrom(...typed), anything, (field, value) =>
      said({ [field]: value }).every((line) => problems.some((problem) => line.endsWith(`: ${problem}`))),
    ),
    { numRuns: 300 },
  );
});
