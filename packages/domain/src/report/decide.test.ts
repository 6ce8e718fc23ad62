import { describe, expect, test } from 'vitest';
import { breaks, ok, refuse } from '../kernel/result.ts';
import { closeAsMistaken, decideNoCase, mayHaveCase, takeUp } from './decide.ts';
import { affected, alleged, decided, joined, reportOf, witness } from './test/sample-report.ts';

const fresh = reportOf();
const inCase = reportOf({ joins: [joined('affected')] });
const noCase = reportOf({ decisions: [decided('d1', 'noCase', 'affected')] });
const closed = reportOf({ decisions: [decided('d1', 'mistaken')] });
const changed = refuse({ kind: 'changedMeanwhile' });

describe('a case', () => {
  test('for whom it happened to or who saw it, in that part', () => {
    expect(mayHaveCase(fresh, affected)).toEqual(ok('affected'));
    expect(mayHaveCase(inCase, witness)).toEqual(ok('witness'));
  });

  test('not for the alleged, not twice, not where something else stands', () => {
    expect(mayHaveCase(fresh, alleged)).toEqual(breaks('noCaseForAlleged'));
    expect(mayHaveCase(inCase, affected)).toEqual(breaks('alreadyInCase'));
    expect(mayHaveCase(noCase, affected)).toEqual(breaks('alreadyDecided'));
    expect(mayHaveCase(closed, affected)).toEqual(breaks('alreadyClosed'));
  });
});

describe('no case', () => {
  test.each([affected, witness, alleged])('for any child that waits: $part', ({ id }) => {
    expect(decideNoCase(fresh, id, null)).toEqual(ok({ type: 'noCase', reportPupilId: id }));
  });

  test('the second of two is told what the first did', () => {
    expect(decideNoCase(noCase, 'affected', null)).toEqual(breaks('alreadyDecided'));
    expect(decideNoCase(inCase, 'affected', null)).toEqual(breaks('alreadyInCase'));
    expect(decideNoCase(closed, 'affected', null)).toEqual(breaks('alreadyClosed'));
  });

  test('whoever did not see that it was decided and taken up meanwhile is shown that first', () => {
    const takenUp = reportOf({
      decisions: [decided('d1', 'noCase', 'affected'), decided('d2', 'takenUp', 'affected')],
    });
    expect(decideNoCase(takenUp, 'affected', null)).toEqual(changed);
    expect(decideNoCase(takenUp, 'affected', 'd2').ok).toBe(true);
    expect(decideNoCase(takenUp, 'witness', null).ok, 'another child is another matter').toBe(true);
  });
});

describe('closing as mistaken', () => {
  test('the whole report, while nothing in it became a case', () => {
    expect(closeAsMistaken(fresh, null)).toEqual(ok({ type: 'mistaken', reportPupilId: null }));
    expect(closeAsMistaken(noCase, 'd1').ok).toBe(true);
    expect(closeAsMistaken(inCase, null)).toEqual(breaks('alreadyInCase'));
    expect(closeAsMistaken(closed, 'd1')).toEqual(breaks('alreadyClosed'));
  });

  test('not over a colleague’s decision that was not seen', () => {
    expect(closeAsMistaken(noCase, null)).toEqual(changed);
  });
});

describe('taking up again', () => {
  test('a closed report as a whole', () => {
    expect(takeUp(closed, null, 'd1')).toEqual(ok({ type: 'takenUp', reportPupilId: null }));
    expect(takeUp(closed, 'affected', 'd1')).toEqual(breaks('alreadyClosed'));
    expect(takeUp(noCase, null, 'd1')).toEqual(breaks('alreadyTakenUp'));
  });

  test('no case, for that child', () => {
    expect(takeUp(noCase, 'affected', 'd1')).toEqual(ok({ type: 'takenUp', reportPupilId: 'affected' }));
    expect(takeUp(noCase, 'witness', null)).toEqual(breaks('alreadyTakenUp'));
    expect(takeUp(inCase, 'affected', null)).toEqual(breaks('alreadyInCase'));
  });

  test('not what was decided anew meanwhile', () => {
    const anew = reportOf({
      decisions: [
        decided('d1', 'noCase', 'affected'),
        decided('d2', 'takenUp', 'affected'),
        decided('d3', 'noCase', 'affected'),
      ],
    });
    expect(takeUp(anew, 'affected', 'd1')).toEqual(changed);
    expect(takeUp(anew, 'affected', 'd3').ok).toBe(true);
  });
});
