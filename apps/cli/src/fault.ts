import type { Locale } from '@qorgan/statute';
import { faultText } from './text/fault-text.ts';

/**
 * One line about a mistake of ours: the kind of error and the place in the program. Never its message, which may quote
 * what somebody wrote of a child.
 */
export function faultLine(error: unknown, locale: Locale): string {
  const { name = typeof error, code, stack = '' } = (error ?? {}) as Record<string, string | undefined>;
  const kind = [name, code].filter(Boolean).join(' ');
  const [, place] = /\b((?:packages|apps|db)\/[\w./@[\]-]+:\d+:\d+)/.exec(stack) ?? [];
  return faultText[locale].fault(place ? `${kind}, ${place}` : kind);
}
