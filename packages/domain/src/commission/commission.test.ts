import { describe, expect, test } from 'vitest';
import { decisionWritten, type DecisionContent } from './decision.ts';
import { hasQuorum, quorumRule, sittingWritten, type SittingContent, type SittingPart } from './sitting.ts';

const now = new Date('2026-11-20T05:00:00Z');
const sitting = (parts: SittingPart[], change: Partial<SittingContent> = {}): SittingContent => ({
  at: new Date('2026-11-20T04:00:00Z'),
  place: '3-кабинет',
  present: parts.map((part) => ({ name: 'Сынақов', post: 'мүше', part })),
  quorum: { members: 7, needed: 4 },
  ...change,
});
const rule = (result: { ok: boolean; refusal?: object }) =>
  result.ok || (result.refusal as { rule?: string }).rule;
const four: SittingPart[] = ['chair', 'secretary', 'member', 'member'];

describe('a sitting', () => {
  test('is prepared for a day to come while nobody is written down as present, and has no rule then', () => {
    const ahead = sittingWritten(sitting([], { at: new Date('2026-12-01T04:00:00Z') }), now);
    expect(ahead).toMatchObject({ ok: true, value: { quorum: null } });
  });

  test.each<[SittingPart[], Partial<SittingContent>, true | string]>([
    [four, {}, true],
    [['chair', 'secretary'], {}, true],
    [four, { at: new Date('2026-11-20T05:00:01Z') }, 'inFuture'],
    [['chair', 'member'], {}, 'sittingSignersNeeded'],
    [['chair', 'chair', 'secretary'], {}, 'sittingSignersNeeded'],
    [four, { quorum: null }, 'quorumRuleNeeded'],
    [four, { quorum: { members: 3, needed: 2 } }, 'moreThanMembers'],
    [[...four, 'invited'], { quorum: { members: 4, needed: 2 } }, true],
  ])('held with %j and %j: %s', (parts, change, is) => {
    expect(rule(sittingWritten(sitting(parts, change), now))).toBe(is);
  });

  test('counts whoever has a vote, and whoever was only asked to come does not make its quorum', () => {
    expect(hasQuorum(sitting(four))).toBe(true);
    expect(hasQuorum(sitting(['chair', 'secretary', 'member', 'invited']))).toBe(false);
    expect(hasQuorum(sitting(four, { quorum: null }))).toBe(false);
  });

  test('the rule can be met', () => {
    expect(rule(quorumRule({ members: 7, needed: 7 }))).toBe(true);
    for (const wrong of [
      { members: 7, needed: 8 },
      { members: 0, needed: 0 },
      { members: 100, needed: 5 },
    ])
      expect(rule(quorumRule(wrong))).toBe('quorumRuleWrong');
  });
});

describe('order-2026/29: a decision', () => {
  const decision = (change: Partial<DecisionContent> = {}): DecisionContent => ({
    ...{ outcome: 'adopted', words: 'Көмек көрсетілсін', reason: null },
    measures: [{ help: 'assistance.psychological', words: 'Психолог көмегі' }],
    ...change,
  });
  const written = (change: Partial<DecisionContent>, former?: DecisionContent, parts = four) =>
    rule(decisionWritten(sitting(parts), former, decision(change)));

  test.each<[string, Partial<DecisionContent>, true | string]>([
    ['with words and a measure', {}, true],
    ['without words', { words: ' ' }, 'decisionWordsNeeded'],
    ['without a measure', { measures: [] }, 'decisionMeasureNeeded'],
    ['put off without a measure', { outcome: 'postponed', measures: [] }, true],
  ])('%s: %s', (_, change, is) => {
    expect(written(change)).toBe(is);
  });

  test('is adopted with a quorum alone; without one it can be put off; before the sitting there is none', () => {
    const few: SittingPart[] = ['chair', 'secretary', 'member'];
    expect(written({}, undefined, few)).toBe('quorumMissing');
    expect(written({ outcome: 'postponed' }, undefined, few)).toBe(true);
    expect(written({}, undefined, [])).toBe('sittingNotHeld');
  });

  test('is put right with a reason, and what was adopted stays adopted', () => {
    expect(written({}, decision())).toBe('reasonNeeded');
    expect(written({ reason: 'қате' }, decision())).toBe(true);
    expect(written({ reason: 'қате', outcome: 'postponed' }, decision())).toBe('decisionStands');
    expect(written({ reason: 'қате' }, decision({ outcome: 'postponed' }))).toBe(true);
  });
});
