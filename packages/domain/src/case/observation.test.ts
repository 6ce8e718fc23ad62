import { expect, test } from 'vitest';
import { acts, at, calendar, caseFile, fact, kindsDecided, noticedAt } from './test/sample-case.ts';
import { dutiesOf } from './duties.ts';
import type { Fact } from './fact.ts';
import type { Observation } from './observation.ts';
import { recordFact, type NewFact } from './record-fact.ts';

const bruise: Observation = {
  kind: 'injuryMarked',
  areas: ['front.leftForearm'],
  injury: 'bruise',
  size: '2×3 см',
  colour: 'purple',
  seenBy: 'мейірбике',
  note: null,
};
const talk: Observation = {
  kind: 'contactHad',
  party: 'parent',
  who: 'анасы',
  way: 'phone',
  words: 'келеді',
};
const strength: Observation = { kind: 'strengthSeen', words: 'әжесіне сенеді', seenBy: 'сынып жетекшісі' };
const needs: Observation = { kind: 'needsAsked', whose: 'siblings', answer: 'yes', words: 'інісі бар' };

const now = at('2026-11-20 10:00');
const fresh = (content: NewFact['content'], change: Partial<NewFact> = {}): NewFact => ({
  content,
  at: now,
  corrects: null,
  lateReason: null,
  ...change,
});
const record = (one: NewFact, facts: Fact[] = []) =>
  recordFact(caseFile(), [kindsDecided('violence'), ...facts], calendar, one, now);
const broken = (rule: string) => ({ ok: false, refusal: { kind: 'ruleBroken', rule } });

test.each([bruise, talk, strength, needs])(
  '$kind may have happened long before the matter was detected, and needs no reason for being late',
  (content) => {
    expect(record(fresh(content, { at: at('2026-09-01 12:00') })).ok).toBe(true);
    expect(record(fresh(content, { at: at('2026-11-20 10:03') }))).toEqual(broken('inFuture'));
    expect(record(fresh(acts.police, { at: at('2026-09-01 12:00') }))).toEqual(broken('beforeDetection'));
  },
);

test('the same may be seen and said again', () => {
  expect(record(fresh(bruise), [fact(bruise), fact(talk)]).ok).toBe(true);
});

test('an observation is corrected by an observation and by nothing else', () => {
  const [was, police] = [fact(bruise), fact(acts.police)];
  expect(record(fresh({ ...bruise, size: null }, { corrects: was.id }), [was]).ok).toBe(true);
  expect(record(fresh({ kind: 'withdrawn', reason: 'басқа бала' }, { corrects: was.id }), [was]).ok).toBe(
    true,
  );
  const refused = { ok: false, refusal: { kind: 'wrongState' } };
  expect(record(fresh(acts.childRightsBody, { corrects: was.id }), [was])).toMatchObject(refused);
  expect(record(fresh(talk, { corrects: police.id }), [police])).toMatchObject(refused);
});

test('order-2026/11.2: an injury that the school sees raises the question of a doctor', () => {
  const need = (...facts: Fact[]) => {
    const all = [kindsDecided('violence'), ...facts];
    const { state, since } = dutiesOf(caseFile(), all, calendar).find(({ id }) => id === 'p11.2.ambulance')!;
    return { state, since };
  };
  expect(need().state).toBe('notOwed');
  const seen = fact(bruise, at('2026-11-19 12:00'));
  expect(need(seen)).toEqual({ state: 'question', since: at('2026-11-19 12:00') });
  const old = fact(bruise, at('2026-11-01 12:00'));
  expect(need(old)).toEqual({ state: 'question', since: at('2026-11-19 10:20') });
  expect(noticedAt < at('2026-11-19 10:20')).toBe(true);

  const notNeeded = fact(acts.medicalNotNeeded, at('2026-11-19 12:30'));
  expect(need(seen, notNeeded).state).toBe('notOwed');
  const later = fact(bruise, at('2026-11-19 15:00'));
  expect(need(seen, notNeeded, later)).toEqual({ state: 'question', since: at('2026-11-19 15:00') });
  expect(need(later, fact(acts.ambulance, at('2026-11-19 15:05'))).state).toBe('done');
  const takenBack = fact({ kind: 'withdrawn', reason: 'қате' }, now, { corrects: later.id });
  expect(need(seen, notNeeded, later, takenBack).state).toBe('notOwed');
});
