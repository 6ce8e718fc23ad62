import { isAnswer, type AnswerEvent, type Referral, type ReferralEvent } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import { answerEvent, answerText, returnReason } from '#lib/text/answers.ts';
import { channelText } from '#lib/text/channels.ts';
import { exchangeText } from '#lib/text/exchange.ts';
import { factText } from '#lib/text/facts.ts';
import { letterText } from '#lib/text/letters.ts';
import { progressStep, progressText } from '#lib/text/progress.ts';
import { linkText } from '#lib/text/receipt.ts';

/** Under which page of the letter an entry is put right. */
export function entryWay({ type }: ReferralEvent): 'send' | 'receipt' | 'answer' {
  if (type === 'sent') return 'send';
  return type === 'received' ? 'receipt' : 'answer';
}

/** What an entry says happened. */
export function entryTitle({ type }: Pick<ReferralEvent, 'type'>, locale: Locale): string {
  const t = letterText[locale];
  switch (type) {
    case 'sent':
      return t.sentEvent;
    case 'received':
      return t.receivedEvent;
    case 'leftReturned':
      return answerText[locale].leftEvent;
    case 'progress':
      return progressText[locale].title;
    case 'withdrawn':
      return '';
    default:
      return answerEvent[locale][type];
  }
}

/** What was said of it, line by line; in people's own words, and last who wrote it down. */
export const entryWords = (event: ReferralEvent, referral: Referral, locale: Locale): string[] =>
  [...saidOf(event, referral, locale), writtenBy(event, referral, locale)].filter(isSaid);

const isSaid = (line: Line): line is string => Boolean(line);
type Line = string | null | undefined;

function saidOf(event: ReferralEvent, referral: Referral, locale: Locale): Line[] {
  const t = letterText[locale];
  switch (event.type) {
    case 'sent': {
      const letter = referral.issued.find(({ id }) => id === event.letterId);
      return [
        channelText[locale][event.channel],
        // Which version went needs saying only where there are several.
        letter && referral.issued.length > 1 && `${t.version(letter.version)}, ${t.numberOf(letter.number)}`,
        event.takenBy && t.takenOf(event.takenBy),
        event.proof && t.proofOf(event.proof),
      ].map((line) => line || null);
    }
    case 'received':
      return [
        event.incomingNumber && t.incomingOf(event.incomingNumber),
        event.takenBy && t.takenOf(event.takenBy),
      ];
    case 'leftReturned':
      return [answerText[locale].because(event.words)];
    case 'progress':
      return [
        progressStep[locale][event.step],
        event.name && [event.name, event.phone].filter(Boolean).join(', '),
      ];
    case 'withdrawn':
      return [];
    default:
      return answerLines(event, locale);
  }
}

/** An answer line by line; by what way it came is said where the body did not give it here itself. */
export function answerLines(event: AnswerEvent, locale: Locale): Line[] {
  const t = answerText[locale];
  return [
    event.type === 'returned' ? returnReason[locale][event.why] : null,
    event.words && `«${event.words}»`,
    event.channel === 'portal' ? null : channelText[locale][event.channel],
    event.saidBy && t.saidByOf(event.saidBy),
    event.number && t.numberOf(event.number),
    event.proof && letterText[locale].proofOf(event.proof),
  ];
}

function writtenBy(event: ReferralEvent, referral: Referral, locale: Locale): string | null {
  if (event.byExchange) return exchangeText[locale].toldBySystem;
  if (event.recordedIn === referral.organisationId)
    return event.recordedByName && factText[locale].writtenBy(event.recordedByName);
  if (event.byLink) return linkText[locale].saidByLink;
  return isAnswer(event) ? answerText[locale].saidInPortal : letterText[locale].saidByRecipient;
}

/** Who corrected an entry or took it back, in words that lead on to the time. */
export function replacedBy(replacement: ReferralEvent, referral: Referral, locale: Locale): string {
  const isOurs = replacement.recordedIn === referral.organisationId;
  if (!isOurs) return letterText[locale].correctedByRecipient;
  const name = replacement.recordedByName ?? '';
  const t = factText[locale];
  return replacement.type === 'withdrawn' ? t.withdrawnBy(name) : t.correctedBy(name);
}

/** The number under which the recipient took a letter, where it is known. */
export function incomingNumber(
  receipt: { incomingNumber: string | null } | undefined,
  locale: Locale,
): string | null {
  return receipt?.incomingNumber ? letterText[locale].incomingOf(receipt.incomingNumber) : null;
}
