import { makePack } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import { fileResponse } from '#lib/server/forms/file-response.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { packDocument } from '../pack-document.ts';
import type { RequestHandler } from './$types';

export const GET = (async ({ params, locals }) => {
  const { locale } = locals;
  const school = locals.session!.organisation.names[locale];
  const pack = await makePack(locals.ctx(), knownId(params.id), (content) =>
    packDocument(content, { locale, school }),
  );
  const { bytes, caseNumber } = found(pack);
  return fileResponse(bytes, { format: 'pdf', name: `pack-${caseNumber}` });
}) satisfies RequestHandler;
