import { dayOf } from '@qorgan/domain';
import { paragraphsOn, paragraphs } from '@qorgan/statute';
import type { PageServerLoad } from './$types';

/** The order as it stands today; before it is in force, as it will stand. */
export const load = (({ locals }) => {
  const today = paragraphsOn(dayOf(locals.now));
  return { paragraphs: today.length > 0 ? today : paragraphs };
}) satisfies PageServerLoad;
