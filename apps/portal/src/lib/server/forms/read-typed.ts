/** A form as typed, right or wrong: words, lists of words, ticks. It is what comes back when something is to be put right. */
export type Typed = Record<string, string | readonly string[] | boolean>;

/**
 * Reads a posted form into the shape of `blank`: a list takes every value of its name, a tick is there or not, words
 * that were not sent are empty. Nothing is judged here, and nothing beyond the shape is kept.
 */
export function readTyped<T extends Typed>(form: FormData, blank: T): T {
  const read = ([name, value]: [string, Typed[string]]) => {
    if (typeof value === 'boolean') return [name, form.has(name)];
    if (typeof value === 'string') return [name, String(form.get(name) ?? '')];
    return [name, form.getAll(name).map(String)];
  };
  return Object.fromEntries(Object.entries<Typed[string]>(blank).map(read)) as T;
}
