import { choice, limits, line, optionalText } from '@qorgan/contract';
import type { LetterDraft, LetterPlace } from '@qorgan/domain';
import * as z from 'zod';
import { revisionInput } from './revision.ts';

/** The wording of a letter, as typed. Attachments stand one on a line. */
export type TypedLetter = {
  recipientId: string;
  languages: string;
  subjectKk: string;
  subjectRu: string;
  bodyKk: string;
  bodyRu: string;
  attachmentsKk: string;
  attachmentsRu: string;
  restricted: boolean;
  /** Why it is sent late: in no letter before its writer puts it there. */
  whyLate: string;
  /** The number of the school's own register; the portal counts where none is given. */
  number: string;
  /** Somebody else who seems to be named may stay. */
  namesMeant: boolean;
  revision: string;
  /** The revision of the case that was on the screen. */
  caseRevision: string;
  /** Where the wording stood beside a new draft: the revision of the case that was drafted from. */
  heldBeside: string;
  /** A mark of the words that the form was opened with, so that it can be told which of them were changed since. */
  opened: string;
  /** The fields in which the other of two wordings is taken. */
  take: readonly string[];
};

export const blankLetter: TypedLetter = {
  recipientId: '',
  languages: '',
  subjectKk: '',
  subjectRu: '',
  bodyKk: '',
  bodyRu: '',
  attachmentsKk: '',
  attachmentsRu: '',
  restricted: false,
  whyLate: '',
  number: '',
  namesMeant: false,
  revision: '',
  caseRevision: '',
  heldBeside: '',
  opened: '',
  take: [],
};

export const typedLetter = (draft: LetterDraft, recipientId: string): TypedLetter => ({
  ...blankLetter,
  recipientId,
  languages: draft.languages,
  subjectKk: draft.subject.kk,
  subjectRu: draft.subject.ru,
  bodyKk: draft.body.kk,
  bodyRu: draft.body.ru,
  attachmentsKk: draft.attachments.kk.join('\n'),
  attachmentsRu: draft.attachments.ru.join('\n'),
  restricted: draft.restricted,
});

/** A draft may have gaps; a letter that is issued may not, which is for the domain to say. */
const words = (max: number) => optionalText(max).transform((text) => text ?? '');
const lines = optionalText(limits.text).transform((text) =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
);
const letterLimit = 60_000;

/** Asked for alone, when its writer puts it into the letter. */
export const whyLateSchema = z.object({ whyLate: line(limits.text) });

export const letterSchema = z.object({
  recipientId: z.string(),
  languages: choice(['kk', 'ru', 'both']),
  subjectKk: words(limits.line),
  subjectRu: words(limits.line),
  bodyKk: words(letterLimit),
  bodyRu: words(letterLimit),
  attachmentsKk: lines,
  attachmentsRu: lines,
  restricted: z.boolean(),
  number: optionalText(60),
  namesMeant: z.boolean(),
  revision: revisionInput,
  caseRevision: revisionInput,
});

/** A form that its schema found right, as the domain keeps a draft. */
export const draftOf = (read: z.output<typeof letterSchema>): LetterDraft => ({
  languages: read.languages,
  subject: { kk: read.subjectKk, ru: read.subjectRu },
  body: { kk: read.bodyKk, ru: read.bodyRu },
  attachments: { kk: read.attachmentsKk, ru: read.attachmentsRu },
  restricted: read.restricted,
});

/** The field of the form in which a place of the letter is written. */
export const fieldOf = ({ part, language }: LetterPlace) =>
  `${part}${language === 'kk' ? 'Kk' : 'Ru'}` as const;
