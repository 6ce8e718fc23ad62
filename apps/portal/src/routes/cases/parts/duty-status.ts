import { lastGone, recipientsAmong, referralDuties, type Referral, type ReferralDuty } from '@qorgan/domain';
import { kindNames, type Locale } from '@qorgan/statute';
import type { CaseView, DutyOnDesk } from '@qorgan/usecases';
import type { ComponentProps } from 'svelte';
import { answerText } from '#lib/text/answers.ts';
import { caseText } from '#lib/text/case.ts';
import { closingText } from '#lib/text/closing.ts';
import { letterState } from '#lib/text/letters.ts';
import type Tag from '#lib/ui/Tag.svelte';

type Status = ComponentProps<typeof Tag>;
/** A letter as far as its standing goes. */
type Written = Omit<Referral, 'draft'>;

export const isReferralDuty = (id: string): id is ReferralDuty =>
  (referralDuties as readonly string[]).includes(id);

/** The letters written for a duty, the latest last. */
export const lettersFor = <R extends Written>(
  duty: Pick<DutyOnDesk, 'id'>,
  referrals: readonly R[],
): readonly R[] => referrals.filter((referral) => referral.duty === duty.id);

/** The bodies of the region that a duty goes to; nobody for what goes to no body. */
export const recipientsOf = (duty: Pick<DutyOnDesk, 'id'>, bodies: CaseView['bodies']): CaseView['bodies'] =>
  isReferralDuty(duty.id) ? recipientsAmong(duty.id, bodies) : [];

/**
 * Which bodies stand beside a duty: those to which its letters are written; without a letter those it may go to, while it
 * is owed. Of what was done by telephone nobody knows which of several was called but by the record itself.
 */
export function bodiesBeside(
  duty: Pick<DutyOnDesk, 'id' | 'attention'>,
  letters: readonly Pick<Referral, 'recipientId'>[],
  bodies: CaseView['bodies'],
): CaseView['bodies'] {
  const written = new Set(letters.map(({ recipientId }) => recipientId));
  if (written.size > 0) return bodies.filter(({ id }) => written.has(id));
  const all = recipientsOf(duty, bodies);
  return duty.attention !== 'settled' || all.length === 1 ? all : [];
}

/** How a duty stands, in one of a few words. What was sent is sent, and received only once that is known. */
export function statusOf(duty: DutyOnDesk, letters: readonly Written[], locale: Locale): Status {
  const t = caseText[locale];
  switch (duty.state) {
    case 'question':
      return { kind: 'waits', text: t.decide };
    case 'open':
      return openStatus(duty, letters, t);
    case 'done':
      return doneStatus(duty, letters, locale);
    case 'returned':
      return { kind: 'waits', text: answerText[locale].mustGoAgain };
    case 'excepted':
      return { kind: 'off', text: duty.id === 'p11.1.parents' ? t.notInformed : t.notTaken };
    case 'leftOpen':
      return { kind: 'off', text: closingText[locale].leftOpen };
    case 'notOwed':
      return { kind: 'off', text: t.notDemanded };
  }
}

type Words = (typeof caseText)[Locale];

/** That a counted time has run out is told by its date beside this; the word says how far things have come. */
function openStatus({ attention }: DutyOnDesk, letters: readonly Written[], t: Words): Status {
  const state = letters.at(-1)?.state;
  const isOverdue = attention === 'overdue';
  if (state === 'issued') return { kind: isOverdue ? 'danger' : 'waits', text: t.letterIssued };
  if (state === 'draft') return { kind: isOverdue ? 'danger' : 'waits', text: t.letterDrafted };
  return { kind: isOverdue ? 'danger' : 'plain', text: t.toDo };
}

function doneStatus({ settledBy }: DutyOnDesk, letters: readonly Written[], locale: Locale): Status {
  const t = caseText[locale];
  const content = settledBy!.content;
  switch (content.kind) {
    case 'noticeGiven':
    case 'sentToCommission': {
      const first = letters.find(({ id }) => id === content.referralId);
      // Where it came back, the one that went in its place says how far things have come.
      const letter = first && lastGone(first, letters);
      if (letter?.state === 'returned') return { kind: 'off', text: answerText[locale].leftAsIs };
      const taken = letter?.state ?? (content.incomingNumber === null ? 'sent' : 'received');
      if (taken === 'accepted' || taken === 'done') return { kind: 'done', text: letterState[locale][taken] };
      if (taken === 'received') return { kind: 'done', text: t.received };
      const isSpoken = content.channel === 'phone' || content.channel === 'inPerson';
      return { kind: 'sent', text: isSpoken && !letter ? t.informed : t.sent };
    }
    case 'ambulanceCalled':
      return { kind: 'done', text: t.called };
    case 'bullyingTrackBegun':
      return { kind: 'sent', text: t.begun };
    case 'takenToAssistanceRoom':
      return { kind: 'done', text: t.taken };
    default:
      return { kind: 'done', text: t.informed };
  }
}

/** Why the order does not ask it on these kinds and facts. */
export function whyNotOwed({ notOwed, law }: DutyOnDesk, locale: Locale): string {
  const t = caseText[locale];
  if (notOwed?.code === 'noMedicalSign') return t.whyNoSign;
  if (notOwed?.code !== 'kindNotNamed') return t.whyNotNeeded;
  const kinds = notOwed.kinds.map((kind) => kindNames[kind][locale]).join(', ');
  return t.whyKind(kinds, t.inParagraph(law.paragraph));
}
