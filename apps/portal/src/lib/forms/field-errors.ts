import type { Problem } from '@qorgan/contract';
import type { Rule } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import { problemIn } from '@qorgan/words';
import type { FieldError } from '#lib/ui/field-error.ts';

/** Problem codes by the name of the field. */
export type Problems = Partial<Record<string, Problem>>;

/** What an action gives back when something is to be put right. */
export type Answer = {
  problems?: Problems;
  refused?: { text: string; rule?: string; cites?: string };
} | null;

type Places = {
  /** What each field is called, in the order of the page: the summary names them and follows it. */
  labels?: Readonly<Record<string, string>>;
  /** Where a problem is put right, if not at the field of its own name. */
  fields?: Readonly<Record<string, string>>;
  /** What a field says whatever is wrong with it, where every form's words say too little. */
  texts?: Readonly<Record<string, string>>;
  /** The field that a refused rule is about. */
  rules?: Readonly<Partial<Record<Rule, string>>>;
};

type Errors = {
  /** For each field, through `errorFor`. */
  errors: readonly FieldError[];
  /** For `ErrorSummary`: the same with the name of the field, for there it stands far from it. */
  summary: readonly FieldError[];
  /** A refusal that belongs to no field. */
  message: string | undefined;
};

/** What to put right, in words: by field, and apart from them a refusal that belongs to no field. */
export function errorsIn(
  answer: Answer | undefined,
  locale: Locale,
  { labels = {}, fields = {}, texts = {}, rules = {} }: Places = {},
): Errors {
  const { problems = {}, refused } = answer ?? {};
  const found = Object.entries(problems).map(([name, code]) => ({
    name,
    field: fields[name] ?? name,
    text: texts[name] ?? problemIn(locale, code ?? ''),
  }));
  const place = refused && rules[refused.rule as Rule];
  if (refused && place) found.push({ name: place, field: place, text: refused.text });

  const order = Object.keys(labels);
  const inOrder = found.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return {
    errors: inOrder.map(({ field, text }) => ({ field, text })),
    summary: inOrder.map(({ name, field, text }) => ({
      field,
      text: labels[name] ? named(labels[name], text) : text,
    })),
    message: refused && !place ? refused.text : undefined,
  };
}

const named = (label: string, text: string) =>
  label.endsWith('?') ? `${label} ${text}` : `${label}: ${text}`;
