import type { Duty, DutyId, Kind } from '@qorgan/statute';
import type { OrganisationKind } from '../access/actor.ts';
import { firstRecorded, lawOf } from '../case/duties.ts';
import { latest, standing } from '../case/fact.ts';
import { dueAsKnown } from '../deadline/due-as-known.ts';
import type { DueDate } from '../deadline/due.ts';
import type { WorkCalendar } from '../deadline/work-calendar.ts';
import { bodyDetectedAt, bodyInformedAt, type BodyCase, type BodyGroundOutline } from './body-case.ts';
import type { BodyFactContent, BodyFactOutline, QuestionDuty } from './body-fact.ts';

/** The duties of the bodies on one case, the most pressing first. What goes to several recipients is owed to each. */
export const bodyDutyIds = [
  'p12.4.threat',
  'p12.5.placement',
  'p16.1.registration',
  'p16.2.examination',
  'p8.police',
  'p8.childRightsBody',
  'p8.regionalCommissioner',
  'p12.1.upward',
  'p13.nationalCommissioner',
  'p14.1.processing',
  'p14.2.childRightsAuthority',
  'p14.2.localExecutive',
  'p14.2.nationalCommissioner',
  'p14.2.regionalCommissioner',
  'p14.3.coordination',
  'p15.police',
  'p12.3.visit',
  'p12.2.caseManager',
  'p21.assessment',
  'p12.6.commission',
  'p12.7.psychologicalCentre',
  'p12.7.familyCentre',
  'p22.plan',
  'p29.commission',
  'p25.coordination',
  'p30.regionalCommissioner',
  'p31.familyCentres',
] as const;
export type BodyDutyId = (typeof bodyDutyIds)[number];
export const isBodyDutyId = (value: string): value is BodyDutyId =>
  (bodyDutyIds as readonly string[]).includes(value);

/** `question`: whether it is owed is still to be decided. Nothing here says more than was recorded. */
export type BodyDutyState = 'open' | 'question' | 'done' | 'leftOpen' | 'notOwed';

/** A step that the order demands of this body on this case: derived, never stored. */
export type BodyDuty<F extends BodyFactOutline = BodyFactOutline> = {
  id: BodyDutyId;
  law: Duty;
  state: BodyDutyState;
  notOwed: { code: 'kindNotNamed'; kinds: readonly Kind[] } | { code: 'decidedSo' } | null;
  since: Date;
  due: DueDate;
  /** The standing fact that settles it, or that decided it is not owed. */
  settledBy: F | null;
};

/** All of a body's case that its duties depend on. */
export type BodyDutyGround = Pick<BodyCase, 'organisationKind' | 'standsIn'> & {
  grounds: readonly BodyGroundOutline[];
};

type Row = {
  law: DutyId;
  /** Whose duty it is. */
  of: (body: BodyDutyGround) => boolean;
  since: (grounds: readonly BodyGroundOutline[]) => Date;
  settles: (content: BodyFactOutline['content']) => boolean;
  isQuestion?: true;
  /** Whose kinds it is owed for, where its own paragraph names none: a plan follows an assessment. */
  kindsOf?: DutyId;
};

const isChildRightsBody = ({ organisationKind, standsIn }: BodyDutyGround) =>
  organisationKind === 'regionalBody' || (organisationKind === 'guardianshipBody' && standsIn);
const is = (kind: OrganisationKind) => (body: BodyDutyGround) => body.organisationKind === kind;
/** Paragraph 8 is owed by whoever heard it first: of a letter, its sender owed it already (ADR 0132). */
const heardHere =
  (...but: OrganisationKind[]) =>
  (body: BodyDutyGround) =>
    !but.includes(body.organisationKind) && body.grounds.some(({ kind }) => kind === 'outside');

const recorded = (kind: BodyFactContent['kind']) => (content: BodyFactOutline['content']) =>
  content.kind === kind;
const done = (id: BodyDutyId) => (content: BodyFactOutline['content']) =>
  content.kind === 'dutyDone' && content.duty === id;
const sent = (id: BodyDutyId) => (content: BodyFactOutline['content']) =>
  content.kind === 'sentOn' && content.duty === id;

/** A duty of the child-rights body or, where there is none, of the guardianship body (12, 21, 22). */
const ofTwelve = (
  law: DutyId,
  settles: Row['settles'],
  since: Row['since'] = bodyInformedAt,
): Omit<Row, 'isQuestion'> => ({ law, of: isChildRightsBody, since, settles });
const of = (kind: OrganisationKind, law: DutyId, settles: Row['settles']): Row => ({
  law,
  of: is(kind),
  since: bodyInformedAt,
  settles,
});
const notice = (of: Row['of'], id: BodyDutyId): Row => ({
  law: 'p8.notify',
  of,
  since: bodyDetectedAt,
  settles: sent(id),
});
const passedOn = (id: BodyDutyId): Row => of('contactCentre111', 'p14.2.passOn', sent(id));

const rows: Record<BodyDutyId, Row> = {
  'p8.police': notice(heardHere('police'), 'p8.police'),
  'p8.childRightsBody': notice((body) => heardHere()(body) && !isChildRightsBody(body), 'p8.childRightsBody'),
  'p8.regionalCommissioner': notice(heardHere('regionalCommissioner'), 'p8.regionalCommissioner'),
  'p12.1.upward': ofTwelve('p12.1.upward', sent('p12.1.upward')),
  'p12.2.caseManager': ofTwelve('p12.2.caseManager', recorded('caseManagerAppointed')),
  'p12.3.visit': ofTwelve('p12.3.visit', recorded('visitMade')),
  'p12.4.threat': { ...ofTwelve('p12.4.threat', done('p12.4.threat')), isQuestion: true },
  'p12.5.placement': { ...ofTwelve('p12.5.placement', done('p12.5.placement')), isQuestion: true },
  'p12.6.commission': ofTwelve('p12.6.commission', sent('p12.6.commission'), bodyDetectedAt),
  'p12.7.psychologicalCentre': ofTwelve('p12.7.centres', sent('p12.7.psychologicalCentre'), bodyDetectedAt),
  'p12.7.familyCentre': {
    ...ofTwelve('p12.7.centres', sent('p12.7.familyCentre'), bodyDetectedAt),
    isQuestion: true,
  },
  'p13.nationalCommissioner': of(
    'regionalCommissioner',
    'p13.nationalCommissioner',
    sent('p13.nationalCommissioner'),
  ),
  'p14.1.processing': of('contactCentre111', 'p14.1.processing', done('p14.1.processing')),
  'p14.2.childRightsAuthority': passedOn('p14.2.childRightsAuthority'),
  'p14.2.localExecutive': passedOn('p14.2.localExecutive'),
  'p14.2.nationalCommissioner': passedOn('p14.2.nationalCommissioner'),
  'p14.2.regionalCommissioner': passedOn('p14.2.regionalCommissioner'),
  'p14.3.coordination': of('contactCentre111', 'p14.3.coordination', done('p14.3.coordination')),
  'p15.police': of('police', 'p15.police', done('p15.police')),
  'p16.1.registration': of('healthOrganisation', 'p16.1.registration', done('p16.1.registration')),
  'p16.2.examination': of('healthOrganisation', 'p16.2.examination', done('p16.2.examination')),
  'p21.assessment': ofTwelve('p21.assessment', recorded('assessmentApproved')),
  'p22.plan': { ...ofTwelve('p22.plan', recorded('planApproved')), kindsOf: 'p21.assessment' },
  'p25.coordination': of('psychologicalCentre', 'p25.coordination', done('p25.coordination')),
  'p29.commission': of('commission', 'p29.commission', recorded('measuresDecided')),
  'p30.regionalCommissioner': of(
    'regionalCommissioner',
    'p30.regionalCommissioner',
    done('p30.regionalCommissioner'),
  ),
  'p31.familyCentres': of('familyCentre', 'p31.familyCentres', done('p31.familyCentres')),
};

/** The kinds of a body's case as last decided. */
export const bodyKindsOf = (facts: readonly BodyFactOutline[]): readonly Kind[] =>
  latest(facts, 'kindsDecided')?.content.kinds ?? [];

/** The fact by which the body ended its work on the case, unless it began again. */
export function bodyClosing<F extends BodyFactOutline>(facts: readonly F[]): F | undefined {
  const last = standing(facts).findLast(
    ({ content }) => content.kind === 'caseClosed' || content.kind === 'caseReopened',
  );
  return last?.content.kind === 'caseClosed' ? last : undefined;
}

/**
 * Exactly the duties that the order names for this body, the kinds and the facts of this case, and those that it does
 * not, each with the reason: bullying is absent from 12, 13, 14, 16 and 21, and named in 8 and 29.
 */
export function bodyDutiesOf<F extends BodyFactOutline>(
  body: BodyDutyGround,
  facts: readonly F[],
  calendar: WorkCalendar,
): BodyDuty<F>[] {
  return bodyDutyIds.flatMap((id) => (rows[id].of(body) ? (dutyOf(id, body, facts, calendar) ?? []) : []));
}

function dutyOf<F extends BodyFactOutline>(
  id: BodyDutyId,
  body: BodyDutyGround,
  facts: readonly F[],
  calendar: WorkCalendar,
): BodyDuty<F> | undefined {
  const row = rows[id];
  const since = row.since(body.grounds);
  const law = lawOf(row.law, since);
  if (!law) return undefined;
  const settling = standing(facts).findLast(({ content }) => row.settles(content));
  const closing = bodyClosing(facts);
  const due = dueAsKnown(law.due, { moment: since }, calendar, firstRecorded(settling ?? closing, facts));
  const base = { id, law, since, due, notOwed: null, settledBy: null };

  const kinds = bodyKindsOf(facts);
  const named = (row.kindsOf ? lawOf(row.kindsOf, since) : law)?.kinds ?? [];
  if (named.length > 0 && !named.some((kind) => kinds.includes(kind)))
    return { ...base, state: 'notOwed', notOwed: { code: 'kindNotNamed', kinds } };
  if (settling) return { ...base, state: 'done', settledBy: settling };

  const decided = row.isQuestion && decisionOn(id as QuestionDuty, facts);
  if (decided && !isOwed(decided))
    return { ...base, state: 'notOwed', notOwed: { code: 'decidedSo' }, settledBy: decided };
  if (closing) return { ...base, state: 'leftOpen', settledBy: closing };
  return { ...base, state: row.isQuestion && !decided ? 'question' : 'open' };
}

/** What was last decided on a duty that hangs on a condition. */
const decisionOn = <F extends BodyFactOutline>(id: QuestionDuty, facts: readonly F[]): F | undefined =>
  standing(facts).findLast(({ content }) => content.kind === 'questionDecided' && content.duty === id);
const isOwed = ({ content }: BodyFactOutline) => content.kind === 'questionDecided' && content.isOwed;
