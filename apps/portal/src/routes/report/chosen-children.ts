import { isSameName, pupilMatcher } from '@qorgan/domain';

/** A child as it stands in the form: hidden fields and a choice of the part. */
export type TypedChild = { pupilId: string | null; name: string; classLabel: string; part: string };

/** By what a child in the form is told from the others. Nobody is in it twice. */
export const idOf = ({ pupilId, name }: Pick<TypedChild, 'pupilId' | 'name'>): string => pupilId ?? name;

/** The value of a button that adds a child. The name comes last: it may hold anything. */
export const pressOf = (child: { id?: string; classLabel?: string; name: string }): string =>
  `${child.id ?? ''}|${child.classLabel ?? ''}|${child.name}`;

/**
 * The children of a posted form: those in its fields, then what its buttons did, in the order they were pressed. A
 * browser with a script sends presses that are still on their way along with everything else, as `chosen`.
 */
export function readChildren(form: FormData): TypedChild[] {
  const all = (name: string) => form.getAll(name).map(String);
  const [ids, classes, parts] = [all('childPupil'), all('childClass'), all('childPart')];
  const inFields = all('childName').map((name, at) => ({
    pupilId: ids[at] || null,
    name,
    classLabel: classes[at] ?? '',
    part: parts[at] ?? 'affected',
  }));
  return [...form].reduce<TypedChild[]>((children, [name, value]) => {
    if (name === 'add' || name === 'chosen') return withChild(children, pressed(String(value)));
    return name === 'remove' ? children.filter((child) => idOf(child) !== value) : children;
  }, inFields);
}

/** Adds a child who is not there yet: a second press, or the page loaded anew, names nobody twice. */
export function withChild(children: readonly TypedChild[], child: TypedChild): TypedChild[] {
  const isThere = children.some((one) =>
    child.pupilId ? one.pupilId === child.pupilId : !one.pupilId && isSameName(one.name, child.name),
  );
  return isThere || child.name.trim() === '' ? [...children] : [...children, child];
}

function pressed(value: string): TypedChild {
  const [pupilId, classLabel, ...name] = value.split('|');
  return { pupilId: pupilId || null, classLabel: classLabel ?? '', name: name.join('|'), part: 'affected' };
}

/**
 * What stands in the search line after a press: the name that the list was found for is used up once somebody was chosen
 * from that list, and so is a name typed further that still means the chosen child. Another, begun meanwhile, stays.
 */
export function searchAfter(form: FormData): string {
  const typed = String(form.get('search') ?? '');
  const added = form.get('add');
  if (added === null) return typed;
  const isUsedUp = typed.trim() === form.get('searched') || pupilMatcher(typed)(pressed(String(added)));
  return isUsedUp ? '' : typed;
}
