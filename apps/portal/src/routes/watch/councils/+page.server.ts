import { listCouncils } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals }) => found(await listCouncils(locals.ctx()))) satisfies PageServerLoad;
