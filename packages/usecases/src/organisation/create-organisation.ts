import { inContext, insertOrganisation, insertRegion } from '@qorgan/data';
import type { OrganisationKind } from '@qorgan/domain';
import type { House } from '../context.ts';

type InThree = { kk: string; ru: string; en: string };
type InTwo = { kk: string; ru: string };

export type NewOrganisation = {
  /** Made where it is not given. */
  id?: string;
  kind: OrganisationKind;
  regionId: string;
  name: InThree;
  address?: InTwo;
  phone?: string | null;
  email?: string | null;
  bin?: string | null;
  /** The office that signs letters and that letters are addressed to. */
  headPosition?: InTwo;
  week?: 'fiveDays' | 'sixDays';
  internalTargetMinutes?: number;
};

/** Sets up a region, or with `isRepublic` the one of the national bodies, that every region may send up to. For whoever runs the installation: no right in the portal leads here. */
export async function createRegion(
  house: House,
  region: { id?: string; name: InThree; isRepublic?: boolean },
): Promise<{ id: string }> {
  const id = region.id ?? house.newId();
  const { kk, ru, en } = region.name;
  await inContext(house.db, { purpose: 'administration' }, (tx) =>
    insertRegion(tx, { id, nameKk: kk, nameRu: ru, nameEn: en, isRepublic: region.isRepublic ?? false }),
  );
  return { id };
}

/**
 * Sets up an organisation with a key and an audit trail of its own. For whoever runs the installation: no right in the
 * portal leads here. Throws where the region is not there or the id is taken.
 */
export async function createOrganisation(
  house: House,
  organisation: NewOrganisation,
): Promise<{ id: string }> {
  const id = organisation.id ?? house.newId();
  const { name, address, headPosition, kind, regionId, phone, email, bin, week, internalTargetMinutes } =
    organisation;
  await inContext(house.db, { purpose: 'administration', organisationId: id }, (tx) =>
    insertOrganisation(tx, house.vault, {
      id,
      kind,
      regionId,
      nameKk: name.kk,
      nameRu: name.ru,
      nameEn: name.en,
      addressKk: address?.kk,
      addressRu: address?.ru,
      headPositionKk: headPosition?.kk,
      headPositionRu: headPosition?.ru,
      phone,
      email,
      bin,
      week,
      internalTargetMinutes,
      createdAt: house.now,
    }),
  );
  return { id };
}
