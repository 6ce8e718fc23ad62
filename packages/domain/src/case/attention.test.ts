import { expect, test } from 'vitest';
import { acts, at, calendar, caseFile, fact, ground, kindsDecided } from './test/sample-case.ts';
import { attentionOf, attentions, byUrgency, type Attention } from './attention.ts';
import { dutiesOf, type CaseDuty, type CaseDutyId } from './duties.ts';
import type { Fact } from './fact.ts';

const target = 15;
const duties = (...facts: Fact[]) =>
  dutiesOf(caseFile(), [kindsDecided('violence', 'bullying'), ...facts], calendar);
const duty = (id: CaseDutyId, ...facts: Fact[]) => duties(...facts).find((one) => one.id === id)!;

test.each<[CaseDutyId, when: string, Attention]>([
  // Noticed at 10:00; 15 minutes are the school's own target.
  ['p8.police', '2026-11-19 10:15', 'waiting'],
  ['p8.police', '2026-11-19 10:16', 'pressing'],
  ['p8.police', '2026-12-30 10:00', 'pressing'],
  // The head was told at 10:20.
  ['p11.1.parents', '2026-11-19 10:35', 'waiting'],
  ['p11.1.parents', '2026-11-19 10:36', 'pressing'],
  ['p11.3.commission', '2026-11-20 10:00', 'later'],
  ['p11.3.commission', '2026-11-23 23:59', 'later'],
  ['p11.3.commission', '2026-11-24 00:00', 'today'],
  ['p11.3.commission', '2026-11-24 23:59', 'today'],
  ['p11.3.commission', '2026-11-25 00:00', 'overdue'],
  // Order 506 has times of its own, which are not in this order.
  ['p9.bullying', '2026-12-30 10:00', 'waiting'],
])('%s at %s is %s', (id, when, expected) => {
  expect(attentionOf(duty(id), at(when), target)).toBe(expected);
});

test('an immediate duty is never called overdue: the order gives it no number', () => {
  const late = at('2027-11-19 10:00');
  const immediate = duties().filter(({ due }) => due.kind === 'immediate');
  expect(immediate.length).toBeGreaterThan(4);
  for (const one of immediate) expect(attentionOf(one, late, target)).not.toBe('overdue');
});

test('a counted hour is overdue once it has gone by', () => {
  const hour: CaseDuty = { ...duty('p8.police'), due: { kind: 'duration', at: at('2026-11-19 11:00') } };
  expect(attentionOf(hour, at('2026-11-19 11:00'), target)).toBe('pressing');
  expect(attentionOf(hour, new Date(at('2026-11-19 11:00').getTime() + 1), target)).toBe('overdue');
});

test('what is done, excepted or not owed asks for nothing, however late it is', () => {
  const late = at('2026-12-30 10:00');
  const settled = [
    duty('p8.police', fact(acts.police)),
    duty('p11.1.parents', fact(acts.parentsNotInformed)),
    duty('p11.2.ambulance', fact(acts.medicalNotNeeded)),
  ];
  expect(settled.map(({ state }) => state)).toEqual(['done', 'excepted', 'notOwed']);
  for (const one of settled) expect(attentionOf(one, late, target)).toBe('settled');
});

test('the question whether a doctor is needed presses as the call itself would', () => {
  const file = caseFile({ grounds: [ground({ signs: ['sign.injuries'] })] });
  const question = dutiesOf(file, [kindsDecided('violence')], calendar).find(
    ({ state }) => state === 'question',
  )!;
  expect(attentionOf(question, at('2026-11-19 10:30'), target)).toBe('waiting');
  expect(attentionOf(question, at('2026-11-19 10:40'), target)).toBe('pressing');
});

test('most urgent first, and among equals the one that has waited longest', () => {
  const now = at('2026-11-25 09:00');
  const sorted = duties(fact(acts.police)).toSorted(byUrgency(now, target));
  const ranks = sorted.map((one) => attentions.indexOf(attentionOf(one, now, target)));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(sorted[0]!.id).toBe('p11.3.commission');
  const pressing = sorted.filter((one) => attentionOf(one, now, target) === 'pressing').map(({ id }) => id);
  // Paragraphs 8 and 20 count from what the employee noticed, 11.1 from what the head was told.
  expect(pressing).toEqual([
    'p8.childRightsBody',
    'p8.regionalCommissioner',
    'p20.assistanceRoom',
    'p11.1.parents',
  ]);
  expect(sorted.filter(({ state }) => state !== 'open').map(({ id }) => id)).toEqual([
    'p8.police',
    'p11.2.ambulance',
  ]);
});
