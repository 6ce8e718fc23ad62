import type { Channel } from '../case/fact.ts';

/** Which duty of the order a referral fulfils, and so whom it goes to. */
export const referralDuties = [
  'p8.police',
  'p8.childRightsBody',
  'p8.regionalCommissioner',
  'p11.3.commission',
] as const;
export type ReferralDuty = (typeof referralDuties)[number];

/** The life of a referral. `sent` is not `received`, and neither is `done`. */
export const referralStates = [
  'draft',
  'issued',
  'sent',
  'received',
  'accepted',
  'returned',
  'done',
] as const;
export type ReferralState = (typeof referralStates)[number];

export type LetterLanguages = 'kk' | 'ru' | 'both';
export type InTwo = Readonly<Record<'kk' | 'ru', string>>;

/** What the head may change before issue; from issue on it never changes. */
export type LetterDraft = {
  languages: LetterLanguages;
  subject: InTwo;
  body: InTwo;
  attachments: { kk: readonly string[]; ru: readonly string[] };
  restricted: boolean;
};

/** The languages that a letter is set in, Kazakh first. */
export const languagesOf = (languages: LetterLanguages): readonly ('kk' | 'ru')[] =>
  languages === 'both' ? ['kk', 'ru'] : [languages];

/** Every word that a letter would carry out of the school: in the languages it is set in. */
export const wordsSet = ({ languages, subject, body, attachments }: LetterDraft): string =>
  languagesOf(languages)
    .flatMap((language) => [subject[language], body[language], ...attachments[language]])
    .join('\n');

/** Whether two drafts would make the same letter. */
export const isSameWording = (one: LetterDraft, other: LetterDraft): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));

const inOrder = ({ languages, subject, body, attachments, restricted }: LetterDraft) => [
  languages,
  [subject.kk, subject.ru],
  [body.kk, body.ru],
  [attachments.kk, attachments.ru],
  restricted,
];

/** An issued letter: numbered, dated, frozen. `sha256` is of the PDF, in hex. */
export type IssuedLetter = {
  id: string;
  version: number;
  number: string;
  issuedOn: string;
  issuedAt: Date;
  issuedByName: string;
  sha256: string;
};

/** What is said of an issued letter: that it was sent, that it was taken, that an entry is taken back. */
export type SaidOfLetter =
  | {
      type: 'sent';
      channel: Channel;
      takenBy: string | null;
      proof: string | null;
      /** The version that went; unknown for what was written down before versions were named. */
      letterId: string | null;
    }
  | { type: 'received'; incomingNumber: string | null; takenBy: string | null }
  | { type: 'withdrawn' };

/** What befell an issued referral. Append-only: a mistake is put right by a new entry that names the old one. */
export type ReferralEvent = SaidOfLetter & {
  id: string;
  /** When it truly happened. */
  at: Date;
  recordedAt: Date;
  /** Nothing for people of another organisation, whose names nobody here may read. */
  recordedByName: string | null;
  /** The organisation that wrote it down, and alone may put it right. */
  recordedIn: string;
  /** The entry that this one corrects or takes back. */
  corrects: string | null;
  /** Why, where it corrects or takes back. */
  reason: string | null;
};
export type SentEvent = Extract<ReferralEvent, { type: 'sent' }>;
export type ReceivedEvent = Extract<ReferralEvent, { type: 'received' }>;

export type Referral = {
  id: string;
  caseId: string;
  organisationId: string;
  concernsHead: boolean;
  duty: ReferralDuty;
  recipientId: string;
  state: ReferralState;
  draft: LetterDraft;
  issued: readonly IssuedLetter[];
  events: readonly ReferralEvent[];
  revision: number;
};
