import { isReason, reasons } from '#lib/server/refusal-page.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** What a hook answers with instead of a page: the error page, with its reason. */
export const load: PageServerLoad = ({ params: { why } }) => {
  if (!isReason(why)) error(404);
  error(reasons[why], why, { why });
};
