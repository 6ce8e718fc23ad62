import type { Rule } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import { watchText } from '#lib/text/watch.ts';
import { watchFormText } from '#lib/text/watch-forms.ts';

/** What the fields of `TermsFields` are called, in the order of the page. */
export function termsLabels(locale: Locale) {
  const [t, forms] = [watchText[locale], watchFormText[locale]];
  return {
    ...{ level: t.level, responsible: t.responsible, reviewOn: t.reviewOn, agreed: t.agreed },
    ...{ contactType: forms.contactType, contactEvery: forms.contactEvery },
  };
}

/** Beside which of them a refused rule is told. */
export const termsRules = {
  reviewInPast: 'reviewOn',
  responsibleUnknown: 'responsible',
  contactPlanUnclear: 'contactEvery',
} as const satisfies Partial<Record<Rule, string>>;
