import { expect, test } from 'vitest';
import { acts, at, fact, kindsDecided } from './test/sample-case.ts';
import { latest, standing } from './fact.ts';

test('facts stand in the order they happened, whatever the order they were written down in', () => {
  const later = fact(acts.commission, at('2026-11-20 09:00'));
  const earlier = fact(acts.police, at('2026-11-19 09:00'), { recordedAt: at('2026-11-20 10:00') });
  expect(standing([later, earlier])).toEqual([earlier, later]);
});

test('a corrected fact does not stand, and neither does a corrected correction', () => {
  const first = fact(acts.police);
  const second = fact(acts.police, at('2026-11-19 11:05'), { corrects: first.id });
  const third = fact(acts.police, at('2026-11-19 11:10'), { corrects: second.id });
  expect(standing([first, second, third])).toEqual([third]);
});

test('a withdrawal takes a fact away and leaves nothing in its place', () => {
  const told = fact(acts.police);
  const withdrawn = fact({ kind: 'withdrawn', reason: 'қате' }, at('2026-11-19 12:00'), {
    corrects: told.id,
  });
  expect(standing([told, withdrawn])).toEqual([]);
  expect(latest([told, withdrawn], 'noticeGiven')).toBeUndefined();
});

test('the latest of a kind is the one that happened last; of one moment, the one written down last', () => {
  const bullying = kindsDecided('bullying');
  const violence = kindsDecided('violence');
  expect(latest([bullying, violence, fact(acts.police)], 'kindsDecided')).toBe(violence);
  expect(latest([fact(acts.police)], 'kindsDecided')).toBeUndefined();
});

test('the list that was given is left as it was', () => {
  const facts = Object.freeze([fact(acts.commission, at('2026-11-20 09:00')), fact(acts.police)]);
  standing(facts);
  expect(facts[0]!.content.kind).toBe('sentToCommission');
});
