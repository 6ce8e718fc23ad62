import { found } from '#lib/server/answer.ts';
import { fileResponse } from '#lib/server/forms/file-response.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { directLetter } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

const languages = { kk: 'kk', ru: 'ru', en: 'both' } as const;

/** The letter that somebody signs themself whose report nobody in the school may see, in the language of the page. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { format } = params;
  if (format !== 'pdf' && format !== 'docx') error(404);
  const wanted = { reportId: knownId(params.id), bodyId: knownId(params.body), format } as const;
  const { bytes, number } = found(
    await directLetter(locals.ctx(), { ...wanted, languages: languages[locals.locale] }),
  );
  return fileResponse(bytes, { format, name: `${number}` });
};
