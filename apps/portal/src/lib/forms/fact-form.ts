import { choice, limits, line, optionalText } from '@qorgan/contract';
import {
  channels,
  timeOf,
  dayOf,
  type CaseDutyId,
  type Channel,
  type Fact,
  type FactContent,
  type NoticeRecipient,
} from '@qorgan/domain';
import * as z from 'zod';
import { blankMoment, momentInput, momentOf } from './moment.ts';

/** What can be written down for a duty. The two answers to a question of yes and no are two deeds. */
export const deedsOf = {
  'p11.2.ambulance': ['medicalHelpNeeded', 'medicalHelpNotNeeded', 'ambulanceCalled'],
  'p8.police': ['noticeGiven'],
  'p8.childRightsBody': ['noticeGiven'],
  'p8.regionalCommissioner': ['noticeGiven'],
  'p11.1.parents': ['parentsInformed', 'parentsNotInformed'],
  'p20.assistanceRoom': ['takenToAssistanceRoom', 'notTakenToAssistanceRoom'],
  'p9.bullying': ['bullyingTrackBegun'],
  'p11.3.commission': ['sentToCommission'],
} as const satisfies Record<CaseDutyId, readonly string[]>;
export type Deed = (typeof deedsOf)[CaseDutyId][number];

/** The portal carries letters only; what is written down by hand went by another way. */
export const channelsByHand = channels.filter((channel) => channel !== 'portal') as Exclude<Channel, 'portal'>[];

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
  channel: '',
  takenBy: '',
  incomingNumber: '',
  lateReason: '',
  revision: '',
  seen: '',
});

const common = z.object({
  deed: z.string(),
  ...momentInput,
  lateReason: optionalText(limits.text),
  revision: z.coerce.number().int(),
  seen: z.coerce.number().int(),
});

const handedOver = {
  channel: choice(channelsByHand),
  takenBy: optionalText(limits.name),
  incomingNumber: optionalText(limits.name),
};

/** What has to be said of each deed, beside when it was done. */
const parts = {
  medicalHelpNeeded: z.object({ note: optionalText(limits.text) }),
  medicalHelpNotNeeded: z.object({ note: line(limits.text) }),
  ambulanceCalled: z.object({ by: line(limits.name), outcome: optionalText(limits.text) }),
  noticeGiven: z.object(handedOver),
  sentToCommission: z.object(handedOver),
  parentsInformed: z.object({
    who: line(limits.name),
    how: choice(channelsByHand),
    by: line(limits.name),
    note: optionalText(limits.text),
  }),
  parentsNotInformed: z.object({ reason: line(limits.text), decidedBy: line(limits.name) }),
  takenToAssistanceRoom: z.object({ escort: line(limits.name), outcome: optionalText(limits.text) }),
  notTakenToAssistanceRoom: z.object({ reason: line(limits.text), decidedBy: line(limits.name) }),
  bullyingTrackBegun: z.object({ by: line(limits.name), note: optionalText(limits.text) }),
} satisfies Record<Deed, z.ZodObject>;

/** The schema of one deed; where none of the duty's deeds was chosen, one that says so. */
export function factSchema(duty: CaseDutyId, deed: string) {
  const isOne = (deedsOf[duty] as readonly string[]).includes(deed);
  return isOne ? common.extend(parts[deed as Deed].shape) : common.extend({ deed: choice(deedsOf[duty]) });
}

type Read = z.output<typeof common> & Partial<Record<string, unknown>>;

/** A checked form as a fact. `was` is the fact that this one corrects: the letter it came with stays with it. */
export function factOf(duty: CaseDutyId, read: Read, was?: Fact): Pick<Fact, 'content' | 'at' | 'lateReason'> {
  return { content: contentOf(duty, read, was), at: momentOf(read), lateReason: read.lateReason };
}

function contentOf(duty: CaseDutyId, read: Read, was: Fact | undefined): FactContent {
  const deed = read.deed as Deed;
  const said = parts[deed].keyof().options.map((name: string) => [name, read[name]] as const);
  const own = Object.fromEntries(said) as never;
  const referralId = was && 'referralId' in was.content ? was.content.referralId : null;
  switch (deed) {
    case 'medicalHelpNeeded':
      return { kind: 'medicalNeedDecided', isNeeded: true, ...(own as object as { note: string | null }) };
    case 'medicalHelpNotNeeded':
      return { kind: 'medicalNeedDecided', isNeeded: false, ...(own as object as { note: string | null }) };
    case 'noticeGiven':
      return { kind: deed, recipient: duty.slice('p8.'.length) as NoticeRecipient, ...(own as object), referralId } as FactContent;
    case 'sentToCommission':
      return { kind: deed, ...(own as object), referralId } as FactContent;
    default:
      return { kind: deed, ...(own as object) } as FactContent;
  }
}

/** A recorded fact as it stands in the form that corrects it. */
export function typedOf(fact: Fact, blank: TypedFact): TypedFact {
  const { kind, ...content } = fact.content;
  const words = Object.entries(content).filter(([name]) => name in blank);
  return {
    ...blank,
    ...Object.fromEntries(words.map(([name, value]) => [name, value === null ? '' : String(value)])),
    deed: kind === 'medicalNeedDecided' ? medicalDeed(fact.content) : kind,
    day: dayOf(fact.at),
    time: timeOf(fact.at),
    lateReason: fact.lateReason ?? '',
  };
}

const medicalDeed = (content: FactContent): Deed =>
  content.kind === 'medicalNeedDecided' && content.isNeeded ? 'medicalHelpNeeded' : 'medicalHelpNotNeeded';
