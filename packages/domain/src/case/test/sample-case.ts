import { calendarYears, type Kind } from '@qorgan/statute';
import { workCalendar } from '../../deadline/work-calendar.ts';
import type { ReportPupil } from '../../report/report.ts';
import type { CaseFile, CaseGround } from '../case-file.ts';
import type { Fact, FactContent } from '../fact.ts';

/** An instant in Kazakhstan: `at('2026-11-19 10:00')`. */
export const at = (local: string) => new Date(`${local.replace(' ', 'T')}:00+05:00`);

export const calendar = workCalendar(calendarYears, { week: 'fiveDays' });

/** Thursday morning: the teacher notices at ten, the head has the report at twenty past. */
export const noticedAt = at('2026-11-19 10:00');
export const receivedAt = at('2026-11-19 10:20');

export const ground = (change: Partial<CaseGround> = {}): CaseGround => ({
  reportId: 'report-1',
  reportNumber: 1,
  reportPupilId: 'line-1',
  noticedAt,
  receivedAt,
  signs: ['sign.anxiety'],
  doctorNeeded: false,
  dangerNow: false,
  ...change,
});

export const caseFile = (change: Partial<CaseFile> = {}): CaseFile => ({
  id: 'case-1',
  organisationId: 'school-1',
  number: 1,
  pupilId: 'pupil-1',
  child: {
    surname: 'Әлімова',
    given: 'Айша',
    patronymic: 'Бекқызы',
    birthDate: '2014-03-02',
    classLabel: '6 «Б»',
    address: null,
  },
  parents: [{ relation: 'ана', name: 'Әлімова Гүлнар', phone: '+7 701 000 00 00' }],
  part: 'affected',
  concernsHead: false,
  concerns: [],
  concernsNames: [],
  openedAt: at('2026-11-19 10:30'),
  openedByName: 'Бас Басшы',
  grounds: [ground()],
  revision: 1,
  ...change,
});

let written = 0;

/** A fact as it is recorded: at the moment it happened unless `change` says otherwise. */
export const fact = <C extends FactContent>(
  content: C,
  happened = at('2026-11-19 11:00'),
  change: Partial<Fact> = {},
): Fact & { content: C } => ({
  id: `fact-${++written}`,
  caseId: 'case-1',
  at: happened,
  recordedAt: happened,
  recordedByName: 'Бас Басшы',
  corrects: null,
  lateReason: null,
  ...change,
  content,
});

export const kindsDecided = (...kinds: Kind[]) =>
  fact({ kind: 'kindsDecided', kinds }, at('2026-11-19 10:30'));

export const pupil = (change: Partial<ReportPupil> = {}): ReportPupil => ({
  id: 'line-2',
  pupilId: null,
  name: 'Әлімова Айша Бекқызы',
  classLabel: null,
  part: 'affected',
  written: null,
  ...change,
});

const how = { channel: 'phone', takenBy: 'кезекші', incomingNumber: null, referralId: null } as const;

/** One of every kind of act that a fact can tell of. */
export const acts = {
  police: { kind: 'noticeGiven', recipient: 'police', ...how },
  childRightsBody: { kind: 'noticeGiven', recipient: 'childRightsBody', ...how },
  regionalCommissioner: { kind: 'noticeGiven', recipient: 'regionalCommissioner', ...how },
  commission: { kind: 'sentToCommission', ...how },
  parentsInformed: { kind: 'parentsInformed', who: 'анасы', how: 'phone', by: 'Бас Басшы', note: null },
  parentsNotInformed: { kind: 'parentsNotInformed', reason: 'қауіп үйден', decidedBy: 'Бас Басшы' },
  ambulance: { kind: 'ambulanceCalled', by: 'мейірбике', outcome: null },
  medicalNeeded: { kind: 'medicalNeedDecided', isNeeded: true, note: null },
  medicalNotNeeded: { kind: 'medicalNeedDecided', isNeeded: false, note: 'ескі із' },
  bullyingTrack: { kind: 'bullyingTrackBegun', by: 'психолог', note: null },
  taken: { kind: 'takenToAssistanceRoom', escort: 'психолог', outcome: null },
  notTaken: { kind: 'notTakenToAssistanceRoom', reason: 'кабинет жоқ', decidedBy: 'Бас Басшы' },
} as const satisfies Record<string, FactContent>;
