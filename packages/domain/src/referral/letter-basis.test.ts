import { expect, test } from 'vitest';
import { acts, caseFile, fact, ground, kindsDecided } from '../case/test/sample-case.ts';
import { standing, type Fact } from '../case/fact.ts';
import { basisOf, changesSince, type CaseForLetter, type LetterChange } from './letter-basis.ts';

const decided = kindsDecided('violence');
const police = fact(acts.police);
const isTold = ({ content }: Fact) => !['kindsDecided', 'medicalNeedDecided'].includes(content.kind);

const state = (facts: readonly Fact[] = [], change: Partial<CaseForLetter> = {}): CaseForLetter => ({
  file: caseFile(),
  facts: [decided, ...facts],
  told: standing(facts).filter(isTold),
  sent: [],
  ...change,
});
const child = caseFile().child;
const corrected = fact({ ...acts.police, takenBy: 'майор' }, undefined, { corrects: police.id });
const withdrawn = fact({ kind: 'withdrawn', reason: 'қате' }, undefined, { corrects: police.id });
const exception = fact(acts.parentsNotInformed);
const informed = fact(acts.parentsInformed);
const exceptionWithdrawn = fact({ kind: 'withdrawn', reason: 'қате' }, undefined, { corrects: exception.id });
const otherReason = fact({ ...acts.parentsNotInformed, reason: 'басқа' }, undefined, {
  corrects: exception.id,
});
const letter = { referralId: 'r-1', duty: 'p8.police' } as const;
const sentFact = fact({ ...acts.police, referralId: 'r-1' });
/** The parents stay out of the letter while they are hidden, and so does whoever told them. */
const hidden = (...facts: Fact[]) =>
  state(facts, {
    told: standing(facts).filter((one) => isTold(one) && one.content.kind !== 'parentsInformed'),
  });

test.each<[why: string, before: CaseForLetter, now: CaseForLetter, changes: LetterChange[]]>([
  ['nothing', state([police]), state([police]), []],
  ['what no letter tells', state(), state([fact(acts.medicalNeeded)]), []],
  ['something was done', state(), state([police]), [{ what: 'factRecorded', fact: police }]],
  [
    'an entry was corrected',
    state([police]),
    state([police, corrected]),
    [{ what: 'factCorrected', fact: corrected }],
  ],
  [
    'an entry made since was corrected: it is new all the same',
    state(),
    state([police, corrected]),
    [{ what: 'factRecorded', fact: corrected }],
  ],
  [
    'an entry was withdrawn',
    state([police]),
    state([police, withdrawn]),
    [{ what: 'factWithdrawn', fact: police }],
  ],
  [
    'the kinds were decided anew',
    state(),
    { ...state(), facts: [kindsDecided('violence', 'bullying')] },
    [{ what: 'kinds', kinds: ['violence', 'bullying'] }],
  ],
  [
    'the same kinds in another order',
    { ...state(), facts: [kindsDecided('bullying', 'violence')] },
    { ...state(), facts: [kindsDecided('violence', 'bullying')] },
    [],
  ],
  [
    'the child’s data',
    state(),
    { ...state(), file: caseFile({ child: { ...child, given: 'Айшагүл', address: 'Абай 1' } }) },
    [{ what: 'child', fields: ['given', 'address'] }],
  ],
  ['a parent', state(), { ...state(), file: caseFile({ parents: [] }) }, [{ what: 'parents' }]],
  [
    'another report',
    state(),
    {
      ...state(),
      file: caseFile({
        grounds: [ground(), ground({ reportId: 'report-2', reportNumber: 7, reportPupilId: 'line-9' })],
      }),
    },
    [{ what: 'reportJoined', number: 7 }],
  ],
  [
    'order-2026/11.1: the parents are hidden now, also those who had been told',
    state([informed]),
    hidden(informed, exception),
    [{ what: 'parentsHidden' }],
  ],
  [
    'order-2026/11.1: another reason for the exception',
    hidden(exception),
    hidden(exception, otherReason),
    [{ what: 'factCorrected', fact: otherReason }],
  ],
  [
    'order-2026/11.1: the parents are shown again',
    hidden(exception),
    state([exception, exceptionWithdrawn]),
    [{ what: 'parentsShown' }],
  ],
  [
    'a letter went out beside a call',
    state([police]),
    state([police], { sent: [letter] }),
    [{ what: 'letterSent', duty: 'p8.police' }],
  ],
  [
    'a letter went out, and that is the fact',
    state(),
    state([sentFact], { sent: [letter] }),
    [{ what: 'factRecorded', fact: sentFact }],
  ],
  [
    'a letter had not gone out after all',
    state([police], { sent: [letter] }),
    state([police]),
    [{ what: 'letterNotSent', duty: 'p8.police' }],
  ],
])('since a letter was drafted: %s', (_why, before, now, changes) => {
  const kept = JSON.parse(JSON.stringify(basisOf(before))) as ReturnType<typeof basisOf>;
  expect(changesSince(kept, now)).toEqual(changes);
});
