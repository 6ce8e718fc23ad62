import { choice, limits, line, optionalText } from '@qorgan/contract';
import {
  concernLevels,
  contactOutcomes,
  contactTypes,
  groundIds,
  groundSources,
  schoolAssistanceIds,
  type ContactType,
  type Ground,
  type WatchContact,
  type WatchTerms,
} from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import * as z from 'zod';
import { dayInput } from './moment.ts';
import { optionalDay } from './optional-day.ts';
import { revisionInput } from './revision.ts';

/** How a child is watched, as typed. */
export const blankTerms = {
  level: '',
  responsible: '',
  reviewOn: '',
  agreed: '',
  contactEvery: '',
  contactType: '',
};

/** What is no number is one that no plan has: the domain says what is wrong with it. */
const schoolDays = z
  .string()
  .transform((typed) => typed.trim())
  .transform((typed) => (typed === '' ? null : /^\d{1,3}$/.test(typed) ? Number(typed) : 0));

const termsInput = {
  level: choice(concernLevels),
  responsible: z.uuid({ error: 'chooseOne' }),
  reviewOn: dayInput,
  agreed: optionalText(limits.text).transform((agreed) => agreed ?? ''),
  contactEvery: schoolDays,
  contactType: z
    .enum([...contactTypes, ''])
    .catch('')
    .transform((type): ContactType | null => type || null),
};
type ReadTerms = z.output<z.ZodObject<typeof termsInput>>;

export const termsRead = ({ responsible, level, reviewOn, agreed, ...plan }: ReadTerms): WatchTerms => ({
  ...{ level, reviewOn, agreed, responsibleId: responsible },
  ...{ contactEvery: plan.contactEvery, contactType: plan.contactType },
});

export const typedTerms = (terms: WatchTerms): typeof blankTerms => ({
  ...{ level: terms.level, responsible: terms.responsibleId, reviewOn: terms.reviewOn, agreed: terms.agreed },
  ...{ contactEvery: String(terms.contactEvery ?? ''), contactType: terms.contactType ?? '' },
});

/** A ground, as typed. */
export const blankGround = { ground: '', since: '', source: '', evidence: '' };
const groundInput = {
  since: dayInput,
  source: choice(groundSources),
  evidence: line(limits.text),
};
export const groundSchema = z.object({
  ground: choice(groundIds),
  ...groundInput,
  revision: revisionInput,
});
export const liftSchema = z.object({ reason: line(limits.text), revision: revisionInput });

/** Entering a child, as typed: grounds of one day and one source; others are added afterwards. */
export const blankEntry = {
  ...blankTerms,
  grounds: [] as readonly string[],
  since: '',
  source: '',
  evidence: '',
  concernsHead: false,
  concerns: [] as readonly string[],
};
export const entrySchema = z.object({
  grounds: z.array(choice(groundIds)).min(1, { error: 'chooseOne' }),
  ...groundInput,
  ...termsInput,
  concernsHead: z.boolean(),
  concerns: z.array(z.string()),
});
type ReadEntry = z.output<typeof entrySchema>;
export const groundsRead = ({ grounds, since, source, evidence }: ReadEntry): Ground[] =>
  grounds.map((ground) => ({ ground, since, source, evidence }));

/** A measure of a rehabilitation plan, as typed, and that it was done. */
export const blankMeasure = { help: '', what: '', plan: '', from: '', until: '' };
export const measureSchema = z.object({
  help: choice(schoolAssistanceIds),
  what: line(limits.text),
  plan: line(limits.line),
  from: dayInput,
  until: dayInput,
  revision: revisionInput,
});
export const blankFinish = (today: IsoDate) => ({ on: today as string, words: '' });
export const finishSchema = z.object({ on: dayInput, words: line(limits.text), revision: revisionInput });

/** A review, or a change between two of them, as typed. */
export const watchReviews = ['review', 'change'] as const;
export const blankReview = { ...blankTerms, what: 'review', words: '' };
export const reviewSchema = z.object({
  what: choice(watchReviews),
  words: line(limits.text),
  ...termsInput,
  revision: revisionInput,
});

/** A contact, as typed. */
export const blankContact = (today: IsoDate) => ({
  ...{ type: '', outcome: '', on: today as string, nextOn: '', words: '', isOwn: false },
});
export const contactSchema = z.object({
  type: choice(contactTypes),
  outcome: choice(contactOutcomes),
  on: dayInput,
  nextOn: optionalDay,
  words: optionalText(limits.text),
  isOwn: z.boolean(),
  revision: revisionInput,
});
export const typedContact = ({ type, outcome, on, nextOn }: WatchContact) => ({
  ...{ type, outcome, on: on as string, nextOn: nextOn ?? '', words: '', isOwn: false },
});

export const blankNote = { words: '', isOwn: false };
export const noteSchema = z.object({
  words: line(limits.text),
  isOwn: z.boolean(),
  revision: revisionInput,
});
