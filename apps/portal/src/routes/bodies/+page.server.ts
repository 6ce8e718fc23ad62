import { isBodyKind } from '@qorgan/domain';
import { viewDirectory } from '@qorgan/usecases';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, url }) => {
  const { bodies, isKept } = await viewDirectory(locals.ctx());
  const kind = url.searchParams.get('kind') ?? '';
  return {
    bodies,
    isKept,
    kind: isBodyKind(kind) ? kind : '',
    find: (url.searchParams.get('find') ?? '').trim().slice(0, 100),
    now: locals.now,
  };
}) satisfies PageServerLoad;
