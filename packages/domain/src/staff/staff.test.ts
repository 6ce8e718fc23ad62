import type { IsoDate } from '@qorgan/statute';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roles as allRoles, type Role } from '../access/actor.ts';
import { comeBack, isAwayOn, isOver, type Absence } from './absence.ts';
import { checkDays, isInTerm, openTerm, rolesOn, type DeputyTerm } from './deputy-term.ts';
import { actingHeadOn, leadersOn, recipientsOf } from './leaders-on.ts';
import type { StaffSeat } from './staff-seat.ts';

const day = '2026-11-20';
const seat = (memberId: string, roles: readonly Role[], change: Partial<StaffSeat> = {}): StaffSeat => ({
  ...{ memberId, accountId: `account of ${memberId}`, organisationId: 'school', roles },
  organisationKind: 'school',
  hasBeenHead: roles.includes('head'),
  term: openTerm,
  absences: [],
  since: new Date('2026-09-01T04:00:00Z'),
  ...change,
});
const deputy = (memberId: string, order: number | null, change: Partial<StaffSeat> = {}) =>
  seat(memberId, ['deputy'], { term: { ...openTerm, order }, ...change });
const away: Pick<StaffSeat, 'absences'> = { absences: [{ from: day, until: day, backOn: null }] };
const head = seat('head', ['head']);
const teacher = seat('teacher', ['teacher']);

/** Post and person, in order; a star after whoever is away. */
const said = (staff: readonly StaffSeat[], on: IsoDate = day) =>
  leadersOn(staff, on).map(({ seat, post, isThere }) => `${post} ${seat.memberId}${isThere ? '' : '*'}`);

test.each<[DeputyTerm['from'], DeputyTerm['until'], IsoDate, boolean]>([
  [null, null, day, true],
  [day, null, day, true],
  [null, day, day, true],
  [day, day, day, true],
  ['2026-11-21', null, day, false],
  [null, '2026-11-19', day, false],
])('a deputy from %s until %s is one on %s: %s', (from, until, on, is) => {
  expect(isInTerm({ from, until, order: null }, on)).toBe(is);
});

test('a deputy out of their dates is an employee, and keeps what else they are', () => {
  const over = { ...openTerm, until: '2026-11-19' } as const;
  expect(rolesOn(['deputy'], over, day)).toEqual(['teacher']);
  expect(rolesOn(['deputy', 'psychologist'], over, day)).toEqual(['psychologist', 'teacher']);
  expect(rolesOn(['teacher', 'deputy'], over, day)).toEqual(['teacher']);
  for (const role of allRoles.filter((one) => one !== 'deputy'))
    expect(rolesOn([role], over, day)).toEqual([role]);
});

test('dates that run backwards are refused', () => {
  expect(checkDays({ from: day, until: day }).ok).toBe(true);
  expect(checkDays({ from: null, until: day }).ok).toBe(true);
  expect(checkDays({ from: '2026-11-21', until: day })).toMatchObject({
    refusal: { rule: 'untilBeforeFrom' },
  });
});

test('both days of an absence belong to it, and a return shortens it', () => {
  const absence: Absence = { from: '2026-11-18', until: '2026-11-20', backOn: null };
  const days = ['2026-11-17', '2026-11-18', '2026-11-20', '2026-11-21'] as const;
  expect(days.map((on) => isAwayOn(absence, on))).toEqual([false, true, true, false]);
  const shortened = { ...absence, backOn: '2026-11-20' } as const;
  expect(days.map((on) => isAwayOn(shortened, on))).toEqual([false, true, false, false]);
  expect(isAwayOn({ ...absence, until: null }, '2027-06-01')).toBe(true);
});

test('whoever comes back does so from today, and an absence to come is called off', () => {
  const absence: Absence = { from: '2026-11-18', until: null, backOn: null };
  expect(comeBack(absence, day)).toEqual({ ok: true, value: { backOn: day } });
  const toCome = { ...absence, from: '2026-12-01' } as const;
  expect(comeBack(toCome, day)).toEqual({ ok: true, value: { backOn: '2026-12-01' } });
  expect(isAwayOn({ ...toCome, backOn: '2026-12-01' }, '2026-12-01')).toBe(false);
  for (const over of [
    { ...absence, backOn: day },
    { ...absence, until: '2026-11-19' },
  ] as const) {
    expect(isOver(over, day)).toBe(true);
    expect(comeBack(over, day)).toMatchObject({ refusal: { kind: 'wrongState' } });
  }
});

test('a head who is there leads; deputies follow in their order, those without one by age', () => {
  const younger = deputy('younger', null, { since: new Date('2026-10-01T04:00:00Z') });
  const staff = [younger, deputy('older', null), deputy('second', 2), teacher, head, deputy('first', 1)];
  expect(said(staff)).toEqual([
    'head head',
    'deputy first',
    'deputy second',
    'deputy older',
    'deputy younger',
  ]);
  expect(actingHeadOn(staff, day)).toBeUndefined();
});

test('the first deputy who is there acts for a head who is away, and for nobody else', () => {
  const absent = { ...head, ...away };
  const staff = [deputy('second', 2), absent, deputy('first', 1, away), deputy('third', 3)];
  expect(said(staff)).toEqual(['actingHead second', 'deputy third', 'head head*', 'deputy first*']);
  expect(said(staff, '2026-11-21')).toEqual(['head head', 'deputy first', 'deputy second', 'deputy third']);
});

test('a deputy out of their dates neither acts nor is turned to', () => {
  const late = deputy('late', 1, { term: { from: '2026-11-21', until: null, order: 1 } });
  expect(said([{ ...head, ...away }, late, deputy('second', 2)])).toEqual([
    'actingHead second',
    'head head*',
  ]);
  expect(said([{ ...head, ...away }, late])).toEqual(['head head*']);
});

test('nobody acts where everybody is away, nor where there is no head to act for', () => {
  expect(said([{ ...head, ...away }, deputy('first', 1, away)])).toEqual(['head head*', 'deputy first*']);
  expect(said([deputy('first', 1)])).toEqual(['deputy first']);
  expect(said([teacher])).toEqual([]);
});

test('of two heads one who is there is enough', () => {
  expect(said([{ ...head, ...away }, seat('other head', ['head']), deputy('first', 1)])).toEqual([
    'head other head',
    'deputy first',
    'head head*',
  ]);
});

test('what implicates the head goes to an acting head as to any deputy, and never to who is or was the head', () => {
  const former = deputy('former head', 1, { hasBeenHead: true });
  const staff = [{ ...head, ...away }, former, deputy('second', 2)];
  expect(said(staff)[0]).toBe('actingHead former head');
  const to = (concernsHead: boolean) =>
    recipientsOf({ organisationId: 'school', concernsHead, concerns: [] }, staff, day).map(
      ({ seat, post }) => `${post} ${seat.memberId}`,
    );
  expect(to(false)).toEqual(['actingHead former head', 'deputy second', 'head head']);
  expect(to(true)).toEqual(['deputy second']);
  const acting = [{ ...head, ...away }, deputy('second', 2)];
  const about = { organisationId: 'school', concernsHead: true, concerns: [] };
  expect(recipientsOf(about, acting, day).map(({ post }) => post)).toEqual(['actingHead']);
});

test('whoever is named gets nothing, in whatever seat, and the next in order is turned to', () => {
  const staff = [
    head,
    deputy('first', 1),
    deputy('second', 2),
    deputy('seat of first', 3, { accountId: 'account of first' }),
  ];
  const to = (concernsHead: boolean, ...named: string[]) =>
    recipientsOf(
      { organisationId: 'school', concernsHead, concerns: named.map((one) => `account of ${one}`) },
      staff,
      day,
    ).map(({ seat }) => seat.memberId);
  expect(to(false, 'first')).toEqual(['head', 'second']);
  expect(to(true, 'first')).toEqual(['second']);
  expect(to(true, 'first', 'second')).toEqual([]);
});

test('another school’s report goes to nobody here', () => {
  expect(recipientsOf({ organisationId: 'other', concernsHead: false, concerns: [] }, [head], day)).toEqual(
    [],
  );
});

test('nobody is named twice, whoever is there comes first, and at most one acts', () => {
  const anyDay = fc.constantFrom<IsoDate>('2026-11-19', '2026-11-20', '2026-11-21');
  const anyStaff = fc.array(
    fc.record({
      role: fc.constantFrom<Role>('head', 'deputy', 'teacher'),
      order: fc.option(fc.integer({ min: 1, max: 9 })),
      from: fc.option(anyDay),
      until: fc.option(anyDay),
      isAway: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(anyStaff, anyDay, (made, on) => {
      const staff = made.map(({ role, order, from, until, isAway }, at) =>
        seat(`m${at}`, [role], { term: { from, until, order }, ...(isAway && away) }),
      );
      const leaders = leadersOn(staff, on);
      expect(new Set(leaders.map((one) => one.seat)).size).toBe(leaders.length);
      const firstAway = leaders.findIndex(({ isThere }) => !isThere);
      if (firstAway >= 0) expect(leaders.slice(firstAway).every(({ isThere }) => !isThere)).toBe(true);
      const acting = leaders.filter(({ post }) => post === 'actingHead');
      expect(acting.length).toBeLessThanOrEqual(1);
      if (acting[0]) {
        expect(leaders[0]).toBe(acting[0]);
        expect(leaders.some(({ post, isThere }) => post === 'head' && isThere)).toBe(false);
      }
    }),
  );
});
