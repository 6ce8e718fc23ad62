import type { PageFrom } from '@qorgan/usecases';

const form = /^(after|before)\.(\d{1,15})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** From which row of a list an address asks for a page; null, the head of it, where it names none or nonsense. */
export function pageFrom(url: URL, name: string): PageFrom | null {
  const [, side, time, id] = form.exec(url.searchParams.get(name) ?? '') ?? [];
  if (!side || !time || !id) return null;
  const at = new Date(Number(time));
  // A time that no list of ours reaches; the database knows no such year.
  if (!(at.getFullYear() < 10_000)) return null;
  return { side: side === 'before' ? 'before' : 'after', place: { at, id } };
}

/** The same as an address says it: a time and an id, and nothing of a child. */
export const pagePlace = ({ side, place }: PageFrom): string => `${side}.${place.at.getTime()}.${place.id}`;
