import { error } from '@sveltejs/kit';
import { confirm, keepAddressQuiet, letterOf } from '#lib/server/forms/receipt-by-link.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  keepAddressQuiet(event);
  const letter = await letterOf(event, { token: event.params.token });
  if (!letter) error(404);
  return { letter };
}) satisfies PageServerLoad;

export const actions = {
  default: (event) => confirm(event, () => ({ token: event.params.token })),
} satisfies Actions;
