import type { Channel } from '../case/fact.ts';

/** Which duty of the order a referral fulfils, and so whom it goes to. */
export const referralDuties = [
  'p8.police',
  'p8.childRightsBody',
  'p8.regionalCommissioner',
  'p11.3.commission',
] as const;
export type ReferralDuty = (typeof referralDuties)[number];

/** The life of a referral. `sent` is not `received`, `received` is not `accepted`, and none of them is `done`. */
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
  /** The member under whose name it was issued. */
  issuedBy: string;
  issuedByName: string;
  sha256: string;
  /** By which version of the directory it is addressed; unknown for letters older than versions. */
  directoryVersion: number | null;
};

/** Why a body gives a letter back. */
export const returnReasons = ['notCompetent', 'wrongAddress', 'incomplete', 'other'] as const;
export type ReturnReason = (typeof returnReasons)[number];

/** What a body answers once a letter is with it. `done` is its word that it has dealt with it. */
export const answerTypes = ['accepted', 'returned', 'done'] as const;
export type AnswerType = (typeof answerTypes)[number];

/** How an answer came and what proves it; through the portal the body gives it itself. */
type HowAnswered = {
  channel: Channel;
  /** Who gave it, for the body. */
  saidBy: string | null;
  /** The number of the body's own letter, where it wrote one. */
  number: string | null;
  proof: string | null;
  /** The body's words, or what the school was told. */
  words: string | null;
};

export type AnswerOfBody = HowAnswered &
  ({ type: 'accepted' } | { type: 'returned'; why: ReturnReason } | { type: 'done' });

/** How far a body has come with the child of a letter; what the school may know of it and no more. */
export const progressSteps = ['caseManager', 'assessment', 'plan', 'decision'] as const;
export type ProgressStep = (typeof progressSteps)[number];

/** What is said of an issued letter: that it was sent, taken, answered, or that an entry is taken back. */
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
  | AnswerOfBody
  /** The body tells how far it has come; name and phone are the case manager's, where one was appointed. */
  | { type: 'progress'; step: ProgressStep; name: string | null; phone: string | null }
  /** It came back and is not sent again: the head says why. */
  | { type: 'leftReturned'; words: string }
  | { type: 'withdrawn' };

/** What befell an issued referral. Append-only: a mistake is put right by a new entry that names the old one. */
export type ReferralEvent = SaidOfLetter & {
  id: string;
  /** When it truly happened. */
  at: Date;
  recordedAt: Date;
  /** Nothing for people of another organisation, whose names nobody here may read. */
  recordedByName: string | null;
  /** It came by a one-time link: whoever held the slip said it, and nobody with an account. */
  byLink?: true;
  /** It came as a document of a system outside: whoever recorded it brought that document. */
  byExchange?: true;
  /** The organisation that wrote it down, and alone may put it right. */
  recordedIn: string;
  /** The entry that this one corrects or takes back. */
  corrects: string | null;
  /** Why, where it corrects or takes back. */
  reason: string | null;
};
export type SentEvent = Extract<ReferralEvent, { type: 'sent' }>;
export type ReceivedEvent = Extract<ReferralEvent, { type: 'received' }>;
export type ProgressEvent = Extract<ReferralEvent, { type: 'progress' }>;
export type AnswerEvent = Extract<ReferralEvent, { type: AnswerType }>;
export type ReturnedEvent = Extract<ReferralEvent, { type: 'returned' }>;

export type Referral = {
  id: string;
  caseId: string;
  organisationId: string;
  concernsHead: boolean;
  concerns: readonly string[];
  duty: ReferralDuty;
  recipientId: string;
  /** The returned referral that this one is sent again for. */
  follows: string | null;
  state: ReferralState;
  draft: LetterDraft;
  issued: readonly IssuedLetter[];
  events: readonly ReferralEvent[];
  revision: number;
};
