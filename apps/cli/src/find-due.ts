import { paragraphOn, versionsOf, type Due, type Duty, type IsoDate, type Paragraph } from '@qorgan/statute';

/** What a paragraph's number leads to. `several` names the sub-paragraphs, or the paragraph itself, to choose from. */
export type FoundDue =
  | { kind: 'found'; duty: Duty; paragraph: Paragraph }
  | { kind: 'noSuchPlace' }
  | { kind: 'noDuty' }
  | { kind: 'several'; places: readonly string[] };

/** `order-2026/11.3` and `11.3` are the same place. */
export const placeOf = (text: string): string => text.replace(/^order-2026\//, '');

/**
 * The time that the order sets at a place, by the law of the day, or by its first version for a day before it was
 * in force. A paragraph whose duties all have the same time has one answer.
 */
export function findDue(place: string, day: IsoDate): FoundDue {
  const id = place.split('.')[0] ?? '';
  const paragraph = paragraphOn(id, day) ?? versionsOf(id)[0];
  if (!paragraph || (place !== id && !Object.hasOwn(paragraph.words, place))) return { kind: 'noSuchPlace' };

  const duties = paragraph.duties.filter((duty) => isWithin(duty, place));
  const [first, ...others] = duties;
  if (!first) return { kind: 'noDuty' };
  if (others.every(({ due }) => isSameTime(due, first.due))) return { kind: 'found', duty: first, paragraph };
  return { kind: 'several', places: [...new Set(duties.map(({ paragraph }) => paragraph))] };
}

const isWithin = ({ paragraph }: Duty, place: string) =>
  paragraph === place || paragraph.startsWith(`${place}.`);

/** Whether two duties leave the same time, so that one answer serves both. */
export function isSameTime(a: Due, b: Due): boolean {
  if (a.kind === 'duration' && b.kind === 'duration') return a.minutes === b.minutes;
  if (a.kind === 'workingDays' && b.kind === 'workingDays') return a.count === b.count && a.from === b.from;
  if (a.kind === 'external' && b.kind === 'external') return a.act.en === b.act.en;
  return a.kind === b.kind;
}
