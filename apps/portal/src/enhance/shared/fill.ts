/** Fields that belong to the list of children: the server draws it. */
export const isOfChildren = (name: string): boolean => /^(child[PNC]|chosen$|remove$)/.test(name);

type Control = HTMLInputElement | HTMLTextAreaElement;

/**
 * Puts a draft into the form that is open. What somebody has typed or ticked there already is kept beside it; `isWhole`
 * says that the draft is the same form further on, so that what it is without goes.
 */
export function fill(form: HTMLFormElement, fields: FormData, isWhole = false): void {
  if (isWhole) {
    for (const child of form.querySelectorAll('[data-child]')) child.remove();
    for (const box of form.querySelectorAll<HTMLInputElement>('[type=checkbox]')) box.checked = false;
  }
  for (const one of form.elements) {
    if (!(one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement)) continue;
    if (!fields.has(one.name) || isOfChildren(one.name)) continue;
    const values = fields.getAll(one.name).map(String);
    if (one.type === 'checkbox' || one.type === 'radio') tick(form, one as HTMLInputElement, values);
    else one.value = joined(one, values[0] ?? '');
  }
  for (const more of form.querySelectorAll('details'))
    if ([...more.querySelectorAll('input')].some(isChanged)) more.open = true;
}

function tick(form: HTMLFormElement, one: HTMLInputElement, values: readonly string[]): void {
  if (!values.includes(one.value)) return;
  const group = [...form.querySelectorAll<HTMLInputElement>('input')].filter(({ name }) => name === one.name);
  if (one.type === 'checkbox' || !group.some(isChanged)) one.checked = true;
}

const isChanged = (one: HTMLInputElement) =>
  one.value !== one.defaultValue || one.checked !== one.defaultChecked;

function joined(one: Control, draft: string): string {
  const { value, defaultValue } = one;
  // The browser itself brings back what was typed before a reload: then both are the same words.
  if (value === defaultValue || draft.includes(value)) return draft;
  const isInWords = one instanceof HTMLTextAreaElement || one.type === 'text';
  return isInWords && !value.includes(draft) ? `${draft}\n${value}` : value;
}
