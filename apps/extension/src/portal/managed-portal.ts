import { managed } from '../stored.ts';
import { portalAddress } from './portal-address.ts';

/** The address that the school's administrator has set for every browser; null where none is set, or a wrong one. */
export async function managedPortal(): Promise<string | null> {
  const { portal } = await managed();
  return typeof portal === 'string' ? portalAddress(portal) : null;
}
