/** A name before its value: a question needs no colon after it. */
export const labelled = (name: string): string => (name.endsWith('?') ? name : `${name}:`);
