import type { IsoDate } from '@qorgan/statute';
import { addDays, dayOf } from '../kernel/day.ts';
import { isWeakSign, type Leave } from './leave.ts';

/**
 * When repeated weak signs are put forward for a look: this many signs, noticed by at least so many different employees,
 * within so many calendar days, the first and the last day counted. Our own rule and no measure of a child: the order has
 * no number, and nothing here may be called statutory (ADR 0116).
 */
export const signPattern = { signs: 3, seers: 2, days: 90 } as const;

type Sign = Pick<Leave, 'id' | 'seenBy' | 'noticedAt' | 'givenAt' | 'signs' | 'doctorNeeded' | 'dangerNow'>;

const oldestFirst = (a: Sign, b: Sign) =>
  a.noticedAt.getTime() - b.noticedAt.getTime() || (a.id < b.id ? -1 : 1);

/** The weak signs of the days that begin with this one. */
function within<S extends Sign>(signs: readonly S[], first: IsoDate): S[] {
  const before = addDays(first, signPattern.days);
  return signs.filter(({ noticedAt }) => dayOf(noticedAt) >= first && dayOf(noticedAt) < before);
}

const isPattern = (signs: readonly Sign[]) =>
  signs.length >= signPattern.signs && new Set(signs.map(({ seenBy }) => seenBy)).size >= signPattern.seers;

/** An answer to signs put forward: when, and the last day of the signs that were answered. */
export type SignsAnswer = { answeredAt: Date; upTo: IsoDate };

/** The psychologist has not answered it: let through since, or noticed after what was answered. */
const isUnanswered = (sign: Sign, answers: readonly SignsAnswer[]) =>
  answers.every(({ answeredAt, upTo }) => sign.givenAt > answeredAt || dayOf(sign.noticedAt) > upTo);

/**
 * The signs for which one child is put forward, oldest first; empty where the child is not. Every sign of every span of
 * days in which the pattern stands, as long as one of that span is not answered yet: a child who was
 * answered comes back by something new and not by itself. It counts and compares; it weighs nothing.
 */
export function repeatedWeakSigns<S extends Sign>(signs: readonly S[], answers: readonly SignsAnswer[]): S[] {
  const weak = signs.filter(isWeakSign).toSorted(oldestFirst);
  const isNew = (sign: S) => isUnanswered(sign, answers);
  const spans = [...new Set(weak.map(({ noticedAt }) => dayOf(noticedAt)))].map((first) =>
    within(weak, first),
  );
  const put = new Set(spans.filter((span) => isPattern(span) && span.some(isNew)).flat());
  return weak.filter((sign) => put.has(sign));
}
