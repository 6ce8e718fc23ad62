import type { ReportContent } from '@qorgan/domain';
import type { Seals } from '../vault/vault.ts';

/** The part of a report that is in the employee's own words: sealed as one value. */
export type Narrative = Pick<ReportContent, 'place' | 'saw' | 'childWords' | 'did' | 'otherSign'>;

const placeOf = (id: string) => ({ table: 'report', column: 'narrative', id });

export const sealNarrative = (
  seals: Seals,
  id: string,
  { place, saw, childWords, did, otherSign }: Narrative,
) => seals.seal(placeOf(id), JSON.stringify({ place, saw, childWords, did, otherSign }));

export const openNarrative = (seals: Seals, id: string, sealed: Uint8Array) =>
  JSON.parse(seals.open(placeOf(id), sealed)) as Narrative;
