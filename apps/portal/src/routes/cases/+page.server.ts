import { headDesk } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** Every case of the school that this person may see, the newest first. */
export const load = (async ({ locals }) => {
  const desk = await headDesk(locals.ctx());
  if (!desk) error(404);
  const due = desk.due.map(({ file, open }) => ({ file, open, isClosed: false }));
  const settled = desk.settled.map((file) => ({ file, open: [], isClosed: false }));
  const closed = desk.closed.map((file) => ({ file, open: [], isClosed: true }));
  const cases = [...due, ...settled, ...closed].toSorted((a, b) => b.file.number - a.file.number);
  return { cases, now: locals.now };
}) satisfies PageServerLoad;
