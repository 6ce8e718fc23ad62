import { error } from '@sveltejs/kit';

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export const isId = (value: string): boolean => uuid.test(value);

/** An id out of an address or a hidden field. What cannot be an id of ours answers like one that is not there: 404. */
export function knownId(value: string | null | undefined): string {
  if (!value || !isId(value)) error(404);
  return value;
}
