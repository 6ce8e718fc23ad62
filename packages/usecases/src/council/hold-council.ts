import {
  holdCouncils,
  insertCouncil,
  insertCouncilVersion,
  nextCouncilNumber,
  readCouncils,
  readMembers,
} from '@qorgan/data';
import {
  can,
  meetingHeld,
  ok,
  refuse,
  schoolYearOf,
  type CouncilPart,
  type Present,
  type Result,
} from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';

/** Somebody who was present: a colleague by their seat, or anybody else by name and post. */
export type PresentInput = { part: CouncilPart } & ({ memberId: string } | { name: string; post: string });
export type MeetingInput = { on: IsoDate; present: readonly PresentInput[] };

/**
 * Writes down that the council met: a number of its own in the school year of that day. The children are written down one
 * by one (`decideOnChild`). Refused as `meetingHeld` refuses.
 */
export const holdCouncil = (ctx: Context, input: MeetingInput): Promise<Result<{ id: string }>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const { organisationId, memberId: recordedBy } = ctx.actor;
    if (!can(ctx.actor, 'watch.desk', { organisationId })) return deny('watch.desk');
    const meeting = await meetingOf(ctx, desk, input);
    if (!meeting.ok) return meeting;

    await holdCouncils(tx, organisationId);
    const id = ctx.newId();
    const schoolYear = schoolYearOf(input.on);
    const number = await nextCouncilNumber(tx, organisationId, schoolYear);
    const written = { organisationId, recordedAt: ctx.now, recordedBy };
    await insertCouncil(tx, { ...written, id, schoolYear, number });
    const version = { ...written, id: ctx.newId(), councilId: id, version: 1 };
    await insertCouncilVersion(tx, seals, { ...version, ...meeting.value });
    await record({
      type: 'councilHeld',
      subject: { type: 'organisation', id: organisationId },
      details: { council: id, number, present: meeting.value.present.length },
    });
    return ok({ id });
  });

/**
 * Puts right when the council met and who was there: a further version, the former one stays. The number stays too.
 * Refused where a colleague put it right since `version`, and as `meetingHeld` refuses.
 */
export const correctCouncil = (
  ctx: Context,
  { councilId, version, ...input }: MeetingInput & { councilId: string; version: number },
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const { organisationId, memberId: recordedBy } = ctx.actor;
    if (!can(ctx.actor, 'watch.desk', { organisationId })) return deny('watch.desk');
    await holdCouncils(tx, organisationId);
    const [council] = await readCouncils(tx, seals, { id: councilId });
    if (!council) return deny('watch.desk');
    if (council.version !== version) return refuse({ kind: 'changedMeanwhile' });
    const meeting = await meetingOf(ctx, desk, input);
    if (!meeting.ok) return meeting;

    const written = { organisationId, recordedAt: ctx.now, recordedBy };
    const next = { ...written, id: ctx.newId(), councilId, version: version + 1 };
    await insertCouncilVersion(tx, seals, { ...next, ...meeting.value });
    await record({
      type: 'councilCorrected',
      subject: { type: 'organisation', id: organisationId },
      details: { council: councilId, version: next.version },
    });
    return ok(undefined);
  });

/** Colleagues by the names and posts that they have today; whoever is none of the school's was not chosen here. */
async function meetingOf(ctx: Context, { tx, seals }: Desk, { on, present }: MeetingInput) {
  const members = await readMembers(tx, seals, ctx.actor.organisationId);
  const known = new Map(members.map((member) => [member.id, member]));
  const people = present.map((one): Present | undefined => {
    if ('name' in one) return { name: one.name, post: { kk: one.post, ru: one.post }, part: one.part };
    const member = known.get(one.memberId);
    return member && { name: member.name, post: member.position, part: one.part };
  });
  if (people.includes(undefined)) return refuse({ kind: 'notFound' });
  return meetingHeld({ on, present: people as Present[] }, ctx.now);
}
