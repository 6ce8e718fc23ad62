import { describe, expect, test } from 'vitest';
import {
  closePlanWith,
  withPlanAgreement,
  withPlanDetails,
  withPlanLine,
  withoutPlanLine,
} from './change-plan.ts';
import { measuresByUrgency, isOverdue, measureState, type MeasureStep } from './measure.ts';
import {
  approvedVersion,
  draftVersion,
  planGapsOf,
  nextPlanContent,
  type PlanContent,
  type PlanLine,
} from './plan.ts';
import { planProgress } from './progress.ts';

const name = { kk: 'Орталық', ru: 'Центр', en: 'Centre' };
const line = (change: Partial<PlanLine> = {}): PlanLine => ({
  ...{ id: 'line', help: 'assistance.psychological', item: null, words: 'Кеңес беру', volume: '' },
  ...{ assignedOn: '2026-06-20', dueOn: '2026-09-30', responsible: { organisationId: 'centre', name } },
  ...change,
});
const plan = (change: Partial<PlanContent> = {}): PlanContent => ({
  ...{ contact: 'анасы', address: 'үй', notes: '', reason: null, lines: [line()] },
  assessed: { from: '2026-06-16', until: '2026-06-17' },
  period: { from: '2026-06-20', until: '2026-12-20' },
  agreement: { kind: 'agreed', name: 'Әлімова Г.', on: '2026-06-19', how: 'paper' },
  ...change,
});
const broken = (rule: string) => ({ ok: false, refusal: { kind: 'ruleBroken', rule } });
const measure = (id: string, dueOn: `${number}-${number}-${number}`, ...steps: MeasureStep[]) => ({
  ...{ id, dueOn, number: Number(id), help: 'assistance.legal' as const },
  reports: steps.map((step) => ({ step }) as never),
});

describe('order-2026/22, annex-2: what a plan lacks before it can be signed', () => {
  test('nothing, where all of the form is filled in and an assessment was approved', () => {
    expect(planGapsOf(plan(), true)).toEqual([]);
  });
  test('a reason in the place of the agreement is enough', () => {
    expect(planGapsOf(plan({ agreement: { kind: 'notGot', reason: 'Анасы қарсы' } }), true)).toEqual([]);
  });
  test.each([
    ['assessment', {}, false],
    ['assessed', { assessed: null }, true],
    ['period', { period: null }, true],
    ['contact', { contact: ' ' }, true],
    ['address', { address: '' }, true],
    ['measures', { lines: [] }, true],
    ['agreement', { agreement: null }, true],
  ] as const)('%s', (gap, change, hasAssessment) => {
    expect(planGapsOf(plan(change), hasAssessment)).toEqual([gap]);
  });
});

describe('changing a draft', () => {
  test('periods run forwards', () => {
    const back = { from: '2026-06-20', until: '2026-06-19' } as const;
    expect(withPlanDetails(plan(), plan({ period: back }))).toEqual(broken('untilBeforeFrom'));
    expect(withPlanDetails(plan(), plan({ assessed: back }))).toEqual(broken('untilBeforeFrom'));
    expect(withPlanDetails(plan(), plan({ notes: 'жаңа' }))).toMatchObject({
      ok: true,
      value: { notes: 'жаңа' },
    });
  });
  test('a measure has a name, somebody responsible, and days that run forwards', () => {
    expect(withPlanLine(plan(), line({ words: ' ' }), 'new')).toEqual(broken('measureNameNeeded'));
    const nobody = { organisationId: null, name: { ...name, kk: ' ' } };
    expect(withPlanLine(plan(), line({ responsible: nobody }), 'new')).toEqual(broken('responsibleUnknown'));
    expect(withPlanLine(plan(), line({ dueOn: '2026-06-19' }), 'new')).toEqual(broken('untilBeforeFrom'));
    expect(withPlanLine(plan(), line({ words: '', item: 'assistance.legal.powers' }), 'new').ok).toBe(true);
  });
  test('a line keeps its id when its words change, and gets another when another is to answer for it', () => {
    const words = withPlanLine(plan(), line({ words: 'Басқа' }), 'new');
    expect(words.ok && words.value.lines).toMatchObject([{ id: 'line', words: 'Басқа' }]);
    const others = withPlanLine(plan(), line({ responsible: { organisationId: 'school', name } }), 'new');
    expect(others.ok && others.value.lines).toMatchObject([{ id: 'new' }]);
  });
  test('a line is added at the end, and taken out', () => {
    const added = withPlanLine(plan(), line({ id: 'second' }), 'new');
    expect(added.ok && added.value.lines.map(({ id }) => id)).toEqual(['line', 'second']);
    expect(withoutPlanLine(plan(), 'line').lines).toEqual([]);
  });
  test('an agreement names somebody and lies not ahead; without one there is a reason', () => {
    const agreed = { kind: 'agreed', name: 'Әлімова', on: '2026-06-20', how: 'paper' } as const;
    expect(withPlanAgreement(plan(), { ...agreed, name: ' ' }, '2026-06-20')).toEqual(broken('reasonNeeded'));
    expect(withPlanAgreement(plan(), agreed, '2026-06-19')).toEqual(broken('inFuture'));
    expect(withPlanAgreement(plan(), agreed, '2026-06-20').ok).toBe(true);
    expect(withPlanAgreement(plan(), { kind: 'notGot', reason: '' }, '2026-06-20')).toEqual(
      broken('reasonNeeded'),
    );
  });
  test('a further version starts from the one in force and has to be agreed with anew', () => {
    expect(nextPlanContent(plan(), 'Мектеп ауысты')).toEqual(
      plan({ agreement: null, reason: 'Мектеп ауысты' }),
    );
  });
  test.each([
    ['begun after the one it rested on', '2026-07-01', { from: '2026-07-01', until: '2026-07-02' }],
    ['the one it rested on', '2026-06-16', { from: '2026-06-16', until: '2026-06-17' }],
  ] as const)('a further version rests on the newest assessment: %s', (_why, on, assessed) => {
    const basis = { ...{ assessmentId: 'a', version: 2, words: {} }, on, approvedOn: '2026-07-02' } as const;
    expect(nextPlanContent(plan(), 'Мектеп ауысты', basis).assessed).toEqual(assessed);
  });
});

test('the version in force is the last that was signed; the draft is the one that was not', () => {
  const version = (number: number, approvedAt: Date | null) =>
    ({ version: number, approvedAt, content: plan() }) as never;
  const versions = [version(1, new Date(0)), version(2, new Date(0)), version(3, null)];
  expect(approvedVersion({ versions })).toMatchObject({ version: 2 });
  expect(draftVersion({ versions })).toMatchObject({ version: 3 });
  expect(draftVersion({ versions: versions.slice(0, 2) })).toBeUndefined();
});

describe('measures', () => {
  test('how one stands is what was last said of it', () => {
    expect(measureState(measure('1', '2026-09-30'))).toBe('assigned');
    expect(measureState(measure('1', '2026-09-30', 'begun', 'done'))).toBe('done');
    expect(measureState(measure('1', '2026-09-30', 'done', 'begun'))).toBe('begun');
  });
  test('one is overdue after its last day, unless it came to an end', () => {
    expect(isOverdue(measure('1', '2026-09-30'), '2026-09-30')).toBe(false);
    expect(isOverdue(measure('1', '2026-09-30', 'begun'), '2026-10-01')).toBe(true);
    expect(isOverdue(measure('1', '2026-09-30', 'cannot'), '2026-10-01')).toBe(false);
  });
  test('what is overdue rises to the top, and what came to an end stands last', () => {
    const all = [
      measure('1', '2026-08-01', 'done'),
      measure('2', '2026-12-01'),
      measure('3', '2026-09-01', 'begun'),
    ];
    expect(measuresByUrgency(all).map(({ id }) => id)).toEqual(['3', '2', '1']);
  });
  test('progress has a row for each of the five kinds (23)', () => {
    const all = [
      measure('1', '2026-08-01', 'done'),
      measure('2', '2026-08-01', 'begun'),
      measure('3', '2026-12-01'),
      measure('4', '2026-12-01', 'cannot'),
    ];
    const rows = planProgress(all, '2026-09-01');
    expect(rows.map(({ all: count }) => count)).toEqual([0, 0, 0, 0, 4]);
    expect(rows[4]).toEqual({
      ...{ help: 'assistance.legal', all: 4, assigned: 1, begun: 1, done: 1, cannot: 1, overdue: 1 },
    });
  });
});

describe('closing a plan', () => {
  const measures = [measure('1', '2026-08-01', 'done'), measure('2', '2026-08-01', 'begun')];
  const closing = {
    outcome: 'partly',
    words: 'Бала мектепке оралды',
    without: { '2': 'Отбасы көшті' },
  } as const;
  test('each measure has a result, or the reason why it has none', () => {
    expect(closePlanWith(measures, { ...closing, without: {} })).toEqual(broken('measureReasonsNeeded'));
    expect(closePlanWith(measures, { ...closing, without: { '2': ' ' } })).toEqual(
      broken('measureReasonsNeeded'),
    );
    const extra = { ...closing, without: { '1': 'артық', '2': 'Отбасы көшті' } };
    expect(closePlanWith(measures, extra)).toEqual({ ok: true, value: closing });
  });
  test('it ends with words', () => {
    expect(closePlanWith(measures, { ...closing, words: '' })).toEqual(broken('reasonNeeded'));
  });
});
