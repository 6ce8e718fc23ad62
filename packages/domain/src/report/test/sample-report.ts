import { noticedAt, pupil, receivedAt } from '../../case/test/sample-case.ts';
import type { JoinedCase, ReportDecision } from '../decisions.ts';
import type { Report } from '../report.ts';

/** Айша, whom it happened to, Дамир, who saw it, and the one who is said to have done it. */
export const affected = pupil({ id: 'affected', part: 'affected' });
export const witness = pupil({ id: 'witness', name: 'Сейітов Дамир', part: 'witness' });
export const alleged = pupil({ id: 'alleged', name: 'Күдікті Оқушы', part: 'alleged' });

export const reportOf = (change: Partial<Report> = {}): Report => ({
  id: 'report-1',
  organisationId: 'school-1',
  number: 1,
  reporterId: 'teacher-1',
  reporterName: 'Мұғалім',
  receivedAt,
  noticedAt,
  journal: null,
  writtenAt: null,
  seemingKind: 'violence',
  signs: ['sign.anxiety'],
  otherSign: null,
  circumstance: 'p4.1',
  place: null,
  saw: null,
  childWords: null,
  did: null,
  doctorNeeded: false,
  dangerNow: false,
  concernsHead: false,
  concerns: [],
  concernsNames: [],
  pupils: [affected, witness, alleged],
  openedAt: null,
  openedByName: null,
  actedAt: null,
  settledAt: null,
  decisions: [],
  joins: [],
  ...change,
});

/** A decision on one child, or on the report as a whole where no child is named. */
export const decided = (
  id: string,
  type: ReportDecision['type'],
  reportPupilId: string | null = null,
): ReportDecision => ({ id, reportPupilId, type, at: receivedAt, byName: 'Бас Басшы', reason: 'себебі' });

export const joined = (reportPupilId: string): JoinedCase => ({
  reportPupilId,
  caseId: 'case-1',
  caseNumber: 1,
  at: receivedAt,
  byName: 'Бас Басшы',
});
