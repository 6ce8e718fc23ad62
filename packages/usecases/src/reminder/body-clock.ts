import type { Tx } from '@qorgan/data';
import type { SchoolClock, UnopenedTarget } from '@qorgan/domain';
import { workSettings } from '../act.ts';

export type BodyClock = SchoolClock & { unopened: UnopenedTarget };

/** By what a body counts: as a school does, and what nobody answers rises while there is still time. */
export const bodyClock = async (tx: Tx, organisationId: string): Promise<BodyClock> => ({
  ...(await workSettings(tx, organisationId)),
  rises: true,
});
