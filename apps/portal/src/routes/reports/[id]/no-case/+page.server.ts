import { decideNoCase } from '@qorgan/domain';
import { decideWithoutCase } from '@qorgan/usecases';
import { blankNoCase, forPsychologist, noCaseSchema } from '#lib/forms/no-case-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { decideWith, lineIn, loadDeciding } from '../deciding.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = ((event) => {
  const line = knownId(lineIn(event));
  return loadDeciding(event, (report, seen) => decideNoCase(report, line, seen), blankNoCase);
}) satisfies PageServerLoad;

export const actions = {
  default: (event) => {
    const reportPupilId = knownId(lineIn(event));
    return decideWith(
      event,
      (ctx, input, typed) => decideWithoutCase(ctx, { ...input, reportPupilId }, forPsychologist(typed)),
      { blank: blankNoCase, schema: noCaseSchema },
    );
  },
} satisfies Actions;
