import type { Gap } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import { errorsIn, type Answer } from '#lib/forms/field-errors.ts';
import { fieldOf } from '#lib/forms/letter-form.ts';
import { answerText } from '#lib/text/answers.ts';
import { factFormText } from '#lib/text/facts.ts';
import { letterText } from '#lib/text/letters.ts';
import { wordingText } from '#lib/text/wording.ts';

/** What the fields of a letter are called where they stand far from it, in the order of the page. */
export function letterLabels(locale: Locale): Readonly<Record<string, string>> {
  const t = letterText[locale];
  return {
    recipientId: t.recipient,
    languages: t.languages,
    subjectKk: `${t.kazakhText}, ${t.subject}`,
    bodyKk: `${t.kazakhText}, ${t.body}`,
    attachmentsKk: `${t.kazakhText}, ${t.attachments}`,
    subjectRu: `${t.russianText}, ${t.subject}`,
    bodyRu: `${t.russianText}, ${t.body}`,
    attachmentsRu: `${t.russianText}, ${t.attachments}`,
    whyLate: factFormText[locale].lateReason,
    namesMeant: wordingText[locale].namedTitle,
    number: t.ownNumber,
    leftBecause: answerText[locale].leftBecause,
  };
}

/** What to put right before the letter is saved or issued: by field, each gap with the line that it stands in. */
export function letterErrors(
  answer: (Answer & { gaps?: readonly Gap[] | undefined }) | null | undefined,
  locale: Locale,
): ReturnType<typeof errorsIn> {
  const labels = letterLabels(locale);
  const rules = { numberTaken: 'number', noRecipient: 'recipientId', othersNamed: 'namesMeant' };
  const { errors, summary, message } = errorsIn(answer, locale, { labels, rules });
  const gaps = (answer?.gaps ?? []).map((gap) => ({
    field: fieldOf(gap),
    text: wordingText[locale].gapAt(gap.line),
  }));
  const named = gaps.map(({ field, text }) => ({ field, text: `${labels[field]}: ${text}` }));
  return { errors: [...errors, ...gaps], summary: [...summary, ...named], message };
}
