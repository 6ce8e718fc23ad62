import type { IsoDate } from '@qorgan/statute';
import type { WorkCalendar } from '../deadline/work-calendar.ts';
import { addDays } from '../kernel/day.ts';

/** What the psychologist or social pedagogue does with or for a child under watch. */
export const contactTypes = ['meeting', 'homeVisit', 'call', 'observation', 'test'] as const;
export type ContactType = (typeof contactTypes)[number];

/** `missed`: it was due and did not come about; it stays due. */
export const contactOutcomes = ['held', 'missed'] as const;
export type ContactOutcome = (typeof contactOutcomes)[number];

/** A contact with a child under watch, written down. What was said in it is a note, which may be the desk's own. */
export type WatchContact = {
  id: string;
  entryId: string;
  type: ContactType;
  outcome: ContactOutcome;
  on: IsoDate;
  /** The day agreed for the next, where one was. */
  nextOn: IsoDate | null;
  recordedAt: Date;
  recordedByName: string;
  /** The contact that this one puts right. */
  corrects: string | null;
};

/** Words about a child under watch. `isOwn`: for the psychologist only, never for those who lead. */
export type WatchNote = {
  id: string;
  entryId: string;
  contactId: string | null;
  isOwn: boolean;
  words: string;
  writtenAt: Date;
  writtenByName: string;
};

/** How the next contact is counted: a day that was agreed, or so many school days after `from`. */
export type ContactPlan = { every: number | null; from: IsoDate; agreed: IsoDate | null };

/** Fewer would be every day, more would be a school year. */
export const contactEvery = { least: 1, most: 90 } as const;

/**
 * The day on which the next contact is due; null where nothing is planned. Counted in school days: the working days of
 * the school's own calendar after the day from which it counts.
 */
export function contactDue({ every, from, agreed }: ContactPlan, calendar: WorkCalendar): IsoDate | null {
  if (agreed) return agreed;
  if (every === null) return null;
  let day = from;
  for (let counted = 0; counted < every;) {
    day = addDays(day, 1);
    if (calendar.isWorking(day)) counted += 1;
  }
  return day;
}

/** The contacts that stand, the latest first: those that no later one puts right. */
export function standingContacts<C extends Pick<WatchContact, 'id' | 'corrects' | 'on' | 'recordedAt'>>(
  contacts: readonly C[],
): C[] {
  const corrected = new Set(contacts.map(({ corrects }) => corrects));
  return contacts
    .filter(({ id }) => !corrected.has(id))
    .toSorted((a, b) => b.on.localeCompare(a.on) || b.recordedAt.getTime() - a.recordedAt.getTime());
}

/**
 * From where the plan counts on after these contacts. The latest that was held begins the count anew; what it agreed on
 * for the next holds until then. One that did not come about moves nothing but the day newly agreed on.
 */
export function planAfter(
  contacts: readonly Pick<WatchContact, 'id' | 'corrects' | 'on' | 'nextOn' | 'outcome' | 'recordedAt'>[],
  since: { every: number | null; from: IsoDate },
): ContactPlan {
  const standing = standingContacts(contacts);
  const held = standing.find(({ outcome }) => outcome === 'held');
  const from = held && held.on > since.from ? held.on : since.from;
  const [last] = standing;
  return { every: since.every, from, agreed: last && last.on >= since.from ? last.nextOn : null };
}
