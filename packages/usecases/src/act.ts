import {
  appendAudit,
  inContext,
  readCalendarChanges,
  readWorkTimes,
  type Seals,
  type Tx,
} from '@qorgan/data';
import {
  refuse,
  schoolCalendar,
  type Action,
  type AuditEvent,
  type Result,
  type SchoolClock,
  type UnopenedTarget,
  type WorkCalendar,
} from '@qorgan/domain';
import { calendarYears } from '@qorgan/statute';
import type { Context } from './context.ts';

type Subject = NonNullable<AuditEvent['subject']>;

/** What a use case works with inside its one transaction. */
export type Desk = {
  tx: Tx;
  /** The seals of the organisation of the person who acts. */
  seals: Seals;
  /** Puts on record, in this transaction. */
  record(event: AuditEvent): Promise<void>;
  /** Records a refused try and answers "not found": who may not see it is not told that it is there. */
  deny(action: Action, subject?: Subject): Promise<Result<never>>;
  /** The working days of this organisation. */
  calendar(): Promise<WorkCalendar>;
  /** Minutes until an immediate duty presses: the school's own target, never called statutory. */
  internalTarget(): Promise<number>;
};

/**
 * One transaction on behalf of the person who acts: load, decide, save, record. A refusal commits too, so that
 * refused tries are on record; only a bug rolls back.
 */
export const act = <T>(ctx: Context, work: (desk: Desk) => Promise<T>): Promise<T> =>
  inContext(ctx.db, { actor: ctx.actor }, async (tx) => {
    const { organisationId, memberId } = ctx.actor;
    const record = (event: AuditEvent) =>
      appendAudit(tx, ctx.vault, {
        organisationId,
        actorId: memberId,
        at: ctx.now,
        requestId: ctx.requestId,
        ...event,
        // Whose name stands on it did not do it by hand.
        ...(ctx.system && { details: { ...event.details, token: ctx.system.tokenId } }),
      });

    return work({
      tx,
      seals: await ctx.vault.of(tx, organisationId),
      record,
      async deny(action, subject) {
        await record({
          type: 'accessRefused',
          ...(subject && { subject }),
          refused: 'notFound',
          details: { action },
        });
        return refuse({ kind: 'notFound' });
      },
      calendar: async () => (await workSettings(tx, organisationId)).calendar,
      internalTarget: async () => (await readWorkTimes(tx, organisationId)).targetMinutes,
    });
  });

/** By what an organisation counts: its working days and hours, and its own targets for what has no number in the order. */
export async function workSettings(
  tx: Tx,
  organisationId: string,
): Promise<SchoolClock & { unopened: UnopenedTarget }> {
  const { version: _, firstWeek, ...times } = await readWorkTimes(tx, organisationId);
  const changes = await readCalendarChanges(tx, organisationId);
  return { ...times, calendar: schoolCalendar(calendarYears, firstWeek, changes) };
}
