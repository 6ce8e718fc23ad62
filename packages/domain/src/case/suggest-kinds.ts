import type { Kind } from '@qorgan/statute';
import type { Report, ReportPupil } from '../report/report.ts';

/**
 * The kinds that a case for this pupil of a report seems to be of, for the head to decide: as it seemed to the employee.
 * A child who saw violence done to another is its witness, who has no assistance room (order-2026/20); one who saw
 * bullying is of no kind that the order names, and neither is what nobody was sure of.
 */
export function suggestKinds(
  { seemingKind }: Pick<Report, 'seemingKind'>,
  { part }: Pick<ReportPupil, 'part'>,
): readonly Kind[] {
  if (seemingKind === 'unsure') return [];
  if (part !== 'witness') return [seemingKind];
  return seemingKind === 'bullying' ? [] : ['witness'];
}
