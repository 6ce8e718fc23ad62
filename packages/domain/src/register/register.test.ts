import type { IsoDate } from '@qorgan/statute';
import { describe, expect, test } from 'vitest';
import { acts, at, calendar, caseFile, fact, kindsDecided } from '../case/test/sample-case.ts';
import { dutiesOf } from '../case/duties.ts';
import type { Fact } from '../case/fact.ts';
import { entry, letter, referral } from '../referral/test/sample-letter.ts';
import type { Referral } from '../referral/referral.ts';
import { affected, joined, reportOf } from '../report/test/sample-report.ts';
import { registeredReferrals, registeredReports, withoutNames } from './register.ts';
import { schoolYearOf, schoolYearSpan } from './school-year.ts';

describe('the school year', () => {
  test.each<[IsoDate, number]>([
    ['2026-08-31', 2025],
    ['2026-09-01', 2026],
    ['2026-12-31', 2026],
    ['2027-01-01', 2026],
    ['2027-07-15', 2026],
  ])('%s belongs to the one that begins in %i', (day, year) => {
    expect(schoolYearOf(day)).toBe(year);
  });

  test('one ends where the next begins, at midnight in Kazakhstan', () => {
    expect(schoolYearSpan(2026)).toEqual({ from: at('2026-09-01 00:00'), before: at('2027-09-01 00:00') });
    expect(schoolYearSpan(2027).from).toEqual(schoolYearSpan(2026).before);
  });
});

const lines = (facts: readonly Fact[], referrals: readonly Referral[] = []) => {
  const file = caseFile();
  const all = [kindsDecided('violence'), ...facts];
  return registeredReferrals({ file, duties: dutiesOf(file, all, calendar), referrals });
};
const sentLetter = (change: Partial<Referral> = {}) =>
  referral({ state: 'received', events: [entry('sent'), entry('taken', { type: 'received' })], ...change });

describe('notices and referrals', () => {
  test('what is owed and not done stands there too', () => {
    expect(lines([]).map(({ duty, state, at: when }) => [duty, state, when])).toEqual([
      ['p8.police', 'open', null],
      ['p8.childRightsBody', 'open', null],
      ['p8.regionalCommissioner', 'open', null],
      ['p11.3.commission', 'open', null],
    ]);
  });

  test('a telephone call is a line, and the letter that followed it another', () => {
    const call = fact(acts.police);
    const police = lines([call], [sentLetter()]).filter(({ duty }) => duty === 'p8.police');
    expect(police).toMatchObject([
      { state: 'told', channel: 'phone', takenBy: 'кезекші', outgoing: null },
      { state: 'received', channel: 'paper', incomingNumber: '17', outgoing: { number: '1' } },
    ]);
  });

  test('a letter that settles its duty is one line, with the reason where it was late', () => {
    const late = at('2026-11-21 12:00');
    const events = [entry('sent', { at: late, recordedAt: late })];
    const sent = fact({ ...acts.police, channel: 'paper', referralId: 'referral-1' }, late, {
      lateReason: 'байланыс болмады',
    });
    const police = lines([sent], [sentLetter({ state: 'sent', events })]).filter(
      ({ duty }) => duty === 'p8.police',
    );
    expect(police).toMatchObject([{ state: 'sent', isLate: true, lateReason: 'байланыс болмады' }]);
  });

  test('a draft is no line of its own: nothing was sent', () => {
    const draft = referral({ state: 'draft', issued: [], events: [] });
    expect(lines([], [draft]).filter(({ duty }) => duty === 'p8.police')).toMatchObject([{ state: 'open' }]);
    const issued = referral({ state: 'issued', issued: [letter()] });
    expect(lines([], [issued])[0]).toMatchObject({ state: 'issued', at: null });
  });

  test('what was closed undone says so', () => {
    const closed = fact({ kind: 'caseClosed', reason: 'бітті', openDuties: [], whyOpen: 'қате' });
    expect(new Set(lines([closed]).map(({ state }) => state))).toEqual(new Set(['leftOpen']));
  });
});

test('reports stand in the order of their numbers, each child with what was decided', () => {
  const reports = registeredReports([
    reportOf({ number: 2 }),
    reportOf({ number: 1, joins: [joined(affected.id)] }),
  ]);
  expect(reports.map(({ number }) => number)).toEqual([1, 2]);
  expect(reports[0]!.children[0]).toMatchObject({ standing: 'inCase', caseNumber: 1 });
  expect(reports[1]!.children[0]).toMatchObject({ standing: 'undecided', caseNumber: null });
});

test('without names nothing is left by which anybody is known', () => {
  const facts = [fact(acts.police, at('2026-11-21 12:00'), { lateReason: 'Айша ауырып қалды' })];
  const full = { reports: registeredReports([reportOf()]), referrals: lines(facts, [sentLetter()]) };
  const words = JSON.stringify(withoutNames(full));
  for (const name of ['Әлімова', 'Айша', 'Сейітов', 'Мұғалім', 'кезекші', '6 «Б»'])
    expect(words).not.toContain(name);
  expect(words).toContain('"number":1');
});
