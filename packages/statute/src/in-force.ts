import type { IsoDate } from './paragraph.ts';

type InForce = { inForce: { from: IsoDate; until?: IsoDate } };

/**
 * The version in force on a day, both ends of its time included; `undefined` before the first and in a gap.
 * Old versions are kept: a case of 2026 is judged by the law of 2026.
 */
export function inForceOn<V extends InForce>(versions: readonly V[], day: IsoDate): V | undefined {
  return versions.find(({ inForce }) => inForce.from <= day && (!inForce.until || day <= inForce.until));
}
