import { dutyById, dutyOn, entryIntoForce, type Duty, type DutyId, type Kind } from '@qorgan/statute';
import { countedAsKnown, dueAsKnown } from '../deadline/due-as-known.ts';
import type { DueDate } from '../deadline/due.ts';
import type { CountedDay } from '../deadline/explain.ts';
import { dayOf } from '../kernel/day.ts';
import type { WorkCalendar } from '../deadline/work-calendar.ts';
import { detectedOrReceivedAt, headInformedAt, type CaseFile, type CaseGround } from './case-file.ts';
import { isMedicalSign } from '../report/report.ts';
import { caseClosing } from './closing.ts';
import { latest, standing, type Fact, type FactOutline } from './fact.ts';

/** The duties of a school on one case. Paragraph 8 owes three notices side by side. */
export const caseDutyIds = [
  'p11.2.ambulance',
  'p8.police',
  'p8.childRightsBody',
  'p8.regionalCommissioner',
  'p11.1.parents',
  'p20.assistanceRoom',
  'p9.bullying',
  'p11.3.commission',
] as const;
export type CaseDutyId = (typeof caseDutyIds)[number];
export const isCaseDutyId = (value: string): value is CaseDutyId => caseDutyIds.includes(value as CaseDutyId);

/**
 * Where a duty stands. `question`: whether it is owed is still to be decided.
 * `excepted`: an exception was recorded instead of the act. Nothing here says more than was recorded:
 * a notice that was given is `done` for the school, not for the body that took it. `returned`: it was given, and
 * the letter came back, so that it lies with nobody (`withReturned`). `leftOpen`: the case was closed without it, for a
 * reason that the head stated.
 */
export type DutyState = 'open' | 'question' | 'done' | 'returned' | 'excepted' | 'leftOpen' | 'notOwed';

/** Why a duty is not owed on these kinds and facts. */
export type NotOwed =
  | { code: 'kindNotNamed'; kinds: readonly Kind[] }
  | { code: 'noMedicalSign' }
  | { code: 'medicalHelpNotNeeded' };

/** A step that the order demands of the school on this case: derived, never stored. */
export type CaseDuty<F extends FactOutline = Fact> = {
  id: CaseDutyId;
  law: Duty;
  state: DutyState;
  /** Set where the state is `notOwed`. */
  notOwed: NotOwed | null;
  /** From when the duty is owed. */
  since: Date;
  due: DueDate;
  /** The standing fact that settles it, or that decided it is not owed. */
  settledBy: F | null;
};

/** All of a case that its duties depend on. */
export type DutyGround = Pick<CaseFile, 'grounds'>;

type Settling = Extract<DutyState, 'done' | 'excepted'>;
type Row = {
  law: DutyId;
  /** What a fact's content does to the duty. */
  settles: (content: FactOutline['content']) => Settling | undefined;
  since: (file: DutyGround, facts: readonly FactOutline[]) => Date;
};

const when = (test: (content: FactOutline['content']) => boolean) => (content: FactOutline['content']) =>
  test(content) ? ('done' as const) : undefined;
const detected = (file: DutyGround) => detectedOrReceivedAt(file.grounds);
const informed = (file: DutyGround) => headInformedAt(file.grounds);

/** When the school found out that medical help may be needed: by a report, by a decision, or by an injury it saw. */
function needFound(file: DutyGround, facts: readonly FactOutline[]): Date {
  const seenSince = injurySince(facts);
  if (seenSince) return seenSince.at;
  const telling = file.grounds.filter(isMedical);
  const decided = latest(facts, 'medicalNeedDecided');
  if (telling.length > 0) return headInformedAt(telling);
  if (decided?.content.isNeeded) return decided.at;
  const [first] = injuriesIn(facts);
  return first && first.at > informed(file) ? first.at : informed(file);
}

/** That injuries were marked, in the order in which they were seen; which they are decides nothing. */
const injuriesIn = <F extends FactOutline>(facts: readonly F[]): F[] =>
  standing(facts).filter(({ content }) => content.kind === 'injuryMarked');

/** The first injury seen after it was decided that no medical help is needed: whoever decided did not know of it. */
function injurySince<F extends FactOutline>(facts: readonly F[]): F | undefined {
  const decided = latest(facts, 'medicalNeedDecided');
  if (!decided || decided.content.isNeeded) return undefined;
  return injuriesIn(facts).find(({ at }) => at > decided.at);
}

/** Whether a report says that medical help may be needed. */
export const isMedical = ({ doctorNeeded, signs }: CaseGround) => doctorNeeded || signs.some(isMedicalSign);

const rows: Record<CaseDutyId, Row> = {
  'p8.police': {
    law: 'p8.notify',
    settles: when((c) => c.kind === 'noticeGiven' && c.recipient === 'police'),
    since: detected,
  },
  'p8.childRightsBody': {
    law: 'p8.notify',
    settles: when((c) => c.kind === 'noticeGiven' && c.recipient === 'childRightsBody'),
    since: detected,
  },
  'p8.regionalCommissioner': {
    law: 'p8.notify',
    settles: when((c) => c.kind === 'noticeGiven' && c.recipient === 'regionalCommissioner'),
    since: detected,
  },
  'p9.bullying': {
    law: 'p9.bullying',
    settles: when((c) => c.kind === 'bullyingTrackBegun'),
    since: detected,
  },
  'p11.1.parents': {
    law: 'p11.1.parents',
    settles: (c) =>
      c.kind === 'parentsInformed' ? 'done' : c.kind === 'parentsNotInformed' ? 'excepted' : undefined,
    since: informed,
  },
  'p11.2.ambulance': {
    law: 'p11.2.ambulance',
    settles: when((c) => c.kind === 'ambulanceCalled'),
    since: needFound,
  },
  'p11.3.commission': {
    law: 'p11.3.commission',
    settles: when((c) => c.kind === 'sentToCommission'),
    since: detected,
  },
  'p20.assistanceRoom': {
    law: 'p20.assistanceRoom',
    settles: (c) =>
      c.kind === 'takenToAssistanceRoom'
        ? 'done'
        : c.kind === 'notTakenToAssistanceRoom'
          ? 'excepted'
          : undefined,
    since: detected,
  },
};

/** The kinds of a case as last decided; empty until the head has decided. */
export const kindsOf = (facts: readonly FactOutline[]): readonly Kind[] =>
  latest(facts, 'kindsDecided')?.content.kinds ?? [];

/** Whether the parents' data stay out of letters and lists: the exception of 11.1 stands. */
export const parentsAreHidden = (facts: readonly Fact[]): boolean =>
  decisionOnParents(facts)?.kind === 'parentsNotInformed';

/** Whether it is decided in this case that the parents are told, or that they are not (11.1). */
export const isDecidedOnParents = (facts: readonly Fact[]): boolean => decisionOnParents(facts) !== undefined;

const decisionOnParents = (facts: readonly Fact[]) =>
  standing(facts).findLast(
    ({ content }) => content.kind === 'parentsInformed' || content.kind === 'parentsNotInformed',
  )?.content;

/**
 * Exactly the duties that the order names for the kinds and facts of this case (paragraphs 8, 9, 11, 20),
 * and those it does not, each with the reason: order-2026 leaves bullying out of 10-13, 16, 20 and 21.
 */
export function dutiesOf<F extends FactOutline>(
  file: DutyGround,
  facts: readonly F[],
  calendar: WorkCalendar,
): CaseDuty<F>[] {
  return caseDutyIds.flatMap((id) => dutyOf(id, file, facts, calendar) ?? []);
}

/** The law of the case's day; of its first day for what was detected before the order was in force. */
export function lawOf(id: DutyId, since: Date): Duty | undefined {
  const day = dayOf(since);
  return day < entryIntoForce ? dutyById(id) : dutyOn(id, day);
}

function dutyOf<F extends FactOutline>(
  id: CaseDutyId,
  file: DutyGround,
  facts: readonly F[],
  calendar: WorkCalendar,
): CaseDuty<F> | undefined {
  const row = rows[id];
  const since = row.since(file, facts);
  const law = lawOf(row.law, since);
  if (!law) return undefined;
  const settling = standing(facts).findLast(({ content }) => row.settles(content));
  const due = dueAsKnown(
    law.due,
    { moment: since },
    calendar,
    firstRecorded(settling ?? caseClosing(facts), facts),
  );
  const base = { id, law, since, due, notOwed: null, settledBy: null };

  const kinds = kindsOf(facts);
  if (!law.kinds.some((kind) => kinds.includes(kind)))
    return { ...base, state: 'notOwed', notOwed: { code: 'kindNotNamed', kinds } };

  if (settling) return { ...base, state: row.settles(settling.content)!, settledBy: settling };

  const unsettled: CaseDuty<F> =
    id === 'p11.2.ambulance' ? { ...base, ...medicalNeed(file, facts) } : { ...base, state: 'open' };
  const closing = unsettled.state === 'notOwed' ? undefined : caseClosing(facts);
  return closing ? { ...unsettled, state: 'leftOpen', settledBy: closing } : unsettled;
}

/** When a fact was first written down, before anything in it was put right. */
export function firstRecorded<F extends Pick<FactOutline, 'id' | 'recordedAt' | 'corrects'>>(
  fact: F | undefined,
  facts: readonly F[],
): Date | null {
  const former = fact?.corrects ? facts.find(({ id }) => id === fact.corrects) : undefined;
  return former ? firstRecorded(former, facts) : (fact?.recordedAt ?? null);
}

/** How the working days of a duty were counted, by the calendar that its deadline goes by. */
export const countedDays = <F extends FactOutline>(
  { law, since, settledBy }: Pick<CaseDuty<F>, 'law' | 'since' | 'settledBy'>,
  facts: readonly F[],
  calendar: WorkCalendar,
): CountedDay[] =>
  countedAsKnown(law.due, { moment: since }, calendar, firstRecorded(settledBy ?? undefined, facts));

/** 11.2 is owed once signs show that medical help is needed; an injury raises the question. */
function medicalNeed<F extends FactOutline>(
  file: DutyGround,
  facts: readonly F[],
): Pick<CaseDuty<F>, 'state' | 'notOwed' | 'settledBy'> {
  const decided = latest(facts, 'medicalNeedDecided');
  if (injurySince(facts)) return { state: 'question', notOwed: null, settledBy: null };
  if (decided && !decided.content.isNeeded)
    return { state: 'notOwed', notOwed: { code: 'medicalHelpNotNeeded' }, settledBy: decided };
  if (decided || file.grounds.some((ground) => ground.doctorNeeded))
    return { state: 'open', notOwed: null, settledBy: null };
  if (file.grounds.some(isMedical) || injuriesIn(facts).length > 0)
    return { state: 'question', notOwed: null, settledBy: null };
  return { state: 'notOwed', notOwed: { code: 'noMedicalSign' }, settledBy: null };
}
