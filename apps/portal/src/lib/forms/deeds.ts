import { choice, limits, line, optionalText } from '@qorgan/contract';
import {
  channels,
  type CaseDutyId,
  type Channel,
  type FactContent,
  type NoticeRecipient,
} from '@qorgan/domain';
import * as z from 'zod';
import { momentInput } from './moment.ts';
import { revisionInput } from './revision.ts';

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
export const channelsByHand = channels.filter((channel) => channel !== 'portal');

/** What is sent is not said: by telephone nobody sends. */
export const channelsForLetters = channelsByHand.filter((channel) => channel !== 'phone');

/** By what ways a duty is done, written down by hand; a letter that went through the portal keeps that. */
export function channelsOf(duty: CaseDutyId, was?: FactContent): readonly Channel[] {
  const ways = duty === 'p11.3.commission' ? channelsForLetters : channelsByHand;
  return was && 'channel' in was && was.channel === 'portal' ? ['portal', ...ways] : ways;
}

/** What every deed says: when, and why so late where that is asked. */
export const common = z.object({
  deed: z.string(),
  ...momentInput,
  lateReason: optionalText(limits.text),
  revision: revisionInput,
});
type Common = z.output<typeof common>;

/** What a deed belongs to beside what was typed. */
type About = { duty: CaseDutyId; referralId: string | null };
type DeedForm = { schema: z.ZodObject; content(read: Common, about: About): FactContent };

const deed = <S extends z.ZodRawShape>(
  shape: S,
  content: (said: z.output<z.ZodObject<S>>, about: About) => FactContent,
): DeedForm => ({
  schema: common.extend(shape),
  content: (read, about) => content(read as unknown as z.output<z.ZodObject<S>>, about),
});

const name = line(limits.name);
const words = line(limits.text);
const more = optionalText(limits.text);
const handedOver = {
  channel: choice(channels),
  takenBy: optionalText(limits.name),
  incomingNumber: optionalText(limits.name),
};

/** What has to be said of each deed, and the fact it becomes. */
export const deeds: Readonly<Record<Deed, DeedForm>> = {
  medicalHelpNeeded: deed({ note: more }, ({ note }) => ({
    kind: 'medicalNeedDecided',
    isNeeded: true,
    note,
  })),
  medicalHelpNotNeeded: deed({ note: words }, ({ note }) => ({
    kind: 'medicalNeedDecided',
    isNeeded: false,
    note,
  })),
  ambulanceCalled: deed({ by: name, outcome: more }, ({ by, outcome }) => ({
    kind: 'ambulanceCalled',
    by,
    outcome,
  })),
  noticeGiven: deed(handedOver, ({ channel, takenBy, incomingNumber }, { duty, referralId }) => ({
    kind: 'noticeGiven',
    recipient: duty.slice('p8.'.length) as NoticeRecipient,
    channel,
    takenBy,
    incomingNumber,
    referralId,
  })),
  sentToCommission: deed(handedOver, ({ channel, takenBy, incomingNumber }, { referralId }) => ({
    kind: 'sentToCommission',
    channel,
    takenBy,
    incomingNumber,
    referralId,
  })),
  parentsInformed: deed(
    { who: name, how: choice(channelsByHand), by: name, note: more },
    ({ who, how, by, note }) => ({ kind: 'parentsInformed', who, how, by, note }),
  ),
  parentsNotInformed: deed({ reason: words, decidedBy: name }, ({ reason, decidedBy }) => ({
    kind: 'parentsNotInformed',
    reason,
    decidedBy,
  })),
  takenToAssistanceRoom: deed({ escort: name, outcome: more }, ({ escort, outcome }) => ({
    kind: 'takenToAssistanceRoom',
    escort,
    outcome,
  })),
  notTakenToAssistanceRoom: deed({ reason: words, decidedBy: name }, ({ reason, decidedBy }) => ({
    kind: 'notTakenToAssistanceRoom',
    reason,
    decidedBy,
  })),
  bullyingTrackBegun: deed({ by: name, note: more }, ({ by, note }) => ({
    kind: 'bullyingTrackBegun',
    by,
    note,
  })),
};
