import { describe, expect, test } from 'vitest';
import { wordFields } from '../assessment/assessment-fields.ts';
import type { AssessmentMark, InitialAssessment } from '../assessment/initial-assessment.ts';
import { needFields, planBasisOf } from './plan-basis.ts';

const version = (number: number, words: string, approvedAt: Date | null): InitialAssessment => ({
  ...{ id: `v${number}`, bodyCaseId: 'case', version: number, reason: null, decisions: [] },
  ...{ begunAt: new Date(`2026-11-1${number}T06:00:00Z`), begunByName: 'Ахметова' },
  entries: [
    {
      ...{ id: `e${number}`, version: number, fieldId: 'a1.s6', replaces: null },
      ...{ writtenBy: 'm', writtenByName: 'Ахметова', writtenAt: new Date(0) },
      content: { kind: 'words', words, adopted: null },
    },
  ],
  marks: approvedAt ? [{ kind: 'approved', at: approvedAt } as AssessmentMark] : [],
});

describe('order-2026/22: a plan rests on the assessment', () => {
  test('that was approved last, from the day it was begun to the day it was approved', () => {
    const approvedAt = new Date('2026-11-13T20:30:00Z');
    const versions = [
      version(1, 'Бірінші', new Date('2026-11-12T05:00:00Z')),
      version(2, 'Екінші', approvedAt),
      version(3, 'Жазылып жатыр', null),
    ];
    expect(planBasisOf(versions)).toEqual({
      ...{ assessmentId: 'v2', version: 2, on: '2026-11-12', approvedOn: '2026-11-14' },
      words: { 'a1.s6': 'Екінші' },
    });
  });

  test('and on none while none was approved', () => {
    expect(planBasisOf([version(1, 'Жазылып жатыр', null)])).toBeNull();
  });
});

test('annex-1: every need of sections 3 to 5 stands beside one kind of help', () => {
  const needs = wordFields.map(({ id }) => id).filter((id) => /^a1\.s[345]\./.test(id));
  expect(Object.values(needFields).flat().toSorted()).toEqual(needs.toSorted());
});
