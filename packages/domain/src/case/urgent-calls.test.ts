import { expect, test } from 'vitest';
import type { CaseGround } from './case-file.ts';
import type { FactContent } from './fact.ts';
import { acts, caseFile, fact, ground, kindsDecided } from './test/sample-case.ts';
import { urgentCalls } from './urgent-calls.ts';

const both = { police: true, ambulance: true };
const onlyAmbulance = { police: false, ambulance: true };
const onlyPolice = { police: true, ambulance: false };
const danger = { dangerNow: true };
const doctor = { doctorNeeded: true };
const hurt = { signs: ['sign.injuries.bruises'] };

test.each<[string, Partial<CaseGround>, FactContent[], object | null]>([
  ['nothing urgent', {}, [], null],
  ['an injury alone raises a question, not an alarm', hurt, [], null],
  ['a doctor asked for', doctor, [], onlyAmbulance],
  ['danger: both', danger, [], both],
  ['danger, the police told: their call is done', danger, [acts.police], null],
  ['danger and a doctor, the police told', { ...danger, ...doctor }, [acts.police], onlyAmbulance],
  ['danger and an injury, the police told', { ...danger, ...hurt }, [acts.police], onlyAmbulance],
  ['a doctor, the ambulance called', doctor, [acts.ambulance], null],
  ['a doctor, decided that none is needed', doctor, [acts.medicalNotNeeded], null],
  ['a doctor, decided that one is needed', doctor, [acts.medicalNeeded], onlyAmbulance],
  ['danger, the ambulance called, the police not', danger, [acts.ambulance], onlyPolice],
  ['another body told is not the police', danger, [acts.childRightsBody], both],
])('%s', (_what, reported, contents, expected) => {
  const file = caseFile({ grounds: [ground(reported)] });
  const facts = [kindsDecided('bullying'), ...contents.map((content) => fact(content))];
  const calls = urgentCalls(file, facts);
  if (expected === null) expect(calls).toBeNull();
  else expect(calls).toMatchObject(expected);
});

test('one report of several is enough', () => {
  const file = caseFile({ grounds: [ground(), ground({ reportPupilId: 'line-2', doctorNeeded: true })] });
  expect(urgentCalls(file, [])).toEqual({ isInDanger: false, ...onlyAmbulance });
});

test('a call taken back is no call', () => {
  const called = fact(acts.ambulance);
  const withdrawn = fact({ kind: 'withdrawn', reason: 'басқа бала' }, undefined, { corrects: called.id });
  expect(urgentCalls(caseFile({ grounds: [ground(doctor)] }), [called, withdrawn])).toMatchObject(
    onlyAmbulance,
  );
});
