import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** The page that a hook answers with instead of a form beyond the limit. */
export const load: PageServerLoad = () => error(413);
