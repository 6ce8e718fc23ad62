import { chronologyKinds, isIsoDate, pickedFrom, type ChronologyKind } from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { viewChronology } from '@qorgan/usecases';
import { isoOf } from '#lib/forms/moment.ts';
import { found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { PageServerLoad } from './$types';

/** A day out of the address; what is none picks nothing out. */
function dayIn(searchParams: URLSearchParams, name: string): IsoDate | null {
  const day = isoOf(searchParams.get(name) ?? '');
  return isIsoDate(day) ? day : null;
}

export const load = (async ({ params, locals, url: { searchParams } }) => {
  const { entries, ...chronology } = found(await viewChronology(locals.ctx(), knownId(params.id)));
  const asked = searchParams.getAll('kind');
  const filter = {
    kinds: chronologyKinds.filter((kind): kind is ChronologyKind => asked.includes(kind)),
    from: dayIn(searchParams, 'from'),
    to: dayIn(searchParams, 'to'),
  };
  return { ...chronology, filter, all: entries.length, entries: pickedFrom(entries, filter) };
}) satisfies PageServerLoad;
