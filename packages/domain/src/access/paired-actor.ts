import type { Actor } from './actor.ts';
import { can } from './can.ts';

/**
 * Who acts where a paired browser reports: the seat of whoever paired it, with no role but that of an employee, whatever
 * more they are. A head's browser in an e-journal sees what any teacher's does (ADR 0067). Null where the seat may not
 * report.
 */
export function pairedActor(seat: Actor): Actor | null {
  if (!can(seat, 'report.create', { organisationId: seat.organisationId })) return null;
  return { ...seat, roles: ['teacher'] };
}
