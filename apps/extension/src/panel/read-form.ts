import type { Draft } from './draft.ts';

/** The form on the screen as it stands; what has no field in it stays as it was. */
export function readForm(form: HTMLFormElement, draft: Draft): Draft {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? '');
  const all = (name: string) => data.getAll(name).map(String);
  const [classes, parts] = [all('childClass'), all('childPart')];
  return {
    ...draft,
    children: all('childName').map((name, at) => ({
      name,
      classLabel: classes[at] ?? '',
      part: (parts[at] ?? 'affected') as Draft['children'][number]['part'],
    })),
    signs: all('signs'),
    otherSign: text('otherSign'),
    dangerNow: data.has('dangerNow'),
    doctorNeeded: data.has('doctorNeeded'),
    seemingKind: text('seemingKind'),
    saw: text('saw'),
    childWords: text('childWords'),
    did: text('did'),
    noticedOn: text('noticedOn'),
    noticedTime: text('noticedTime'),
    place: text('place'),
    circumstance: text('circumstance'),
    concernsHead: data.has('concernsHead'),
  };
}
