import { reportInput, type ReportInput } from '@qorgan/contract';
import type { FactContent, LetterDraft, ReferralDuty } from '@qorgan/domain';
import type { Kind } from '@qorgan/statute';
import { openCase } from '../case/open-case.ts';
import { recordCaseFact } from '../case/record-case-fact.ts';
import { viewCase, type CaseView } from '../case/view-case.ts';
import { draftReferral, saveDraft } from '../referral/draft-referral.ts';
import { issueLetter } from '../referral/issue-letter.ts';
import { sendReferral, type SendInput } from '../referral/send-referral.ts';
import { viewReferral } from '../referral/view-referral.ts';
import { createReport } from '../report/create-report.ts';
import { viewReport } from '../report/view-report.ts';
import { at, granted, morning, type Person, type Town } from './town.ts';

/** A filled form as it comes from the teacher's phone, read as the portal reads it. */
export const form = (town: Town, change: Partial<Record<keyof ReportInput, unknown>> = {}): ReportInput =>
  reportInput(at('2027-12-31 23:00')).parse({
    key: crypto.randomUUID(),
    children: [{ pupilId: town.pupils.Айша, name: 'Әлімова Айша', classLabel: '', part: 'affected' }],
    seemingKind: 'violence',
    signs: ['sign.injuries.bruises'],
    otherSign: '',
    circumstance: 'p4.1',
    noticedOn: '2026-11-19',
    noticedTime: '10:00',
    place: 'спортзал',
    saw: 'Қолында көгерген із бар.',
    childWords: '«Құлап қалдым»',
    did: '',
    doctorNeeded: false,
    dangerNow: false,
    concernsHead: false,
    ...change,
  });

/** A change of the form: a child whom nobody has found on the roster, so that no other case is known to be theirs. */
export const offRoster = {
  children: [{ pupilId: null, name: 'Әлімова Айша', classLabel: '6 «Б»', part: 'affected' }],
};

/** Sends a report and answers with its id. */
export const report = async (
  town: Town,
  change: Partial<Record<keyof ReportInput, unknown>> = {},
  by: Person = 'teacher',
  now = morning,
): Promise<string> => granted(await createReport(town.as(by, now), form(town, change))).id;

export type Case = { reportId: string; reportPupilId: string; caseId: string };

/** A report and the case that somebody opened for its first child. */
export async function reportedCase(
  town: Town,
  kinds: readonly Kind[] = ['violence'],
  { by = 'head', change = {} }: { by?: Person; change?: Partial<Record<keyof ReportInput, unknown>> } = {},
): Promise<Case> {
  const reportId = await report(town, change);
  const opener = town.as(by, at('2026-11-19 10:30'));
  const [pupil] = granted(await viewReport(opener, reportId)).triage!.pupils;
  const opened = await openCase(opener, {
    reportId,
    reportPupilId: pupil!.id,
    kinds,
    child: aisha,
    parents: [mother],
  });
  return { reportId, reportPupilId: pupil!.id, caseId: granted(opened).id };
}

export const aisha = {
  surname: 'Әлімова',
  given: 'Айша',
  patronymic: 'Бекқызы',
  birthDate: '2014-03-02',
  classLabel: '6 «Б»',
  address: 'Қызылорда, Абай 1',
};
export const mother = { relation: 'анасы', name: 'Әлімова Гүлнар', phone: '+7 701 111 22 33' };

/** Looks at a case as this person. */
export const look = async (
  town: Town,
  caseId: string,
  by: Person = 'head',
  now = morning,
): Promise<CaseView> => granted(await viewCase(town.as(by, now), caseId));

/** Records a fact on the case as it stands, at the moment it happened unless said otherwise. */
export async function record(
  town: Town,
  caseId: string,
  content: FactContent,
  {
    by = 'head',
    happened = at('2026-11-19 11:00'),
    now = happened,
    corrects = null,
    lateReason = null,
  }: { by?: Person; happened?: Date; now?: Date; corrects?: string | null; lateReason?: string | null } = {},
) {
  const { revision } = (await look(town, caseId, by, now)).file;
  return recordCaseFact(town.as(by, now), { caseId, revision, content, at: happened, corrects, lateReason });
}

/** A letter drafted for a duty, with the case's words in it. */
export async function drafted(town: Town, caseId: string, duty: ReferralDuty, now = at('2026-11-19 11:30')) {
  return granted(await draftReferral(town.as('head', now), caseId, duty)).id;
}

/** Changes a draft as it stands. */
export async function edit(
  town: Town,
  referralId: string,
  change: Partial<LetterDraft>,
  now = at('2026-11-19 11:40'),
) {
  const head = town.as('head', now);
  const { referral } = granted(await viewReferral(head, referralId));
  const { revision, recipientId, draft } = referral;
  return saveDraft(head, { referralId, revision, recipientId, draft: { ...draft, ...change } });
}

/** Issues a letter as it stands. */
export async function issue(
  town: Town,
  referralId: string,
  number: string | null = null,
  now = at('2026-11-19 11:50'),
  namesAreMeant = false,
  by: Person = 'head',
) {
  const head = town.as(by, now);
  const { referral, file } = granted(await viewReferral(head, referralId));
  const seen = { revision: referral.revision, caseRevision: file.revision };
  return issueLetter(head, { referralId, ...seen, number, namesAreMeant });
}

/** Marks an issued letter as sent, as it stands. */
export async function send(
  town: Town,
  referralId: string,
  change: Partial<Omit<SendInput, 'referralId' | 'revision'>> = {},
  now = at('2026-11-19 12:00'),
) {
  const head = town.as('head', now);
  const { revision } = granted(await viewReferral(head, referralId)).referral;
  const sending = { at: now, channel: 'paper', takenBy: 'кезекші', proof: null, lateReason: null } as const;
  return sendReferral(head, { referralId, revision, ...sending, ...change });
}

/** That the police were called. */
export const policeCalled = {
  kind: 'noticeGiven',
  recipient: 'police',
  channel: 'phone',
  takenBy: '102',
  incomingNumber: null,
  referralId: null,
} as const satisfies FactContent;
