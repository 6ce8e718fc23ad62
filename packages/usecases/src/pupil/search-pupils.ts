import { inContext, readPupilNames } from '@qorgan/data';
import { can, compareKazakh, pupilMatcher, ok, type Result } from '@qorgan/domain';
import type { Context } from '../context.ts';
import { denyTo, recordFor } from '../organisation/on-behalf-of.ts';

export type PupilFound = { id: string; name: string; classLabel: string };

const most = 20;

/**
 * Pupils of one's own school by any part of the name or the beginning of the class, words in any order, Kazakh letters
 * typed as Russian ones; at most 20, by the Kazakh alphabet. Names are sealed, so the roster is opened and searched in
 * memory, which ends with the request (ADR 0043). What was typed is on record nowhere.
 */
export const searchPupils = (ctx: Context, { text }: { text: string }): Promise<Result<PupilFound[]>> =>
  inContext(ctx.db, { actor: ctx.actor }, async (tx) => {
    const { organisationId } = ctx.actor;
    if (!can(ctx.actor, 'pupil.search', { organisationId })) return denyTo(ctx, tx, 'pupil.search');
    const roster = await readPupilNames(tx, await ctx.vault.of(tx, organisationId), organisationId);
    const found = roster
      .filter(pupilMatcher(text))
      .toSorted((a, b) => compareKazakh(a.name, b.name))
      .slice(0, most);
    await recordFor(ctx, tx, organisationId, { type: 'pupilsSearched', details: { found: found.length } });
    return ok(found);
  });
