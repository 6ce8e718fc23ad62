import { attentionCategoryIds, attentionGroupIds, calendarYears, type IsoDate } from '@qorgan/statute';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workCalendar } from '../deadline/work-calendar.ts';
import { addDays } from '../kernel/day.ts';
import { watchBoard } from './board.ts';
import { contactDue, planAfter, standingContacts, type WatchContact } from './contact.ts';
import { groundIds, groundWords, isInGroup } from './ground.ts';
import {
  entrustedIn,
  isGone,
  measureDue,
  measuresOf,
  type EntrustedMeasure,
  type SchoolMeasure,
} from './measure.ts';
import { answeredUpTo } from './put-forward.ts';
import {
  groundsOf,
  planSince,
  termsOf,
  watchStanding,
  type WatchContent,
  type WatchRecord,
  type WatchTerms,
} from './record.ts';

const calendar = workCalendar(calendarYears, { week: 'fiveDays' });
const terms: WatchTerms = {
  level: 'raised',
  responsibleId: 'm',
  reviewOn: '2026-12-20',
  agreed: 'Аптасына бір кездесу',
  contactEvery: 5,
  contactType: 'meeting',
};

let count = 0;
const record = (
  content: WatchContent,
  on: IsoDate = '2026-11-20',
  corrects: string | null = null,
): WatchRecord => {
  count += 1;
  const id = `r${count}`;
  const recordedAt = new Date(Date.UTC(2026, 10, 20, 5, count));
  return { id, entryId: 'e', content, on, recordedAt, recordedBy: 'm', recordedByName: 'М', corrects };
};
const ground = (id: (typeof groundIds)[number]) =>
  ({ kind: 'groundNamed', ground: id, since: '2026-11-01', source: 'teacher', evidence: 'x' }) as const;

const contact = (on: IsoDate, change: Partial<WatchContact> = {}): WatchContact => {
  count += 1;
  return {
    ...{ id: `c${count}`, entryId: 'e', type: 'meeting', outcome: 'held', on, nextOn: null },
    ...{ recordedAt: new Date(Date.UTC(2026, 10, 20, 5, count)), recordedByName: 'М', corrects: null },
    ...change,
  };
};

describe('grounds', () => {
  test('the thirteen categories and six groups; the first group is the categories themselves', () => {
    expect(groundIds).toHaveLength(attentionCategoryIds.length + attentionGroupIds.length - 1);
    expect(groundWords('attn.truancy').cites).toBe('order-2026/2.1');
    expect(groundIds.filter((id) => isInGroup(id, 'risk.1'))).toEqual(attentionCategoryIds);
    expect(groundIds.filter((id) => isInGroup(id, 'risk.4'))).toEqual(['risk.4']);
  });

  test('a ground stands until it is lifted or taken back, and again when the lifting is taken back', () => {
    const [failing, pregnant] = [record(ground('attn.failing')), record(ground('attn.pregnant'))];
    const lifted = record({ kind: 'groundLifted', named: failing.id, reason: 'x' });
    const standing = (...more: WatchRecord[]) =>
      groundsOf([failing, pregnant, ...more]).map(({ ground: id }) => id);
    expect(standing()).toEqual(['attn.failing', 'attn.pregnant']);
    expect(standing(lifted)).toEqual(['attn.pregnant']);
    const takenBack = record({ kind: 'withdrawn', reason: 'x' }, '2026-11-20', lifted.id);
    expect(standing(lifted, takenBack)).toEqual(['attn.failing', 'attn.pregnant']);
    expect(standing(record({ kind: 'withdrawn', reason: 'x' }, '2026-11-20', pregnant.id))).toEqual([
      'attn.failing',
    ]);
  });
});

describe('how a child is watched', () => {
  test('the latest terms stand; a review that is taken back leaves those before it', () => {
    const entered = record({ kind: 'entered', terms });
    const high = { ...terms, level: 'high' as const };
    const reviewed = record({ kind: 'reviewed', words: 'x', terms: high, councilId: null });
    expect(termsOf([entered, reviewed])).toEqual(high);
    const takenBack = record({ kind: 'withdrawn', reason: 'x' }, '2026-11-20', reviewed.id);
    expect(termsOf([entered, reviewed, takenBack])).toEqual(terms);
  });

  test('the plan counts from the day it was last changed, not from every review', () => {
    const entered = record({ kind: 'entered', terms }, '2026-11-02');
    const same = record({ kind: 'reviewed', words: 'x', terms, councilId: null }, '2026-11-09');
    const rarer = { ...terms, contactEvery: 10 };
    const changed = record({ kind: 'termsChanged', terms: rarer, reason: 'x' }, '2026-11-12');
    expect(planSince([entered, same])).toEqual({ every: 5, from: '2026-11-02' });
    expect(planSince([entered, same, changed])).toEqual({ every: 10, from: '2026-11-12' });
    expect(() => planSince([])).toThrow();
  });
});

describe('contacts', () => {
  test('are due so many school days on: over weekends and holidays', () => {
    const due = (from: IsoDate, every: number) => contactDue({ every, from, agreed: null }, calendar);
    expect(due('2026-11-19', 1)).toBe('2026-11-20');
    expect(due('2026-11-20', 1)).toBe('2026-11-23');
    // Independence Day, 16 December, is a Wednesday.
    expect(due('2026-12-15', 1)).toBe('2026-12-17');
    expect(contactDue({ every: null, from: '2026-11-19', agreed: null }, calendar)).toBeNull();
    expect(contactDue({ every: 5, from: '2026-11-19', agreed: '2026-11-21' }, calendar)).toBe('2026-11-21');
  });

  test('between two contacts lie exactly so many school days, whatever the day', () => {
    const days = fc.integer({ min: 0, max: 700 }).map((off) => addDays('2025-12-01', off));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 90 }), (from, every) => {
        const due = contactDue({ every, from, agreed: null }, calendar)!;
        let worked = 0;
        for (let day = addDays(from, 1); day <= due; day = addDays(day, 1))
          if (calendar.isWorking(day)) worked += 1;
        expect(worked).toBe(every);
        expect(calendar.isWorking(due)).toBe(true);
      }),
    );
  });

  test('one that was held begins the count anew; one that was missed stays due', () => {
    const since = { every: 5, from: '2026-11-02' as const };
    const held = contact('2026-11-09');
    expect(planAfter([], since)).toEqual({ ...since, agreed: null });
    expect(planAfter([held], since)).toEqual({ every: 5, from: '2026-11-09', agreed: null });
    const missed = contact('2026-11-16', { outcome: 'missed' });
    expect(planAfter([held, missed], since)).toEqual({ every: 5, from: '2026-11-09', agreed: null });
    const agreed = contact('2026-11-16', { outcome: 'missed', nextOn: '2026-11-18' });
    expect(planAfter([held, agreed], since).agreed).toBe('2026-11-18');
    expect(planAfter([held, agreed, contact('2026-11-18')], since)).toEqual({
      ...{ every: 5, from: '2026-11-18', agreed: null },
    });
  });

  test('a contact that was put right counts no more', () => {
    const wrong = contact('2026-11-09');
    const right = contact('2026-11-05', { corrects: wrong.id });
    expect(standingContacts([wrong, right])).toEqual([right]);
  });
});

test('a measure of a plan is open until it is done, and again when that is taken back', () => {
  const measure: SchoolMeasure = {
    ...{ help: 'assistance.pedagogical', what: 'Қосымша сабақ', plan: '№ 5', from: '2026-11-20' },
    until: '2026-12-01',
  };
  const named = record({ kind: 'measureNamed', ...measure });
  const later = record({ kind: 'measureNamed', ...measure, until: '2026-12-10' });
  const done = record({ kind: 'measureDone', measure: named.id, words: 'Өтті' }, '2026-11-30');
  expect(measureDue(measuresOf([later, named], []))).toBe('2026-12-01');
  expect(measuresOf([later, named, done], []).map(({ recordId }) => recordId)).toEqual([later.id, named.id]);
  expect(measuresOf([named, done], [])[0]!.done).toMatchObject({ on: '2026-11-30', words: 'Өтті' });
  const takenBack = record({ kind: 'withdrawn', reason: 'x' }, '2026-11-30', done.id);
  expect(measureDue(measuresOf([named, done, takenBack], []))).toBe('2026-12-01');
  expect(measureDue(measuresOf([named, done], []))).toBeNull();
});

test('a measure taken over from the desk stands as it was reported there, and is due as it is due there', () => {
  const named = record({
    ...{ kind: 'measureNamed', help: null, what: 'Қосымша сабақ', plan: '№ 5', measureId: 'm' },
    ...{ from: '2026-11-20', until: '2026-12-01' },
  });
  const own = record({
    ...{ kind: 'measureNamed', help: 'assistance.psychological', what: 'Сабақ', plan: '№ 5' },
    ...{ from: '2026-11-20', until: '2026-12-05' },
  });
  const content = {} as EntrustedMeasure['content'];
  const here = (reports: readonly object[]) => [
    { id: 'm', dueOn: '2026-12-10', content, reports } as EntrustedMeasure,
  ];
  const said = { on: '2026-12-02', words: 'Өтті', recordedByName: 'Ахметова' };

  expect(entrustedIn([named, own])).toEqual(['m']);
  expect(measureDue(measuresOf([named], here([])))).toBe('2026-12-10');
  expect(measuresOf([named], here([{ ...said, step: 'begun' }]))[0]!.done).toBeNull();
  expect(measuresOf([named], here([{ ...said, step: 'done' }]))[0]!.done).toEqual({
    ...{ recordId: null, on: '2026-12-02', words: 'Өтті', byName: 'Ахметова' },
  });
  // The body took it back: it stays in the entry, presses nobody, and hides no other.
  const [gone, kept] = measuresOf([named, own], []);
  expect([isGone(gone!), isGone(kept!)]).toEqual([true, false]);
  expect(measureDue([gone!, kept!])).toBe('2026-12-05');
});

test('the row of an entry follows from its records and contacts', () => {
  const records = [record({ kind: 'entered', terms }, '2026-11-02')];
  expect(watchStanding(records, [contact('2026-11-09', { nextOn: '2026-11-12' })])).toEqual({
    ...{ level: 'raised', responsibleId: 'm', reviewOn: '2026-12-20' },
    ...{ contactEvery: 5, contactFrom: '2026-11-09', contactAgreed: '2026-11-12' },
  });
});

test('the board: what is overdue longest stands first, then today, then the week to come', () => {
  const entry = (name: string, reviewOn: IsoDate, contactOn: IsoDate | null) => ({
    ...{ name, reviewOn, contactOn, measureOn: null },
  });
  const { overdue, today, week } = watchBoard(
    [
      entry('a', '2026-11-20', '2026-11-18'),
      entry('b', '2026-11-26', '2026-11-20'),
      entry('c', '2026-11-27', null),
      entry('d', '2026-11-10', null),
    ],
    '2026-11-20',
  );
  const said = (all: typeof overdue) => all.map(({ entry: { name }, task }) => `${name} ${task}`);
  expect(said(overdue)).toEqual(['d review', 'a contact']);
  expect(said(today)).toEqual(['b contact', 'a review']);
  expect(said(week)).toEqual(['b review']);
});

test('what was answered holds up to the latest day that was answered, for each source', () => {
  const answers = [
    { pupilId: 'p', source: 'absences', upTo: '2026-11-10' },
    { pupilId: 'p', source: 'absences', upTo: '2026-11-12' },
    { pupilId: 'p', source: 'signs', upTo: '2026-11-14' },
    { pupilId: 'q', source: 'absences', upTo: '2026-11-20' },
  ] as const;
  expect(answeredUpTo(answers, 'p', 'absences')).toBe('2026-11-12');
  expect(answeredUpTo(answers, 'p', 'head')).toBeNull();
});
