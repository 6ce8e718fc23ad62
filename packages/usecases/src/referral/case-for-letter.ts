import { readBodies, readFacts, readGroundReports, readReferrals, type Body } from '@qorgan/data';
import { measureWords, type LetterRecipient, type MeasureSetting } from '@qorgan/documents';
import {
  latest,
  parentsAreHidden,
  recipientsAmong,
  returnOf,
  sendingOf,
  standing,
  type CaseFile,
  type CaseForLetter,
  type Fact,
  type IssuedLetter,
  type Referral,
  type ReferralDuty,
  type Report,
} from '@qorgan/domain';
import type { Desk } from '../act.ts';
import { hiddenElsewhere } from '../case/hidden-elsewhere.ts';

/** A letter of the case that has gone out, and to whom. */
export type SentOfCase = {
  /** It came back: no copy of it is enclosed. */
  isReturned: boolean;
  referralId: string;
  duty: ReferralDuty;
  recipient: LetterRecipient;
  letter: IssuedLetter;
  at: Date;
};

/** Everything a letter of a case is drafted from and held against. */
export type KnownForLetter = Omit<CaseForLetter, 'file' | 'sent'> & {
  file: CaseFile;
  reports: readonly Report[];
  sent: readonly SentOfCase[];
  setting: MeasureSetting;
};

/** Reads it, in the transaction of whoever writes the letter. */
export async function readForLetter(desk: Desk, file: CaseFile): Promise<KnownForLetter> {
  const { tx, seals } = desk;
  const facts = (await readFacts(tx, seals, [file.id])).get(file.id) ?? [];
  const bodies = await readBodies(tx, file.organisationId);
  const sent = sentOf(await readReferrals(tx, seals, { caseIds: [file.id] }), bodies);
  const numbers = new Map(sent.map(({ referralId, letter }) => [referralId, letter.number]));
  const childRights = recipientsAmong('p8.childRightsBody', bodies)[0];
  const setting: MeasureSetting = {
    hidesParents: parentsAreHidden(facts) || (await hiddenElsewhere(desk, file, facts)).length > 0,
    childRightsBody: childRights?.kind === 'guardianshipBody' ? 'guardianshipBody' : 'regionalBody',
    numberOf: (referralId) => numbers.get(referralId),
  };
  const reports = await readGroundReports(tx, seals, file.grounds);
  return { file, facts, told: toldOf(facts, setting), reports, sent, setting };
}

/** The facts that stand and have words in a letter: measures, and the exception of 11.1 while it stands. */
function toldOf(facts: readonly Fact[], setting: MeasureSetting): Fact[] {
  const exception = setting.hidesParents ? latest(facts, 'parentsNotInformed') : undefined;
  return standing(facts).filter(
    ({ id, content }) => id === exception?.id || measureWords(content, setting) !== null,
  );
}

/** Those whose sending stands: one that was taken back never went. */
const sentOf = (referrals: readonly Referral[], bodies: readonly Body[]): SentOfCase[] =>
  referrals.flatMap((referral) => {
    const { id, duty, recipientId, issued } = referral;
    const sending = sendingOf(referral);
    if (!sending) return [];
    const letter = issued.find((one) => one.id === sending.letterId) ?? issued.at(-1)!;
    const recipient = bodies.find((body) => body.id === recipientId)?.kind as LetterRecipient;
    return [
      {
        isReturned: returnOf(referral) !== undefined,
        referralId: id,
        duty,
        recipient,
        letter,
        at: sending.at,
      },
    ];
  });
