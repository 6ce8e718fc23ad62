import type { Journal } from '@qorgan/domain';
import { bilimclassSamples } from '../bilimclass/testing.ts';
import { kundelikSamples } from '../kundelik/testing.ts';
import { mektepSamples } from '../mektep/testing.ts';
import { nisSamples } from '../nis/testing.ts';
import { otherSamples } from '../other/testing.ts';
import { smartnationSamples } from '../smartnation/testing.ts';
import type { HostSamples } from './fixture.ts';

export * from './fixture.ts';

/** The samples of every journal: a journal without them does not compile. */
export const samples: Readonly<Record<Journal, HostSamples>> = {
  kundelik: kundelikSamples,
  mektep: mektepSamples,
  bilimclass: bilimclassSamples,
  nis: nisSamples,
  smartnation: smartnationSamples,
  other: otherSamples,
};
