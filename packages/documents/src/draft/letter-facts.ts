import type { IsoDate, Kind } from '@qorgan/statute';
import type { InTwo } from '../letter/letter.ts';

/** Whom the school writes to. */
export type LetterRecipient =
  'police' | 'regionalBody' | 'guardianshipBody' | 'regionalCommissioner' | 'commission';

/** A letter that was sent before and of which a copy is enclosed. `sheets` as its PDF has them. */
export type Enclosed = { recipient: LetterRecipient; number: string; issuedOn: IsoDate; sheets: number };

/** Everything the text of a notice or referral is drafted from. No decisions here. */
export type LetterFacts = {
  /** The notice of paragraph 8, or the referral of paragraph 11.3. */
  purpose: 'notice' | 'referral';
  recipient: LetterRecipient;
  child: {
    surname: string;
    given: string;
    patronymic: string | null;
    birthDate: IsoDate | null;
    classLabel: string | null;
    address: string | null;
  };
  /** 'hidden' when the exception of paragraph 11.1 is set. */
  parents: readonly { relation: string | null; name: string; phone: string | null }[] | 'hidden';
  kinds: readonly Kind[];
  /** Instants; the letter shows them at UTC+5. */
  detectedAt: Date;
  receivedAt: Date;
  /** The item of paragraph 4. */
  circumstance: InTwo | null;
  /** Items of paragraph 7: possible signs, and called nothing more. */
  signs: readonly InTwo[];
  /** As the employees wrote them, in whatever language; quoted unchanged, each by itself. */
  observed: readonly string[];
  /** This child's own words, and no other child's. */
  childWords: readonly string[];
  /** What was observed was written down about several children at once, and the letter says so. */
  isOfSeveral: boolean;
  /** What was already done: standing facts and letters that were sent, and nothing that is only meant to be done. */
  measures: readonly { at: Date; text: InTwo }[];
  /** The letters sent before that this one encloses. */
  enclosed: readonly Enclosed[];
  /** The exception of paragraph 11.1, with the reason as recorded, and whether the parents had been told before it. */
  parentsNotInformed: { reason: string | null; wereTold: boolean } | null;
  immediateDanger: boolean;
};
