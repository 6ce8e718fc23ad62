import { expect, test } from 'vitest';
import { isHeadAndDeputy, roles, type Actor, type Role } from './actor.ts';
import { can } from './can.ts';

const school = 'school';
const body = 'body';
const actor = (role: Role, organisationId = school): Actor => ({
  memberId: 'me',
  accountId: 'account',
  organisationId,
  organisationKind: organisationId === school ? 'school' : 'regionalBody',
  roles: [role],
  hasBeenHead: role === 'head',
  on: '2026-11-20',
});
const report = { organisationId: school, reporterId: 'me', concernsHead: false, concerns: [] };
const referral = {
  organisationId: school,
  recipientId: body,
  concernsHead: false,
  concerns: [],
  isSent: true,
};

/** Which roles of the school may, in the order of `roles`. */
const who = (may: (actor: Actor) => boolean, organisationId = school) =>
  roles.filter((role) => may(actor(role, organisationId)));

const employees = ['teacher', 'head', 'deputy', 'psychologist', 'administrator'];

test('order-2026/10: any employee reports, in their own school', () => {
  expect(who((a) => can(a, 'report.create', { organisationId: school }))).toEqual(employees);
  expect(who((a) => can(a, 'report.create', { organisationId: 'another' }))).toEqual([]);
});

test("one reads one's own report; others' only the head and the deputies", () => {
  expect(who((a) => can(a, 'report.read', report))).toEqual(employees);
  expect(who((a) => can(a, 'report.read', { ...report, reporterId: 'colleague' }))).toEqual([
    'head',
    'deputy',
  ]);
  expect(who((a) => can(a, 'report.triage', report))).toEqual(['head', 'deputy']);
});

test('what implicates the head does not go to the head', () => {
  const implicated = { ...report, reporterId: 'colleague', concernsHead: true };
  expect(who((a) => can(a, 'report.read', implicated))).toEqual(['deputy']);
  for (const action of ['case.open', 'case.read', 'case.work'] as const)
    expect(who((a) => can(a, action, implicated))).toEqual(['deputy']);
  expect(who((a) => can(a, 'referral.read', { ...referral, concernsHead: true }))).toEqual(['deputy']);
});

test('a head who wrote a report that implicates the head still reads it: they know it already', () => {
  expect(can(actor('head'), 'report.read', { ...report, concernsHead: true })).toBe(true);
  expect(can(actor('head'), 'report.triage', { ...report, concernsHead: true })).toBe(false);
});

test.each<[why: string, change: Partial<Actor>, sees: boolean]>([
  ['a deputy', {}, true],
  ['a deputy who is the head too', { roles: ['head', 'deputy'], hasBeenHead: true }, false],
  ['the same, whatever the account is said to hold', { roles: ['head', 'deputy'] }, false],
  ["a deputy who has or had a head's seat here", { hasBeenHead: true }, false],
])('what implicates the head is seen by %s: %s', (_why, change, sees) => {
  const deputy = { ...actor('deputy'), ...change };
  const implicated = { ...report, reporterId: 'colleague', concernsHead: true };
  for (const action of ['report.read', 'report.triage', 'case.open', 'case.read', 'case.work'] as const) {
    expect(can(deputy, action, implicated), action).toBe(sees);
    expect(can(deputy, action, { ...implicated, concernsHead: false }), action).toBe(true);
  }
  for (const action of ['referral.read', 'referral.work'] as const)
    expect(can(deputy, action, { ...referral, concernsHead: true }), action).toBe(sees);
});

test('nobody is head and deputy of one school', () => {
  expect(isHeadAndDeputy(['head', 'teacher', 'deputy'])).toBe(true);
  for (const role of roles) expect(isHeadAndDeputy([role])).toBe(false);
});

test('an administrator manages people and pupils and sees no case', () => {
  for (const action of ['pupil.manage', 'member.manage'] as const)
    expect(who((a) => can(a, action, { organisationId: school }))).toEqual(['administrator']);
  expect(can(actor('administrator'), 'case.read', report)).toBe(false);
  expect(can(actor('administrator'), 'referral.read', referral)).toBe(false);
});

test('a body sees what was sent to it, and only its receivers do', () => {
  expect(who((a) => can(a, 'referral.read', referral), body)).toEqual(['receiver']);
  expect(who((a) => can(a, 'referral.read', { ...referral, isSent: false }), body)).toEqual([]);
  expect(who((a) => can(a, 'referral.read', { ...referral, recipientId: 'other' }), body)).toEqual([]);
  expect(who((a) => can(a, 'referral.work', referral), body)).toEqual([]);
  expect(who((a) => can(a, 'case.read', report), body)).toEqual([]);
});

test('only the recipient receives in its own name', () => {
  expect(who((a) => can(a, 'referral.receive', referral))).toEqual([]);
  expect(who((a) => can(a, 'referral.receive', referral), body)).toEqual(['receiver']);
});

test('a reminder is for whom it reminds, as long as they may see what it is about', () => {
  const own = { organisationId: school, concernsHead: false, concerns: [], memberId: 'me' };
  expect(who((a) => can(a, 'reminder.read', own))).toEqual(['head', 'deputy']);
  expect(who((a) => can(a, 'reminder.read', { ...own, concernsHead: true }))).toEqual(['deputy']);
  expect(who((a) => can(a, 'reminder.read', { ...own, concerns: ['account'] }))).toEqual([]);
  expect(who((a) => can(a, 'reminder.read', { ...own, memberId: 'colleague' }))).toEqual([]);
});

test('the audit trail of a school is for its head', () => {
  expect(who((a) => can(a, 'audit.read', { organisationId: school }))).toEqual(['head']);
});

test('somebody without a role can do nothing with a child', () => {
  const nobody: Actor = { ...actor('teacher'), roles: [] };
  expect(can(nobody, 'report.create', report)).toBe(false);
  expect(can(nobody, 'report.read', report)).toBe(false);
  expect(can(nobody, 'pupil.search', report)).toBe(false);
});

test('whoever is named sees nothing of it, head or deputy; others do', () => {
  const named = { ...report, reporterId: 'colleague', concerns: ['account'] };
  const others = { ...named, concerns: ['another account'] };
  for (const action of ['report.read', 'report.triage', 'case.open', 'case.read', 'case.work'] as const) {
    expect(
      who((a) => can(a, action, named)),
      action,
    ).toEqual([]);
    expect(
      who((a) => can(a, action, others)),
      action,
    ).toEqual(['head', 'deputy']);
  }
  expect(who((a) => can(a, 'referral.work', { ...referral, concerns: ['account'] }))).toEqual([]);
  expect(who((a) => can(a, 'report.read', { ...named, reporterId: 'me' }))).toEqual(employees);
});
