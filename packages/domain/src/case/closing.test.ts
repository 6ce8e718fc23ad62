import { describe, expect, test } from 'vitest';
import { caseClosing, closeCase, reopenCase, stillOwed } from './closing.ts';
import { attentionOf } from './attention.ts';
import { dutiesOf } from './duties.ts';
import type { Fact } from './fact.ts';
import { recordFact } from './record-fact.ts';
import { acts, at, calendar, caseFile, fact, kindsDecided } from './test/sample-case.ts';

const decided = kindsDecided('violence');
const duties = (facts: readonly Fact[]) => dutiesOf(caseFile(), facts, calendar);
const states = (facts: readonly Fact[]) =>
  Object.fromEntries(duties(facts).map(({ id, state }) => [id, state]));
const closed = fact(
  { kind: 'caseClosed', reason: 'аяқталды', openDuties: ['p8.police'], whyOpen: 'қате хабарлама' },
  at('2026-11-20 10:00'),
);
const reopened = fact({ kind: 'caseReopened', reason: 'жаңа мән-жай', report: null }, at('2026-11-23 09:00'));
const everyAct = [
  acts.police,
  acts.childRightsBody,
  acts.regionalCommissioner,
  acts.commission,
  acts.parentsInformed,
  acts.taken,
].map((act) => fact(act));

describe('closing', () => {
  test('nothing open: a reason is enough, and no second one is kept', () => {
    const facts = [decided, ...everyAct];
    expect(stillOwed(duties(facts))).toEqual([]);
    expect(closeCase(duties(facts), facts, { reason: 'аяқталды', whyOpen: 'артық' })).toEqual({
      ok: true,
      value: { kind: 'caseClosed', reason: 'аяқталды', openDuties: [], whyOpen: null },
    });
  });

  test('while a duty is open the head has to say why, and which duties they were is kept', () => {
    const facts = [decided, ...everyAct.filter(({ content }) => content !== acts.commission)];
    expect(closeCase(duties(facts), facts, { reason: 'аяқталды', whyOpen: null })).toMatchObject({
      refusal: { rule: 'whyOpenNeeded' },
    });
    expect(closeCase(duties(facts), facts, { reason: 'аяқталды', whyOpen: 'көшіп кетті' })).toMatchObject({
      value: { openDuties: ['p11.3.commission'], whyOpen: 'көшіп кетті' },
    });
  });

  test('a closed case is not closed again, and an open one not reopened', () => {
    const facts = [decided, closed];
    expect(closeCase(duties(facts), facts, { reason: 'тағы', whyOpen: 'тағы' })).toMatchObject({
      refusal: { kind: 'wrongState' },
    });
    expect(reopenCase([decided], 'неге')).toMatchObject({ refusal: { kind: 'wrongState' } });
    expect(reopenCase(facts, 'неге')).toMatchObject({ value: { kind: 'caseReopened', reason: 'неге' } });
  });
});

describe('a closed case', () => {
  test('what was done stays done, what was not is left open and asks for no look', () => {
    const facts = [decided, fact(acts.police), closed];
    expect(states(facts)).toMatchObject({
      'p8.police': 'done',
      'p11.3.commission': 'leftOpen',
      'p9.bullying': 'notOwed',
    });
    for (const duty of duties(facts))
      expect(attentionOf(duty, at('2027-03-01 10:00'), 15), duty.id).toBe('settled');
  });

  test('takes no further entry, and its closing is not corrected away', () => {
    const facts = [decided, closed];
    const record = (content: Fact['content'], corrects: string | null = null) =>
      recordFact(
        caseFile(),
        facts,
        calendar,
        { content, at: at('2026-11-20 11:00'), corrects, lateReason: 'кеш' },
        at('2026-11-20 11:00'),
      );
    expect(record(acts.police)).toMatchObject({ refusal: { rule: 'caseIsClosed' } });
    expect(record({ kind: 'withdrawn', reason: 'қате' }, closed.id)).toMatchObject({
      refusal: { kind: 'wrongState', is: 'caseClosed' },
    });
    expect(record(closed.content)).toMatchObject({ refusal: { kind: 'wrongState', is: 'caseClosed' } });
  });

  test('reopened, its duties are as they were, with the times they had', () => {
    const facts = [decided, closed, reopened];
    expect(caseClosing(facts)).toBeUndefined();
    expect(states(facts)).toEqual(states([decided]));
    expect(duties(facts).map(({ due }) => due)).toEqual(duties([decided]).map(({ due }) => due));
    expect(caseClosing([...facts, fact(closed.content, at('2026-11-24 10:00'))])).toBeDefined();
  });
});
