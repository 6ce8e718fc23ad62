import {
  childDifferences,
  longDate,
  type ChildDataChanged,
  type ChildDifference,
  type Parent,
} from '@qorgan/domain';
import type { IsoDate, Locale } from '@qorgan/statute';
import { childText } from '#lib/text/child.ts';
import { factText } from '#lib/text/facts.ts';
import type { Detail } from './fact-words.ts';
import { parentLine } from './parent-line.ts';

/** What a change of the child's data changed, name by name, and nothing of what stayed. */
export function changeWords(
  { before, after }: ChildDataChanged,
  locale: Locale,
  hidesParents: boolean,
): readonly Detail[] {
  return childDifferences(before, after).map((one) => wordsOf(one, locale, hidesParents));
}

function wordsOf(one: ChildDifference, locale: Locale, hidesParents: boolean): Detail {
  const t = factText[locale];
  if (one.field === 'pupil') return { name: t.roster, value: t.linked };
  if (one.field === 'parents') {
    const [was, is] = [parentsIn(one.was), parentsIn(one.is)];
    if (hidesParents) return { name: t.parents, value: t.hidden };
    if (was && is) return { name: t.parents, was, value: is };
    return is ? { name: t.parentsAdded, value: is } : { name: t.parentsRemoved, value: was };
  }
  const shown = (text: string | null) =>
    text && one.field === 'birthDate' ? longDate(text as IsoDate, locale) : (text ?? t.nothing);
  return { name: childText[locale][one.field], was: shown(one.was), value: shown(one.is) };
}

const parentsIn = (parents: readonly Parent[]) => parents.map(parentLine).join('; ');
