import { found } from '#lib/server/answer.ts';
import { rosterText } from '#lib/text/roster.ts';
import { refusalText } from '#lib/text/refusals.ts';
import { rosterHeadings, rosterColumns, neededColumns, type RosterFault } from '@qorgan/domain';
import {
  countPupils,
  decodeRosterFile,
  importRoster,
  largestRosterFile,
  rosterFaultText,
} from '@qorgan/usecases';
import type { Locale } from '@qorgan/statute';
import { error, fail } from '@sveltejs/kit';
import { shortRanges } from './short-ranges.ts';
import type { Actions, PageServerLoad } from './$types';

const megabytes = largestRosterFile / 1_000_000;
/** More than anybody mends before trying again; the numbers of the others are told as well. */
const shownLines = 300;

export const load = (async ({ locals }) => {
  found(await countPupils(locals.ctx()));
  return {
    megabytes,
    columns: rosterColumns.map((column) => ({
      column,
      heading: rosterHeadings[column][locals.locale][0]!,
      isNeeded: (neededColumns as readonly string[]).includes(column),
    })),
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, request }) => {
    const ctx = locals.ctx();
    const t = rosterText[locals.locale];
    const file = (await request.formData()).get('file');
    if (!(file instanceof File) || (file.name === '' && file.size === 0))
      return fail(400, wrongFile(t.noFile));
    if (file.size > largestRosterFile) return fail(413, wrongFile(t.fileTooLarge(megabytes)));

    const decoded = decodeRosterFile(new Uint8Array(await file.arrayBuffer()));
    if (!decoded.ok) return fail(422, faultsOf(decoded.lines, locals.locale));
    const { organisationId } = ctx.actor;
    const imported = await importRoster(ctx, { organisationId, csv: decoded.csv });
    if (imported.ok) return { imported };
    const { refusal, lines } = imported;
    if (refusal?.kind === 'notFound') error(404);
    if (refusal) return fail(409, wrongFile(refusalText(refusal, locals.locale)));
    return fail(422, faultsOf(lines, locals.locale));
  },
} satisfies Actions;

type Wrong = { problem: string; lines: { line: number; words: string[] }[]; further: string };

const wrongFile = (problem: string): Wrong => ({ problem, lines: [], further: '' });

/** Every bad line in words, many of them by their number alone. */
function faultsOf(faults: readonly RosterFault[], locale: Locale): Wrong {
  const byLine = [...Map.groupBy(faults, ({ line }) => line)];
  const lines = byLine.slice(0, shownLines).map(([line, found]) => ({
    line,
    words: found.map((fault) => rosterFaultText(fault, locale)),
  }));
  const further = shortRanges(byLine.slice(shownLines).map(([line]) => line));
  return { problem: rosterText[locale].nothing(byLine.length), lines, further };
}
