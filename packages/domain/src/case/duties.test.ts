import type { Kind } from '@qorgan/statute';
import { describe, expect, test } from 'vitest';
import {
  acts,
  at,
  calendar,
  caseFile,
  fact,
  ground,
  kindsDecided,
  noticedAt,
  receivedAt,
} from './test/sample-case.ts';
import type { CaseFile } from './case-file.ts';
import { caseDutyIds, dutiesOf, isCaseDutyId, kindsOf, parentsAreHidden, type CaseDutyId } from './duties.ts';
import type { Fact } from './fact.ts';

const dutyOf = (id: CaseDutyId, facts: readonly Fact[], file: CaseFile = caseFile()) =>
  dutiesOf(file, facts, calendar).find((duty) => duty.id === id)!;

const notices: CaseDutyId[] = ['p8.police', 'p8.childRightsBody', 'p8.regionalCommissioner'];
const eleven: CaseDutyId[] = ['p11.1.parents', 'p11.2.ambulance', 'p11.3.commission'];
const room: CaseDutyId[] = ['p20.assistanceRoom'];
const bullying: CaseDutyId[] = ['p9.bullying'];

// Signs that need a doctor are there, so that 11.2 depends on the kinds alone.
const hurt = caseFile({ grounds: [ground({ doctorNeeded: true })] });

test.each<[kinds: Kind[], owed: CaseDutyId[]]>([
  [['violence'], [...notices, ...eleven, ...room]],
  [['cruelty'], [...notices, ...eleven, ...room]],
  [['witness'], [...notices, ...eleven]],
  [['bullying'], [...notices, ...bullying]],
  [
    ['bullying', 'violence'],
    [...notices, ...bullying, ...eleven, ...room],
  ],
  [
    ['bullying', 'witness'],
    [...notices, ...bullying, ...eleven],
  ],
  [
    ['cruelty', 'witness'],
    [...notices, ...eleven, ...room],
  ],
  [['violence', 'cruelty', 'bullying', 'witness'], [...caseDutyIds]],
  [[], []],
])('order-2026/8, 9, 11, 20: %j owes exactly %j', (kinds, owed) => {
  const duties = dutiesOf(hurt, kinds.length ? [kindsDecided(...kinds)] : [], calendar);
  expect(duties.map(({ id }) => id)).toEqual([...caseDutyIds]);
  expect(duties.filter(({ state }) => state === 'open').map(({ id }) => id)).toEqual(
    caseDutyIds.filter((id) => owed.includes(id)),
  );
  for (const duty of duties.filter(({ id }) => !owed.includes(id)))
    expect(duty).toMatchObject({ state: 'notOwed', notOwed: { code: 'kindNotNamed', kinds } });
  for (const duty of duties.filter(({ id }) => owed.includes(id))) expect(duty.notOwed).toBeNull();
});

test.each<[CaseDutyId, paragraph: string, due: string]>([
  ['p8.police', '8', 'immediate'],
  ['p8.childRightsBody', '8', 'immediate'],
  ['p8.regionalCommissioner', '8', 'immediate'],
  ['p9.bullying', '9', 'external'],
  ['p11.1.parents', '11.1', 'immediate'],
  ['p11.2.ambulance', '11.2', 'immediate'],
  ['p11.3.commission', '11.3', 'workingDays'],
  ['p20.assistanceRoom', '20', 'immediate'],
])('%s stands in paragraph %s and is due as %s', (id, paragraph, due) => {
  const duty = dutyOf(id, [kindsDecided('violence')]);
  expect([duty.law.paragraph, duty.due.kind]).toEqual([paragraph, due]);
});

test('order-2026/11.3: three working days from the earlier of detection and receipt', () => {
  const duty = dutyOf('p11.3.commission', [kindsDecided('violence')]);
  expect(duty.since).toEqual(noticedAt);
  // Thursday is not counted; Friday, Monday, Tuesday.
  expect(duty.due).toMatchObject({ firstDay: '2026-11-20', lastDay: '2026-11-24', confirmed: true });
});

test('order-2026/11.3: a report that joins with an earlier detection brings the last day forward', () => {
  const earlier = ground({
    reportId: 'report-2',
    noticedAt: at('2026-11-17 15:00'),
    receivedAt: at('2026-11-20 09:00'),
  });
  const file = caseFile({ grounds: [ground(), earlier] });
  const duty = dutyOf('p11.3.commission', [kindsDecided('violence')], file);
  expect(duty.due).toMatchObject({ lastDay: '2026-11-20' });
  // The head was first told by the other report.
  expect(dutyOf('p11.1.parents', [kindsDecided('violence')], file).since).toEqual(receivedAt);
});

test('order-2026/11.3: a phone call to the head before anybody wrote what was noticed counts too', () => {
  const file = caseFile({ grounds: [ground({ noticedAt: at('2026-11-19 12:00') })] });
  expect(dutyOf('p11.3.commission', [kindsDecided('violence')], file).since).toEqual(receivedAt);
});

test('what was detected before the order was in force is judged by its first law', () => {
  const file = caseFile({
    grounds: [ground({ noticedAt: at('2026-03-02 10:00'), receivedAt: at('2026-03-02 10:10') })],
  });
  const duties = dutiesOf(file, [kindsDecided('violence')], calendar);
  expect(duties.map(({ id }) => id)).toEqual([...caseDutyIds]);
  expect(duties.find(({ id }) => id === 'p11.3.commission')!.due).toMatchObject({ lastDay: '2026-03-05' });
});

describe('what settles a duty', () => {
  const every: Kind[] = ['violence', 'bullying'];
  test.each<[CaseDutyId, keyof typeof acts, 'done' | 'excepted']>([
    ['p8.police', 'police', 'done'],
    ['p8.childRightsBody', 'childRightsBody', 'done'],
    ['p8.regionalCommissioner', 'regionalCommissioner', 'done'],
    ['p9.bullying', 'bullyingTrack', 'done'],
    ['p11.1.parents', 'parentsInformed', 'done'],
    ['p11.1.parents', 'parentsNotInformed', 'excepted'],
    ['p11.2.ambulance', 'ambulance', 'done'],
    ['p11.3.commission', 'commission', 'done'],
    ['p20.assistanceRoom', 'taken', 'done'],
    ['p20.assistanceRoom', 'notTaken', 'excepted'],
  ])('%s: %s makes it %s, and no other duty', (id, act, state) => {
    const recorded = fact(acts[act]);
    const duties = dutiesOf(hurt, [kindsDecided(...every), recorded], calendar);
    expect(duties.find((duty) => duty.id === id)).toMatchObject({ state, settledBy: recorded });
    expect(duties.filter((duty) => duty.settledBy).map((duty) => duty.id)).toEqual([id]);
  });

  test('each of the three notices of paragraph 8 is owed on its own', () => {
    const told = [kindsDecided('violence'), fact(acts.police)];
    expect(notices.map((id) => dutyOf(id, told).state)).toEqual(['done', 'open', 'open']);
  });

  test('a withdrawn act leaves the duty open again', () => {
    const wrong = fact(acts.police);
    const withdrawn = fact({ kind: 'withdrawn', reason: 'басқа іс' }, at('2026-11-19 12:00'), {
      corrects: wrong.id,
    });
    expect(dutyOf('p8.police', [kindsDecided('violence'), wrong, withdrawn])).toMatchObject({
      state: 'open',
      settledBy: null,
    });
  });

  test('a corrected act counts with what the correction says', () => {
    const wrong = fact(acts.police);
    const right = fact(acts.police, at('2026-11-19 10:45'), { corrects: wrong.id });
    expect(dutyOf('p8.police', [kindsDecided('violence'), wrong, right]).settledBy).toBe(right);
  });

  test('an act that the kinds do not ask for settles nothing, and counts once they do', () => {
    const early = fact(acts.commission);
    const asBullying = [kindsDecided('bullying'), early];
    expect(dutyOf('p11.3.commission', asBullying).state).toBe('notOwed');
    const decidedAnew = fact({ kind: 'kindsDecided', kinds: ['violence'] }, at('2026-11-19 14:00'));
    expect(dutyOf('p11.3.commission', [...asBullying, decidedAnew])).toMatchObject({
      state: 'done',
      settledBy: early,
    });
  });
});

describe('order-2026/11.2: is a doctor needed?', () => {
  const ambulance = (signs: string[], doctorNeeded: boolean, ...facts: Fact[]) =>
    dutyOf(
      'p11.2.ambulance',
      [kindsDecided('violence'), ...facts],
      caseFile({ grounds: [ground({ signs, doctorNeeded })] }),
    );

  test.each<
    [string, signs: string[], doctorNeeded: boolean, facts: Fact[], state: string, why: string | null]
  >([
    ['no sign of an injury', ['sign.anxiety'], false, [], 'notOwed', 'noMedicalSign'],
    ['an injury raises the question', ['sign.injuries'], false, [], 'question', null],
    ['so does a part of it', ['sign.injuries.bruises'], false, [], 'question', null],
    ['the employee asked for a doctor', ['sign.anxiety'], true, [], 'open', null],
    ['the head decides: needed', ['sign.injuries'], false, [fact(acts.medicalNeeded)], 'open', null],
    ['needed without any sign', [], false, [fact(acts.medicalNeeded)], 'open', null],
    [
      'the head decides: not needed',
      ['sign.injuries'],
      false,
      [fact(acts.medicalNotNeeded)],
      'notOwed',
      'medicalHelpNotNeeded',
    ],
    [
      'not needed, though the employee asked',
      [],
      true,
      [fact(acts.medicalNotNeeded)],
      'notOwed',
      'medicalHelpNotNeeded',
    ],
    ['called without a decision', [], false, [fact(acts.ambulance)], 'done', null],
  ])('%s', (_what, signs, doctorNeeded, facts, state, why) => {
    const duty = ambulance(signs, doctorNeeded, ...facts);
    expect([duty.state, duty.notOwed?.code ?? null]).toEqual([state, why]);
  });

  test('the later decision counts', () => {
    const no = fact(acts.medicalNotNeeded, at('2026-11-19 10:40'));
    const yes = fact(acts.medicalNeeded, at('2026-11-19 12:00'));
    expect(ambulance(['sign.injuries'], false, yes, no).state).toBe('open');
  });

  test('that it is not needed is told by the decision, for the reader to see who decided', () => {
    const no = fact(acts.medicalNotNeeded);
    expect(ambulance(['sign.injuries'], false, no).settledBy).toBe(no);
  });

  test.each<[why: string, grounds: Parameters<typeof ground>[0][], decided: string | null, since: string]>([
    ['with the report that tells of an injury', [{ signs: ['sign.injuries'] }], null, '2026-11-19 10:20'],
    [
      'with the later report, where only that one does',
      [{}, { signs: ['sign.injuries'], receivedAt: at('2026-11-20 09:00') }],
      null,
      '2026-11-20 09:00',
    ],
    [
      'with the report, whenever the head decided that it is so',
      [{ doctorNeeded: true }],
      '2026-11-19 12:00',
      '2026-11-19 10:20',
    ],
    ['by the decision, where no report tells of it', [{}], '2026-11-21 12:00', '2026-11-21 12:00'],
  ])('it is owed since the need was found: %s', (_why, grounds, decided, since) => {
    const file = caseFile({ grounds: grounds.map(ground) });
    const need = decided ? [fact(acts.medicalNeeded, at(decided))] : [];
    const duty = dutyOf('p11.2.ambulance', [kindsDecided('violence'), ...need], file);
    expect([duty.since, duty.due]).toEqual([at(since), { kind: 'immediate', since: at(since) }]);
  });

  test('an injury in any of the reports counts', () => {
    const file = caseFile({
      grounds: [ground(), ground({ reportId: 'report-2', signs: ['sign.injuries.wounds'] })],
    });
    expect(dutyOf('p11.2.ambulance', [kindsDecided('violence')], file).state).toBe('question');
  });
});

describe('order-2026/11.1: the exception for the child', () => {
  const decided = kindsDecided('violence');
  const not = fact(acts.parentsNotInformed, at('2026-11-19 11:00'));
  const told = fact(acts.parentsInformed, at('2026-11-20 09:00'));

  test('parents are hidden from the moment it is recorded until they are told', () => {
    expect(parentsAreHidden([decided])).toBe(false);
    expect(parentsAreHidden([decided, not])).toBe(true);
    expect(parentsAreHidden([decided, not, told])).toBe(false);
    expect(parentsAreHidden([told, not, decided])).toBe(false);
  });

  test('the duty then follows what happened last', () => {
    expect(dutyOf('p11.1.parents', [decided, not]).state).toBe('excepted');
    expect(dutyOf('p11.1.parents', [decided, not, told])).toMatchObject({ state: 'done', settledBy: told });
    const notAnyMore = fact(acts.parentsNotInformed, at('2026-11-21 09:00'));
    expect(dutyOf('p11.1.parents', [decided, told, notAnyMore]).state).toBe('excepted');
    expect(parentsAreHidden([decided, told, notAnyMore])).toBe(true);
  });

  test('a withdrawn exception hides nobody', () => {
    const withdrawn = fact({ kind: 'withdrawn', reason: 'қате' }, at('2026-11-19 12:00'), {
      corrects: not.id,
    });
    expect(parentsAreHidden([decided, not, withdrawn])).toBe(false);
    expect(dutyOf('p11.1.parents', [decided, not, withdrawn]).state).toBe('open');
  });
});

test('the kinds are those last decided', () => {
  expect(kindsOf([])).toEqual([]);
  const first = kindsDecided('bullying');
  const second = fact({ kind: 'kindsDecided', kinds: ['bullying', 'violence'] }, at('2026-11-20 10:00'));
  expect(kindsOf([second, first])).toEqual(['bullying', 'violence']);
});

test('a duty is known by its id', () => {
  expect(caseDutyIds.every(isCaseDutyId)).toBe(true);
  expect(['p8.notify', 'p10.head', '', 'p8.police '].some(isCaseDutyId)).toBe(false);
});
