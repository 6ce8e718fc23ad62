import { decideNoCase } from '@qorgan/domain';
import { decideWithoutCase } from '@qorgan/usecases';
import { knownId } from '#lib/server/forms/known-id.ts';
import { decideWith, lineIn, loadDeciding } from '../deciding.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = ((event) => {
  const line = knownId(lineIn(event));
  return loadDeciding(event, (report, seen) => decideNoCase(report, line, seen));
}) satisfies PageServerLoad;

export const actions = {
  default: (event) => {
    const reportPupilId = knownId(lineIn(event));
    return decideWith(event, (ctx, input) => decideWithoutCase(ctx, { ...input, reportPupilId }));
  },
} satisfies Actions;
