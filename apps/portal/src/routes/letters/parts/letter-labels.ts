import type { answerText } from '#lib/text/answers.ts';
import type { factFormText } from '#lib/text/facts.ts';
import type { letterText } from '#lib/text/letters.ts';

type Words = (typeof letterText)['kk' | 'ru' | 'en'];
type FormWords = (typeof factFormText)['kk' | 'ru' | 'en'];

/** What the fields of a sending are called, in the order of the page, for the summary of what is to be put right. */
export const sendingLabels = (t: Words, forms: FormWords) => ({
  channel: t.channel,
  day: forms.day,
  time: forms.time,
  takenBy: t.takenBy,
  proof: t.proof,
  lateReason: forms.lateReason,
});

/** The same of a receipt. */
export const receiptLabels = (t: Words, forms: FormWords) => ({
  incomingNumber: t.incomingNumber,
  takenBy: t.takenBy,
  day: forms.day,
  time: forms.time,
});

/** The same of an answer. */
export const answerLabels = (t: (typeof answerText)['kk' | 'ru' | 'en'], forms: FormWords) => ({
  type: t.what,
  why: t.why,
  words: t.words,
  channel: t.channel,
  day: forms.day,
  time: forms.time,
  saidBy: t.saidBy,
  number: t.number,
  proof: t.proof,
});

/** What is asked beside where an entry is put right or taken back. */
export const whyLabels = (forms: FormWords) => ({
  reason: forms.correctReason,
  withdrawReason: forms.withdrawReason,
});
