import { choice, limits, line, optionalText } from '@qorgan/contract';
import {
  channels,
  type CaseDutyId,
  type Channel,
  type FactContent,
  type NoticeRecipient,
} from '@qorgan/domain';
import * as z from 'zod';
import { momentInput, optionalTime } from './moment.ts';
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

/** By what ways a duty is done, written down by hand. */
export const channelsOf = (duty: CaseDutyId): readonly Channel[] =>
  duty === 'p11.3.commission' ? channelsForLetters : channelsByHand;

/** What every deed says: when, and why so late where that is asked. */
export const common = z.object({
  deed: z.string(),
  ...momentInput,
  lateReason: optionalText(limits.text),
  revision: revisionInput,
});
type Common = z.output<typeof common>;

type DeedForm = { schema: z.ZodObject; content(read: Common, duty: CaseDutyId): FactContent };

const deed = <S extends z.ZodRawShape>(
  shape: S,
  content: (said: z.output<z.ZodObject<S>>, duty: CaseDutyId) => FactContent,
): DeedForm => ({
  schema: common.extend(shape),
  content: (read, duty) => content(read as unknown as z.output<z.ZodObject<S>>, duty),
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
  noticeGiven: deed(handedOver, ({ channel, takenBy, incomingNumber }, duty) => ({
    kind: 'noticeGiven',
    recipient: duty.slice('p8.'.length) as NoticeRecipient,
    channel,
    takenBy,
    incomingNumber,
    referralId: null,
  })),
  sentToCommission: deed(handedOver, ({ channel, takenBy, incomingNumber }) => ({
    kind: 'sentToCommission',
    channel,
    takenBy,
    incomingNumber,
    referralId: null,
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
  takenToAssistanceRoom: deed(
    { escort: name, arrivedTime: optionalTime, takenOverBy: optionalText(limits.name), outcome: more },
    ({ escort, arrivedTime, takenOverBy, outcome }) => ({
      kind: 'takenToAssistanceRoom',
      escort,
      arrivedTime,
      takenOverBy,
      outcome,
    }),
  ),
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
