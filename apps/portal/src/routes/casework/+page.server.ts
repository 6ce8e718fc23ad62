import { countNewReminders, listBodyCases } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import { pageOf } from '#lib/server/page-of.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, url }) => {
  const which = url.searchParams.has('closed') ? ('closed' as const) : ('open' as const);
  const isMine = url.searchParams.has('mine');
  const page = pageOf(url);
  const { roles } = locals.ctx().actor;
  return {
    list: found(await listBodyCases(locals.ctx(), { which, isMine, page })),
    ...{ which, isMine, now: locals.now },
    reminders: await countNewReminders(locals.ctx()),
    receives: roles.includes('receiver'),
  };
}) satisfies PageServerLoad;
