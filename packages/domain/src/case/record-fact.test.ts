import { describe, expect, test } from 'vitest';
import { acts, at, calendar, caseFile, fact, ground, kindsDecided } from './test/sample-case.ts';
import { dutiesOf, type CaseDutyId } from './duties.ts';
import type { Fact, FactContent } from './fact.ts';
import { dutyOfFact, isLate, recordFact, type NewFact } from './record-fact.ts';

const now = at('2026-11-19 12:00');
const decided = kindsDecided('violence');
const newFact = (content: FactContent, change: Partial<NewFact> = {}): NewFact => ({
  content,
  at: now,
  corrects: null,
  lateReason: null,
  ...change,
});
const record = (fresh: NewFact, facts: readonly Fact[] = [decided], when = now) =>
  recordFact(caseFile(), facts, calendar, fresh, when);
const broken = (rule: string) => ({ ok: false, refusal: { kind: 'ruleBroken', rule } });

test('what may be recorded comes back as it was given', () => {
  const fresh = newFact(acts.police);
  expect(record(fresh)).toEqual({ ok: true, value: fresh });
});

describe('when it happened', () => {
  test('not in the future, but clocks may differ by two minutes', () => {
    expect(record(newFact(acts.police, { at: at('2026-11-19 12:02') })).ok).toBe(true);
    expect(record(newFact(acts.police, { at: new Date(at('2026-11-19 12:02').getTime() + 1) }))).toEqual(
      broken('inFuture'),
    );
  });

  test('not before the day of detection; on that day at any time, for a call may come before the report', () => {
    expect(record(newFact(acts.police, { at: at('2026-11-19 00:00') })).ok).toBe(true);
    expect(record(newFact(acts.police, { at: at('2026-11-18 23:59') }))).toEqual(broken('beforeDetection'));
  });
});

describe('late reasons', () => {
  test.each<[why: string, content: FactContent, happened: string, recorded: string, needed: boolean]>([
    ['immediate, within a day', acts.police, '2026-11-20 10:00', '2026-11-20 10:00', false],
    ['immediate, more than a day after', acts.police, '2026-11-20 10:01', '2026-11-20 10:01', true],
    ['done in time, written down a day later', acts.police, '2026-11-19 11:00', '2026-11-20 11:00', false],
    [
      'done in time, written down more than a day later',
      acts.police,
      '2026-11-19 11:00',
      '2026-11-20 11:01',
      true,
    ],
    [
      'parents count from what the head was told',
      acts.parentsInformed,
      '2026-11-20 10:20',
      '2026-11-20 10:20',
      false,
    ],
    ['parents, a minute beyond', acts.parentsInformed, '2026-11-20 10:21', '2026-11-20 10:21', true],
    [
      'the commission, over the weekend, last minute',
      acts.commission,
      '2026-11-24 23:59',
      '2026-11-24 23:59',
      false,
    ],
    ['the commission, a minute beyond', acts.commission, '2026-11-25 00:00', '2026-11-25 00:00', true],
    ['what has no time of its own', acts.medicalNotNeeded, '2026-11-19 12:00', '2026-11-19 12:00', false],
    [
      'a need that nothing spoke of before, found on the third day',
      acts.medicalNeeded,
      '2026-11-22 12:00',
      '2026-11-22 12:00',
      false,
    ],
    [
      'what the order does not ask on these kinds',
      acts.bullyingTrack,
      '2026-11-22 12:00',
      '2026-11-22 12:00',
      false,
    ],
  ])('%s', (_why, content, happened, recorded, needed) => {
    const fresh = newFact(content, { at: at(happened) });
    const told = record(fresh, [decided], at(recorded));
    expect(told.ok).toBe(!needed);
    if (!told.ok) expect(told.refusal).toMatchObject({ kind: 'ruleBroken', rule: 'lateReasonNeeded' });
    expect(record({ ...fresh, lateReason: 'байланыс болмады' }, [decided], at(recorded)).ok).toBe(true);
  });

  test('the order is cited where the time is its own, and only there', () => {
    const late = at('2026-11-30 10:00');
    expect(record(newFact(acts.commission, { at: late }), [decided], late)).toEqual({
      ok: false,
      refusal: { kind: 'ruleBroken', rule: 'lateReasonNeeded', cites: 'order-2026/11.3' },
    });
    expect(record(newFact(acts.police, { at: late }), [decided], late)).toEqual(broken('lateReasonNeeded'));
  });

  test('an empty reason is no reason', () => {
    const late = at('2026-11-30 10:00');
    expect(record(newFact(acts.police, { at: late, lateReason: '' }), [decided], late)).toEqual(
      broken('lateReasonNeeded'),
    );
  });

  test.each([
    // Noticed on Tuesday 15 December; Independence Day on Wednesday is stepped over.
    ['a holiday on the way', '2026-12-15 16:00', '2026-12-21 23:59', '2026-12-22 00:00'],
    // Noticed on Wednesday 30 December: Thursday; 1 and 2 January off, Monday the 4th for the 2nd; Tuesday, Wednesday.
    ['the New Year', '2026-12-30 09:00', '2027-01-06 23:59', '2027-01-07 00:00'],
    // Noticed on a Saturday: Monday to Wednesday.
    ['noticed on a day of rest', '2026-11-21 12:00', '2026-11-25 23:59', '2026-11-26 00:00'],
  ])('order-2026/11.3: %s', (_why, noticed, inTime, late) => {
    const file = caseFile({ grounds: [ground({ noticedAt: at(noticed), receivedAt: at(noticed) })] });
    const sent = (when: string) =>
      recordFact(file, [decided], calendar, newFact(acts.commission, { at: at(when) }), at(when)).ok;
    expect([sent(inTime), sent(late)]).toEqual([true, false]);
  });

  test('an act for a duty that is already settled otherwise is judged as if it were open', () => {
    const not = fact(acts.parentsNotInformed);
    const told = newFact(acts.parentsInformed, { at: at('2026-11-23 10:00') });
    expect(record(told, [decided, not], at('2026-11-23 10:00'))).toEqual(broken('lateReasonNeeded'));
  });

  test('taking a fact back is asked for no reason of delay', () => {
    const wrong = fact(acts.police);
    const withdrawn = newFact(
      { kind: 'withdrawn', reason: 'қате' },
      { at: at('2026-11-30 10:00'), corrects: wrong.id },
    );
    expect(record(withdrawn, [decided, wrong], at('2026-11-30 10:00')).ok).toBe(true);
  });

  test('without a duty only the writing down can be late', () => {
    expect(isLate(undefined, at('2026-11-19 12:00'), at('2026-11-20 12:00'))).toBe(false);
    expect(isLate(undefined, at('2026-11-19 12:00'), at('2026-11-20 12:01'))).toBe(true);
  });
});

describe('once only', () => {
  test.each(Object.entries(acts).filter(([, { kind }]) => kind !== 'medicalNeedDecided'))(
    '%s a second time is refused',
    (_name, content) => {
      expect(record(newFact(content), [decided, fact(content)])).toEqual(broken('alreadyRecorded'));
    },
  );

  test('a notice to another recipient is another act', () => {
    expect(record(newFact(acts.childRightsBody), [decided, fact(acts.police)]).ok).toBe(true);
  });

  test('kinds and the need of a doctor may be decided anew', () => {
    expect(record(newFact({ kind: 'kindsDecided', kinds: ['bullying'] })).ok).toBe(true);
    expect(record(newFact(acts.medicalNeeded), [decided, fact(acts.medicalNotNeeded)]).ok).toBe(true);
  });

  test('the same act may be recorded again once the first was withdrawn', () => {
    const first = fact(acts.police);
    const withdrawn = fact({ kind: 'withdrawn', reason: 'қате' }, now, { corrects: first.id });
    expect(record(newFact(acts.police), [decided, first, withdrawn]).ok).toBe(true);
  });
});

describe('corrections', () => {
  const first = fact(acts.police);
  const second = fact(acts.police, at('2026-11-19 11:30'), { corrects: first.id });

  test('a standing fact is corrected by naming it', () => {
    expect(record(newFact(acts.police, { corrects: first.id }), [decided, first]).ok).toBe(true);
  });

  test('what was corrected before is not corrected again', () => {
    expect(record(newFact(acts.police, { corrects: first.id }), [decided, first, second])).toEqual(
      broken('alreadyCorrected'),
    );
    expect(record(newFact(acts.police, { corrects: second.id }), [decided, first, second]).ok).toBe(true);
  });

  test('what is not on this case is not corrected', () => {
    expect(record(newFact(acts.police, { corrects: 'fact-of-another-case' }))).toEqual(
      broken('alreadyCorrected'),
    );
  });

  test('a correction may not say what another standing fact says', () => {
    const other = fact(acts.childRightsBody);
    expect(record(newFact(acts.childRightsBody, { corrects: first.id }), [decided, first, other])).toEqual(
      broken('alreadyRecorded'),
    );
  });

  test('a withdrawal names what it takes back', () => {
    expect(record(newFact({ kind: 'withdrawn', reason: 'қате' }))).toEqual(broken('alreadyCorrected'));
  });
});

describe('the kinds are never left undecided', () => {
  test('none at all', () => {
    expect(record(newFact({ kind: 'kindsDecided', kinds: [] }))).toEqual(broken('kindsNeeded'));
  });

  test('the only decision cannot be withdrawn or turned into something else', () => {
    expect(record(newFact({ kind: 'withdrawn', reason: 'қате' }, { corrects: decided.id }))).toEqual(
      broken('kindsNeeded'),
    );
    expect(record(newFact(acts.police, { corrects: decided.id }))).toEqual(broken('kindsNeeded'));
  });

  test('it can be corrected, and withdrawn where another stands', () => {
    const corrected = newFact({ kind: 'kindsDecided', kinds: ['bullying'] }, { corrects: decided.id });
    expect(record(corrected).ok).toBe(true);
    const second = fact({ kind: 'kindsDecided', kinds: ['bullying'] });
    const withdrawn = newFact({ kind: 'withdrawn', reason: 'қате' }, { corrects: second.id });
    expect(record(withdrawn, [decided, second]).ok).toBe(true);
  });
});

test.each<[keyof typeof acts, CaseDutyId]>([
  ['police', 'p8.police'],
  ['childRightsBody', 'p8.childRightsBody'],
  ['regionalCommissioner', 'p8.regionalCommissioner'],
  ['commission', 'p11.3.commission'],
  ['parentsInformed', 'p11.1.parents'],
  ['parentsNotInformed', 'p11.1.parents'],
  ['ambulance', 'p11.2.ambulance'],
  ['medicalNeeded', 'p11.2.ambulance'],
  ['bullyingTrack', 'p9.bullying'],
  ['taken', 'p20.assistanceRoom'],
  ['notTaken', 'p20.assistanceRoom'],
])('%s belongs to %s, and settles it where it settles anything', (act, duty) => {
  expect(dutyOfFact(acts[act])).toBe(duty);
  const facts = [kindsDecided('violence', 'bullying'), fact(acts[act])];
  const settled = dutiesOf(caseFile(), facts, calendar).filter(({ settledBy }) => settledBy);
  for (const { id } of settled) expect(id).toBe(duty);
});

test('kinds, the data of the child and withdrawals belong to the whole case', () => {
  expect(dutyOfFact({ kind: 'kindsDecided', kinds: ['violence'] })).toBeNull();
  expect(dutyOfFact(dataChanged)).toBeNull();
  expect(dutyOfFact({ kind: 'withdrawn', reason: 'қате' })).toBeNull();
});

const { pupilId, child, parents } = caseFile();
const dataChanged: FactContent = {
  kind: 'childDataChanged',
  before: { pupilId, child, parents: [] },
  after: { pupilId, child, parents },
  reason: null,
};

test.each<[why: string, written: NewFact]>([
  ['written down by hand', newFact(dataChanged)],
  ['taken back', newFact({ kind: 'withdrawn', reason: 'қате' }, { corrects: 'data' })],
  ['turned into something else', newFact(acts.police, { corrects: 'data' })],
])('a change of the child’s data is not %s: the data are changed again', (_why, written) => {
  const facts = [kindsDecided('violence'), fact(dataChanged, undefined, { id: 'data' })];
  expect(record(written, facts)).toEqual({
    ok: false,
    refusal: { kind: 'wrongState', is: 'childDataChanged', needs: 'correctable' },
  });
});
