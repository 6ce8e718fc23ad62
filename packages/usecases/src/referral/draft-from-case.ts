import { readLetterFile, type Body } from '@qorgan/data';
import { draftLetter, pageCount, type Enclosed } from '@qorgan/documents';
import { basisOf, type DraftedLetter, type ReferralDuty } from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import type { Desk } from '../act.ts';
import type { KnownForLetter, SentOfCase } from './case-for-letter.ts';
import { letterFacts } from './letter-facts.ts';

/** Words the letter for a duty as the case stands now, and says what it was worded from. */
export async function draftFromCase(
  desk: Desk,
  duty: ReferralDuty,
  recipient: Body,
  known: KnownForLetter,
): Promise<DraftedLetter> {
  const facts = letterFacts(duty, recipient, known, await enclosedWith(desk, duty, known));
  return { draft: { languages: 'kk', ...draftLetter(facts), restricted: true }, basis: basisOf(known) };
}

/** With the referral go copies of the notices of paragraph 8, of those that were sent and did not come back. */
async function enclosedWith(
  { tx, seals }: Desk,
  duty: ReferralDuty,
  { sent }: KnownForLetter,
): Promise<Enclosed[]> {
  if (duty !== 'p11.3.commission') return [];
  const notices = sent.filter((one) => one.duty !== duty && !one.isReturned);
  const enclosed: Enclosed[] = [];
  for (const { recipient, letter } of notices.toSorted(bySending)) {
    const pdf = await readLetterFile(tx, seals, letter.id, 'pdf');
    const { number, issuedOn } = letter;
    enclosed.push({ recipient, number, issuedOn: issuedOn as IsoDate, sheets: pageCount(pdf!) });
  }
  return enclosed;
}

const bySending = (a: SentOfCase, b: SentOfCase) => a.at.getTime() - b.at.getTime();
