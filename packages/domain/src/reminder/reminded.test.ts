import { expect, test } from 'vitest';
import type { Role } from '../access/actor.ts';
import type { StaffSeat } from '../staff/staff-seat.ts';
import { remindedOf } from './reminded.ts';

const day = '2026-11-19';
const seat = (memberId: string, roles: Role[], change: Partial<StaffSeat> = {}): StaffSeat => ({
  ...{ memberId, accountId: memberId, organisationId: 'school', organisationKind: 'school', roles },
  ...{ hasBeenHead: roles.includes('head'), absences: [], since: new Date('2026-09-01T00:00:00Z') },
  term: { from: null, until: null, order: null },
  ...change,
});
const away = { absences: [{ from: day, until: null, backOn: null }] } as const;
const inOrder = (order: number) => ({ term: { from: null, until: null, order } });

const head = seat('head', ['head']);
const second = seat('second', ['deputy'], inOrder(2));
const first = seat('first', ['deputy'], inOrder(1));
const formerHead = seat('former', ['deputy'], { hasBeenHead: true, ...inOrder(3) });
const others = [
  seat('teacher', ['teacher']),
  seat('psychologist', ['psychologist']),
  seat('it', ['administrator']),
];

const reminded = (staff: StaffSeat[], concernsHead = false, concerns: string[] = []) =>
  remindedOf(staff, { organisationId: 'school', concernsHead, concerns }, day);

test('the head is reminded, and nobody else where there is one', () => {
  expect(reminded([second, first, ...others, head])).toEqual(['head']);
});

test('whoever acts for a head who is away is reminded in the head’s place', () => {
  const absent = seat('head', ['head'], away);
  expect(reminded([absent, second, first, ...others])).toEqual(['first']);
  expect(reminded([absent, second, seat('first', ['deputy'], { ...away, ...inOrder(1) })])).toEqual([
    'second',
  ]);
  expect(reminded([absent, ...others]), 'nobody else is left').toEqual(['head']);
});

test('without a head the deputies are', () => {
  expect(reminded([second, first, formerHead, ...others])).toEqual(['first', 'second', 'former']);
});

test('of what concerns the head only deputies whom "the head" cannot mean, on their days', () => {
  expect(reminded([head, second, first, formerHead, ...others], true)).toEqual(['first', 'second']);
  const expired = seat('first', ['deputy'], { term: { from: null, until: '2026-11-18', order: 1 } });
  expect(reminded([head, second, expired], true)).toEqual(['second']);
  expect(reminded([seat('head', ['head'], away), second, first], true)).toEqual(['first', 'second']);
  expect(reminded([head, formerHead, ...others], true)).toEqual([]);
});

test('whoever was named is never reminded of it, whatever their post', () => {
  expect(reminded([head, second, first], false, ['head'])).toEqual(['first', 'second']);
  expect(reminded([head, second, first], true, ['first'])).toEqual(['second']);
  expect(reminded([seat('head', ['head'], away), second, first], false, ['first'])).toEqual(['second']);
});
