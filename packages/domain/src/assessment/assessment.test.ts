import { annex1 } from '@qorgan/statute';
import { describe, expect, test } from 'vitest';
import type { AssessmentEntry, EntryContent } from './assessment-entry.ts';
import { assessmentSections, wordFields } from './assessment-fields.ts';
import {
  mayApproveAssessment,
  maySignAssessment,
  mayTakeSignatureBack,
  nextAssessmentVersion,
  assessmentSignatures,
} from './assessment-marks.ts';
import { fullYears } from './full-years.ts';
import {
  assessedWords,
  assessmentGaps,
  emptyFields,
  signedText,
  type AssessmentMark,
  type InitialAssessment,
} from './initial-assessment.ts';
import { adoptStatement, statementsFor, type SchoolStatement } from './school-statement.ts';
import { decideWriting } from './decide-writing.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 5, 16, 6, minute));
const words = (text: string): EntryContent => ({ kind: 'words', words: text, adopted: null });
const entry = (
  id: string,
  fieldId: string,
  content: EntryContent,
  replaces: string | null = null,
  minute = 0,
) =>
  ({
    ...{ id, fieldId, content, replaces, version: 1 },
    ...{ writtenBy: 'm1', writtenByName: 'Ахметова Гүл', writtenAt: at(minute) },
  }) satisfies AssessmentEntry;
const child: EntryContent = {
  kind: 'child',
  child: { surname: 'Әлімова', given: 'Айару', patronymic: null, birthDate: '2016-06-17', sex: 'female' },
};
const assessors: EntryContent = {
  kind: 'assessors',
  assessors: [{ surname: 'Ахметова', given: 'Гүл', patronymic: null, position: 'маман' }],
};
const needed = [
  entry('c', 'a1.child', child),
  entry('a', 'a1.assessors', assessors),
  entry('k', 'a1.s6', words('Көмек керек.')),
];
const mark = (
  kind: AssessmentMark['kind'],
  by: string,
  fingerprint: string,
  minute: number,
): AssessmentMark => ({
  ...{ id: `${kind}${by}${minute}`, kind, by, fingerprint, at: at(minute) },
  ...{ name: by, position: { kk: 'маман', ru: 'специалист' } },
});
const assessment = (change: Partial<InitialAssessment> = {}): InitialAssessment => ({
  ...{ id: 'i', bodyCaseId: 'b', version: 1, begunAt: at(0), begunByName: 'Ахметова Гүл', reason: null },
  ...{ entries: needed, marks: [], decisions: [] },
  ...change,
});
const who = { by: 'm2', today: '2026-06-16' } as const;
const said = (result: ReturnType<typeof decideWriting>) =>
  result.ok ? result.value.kind : refusalOf(result);
const refusalOf = (result: { ok: boolean }) => {
  if (result.ok || !('refusal' in result)) return 'ok';
  const refusal = result.refusal as { kind: string; rule?: string };
  return refusal.rule ?? refusal.kind;
};

describe('the blanks', () => {
  test('are those of sections 1 to 6 of Annex 1, none left out', () => {
    const inOrder = annex1.sections[1].parts.flatMap((part) =>
      'fields' in part ? part.fields.map(({ id }) => id) : [part.id],
    );
    expect(wordFields.map(({ id }) => id)).toEqual(inOrder);
    expect(assessmentSections.map(({ fields }) => fields.length)).toEqual([1, 1, 5, 5, 4, 1]);
  });
});

test.each([
  ['2016-06-16', 10],
  ['2016-06-17', 9],
  ['2026-06-16', 0],
  ['2026-06-17', null],
  ['2012-02-29', 14],
] as const)('born on %s, somebody is %s years old on 16 June 2026', (born, age) => {
  expect(fullYears(born, '2026-06-16')).toBe(age);
});

test('who was born on 29 February turns older on 1 March', () => {
  expect(fullYears('2012-02-29', '2026-02-28')).toBe(13);
  expect(fullYears('2012-02-29', '2026-03-01')).toBe(14);
});

describe('writing', () => {
  const open = assessment({ entries: [entry('1', 'a1.s1', words('Анасы қамқор.'))] });
  const write = (base: string | null, content: EntryContent, fieldId = 'a1.s1') =>
    said(decideWriting(open, { fieldId, base, content }, who));

  test('goes over what the writer had before them, and over nothing else', () => {
    expect(write('1', words('Жаңа'))).toBe('written');
    expect(write(null, words('Жаңа'))).toBe('changedMeanwhile');
    expect(write('0', words('Жаңа'))).toBe('changedMeanwhile');
    expect(write(null, words('Жаңа'), 'a1.s2')).toBe('written');
  });

  test('says once what is said twice, by whomever', () => {
    expect(write(null, words('Анасы қамқор.'))).toBe('nothingNew');
    expect(write(null, words(''), 'a1.s2')).toBe('nothingNew');
    expect(write('1', words(''))).toBe('written');
  });

  test('leaves alone what the writer left alone, though a colleague has gone on', () => {
    const entries = [entry('1', 'a1.s1', words('бір')), entry('2', 'a1.s1', words('екі'), '1', 3)];
    const untouched = { fieldId: 'a1.s1', base: '1', content: words('бір') };
    expect(decideWriting(assessment({ entries }), untouched, who)).toEqual({
      ...{ ok: true, value: { kind: 'nothingNew', entryId: '1' } },
    });
    const cleared = { ...untouched, content: words('') };
    expect(said(decideWriting(assessment({ entries }), cleared, who))).toBe('changedMeanwhile');
  });

  test('goes on over the writer’s own words, where an answer never reached them', () => {
    const entries = [entry('1', 'a1.s1', words('бір')), entry('2', 'a1.s1', words('екі'), '1', 3)];
    const writing = { fieldId: 'a1.s1', base: null, content: words('үш') };
    const by = (member: string) => decideWriting(assessment({ entries }), writing, { ...who, by: member });
    expect(by('m1')).toEqual({ ok: true, value: { kind: 'written', over: '2' } });
    expect(said(by('m2'))).toBe('changedMeanwhile');
  });

  test('knows only the blanks of the form, each with its own kind of answer', () => {
    expect(write(null, words('…'), 'a1.s9')).toBe('notFound');
    expect(write(null, words('…'), 'a1.child')).toBe('notFound');
    expect(write(null, child, 'a1.s2')).toBe('notFound');
    expect(write(null, child, 'a1.child')).toBe('written');
  });

  test('refuses a day of birth to come and more than a blank takes', () => {
    const later = { ...child, child: { ...child.child, birthDate: '2026-06-17' } } as const;
    expect(write(null, later, 'a1.child')).toBe('inFuture');
    expect(write('1', words('ә'.repeat(20_001)))).toBe('assessmentTooLong');
  });

  test('ends with the approval', () => {
    const approved = assessment({ marks: [mark('approved', 'h', 'f', 5)] });
    expect(said(decideWriting(approved, { fieldId: 'a1.s1', base: null, content: words('…') }, who))).toBe(
      'wrongState',
    );
  });

  test('the last over another stands', () => {
    const entries = [entry('1', 'a1.s1', words('бір')), entry('2', 'a1.s1', words('екі'), '1', 3)];
    expect(assessedWords({ entries })).toEqual({ 'a1.s1': 'екі' });
  });
});

describe('before signing', () => {
  test('name, sex, day of birth, assessors and section 6 are needed, nothing else', () => {
    expect(assessmentGaps(assessment())).toEqual([]);
    expect(assessmentGaps(assessment({ entries: [] }))).toEqual([
      ...['child', 'sex', 'birthDate', 'assessors', 'conclusion'],
    ]);
    const blank = [...needed, entry('k2', 'a1.s6', words('  '), 'k', 1)];
    expect(assessmentGaps(assessment({ entries: blank }))).toEqual(['conclusion']);
  });

  test('what stays empty is listed', () => {
    const empty = emptyFields(assessment());
    expect(empty).toHaveLength(wordFields.length - 1);
    expect(empty).not.toContain('a1.s6');
  });

  test('a text that was changed and changed back is another', () => {
    const back = [
      ...needed,
      entry('k2', 'a1.s6', words('Басқа'), 'k', 1),
      entry('k3', 'a1.s6', words('Көмек керек.'), 'k2', 2),
    ];
    expect(signedText(assessment({ entries: back }))).not.toBe(signedText(assessment()));
  });
});

describe('signing', () => {
  const sign = (one: InitialAssessment, by: string, seen = 'f') =>
    refusalOf(maySignAssessment(one, { by, seen, fingerprint: 'f' }));

  test('is of what one has read, of a whole assessment, once', () => {
    expect(sign(assessment(), 'm1')).toBe('ok');
    expect(sign(assessment(), 'm1', 'older')).toBe('changedMeanwhile');
    expect(sign(assessment({ entries: [] }), 'm1')).toBe('assessmentHasGaps');
    const signed = assessment({ marks: [mark('signed', 'm1', 'f', 1)] });
    expect(sign(signed, 'm1')).toBe('assessmentSignedAlready');
    expect(sign(signed, 'm2')).toBe('ok');
  });

  test('a signature drops when something is written after it, and can be given anew', () => {
    const changed = assessment({ marks: [mark('signed', 'm1', 'older', 1)] });
    expect(assessmentSignatures(changed, 'f').map(({ hasDropped }) => hasDropped)).toEqual([true]);
    expect(sign(changed, 'm1')).toBe('ok');
    expect(refusalOf(mayApproveAssessment(changed, { seen: 'f', fingerprint: 'f' }))).toBe(
      'assessmentUnsigned',
    );
  });

  test('a signature that was taken back is none', () => {
    const marks = [mark('signed', 'm1', 'f', 1), mark('takenBack', 'm1', 'f', 2)];
    expect(assessmentSignatures({ marks }, 'f')).toEqual([]);
    expect(refusalOf(mayTakeSignatureBack(assessment({ marks }), 'm1', 'f'))).toBe('notFound');
    expect(refusalOf(mayTakeSignatureBack(assessment({ marks: marks.slice(0, 1) }), 'm1', 'f'))).toBe('ok');
    expect(refusalOf(mayTakeSignatureBack(assessment({ marks: marks.slice(0, 1) }), 'm2', 'f'))).toBe(
      'notFound',
    );
  });

  test('the head approves what was signed and read, once', () => {
    const signed = assessment({ marks: [mark('signed', 'm1', 'f', 1)] });
    expect(refusalOf(mayApproveAssessment(signed, { seen: 'f', fingerprint: 'f' }))).toBe('ok');
    expect(refusalOf(mayApproveAssessment(signed, { seen: 'older', fingerprint: 'f' }))).toBe(
      'changedMeanwhile',
    );
    const approved = assessment({ marks: [...signed.marks, mark('approved', 'h', 'f', 2)] });
    expect(refusalOf(mayApproveAssessment(approved, { seen: 'f', fingerprint: 'f' }))).toBe('wrongState');
    expect(sign(approved, 'm2')).toBe('wrongState');
  });

  test('a further version needs an approved one and a reason', () => {
    const approved = assessment({ marks: [mark('approved', 'h', 'f', 2)] });
    expect(nextAssessmentVersion(null, null)).toEqual({ ok: true, value: 1 });
    expect(nextAssessmentVersion(approved, 'Жаңа жағдай')).toEqual({ ok: true, value: 2 });
    expect(refusalOf(nextAssessmentVersion(approved, ' '))).toBe('reasonNeeded');
    expect(refusalOf(nextAssessmentVersion(assessment(), 'Жаңа жағдай'))).toBe('wrongState');
  });
});

describe('what the school said', () => {
  const statement: SchoolStatement = {
    ...{ fieldId: 'a1.s3.education', words: '№ 7 мектеп, 4 «Ә»' },
    ...{ school: '№ 7 мектеп', statedOn: '2026-06-15', sourceId: 'referral/1' },
  };

  test('goes below what stands, and says whose words they are', () => {
    expect(adoptStatement('', statement)).toMatchObject({ words: '№ 7 мектеп, 4 «Ә»' });
    expect(adoptStatement('Жақсы оқиды. ', statement)).toEqual({
      ...{ kind: 'words', words: 'Жақсы оқиды.\n№ 7 мектеп, 4 «Ә»' },
      adopted: { sourceId: 'referral/1', school: '№ 7 мектеп', statedOn: '2026-06-15' },
    });
  });

  test('stands beside its blank with the last decision on it', () => {
    const decision = (isAdopted: boolean, minute: number) => ({
      ...{ fieldId: 'a1.s3.education', sourceId: 'referral/1', isAdopted, byName: 'Ким', at: at(minute) },
    });
    expect(statementsFor([statement], [], 'a1.s2')).toEqual([]);
    expect(statementsFor([statement], [], 'a1.s3.education')[0]?.decision).toBe(null);
    const decided = statementsFor([statement], [decision(true, 5), decision(false, 1)], 'a1.s3.education');
    expect(decided[0]?.decision?.isAdopted).toBe(true);
  });
});
