import type { Referral, ReferralEvent } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import { channelText } from '#lib/text/channels.ts';
import { factText } from '#lib/text/facts.ts';
import { letterText } from '#lib/text/letters.ts';

/** What an entry says happened. */
export const entryTitle = ({ type }: ReferralEvent, locale: Locale): string =>
  type === 'sent' ? letterText[locale].sentEvent : letterText[locale].receivedEvent;

/** What was said of it, line by line; in people's own words, and last who wrote it down. */
export function entryWords(event: ReferralEvent, referral: Referral, locale: Locale): string[] {
  const t = letterText[locale];
  const lines: (string | null)[] = [];
  if (event.type === 'sent') {
    const letter = referral.issued.find(({ id }) => id === event.letterId);
    lines.push(channelText[locale][event.channel]);
    // Which version went needs saying only where there are several.
    if (letter && referral.issued.length > 1)
      lines.push(`${t.version(letter.version)}, ${t.numberOf(letter.number)}`);
    lines.push(event.takenBy && t.takenOf(event.takenBy), event.proof && t.proofOf(event.proof));
  }
  if (event.type === 'received')
    lines.push(
      event.incomingNumber && t.incomingOf(event.incomingNumber),
      event.takenBy && t.takenOf(event.takenBy),
    );
  lines.push(writtenBy(event, referral, locale));
  return lines.filter((line) => line !== null);
}

function writtenBy(event: ReferralEvent, referral: Referral, locale: Locale): string | null {
  if (event.recordedIn !== referral.organisationId) return letterText[locale].saidByRecipient;
  return event.recordedByName && factText[locale].writtenBy(event.recordedByName);
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
