import { exchangeFileLimit } from '@qorgan/contract';
import {
  takeExchangeFile,
  viewExchanges,
  webhooksInShort,
  type AnswerNotTaken,
  type FileTaken,
} from '@qorgan/usecases';
import { fail } from '@sveltejs/kit';
import { found } from '#lib/server/answer.ts';
import { exchangeFault, exchangeText } from '#lib/text/exchange.ts';
import type { Actions, PageServerLoad } from './$types';

const megabytes = exchangeFileLimit / 1_000_000;

export const load = (async ({ locals }) => {
  const ctx = locals.ctx();
  const { roles, organisationId } = ctx.actor;
  return {
    ...found(await viewExchanges(ctx)),
    webhooks: await webhooksInShort(ctx),
    ...{ megabytes, isBody: roles.includes('receiver'), organisationId },
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, request }) => {
    const file = (await request.formData()).get('file');
    if (!(file instanceof File) || (file.name === '' && file.size === 0))
      return fail(400, { problem: exchangeText[locals.locale].noFile, about: null });
    // One byte too many is enough to say so.
    const bytes = new Uint8Array(await file.slice(0, exchangeFileLimit + 1).arrayBuffer());
    const taken = found(await takeExchangeFile(locals.ctx(), bytes));
    if (!isTaken(taken)) {
      const { outcome, detail, referralId } = taken;
      return fail(422, { problem: exchangeFault[outcome][locals.locale](detail ?? ''), about: referralId });
    }
    return 'foreignId' in taken ? { takenForeign: taken.foreignId } : { takenLetter: taken.referralId };
  },
} satisfies Actions;

const isTaken = (answer: FileTaken): answer is Exclude<FileTaken, AnswerNotTaken> =>
  answer.outcome === 'taken';
