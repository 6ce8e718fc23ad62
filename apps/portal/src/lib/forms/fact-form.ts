import { choice } from '@qorgan/contract';
import { dayOf, timeOf, type CaseDutyId, type Fact } from '@qorgan/domain';
import type * as z from 'zod';
import { channelsOf, common, deeds, deedsOf, type Deed } from './deeds.ts';
import { blankMoment, momentOf } from './moment.ts';

/** Every field of every deed, as typed. A page shows those of its duty. */
export type TypedFact = {
  deed: string;
  day: string;
  time: string;
  who: string;
  how: string;
  by: string;
  note: string;
  reason: string;
  decidedBy: string;
  outcome: string;
  escort: string;
  arrivedTime: string;
  takenOverBy: string;
  channel: string;
  takenBy: string;
  incomingNumber: string;
  lateReason: string;
  /** The state of the case that the form was opened on: its revision, and how many facts it had. */
  revision: string;
  seen: string;
};

/** A form nobody has filled yet: now, and done or decided by the person who fills it. */
export const blankFact = (duty: CaseDutyId, now: Date, me: string): TypedFact => ({
  deed: deedsOf[duty].length === 1 ? deedsOf[duty][0]! : '',
  ...blankMoment(now),
  who: '',
  how: '',
  by: me,
  note: '',
  reason: '',
  decidedBy: me,
  outcome: '',
  escort: '',
  arrivedTime: '',
  takenOverBy: '',
  channel: '',
  takenBy: '',
  incomingNumber: '',
  lateReason: '',
  revision: '',
  seen: '',
});

const isDeedOf = (duty: CaseDutyId, deed: string): deed is Deed =>
  (deedsOf[duty] as readonly string[]).includes(deed);

/** The schema of what was chosen; where none of the duty's deeds was chosen, one that asks for it. */
export function factSchema(duty: CaseDutyId, deed: string): z.ZodObject {
  if (!isDeedOf(duty, deed)) return common.extend({ deed: choice(deedsOf[duty]) });
  const { schema } = deeds[deed];
  return 'channel' in schema.shape ? schema.extend({ channel: choice(channelsOf(duty)) }) : schema;
}

/** A form that its schema found right, as a fact. */
export const factOf = (
  duty: CaseDutyId,
  read: z.output<typeof common>,
): Pick<Fact, 'content' | 'at' | 'lateReason'> => ({
  content: deeds[read.deed as Deed].content(read, duty),
  at: momentOf(read),
  lateReason: read.lateReason,
});

/** A recorded fact as it stands in the form that corrects it. */
export function typedOf({ content, at, lateReason }: Fact, blank: TypedFact): TypedFact {
  const said = Object.entries(content).filter(([name]) => name in blank);
  return {
    ...blank,
    ...Object.fromEntries(said.map(([name, value]) => [name, value === null ? '' : String(value)])),
    deed: deedIn(content),
    day: dayOf(at),
    time: timeOf(at),
    lateReason: lateReason ?? '',
  };
}

/** The deed that a recorded fact is, where it is one. */
function deedIn(content: Fact['content']): string {
  if (content.kind !== 'medicalNeedDecided') return content.kind;
  return content.isNeeded ? 'medicalHelpNeeded' : 'medicalHelpNotNeeded';
}
