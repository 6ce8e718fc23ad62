import { house } from '#lib/server/house.ts';
import type { LayoutServerLoad } from './$types';

/** Pages are HTML from the server; no page needs application code in the browser (ADR 0050). */
export const csr = false;

export const load = (({ locals }) => {
  const { session, locale } = locals;
  return {
    locale,
    isDemo: house().config.isDemo,
    person: session && {
      name: session.name,
      organisation: session.organisation.names[locale],
      roles: session.actor.roles,
      isActingHead: session.isActingHead,
    },
  };
}) satisfies LayoutServerLoad;
