import { foldName } from '../pupil/fold-name.ts';
import { withoutRelation, wordsOf } from '../referral/names-in-text.ts';
import type { CaseFile, Child, ChildData, Parent } from './case-file.ts';
import type { Fact, FactContent } from './fact.ts';

export type ChildDataChanged = Extract<FactContent, { kind: 'childDataChanged' }>;

const childFields = ['surname', 'given', 'patronymic', 'birthDate', 'classLabel', 'address'] as const;

/** One thing that a change of the child's data changed. Parents are told by those who went and those who came. */
export type ChildDifference =
  | { field: (typeof childFields)[number]; was: string | null; is: string | null }
  | { field: 'parents'; was: readonly Parent[]; is: readonly Parent[] }
  /** The case now names this pupil of the roster. */
  | { field: 'pupil' };

/** What differs, in the order of the form; nothing where both say the same, whatever the order of the parents. */
export function childDifferences(before: ChildData, after: ChildData): ChildDifference[] {
  const differs = childFields.filter((field) => before.child[field] !== after.child[field]);
  const was = before.parents.filter((one) => !includes(after.parents, one));
  const is = after.parents.filter((one) => !includes(before.parents, one));
  return [
    ...(before.pupilId === after.pupilId ? [] : [{ field: 'pupil' as const }]),
    ...differs.map((field) => ({ field, was: before.child[field], is: after.child[field] })),
    ...(was.length + is.length > 0 ? [{ field: 'parents' as const, was, is }] : []),
  ];
}

/** What a change of the child's data is on record as; `null` where nothing differs, and nothing is to be recorded. */
export function changeChildData(
  { pupilId, child, parents }: CaseFile,
  after: ChildData,
  reason: string | null,
): ChildDataChanged | null {
  const before = { pupilId, child, parents };
  if (childDifferences(before, after).length === 0) return null;
  return { kind: 'childDataChanged', before, after, reason };
}

/**
 * Everybody who was ever known as a parent or legal representative of the child: now, before a change, and whoever was
 * told as one. While the exception of order-2026/11.1 stands no letter names any of them: a name does not become
 * harmless because it was found to be misspelt.
 */
export function parentsEverKnown(file: Pick<CaseFile, 'parents'>, facts: readonly Fact[]): Parent[] {
  const known = facts.flatMap(({ content }): readonly Parent[] => {
    if (content.kind === 'childDataChanged') return [...content.before.parents, ...content.after.parents];
    if (content.kind === 'parentsInformed' && namesSomebody(content.who))
      return [{ relation: null, name: content.who, phone: content.who }];
    return [];
  });
  return [...file.parents, ...known].filter(
    (one, at, all) => all.findIndex((other) => isSame(one, other)) === at,
  );
}

/**
 * What the roster knows of a pupil, laid over what the case knows: the roster's word counts where it has one, and
 * nobody who was written down as a parent is dropped. At most `room` parents.
 */
export function withRosterData(
  known: ChildData,
  pupil: { id: string; child: Child; parents: readonly Parent[] },
  room: number,
): ChildData {
  const child = Object.fromEntries(
    childFields.map((field) => [field, pupil.child[field] ?? known.child[field]]),
  ) as Child;
  const names = new Set(known.parents.map(({ name }) => foldName(name)));
  const more = pupil.parents.filter(({ name }) => !names.has(foldName(name)));
  const free = Math.max(0, room - known.parents.length);
  return { pupilId: pupil.id, child, parents: [...known.parents, ...more.slice(0, free)] };
}

const isSame = (a: Parent, b: Parent) =>
  a.name === b.name && a.relation === b.relation && a.phone === b.phone;
const includes = (all: readonly Parent[], one: Parent) => all.some((other) => isSame(one, other));

/** "анасы" alone stands in many a sentence and names nobody. */
const namesSomebody = (who: string) => withoutRelation(wordsOf(who)).length > 0;
