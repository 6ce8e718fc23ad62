import { expect, test } from 'vitest';
import { roles, type Actor, type Role } from './actor.ts';
import { actions, can } from './can.ts';
import { pairedActor } from './paired-actor.ts';

const seat = (...held: Role[]): Actor => ({
  memberId: 'me',
  accountId: 'account',
  organisationId: 'school',
  organisationKind: 'school',
  roles: held,
  hasBeenHead: held.includes('head'),
  on: '2026-11-20',
});
const ofBodies: readonly Role[] = ['receiver', 'caseManager', 'bodyHead', 'regionalAdministrator'];
const employees = roles.filter((role) => !ofBodies.includes(role));

test('a body that receives has no browser that reports', () => {
  expect(pairedActor(seat('receiver'))).toBeNull();
  expect(pairedActor(seat('regionalAdministrator'))).toBeNull();
  expect(pairedActor(seat())).toBeNull();
});

/** Every way a thing can be another's, or lie before somebody. */
const yesNo = [true, false];
const subjects = ['school', 'another'].flatMap((organisationId) =>
  yesNo.flatMap((isOwn) =>
    yesNo.flatMap((concernsHead) =>
      yesNo.map((isSent) => ({
        ...{ organisationId, concernsHead, concerns: [], isSent },
        reporterId: isOwn ? 'me' : 'colleague',
        memberId: isOwn ? 'me' : 'colleague',
        recipientId: isOwn ? 'school' : 'body',
        recordedIn: organisationId,
        isOwnRegion: isOwn,
      })),
    ),
  ),
);

test.each([...employees.map((role) => [role]), ['head', 'administrator'], ['deputy', 'psychologist'], roles])(
  'the browser of %s may what any employee may, and of another’s work nothing',
  (...held) => {
    const paired = pairedActor(seat(...(held as Role[])))!;
    const may = actions.filter((action) => subjects.some((subject) => can(paired, action, subject)));
    // The directory of bodies and the school's steps against bullying are for everybody, and no program asks for them.
    expect(may).toEqual([
      'report.create',
      'report.read',
      'pupil.search',
      'member.read',
      'absence.record',
      'directory.read',
      'calendar.read',
      'track.read',
      'partner.read',
    ]);
    for (const subject of subjects) {
      const isHome = subject.organisationId === 'school';
      expect(can(paired, 'report.create', subject)).toBe(isHome);
      expect(can(paired, 'report.read', subject)).toBe(isHome && subject.reporterId === 'me');
    }
  },
);
