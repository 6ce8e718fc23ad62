import { worksOnChildren, type Actor, type Role } from './actor.ts';

type InOrganisation = { organisationId: string };
/** Those who never see it: the head, where `concernsHead`, and the accounts of leaders who were named (ADR 0086). */
export type Concern = { concernsHead: boolean; concerns: readonly string[] };
type ReportSubject = CaseSubject & { reporterId: string };
type CaseSubject = InOrganisation & Concern;
/** `noteSharedWith`: the member with whom the note of support is shared now, if there is one. */
type NoteSubject = CaseSubject & { noteSharedWith: string | null };
/** `isLive`: it was given and not taken back. */
type LeaveSubject = CaseSubject & { isLive: boolean };
/** `sharedWith`: the member it is shared with, if it is shared at all and was not taken back. */
type SharedSubject = CaseSubject & { sharedWith: string | null; extent: 'whole' | 'support' };
/** `isSent`: it is laid before the recipient here. */
type ReferralSubject = CaseSubject & { recipientId: string; isSent: boolean };
/** `issuedBy`: the member under whose name the letter was issued. */
type LetterSubject = CaseSubject & { issuedBy: string };
/** `recordedIn`: the organisation that wrote the entry down. */
type EntrySubject = ReferralSubject & { recordedIn: string };
/** `toId`: the school it is offered to; `isLive`: it is before that school, offered or accepted. */
type TransferSubject = CaseSubject & { toId: string; isLive: boolean };
type MemberSubject = InOrganisation;
/** A receiving body of the directory. */
type BodySubject = { isOwnRegion: boolean };
/** `memberId`: who is away. */
type AbsenceSubject = InOrganisation & { memberId: string };
/** A body's own case: its organisation, whom it is entrusted to, and the accounts whom it is about. */
export type BodyCaseSubject = InOrganisation & {
  caseManagerId: string | null;
  concerns: readonly string[];
};
/** `memberId`: whom it reminds of a case of a body. */
type BodyReminderSubject = BodyCaseSubject & { memberId: string };
/** A letter on which this case of a body rests; `isSent`: it is before the body. */
type EntrustedSubject = BodyCaseSubject & { isSent: boolean };
/** What another body passed on, on which this case rests; `isLive`: it was not taken back. */
type EntrustedOnwardSubject = BodyCaseSubject & { isLive: boolean };
/** An onward referral as its recipient has it, a body or a school; `isLive`: it was not taken back. */
type OnwardSubject = Concern & { recipientId: string; isLive: boolean };
/** A measure as its responsible organisation has it, a body or a school; `isLive`: it was not taken back. */
type MeasureSubject = Concern & { recipientId: string | null; isLive: boolean };
/** A body's request as the school that is asked has it; `givenTo`: the colleague who prepares the answer; `isLive`: not taken back. */
type RequestSubject = Concern & { recipientId: string; givenTo: string | null; isLive: boolean };
/** `memberId`: whom it reminds of a request. */
type RequestReminderSubject = RequestSubject & { memberId: string };
/** `memberId`: whom it reminds; whom it concerns is as of the case it is about. */
type ReminderSubject = CaseSubject & { memberId: string };

const has = (actor: Actor, ...wanted: Role[]) => actor.roles.some((role) => wanted.includes(role));
const home = (actor: Actor, subject: InOrganisation) => subject.organisationId === actor.organisationId;
const inSchool = (actor: Actor) => actor.organisationKind === 'school';
const employee = (actor: Actor) => has(actor, 'teacher', 'head', 'deputy', 'psychologist', 'administrator');

/**
 * The head and the named deputies. Where the head is implicated, only a deputy who is not and was not the head here,
 * in this seat or another: "the head" may mean them, whatever else they do in the school (ADR 0064). Nobody who was
 * named, in whatever seat.
 */
const leads = (actor: Actor, subject: CaseSubject) =>
  home(actor, subject) &&
  !subject.concerns.includes(actor.accountId) &&
  (subject.concernsHead
    ? has(actor, 'deputy') && !has(actor, 'head') && !actor.hasBeenHead
    : has(actor, 'head', 'deputy'));

/** Whether it is about this person, so that they never see it: by name, or as whoever is or was the head here. */
export const isImplicated = (
  person: Pick<Actor, 'accountId' | 'roles' | 'hasBeenHead'>,
  { concernsHead, concerns }: Concern,
): boolean =>
  concerns.includes(person.accountId) ||
  (concernsHead && (person.hasBeenHead || person.roles.includes('head')));

const isSharedWith = (actor: Actor, subject: SharedSubject) =>
  home(actor, subject) &&
  employee(actor) &&
  subject.sharedWith === actor.memberId &&
  !isImplicated(actor, subject);

const receives = (actor: Actor, subject: ReferralSubject) =>
  has(actor, 'receiver') && subject.recipientId === actor.organisationId && subject.isSent;

/** The psychologist or the social pedagogue of the school: a role of its own, and none that those who lead have with it. */
const keepsWatch = (actor: Actor, subject: InOrganisation) =>
  home(actor, subject) && has(actor, 'psychologist');

/** The same, of a child under watch whom nothing of it concerns. */
const watches = (actor: Actor, subject: CaseSubject) =>
  keepsWatch(actor, subject) && !isImplicated(actor, subject);

/** Everybody of a body who takes in and works, and the case manager to whom the case is entrusted; never whom it is about. */
const worksIn = (actor: Actor, subject: BodyCaseSubject) =>
  home(actor, subject) &&
  !subject.concerns.includes(actor.accountId) &&
  (has(actor, 'receiver') || (has(actor, 'caseManager') && subject.caseManagerId === actor.memberId));

/** A body's receivers, or those who lead a school. */
const receivesOnward = (actor: Actor, { recipientId, isLive, concernsHead, concerns }: OnwardSubject) =>
  isLive &&
  ((recipientId === actor.organisationId && has(actor, 'receiver') && !concerns.includes(actor.accountId)) ||
    leads(actor, { organisationId: recipientId, concernsHead, concerns }));

/** A body's receivers; in a school those who lead it, and its psychologist. */
const carriesOut = (actor: Actor, { recipientId, isLive, concernsHead, concerns }: MeasureSubject) => {
  if (!isLive || recipientId === null) return false;
  const subject = { organisationId: recipientId, concernsHead, concerns };
  const receivesHere = home(actor, subject) && has(actor, 'receiver') && !concerns.includes(actor.accountId);
  return receivesHere || leads(actor, subject) || watches(actor, subject);
};

const leadsAsked = (actor: Actor, { recipientId, isLive, concernsHead, concerns }: RequestSubject) =>
  isLive && leads(actor, { organisationId: recipientId, concernsHead, concerns });

/** Those who lead the school that is asked, and the colleague to whom they gave it; never whom it is about. */
const preparesRequest = (actor: Actor, subject: RequestSubject) =>
  leadsAsked(actor, subject) ||
  (subject.isLive &&
    subject.recipientId === actor.organisationId &&
    subject.givenTo === actor.memberId &&
    employee(actor) &&
    !isImplicated(actor, subject));

/** Whoever works at a commission; no other body sits. */
const sits = (actor: Actor, subject: InOrganisation) =>
  home(actor, subject) && has(actor, 'receiver') && actor.organisationKind === 'commission';

/** In one's own organisation, where it is a body that receives. */
const isBody = (actor: Actor, subject: InOrganisation) =>
  home(actor, subject) && !inSchool(actor) && actor.organisationKind !== 'educationDepartment';

/** Those who lead the school that a pupil's file is offered to. */
const takesOver = (actor: Actor, subject: TransferSubject) =>
  subject.toId === actor.organisationId &&
  has(actor, 'head', 'deputy') &&
  !subject.concerns.includes(actor.accountId) &&
  subject.isLive;

/** Who makes the initial assessment: the regional body, or the guardianship body in its place (21). */
export const assesses = (kind: Actor['organisationKind']) =>
  kind === 'regionalBody' || kind === 'guardianshipBody';

/**
 * The whole permission model (DESIGN.md, section 4). An action that is not a key here cannot be asked for.
 * Row level security says the same a second time; a generated test holds the two together.
 */
const rights = {
  'report.create': (a: Actor, s: InOrganisation) => home(a, s) && employee(a),
  'report.read': (a: Actor, s: ReportSubject) =>
    home(a, s) && ((employee(a) && s.reporterId === a.memberId) || leads(a, s)),
  'report.triage': (a: Actor, s: CaseSubject) => leads(a, s),
  'case.open': (a: Actor, s: CaseSubject) => leads(a, s),
  'case.read': (a: Actor, s: CaseSubject) => leads(a, s),
  'case.work': (a: Actor, s: CaseSubject) => leads(a, s),
  'case.share': (a: Actor, s: CaseSubject) => leads(a, s),
  /** To read and nothing more, of a case that was shared whole. */
  'case.readShared': (a: Actor, s: SharedSubject) => s.extent === 'whole' && isSharedWith(a, s),
  'support.read': (a: Actor, s: SharedSubject) => leads(a, s) || isSharedWith(a, s),
  'referral.read': (a: Actor, s: ReferralSubject) => leads(a, s) || receives(a, s),
  'referral.work': (a: Actor, s: ReferralSubject) => leads(a, s),
  /** Nobody signs for another: only under whose name the letter was issued. */
  'letter.sign': (a: Actor, s: LetterSubject) => leads(a, s) && s.issuedBy === a.memberId,
  'referral.receive': (a: Actor, s: ReferralSubject) => receives(a, s),
  /** What was said of a letter is put right by those who said it: neither side changes the other's word. */
  'referral.correct': (a: Actor, s: EntrySubject) =>
    s.recordedIn === a.organisationId && (leads(a, s) || receives(a, s)),
  'transfer.offer': (a: Actor, s: CaseSubject) => leads(a, s),
  'transfer.read': (a: Actor, s: TransferSubject) => leads(a, s) || takesOver(a, s),
  'transfer.answer': (a: Actor, s: TransferSubject) => takesOver(a, s),
  'pupil.search': (a: Actor, s: InOrganisation) => home(a, s) && employee(a),
  'pupil.manage': (a: Actor, s: InOrganisation) => home(a, s) && has(a, 'administrator'),
  'member.read': (a: Actor, s: MemberSubject) => home(a, s),
  'member.manage': (a: Actor, s: MemberSubject) => home(a, s) && has(a, 'administrator'),
  /** Of oneself, or of a colleague by those who answer for the staff. It takes no right from anybody. */
  'absence.record': (a: Actor, s: AbsenceSubject) =>
    home(a, s) && (has(a, 'head', 'administrator') || (employee(a) && s.memberId === a.memberId)),
  /** One's own, as long as one may see what it is about. */
  'reminder.read': (a: Actor, s: ReminderSubject) => s.memberId === a.memberId && leads(a, s),
  'directory.read': (_: Actor, s: BodySubject) => s.isOwnRegion,
  'directory.keep': (a: Actor, s: BodySubject) => s.isOwnRegion && has(a, 'regionalAdministrator'),
  /** Deadlines are counted by it; nothing in it is of a person. */
  'calendar.read': (a: Actor, s: InOrganisation) => home(a, s),
  'calendar.amend': (a: Actor, s: InOrganisation) => home(a, s) && has(a, 'administrator'),
  /** The steps that the school takes against bullying are no secret in it; they say nothing of a child. */
  'track.read': (a: Actor, s: InOrganisation) => home(a, s) && employee(a) && inSchool(a),
  'track.configure': (a: Actor, s: InOrganisation) => home(a, s) && has(a, 'administrator') && inSchool(a),
  /** When the school is at work, and its own targets. */
  'settings.change': (a: Actor, s: InOrganisation) => home(a, s) && has(a, 'administrator'),
  /** What the psychologist's desk works with before a child is entered: absences, what is put forward, criteria. */
  'watch.desk': (a: Actor, s: InOrganisation) => keepsWatch(a, s),
  /** That a meeting on children under watch was held, when and with whom; a child in it is read by `watch.read`. */
  'council.read': (a: Actor, s: InOrganisation) =>
    keepsWatch(a, s) || leads(a, { ...s, concernsHead: false, concerns: [] }),
  /** What the schools of the region gave out of their summaries, which name nobody. */
  'summary.readRegion': (a: Actor, s: BodySubject) => s.isOwnRegion && has(a, 'regionalAdministrator'),
  'watch.read': (a: Actor, s: CaseSubject) => watches(a, s) || leads(a, s),
  'watch.keep': (a: Actor, s: CaseSubject) => watches(a, s),
  /** Notes marked as the psychologist's only. */
  'watch.readOwn': (a: Actor, s: CaseSubject) => watches(a, s),
  /** What the psychologist may see of a report or know of a case, and whom they are proposed (ADR 0115). */
  'leave.give': (a: Actor, s: CaseSubject) => leads(a, s),
  'leave.read': (a: Actor, s: LeaveSubject) => leads(a, s) || (s.isLive && watches(a, s)),
  /** Asking the head for a case is telling the head: the report itself is asked for with `report.create`. */
  'case.askFor': (a: Actor, s: CaseSubject) => watches(a, s),
  /** How to support a child under watch: written by whoever keeps watch, read by whom it is shared with (ADR 0118). */
  'note.keep': (a: Actor, s: CaseSubject) => watches(a, s),
  'note.read': (a: Actor, s: NoteSubject) =>
    watches(a, s) ||
    leads(a, s) ||
    (home(a, s) && employee(a) && s.noteSharedWith === a.memberId && !isImplicated(a, s)),
  /** One's own, of a child under watch whom one keeps watch over. */
  'watch.readReminder': (a: Actor, s: ReminderSubject) => s.memberId === a.memberId && watches(a, s),
  /** To give referrals out as documents and to bring the answers to them; the letter is asked for by its own right. */
  'exchange.use': (a: Actor, s: InOrganisation) =>
    leads(a, { ...s, concernsHead: false, concerns: [] }) || (home(a, s) && has(a, 'receiver')),
  /** Whose keys the region knows: nothing in it is of a person. */
  'partner.read': (_: Actor, s: BodySubject) => s.isOwnRegion,
  'partner.keep': (a: Actor, s: BodySubject) => s.isOwnRegion && has(a, 'regionalAdministrator'),
  /** A referral of another system: by everybody who receives in the body that it is for. */
  'foreign.receive': (a: Actor, s: InOrganisation) => home(a, s) && has(a, 'receiver'),
  /** The same where a case rests on it that is entrusted to the case manager; to read, not to answer. */
  'foreign.readEntrusted': (a: Actor, s: BodyCaseSubject) =>
    has(a, 'caseManager') && s.caseManagerId === a.memberId && worksIn(a, s),
  /** Its own case on a child, of a body that works on children and does not only receive. */
  'bodyCase.open': (a: Actor, s: InOrganisation) =>
    home(a, s) && has(a, 'receiver') && worksOnChildren(a.organisationKind),
  'bodyCase.read': (a: Actor, s: BodyCaseSubject) => worksIn(a, s),
  'bodyCase.work': (a: Actor, s: BodyCaseSubject) => worksIn(a, s),
  /** One's own, as long as one works on the case that it is about. */
  'bodyCase.readReminder': (a: Actor, s: BodyReminderSubject) => s.memberId === a.memberId && worksIn(a, s),
  /** What goes out under the name of the body: its assessment and its plan. */
  'bodyCase.approve': (a: Actor, s: BodyCaseSubject) => has(a, 'bodyHead') && worksIn(a, s),
  /** Who looked at a case of the body, and who was refused: by its head. */
  'bodyCase.readLooks': (a: Actor, s: BodyCaseSubject) => has(a, 'bodyHead') && worksIn(a, s),
  /** The letter on which a case rests that is entrusted to the case manager; to read, not to answer. */
  'referral.readEntrusted': (a: Actor, s: EntrustedSubject) =>
    s.isSent && has(a, 'caseManager') && s.caseManagerId === a.memberId && worksIn(a, s),
  /** The initial assessment of a child: by those bodies that paragraph 21 names. */
  'assessment.work': (a: Actor, s: BodyCaseSubject) => worksIn(a, s) && assesses(a.organisationKind),
  /** What another body passed on, and a case rests on that is entrusted to the case manager; to read, not to receive. */
  'onward.readEntrusted': (a: Actor, s: EntrustedOnwardSubject) =>
    s.isLive && has(a, 'caseManager') && s.caseManagerId === a.memberId && worksIn(a, s),
  /** What another body passed on. */
  'onward.receive': (a: Actor, s: OnwardSubject) => receivesOnward(a, s),
  /** Of a measure that an organisation is responsible for: nothing else of the plan or the case. */
  'measure.read': (a: Actor, s: MeasureSubject) => carriesOut(a, s),
  'measure.report': (a: Actor, s: MeasureSubject) => carriesOut(a, s),
  /** What a body asks the school for: read and prepared by those who lead and by the colleague they gave it to. */
  'request.read': (a: Actor, s: RequestSubject) => preparesRequest(a, s),
  'request.prepare': (a: Actor, s: RequestSubject) => preparesRequest(a, s),
  /** One's own, as long as one may prepare what it is about. */
  'request.readReminder': (a: Actor, s: RequestReminderSubject) =>
    s.memberId === a.memberId && preparesRequest(a, s),
  /** What goes out under the name of the school. */
  'request.answer': (a: Actor, s: RequestSubject) => leadsAsked(a, s),
  /** Sittings of the commission and its rule of quorum; each case on the agenda by `bodyCase.read` besides. */
  'sitting.read': (a: Actor, s: InOrganisation) => sits(a, s),
  'sitting.write': (a: Actor, s: InOrganisation) => sits(a, s),
  /** Who of a body is on duty when; it says nothing of a child. */
  'rota.read': (a: Actor, s: InOrganisation) =>
    isBody(a, s) && has(a, 'receiver', 'caseManager', 'bodyHead', 'administrator'),
  /** By the head of the body, who answers for it, and by whoever manages its people. */
  'rota.keep': (a: Actor, s: InOrganisation) => isBody(a, s) && has(a, 'bodyHead', 'administrator'),
  /** How the duties of the region's schools and bodies stand: numbers, and nobody's name. */
  'region.read': (a: Actor, s: BodySubject) =>
    s.isOwnRegion &&
    (has(a, 'regionalAdministrator') ||
      (has(a, 'receiver') && a.organisationKind === 'regionalCommissioner') ||
      (has(a, 'bodyHead') && ['regionalBody', 'guardianshipBody'].includes(a.organisationKind))),
  'audit.read': (a: Actor, s: InOrganisation) => home(a, s) && has(a, 'head'),
};

export type Action = keyof typeof rights;
export type SubjectOf<A extends Action> = Parameters<(typeof rights)[A]>[1];
export const actions = Object.keys(rights) as Action[];

/** Whether this actor may do this to this subject. Pure; the only place where a right is decided in code. */
export function can<A extends Action>(actor: Actor, action: A, subject: SubjectOf<A>): boolean {
  return (rights[action] as (a: Actor, s: SubjectOf<A>) => boolean)(actor, subject);
}
