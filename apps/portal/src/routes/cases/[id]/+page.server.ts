import { isCaseDutyId, type CaseDutyId } from '@qorgan/domain';
import { viewCase } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ params, locals, url }) => {
  const view = found(await viewCase(locals.ctx(), knownId(params.id)));
  const dutyIn = (name: string): CaseDutyId | null => {
    const id = url.searchParams.get(name);
    return id !== null && isCaseDutyId(id) ? id : null;
  };
  return {
    view,
    now: locals.now,
    /** What has just been done on another page. */
    done:
      (['opened', 'joined', 'kinds', 'child', 'same', 'closed', 'reopened', 'noted'] as const).find((name) =>
        url.searchParams.has(name),
      ) ?? null,
    recorded: dutyIn('recorded'),
    withdrawn: dutyIn('withdrawn'),
  };
}) satisfies PageServerLoad;
