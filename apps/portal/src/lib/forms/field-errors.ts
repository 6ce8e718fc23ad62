import type { Problem } from '@qorgan/contract';
import type { Rule } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import { problemIn } from '#lib/text/problems.ts';
import type { FieldError } from '#lib/ui/field-error.ts';

/** Problem codes by the name of the field. */
export type Problems = Partial<Record<string, Problem>>;

/** What an action gives back when something is to be put right. */
export type Answer = {
  problems?: Problems;
  refused?: { text: string; rule?: string; cites?: string };
} | null;

type Places = {
  /** Where a problem is put right, if not at the field of its own name. */
  fields?: Readonly<Record<string, string>>;
  /** The field that a refused rule is about. */
  rules?: Readonly<Partial<Record<Rule, string>>>;
};

/**
 * What to put right, in words: by field, and apart from them a refusal that belongs to no field. For `ErrorSummary`
 * and, through `errorFor`, for each field.
 */
export function errorsIn(
  answer: Answer | undefined,
  locale: Locale,
  { fields = {}, rules = {} }: Places = {},
): { errors: readonly FieldError[]; message: string | undefined } {
  const { problems = {}, refused } = answer ?? {};
  const errors = Object.entries(problems).map(([name, code]) => ({
    field: fields[name] ?? name,
    text: problemIn(locale, code ?? ''),
  }));
  if (!refused) return { errors, message: undefined };
  const field = rules[refused.rule as Rule];
  if (!field) return { errors, message: refused.text };
  return { errors: [...errors, { field, text: refused.text }], message: undefined };
}
