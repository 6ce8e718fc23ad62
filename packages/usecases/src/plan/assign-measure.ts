import {
  insertMeasure,
  readBodies,
  readMeasures,
  readOnwards,
  referralsUnder,
  saveMeasure,
  withdrawMeasure,
} from '@qorgan/data';
import {
  breaks,
  latest,
  ok,
  type Concern,
  type Coordinator,
  type Measure,
  type MeasureContent,
  type MeasureNamed,
  type Result,
} from '@qorgan/domain';
import type { AssistanceId } from '@qorgan/statute';
import type { Desk } from '../act.ts';
import type { HeldBodyCase } from '../body/held-body-case.ts';
import type { Context } from '../context.ts';
import { tellOther } from '../transfer/offer-transfer.ts';

type InThree = Readonly<Record<'kk' | 'ru' | 'en', string>>;

/** A measure as a plan or a decision of the commission prescribes it. */
export type MeasureToAssign = MeasureNamed &
  Pick<Measure, 'source' | 'planId' | 'number' | 'assignedOn' | 'dueOn'> & {
    /** Where it has one already, as a line of a plan. */
    id?: string;
    help: AssistanceId | null;
    volume: string;
    /** In the directory; or by its name alone, where it is outside Qorgan. */
    responsible: { organisationId: string | null; name: InThree };
  };

/**
 * Lays a measure on the desk of the organisation that is responsible for it, with the child, what is to be done and whom
 * to call, and nothing else of the case. The caller holds the case and has asked for the right. Refused for an
 * organisation that is not in the region's directory or receives no more (`noRecipient`).
 */
export async function assignMeasure(
  ctx: Context,
  desk: Desk,
  bodyCase: HeldBodyCase,
  line: MeasureToAssign,
): Promise<Result<{ id: string }>> {
  const { organisationId: recipientId, name } = line.responsible;
  const body = recipientId && (await findBody(desk, bodyCase, recipientId));
  if (recipientId && !body) return breaks('noRecipient');
  const id = line.id ?? ctx.newId();
  const { source, planId, number, assignedOn, dueOn } = line;
  await insertMeasure(desk.tx, desk.seals, {
    ...{ id, source, planId, number, assignedOn, dueOn, recipientId },
    ...{ bodyCaseId: bodyCase.id, organisationId: bodyCase.organisationId },
    ...(await whomItConcerns(ctx, desk, bodyCase, recipientId)),
    content: contentOf(bodyCase, line, body ? body.name : name),
    ...{ assignedAt: ctx.now, assignedBy: ctx.actor.memberId },
  });
  await onRecord(ctx, desk, { id, recipientId }, 'measureAssigned');
  return ok({ id });
}

/** Says anew what a measure is: a further version of its plan changed it. Its recipient stays who it was. */
export async function changeMeasure(
  ctx: Context,
  desk: Desk,
  bodyCase: HeldBodyCase,
  measure: Measure,
  line: MeasureToAssign,
): Promise<void> {
  const { number, assignedOn, dueOn } = line;
  const content = contentOf(bodyCase, line, measure.content.responsible);
  const isSame =
    JSON.stringify([measure.content, measure.number, measure.assignedOn, measure.dueOn]) ===
    JSON.stringify([content, number, assignedOn, dueOn]);
  if (isSame) return;
  await saveMeasure(desk.tx, desk.seals, { id: measure.id, content, number, assignedOn, dueOn });
  await onRecord(ctx, desk, measure, 'measureChanged');
}

/** Takes a measure back from the desk where it lies. */
export async function takeBackMeasure(ctx: Context, desk: Desk, measure: Measure): Promise<void> {
  await withdrawMeasure(desk.tx, measure.id, { at: ctx.now, memberId: ctx.actor.memberId });
  await onRecord(ctx, desk, measure, 'measureWithdrawn');
}

/** Tells the desks where measures of this case lie whom to call now: another case manager was appointed. */
export async function tellMeasures(
  ctx: Context,
  desk: Desk,
  bodyCaseId: string,
  coordinator: Coordinator,
): Promise<void> {
  const measures = await readMeasures(desk.tx, ctx.vault, { bodyCaseId });
  for (const measure of measures)
    if (measure.withdrawnAt === null)
      await saveMeasure(desk.tx, desk.seals, { ...measure, content: { ...measure.content, coordinator } });
}

/** The case manager as last appointed. */
export function coordinatorOf({ facts }: Pick<HeldBodyCase, 'facts'>): Coordinator | null {
  const appointed = latest(facts, 'caseManagerAppointed');
  return appointed ? { name: appointed.content.name, phone: appointed.content.phone } : null;
}

function contentOf(bodyCase: HeldBodyCase, line: MeasureToAssign, responsible: InThree): MeasureContent {
  const { surname, given, patronymic, birthDate } = bodyCase.child;
  const { help, item, words, volume } = line;
  return {
    child: { surname, given, patronymic, birthDate },
    ...{ help, item, words, volume, responsible },
    caseNumber: bodyCase.number,
    coordinator: coordinatorOf(bodyCase),
  };
}

/** Of the region, and still there. The education department has no desk for measures. */
async function findBody({ tx }: Desk, { organisationId }: HeldBodyCase, recipientId: string) {
  const bodies = await readBodies(tx, organisationId);
  return bodies.find(
    ({ id, kind, isClosed }) => id === recipientId && !isClosed && kind !== 'educationDepartment',
  );
}

/**
 * Who never sees it: everybody whom the case is about, and the head of the school where its letter says so. What came
 * through another body keeps what that body was told.
 */
async function whomItConcerns(
  ctx: Context,
  { tx }: Desk,
  bodyCase: HeldBodyCase,
  recipientId: string | null,
): Promise<Concern> {
  const letters = await referralsUnder(tx, bodyCase.id);
  let concernsHead = letters.some((one) => one.organisationId === recipientId && one.concernsHead);
  for (const ground of bodyCase.grounds)
    if (ground.kind === 'onward') {
      const [onward] = await readOnwards(tx, ctx.vault, { id: ground.onwardId });
      concernsHead ||= onward?.concernsHead ?? false;
    }
  const concerns = new Set([...bodyCase.concerns, ...letters.flatMap((one) => one.concerns)]);
  return { concernsHead, concerns: [...concerns] };
}

type Deed = 'measureAssigned' | 'measureChanged' | 'measureWithdrawn';

/** On the record of both, of whom the recipient does not learn who of the body did it. */
async function onRecord(
  ctx: Context,
  desk: Desk,
  { id, recipientId }: Pick<Measure, 'id' | 'recipientId'>,
  type: Deed,
): Promise<void> {
  const event = { type, subject: { type: 'measure', id } } as const;
  await desk.record({ ...event, details: recipientId ? { to: recipientId } : { outside: true } });
  if (recipientId && recipientId !== ctx.actor.organisationId) await tellOther(ctx, desk, recipientId, event);
}
