import type { OrganisationKind } from '@qorgan/domain';
import type { House } from '@qorgan/usecases';
import type { Option } from '../command.ts';
import { organisationHelp } from '../text/organisation-text.ts';

export const organisationOption: Option = {
  name: 'organisation',
  value: 'ID',
  says: organisationHelp.organisation,
  isRequired: true,
};

/** The organisation with this id; `undefined` where there is none, whatever was written in place of the id. */
export async function findOrganisation(
  house: House,
  id: string,
): Promise<{ id: string; kind: OrganisationKind } | undefined> {
  const { listOrganisations } = await import('@qorgan/usecases');
  const regions = await listOrganisations(house);
  return regions.flatMap(({ organisations }) => organisations).find((one) => one.id === id.toLowerCase());
}
