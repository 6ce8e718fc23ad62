import { readPartners } from '@qorgan/data';
import { ok, refuse, type Result } from '@qorgan/domain';
import type { Desk } from '../act.ts';

type Partner = Awaited<ReturnType<typeof readPartners>>[number];

/** A system that the region knows and that has not been ended; refused as `notFound` otherwise. */
export async function knownPartner(tx: Desk['tx'], id: string): Promise<Result<Partner>> {
  const found = (await readPartners(tx)).find((one) => one.id === id);
  return found && !found.endedAt ? ok(found) : refuse({ kind: 'notFound' });
}
