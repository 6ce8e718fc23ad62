import { house } from '#lib/server/house.ts';
import { pairingLimits } from '@qorgan/usecases';
import type { PageServerLoad } from './$types';

const minute = 60_000;

/** For anybody: what a program may ask is no secret. */
export const load = (() => ({
  origin: house().config.origin,
  codeMinutes: pairingLimits.code / minute,
  unusedDays: pairingLimits.unused / (24 * 60 * minute),
})) satisfies PageServerLoad;
