import { dayOf } from '@qorgan/domain';
import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (({ locals, url }) => {
  redirect(303, `/calendar/${dayOf(locals.now).slice(0, 4)}${url.search}`);
}) satisfies PageServerLoad;
