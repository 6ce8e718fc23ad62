import type { IsoDate, Kind } from '@qorgan/statute';
import type { InTwo } from '../letter/letter.ts';

/** Everything the text of a notice or referral is drafted from. No decisions here. */
export type LetterFacts = {
  /** The notice of paragraph 8, or the referral of paragraph 11.3. */
  purpose: 'notice' | 'referral';
  recipient: 'police' | 'regionalBody' | 'guardianshipBody' | 'regionalCommissioner' | 'commission';
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
  /** As the employee wrote them, in whatever language; quoted unchanged. */
  observed: string | null;
  childWords: string | null;
  /** What was already done. */
  measures: readonly { at: Date; text: InTwo }[];
  /** The exception of paragraph 11.1, with the reason as recorded. */
  parentsNotInformed: { reason: string | null } | null;
  immediateDanger: boolean;
};
