import { inContext } from '@qorgan/data';
import type { OrganisationKind } from '@qorgan/domain';
import type { House } from '../context.ts';

type InThree = { kk: string; ru: string; en: string };

export type RegionListed = {
  id: string;
  name: InThree;
  organisations: { id: string; kind: OrganisationKind; name: InThree }[];
};

/**
 * Every region with its organisations, in the order in which they were set up. Nothing in it is about a person. For
 * whoever runs the installation: no right in the portal leads here.
 */
export const listOrganisations = (house: House): Promise<RegionListed[]> =>
  inContext(house.db, { purpose: 'administration' }, async (tx) => {
    const regions = await tx.selectFrom('region').selectAll().orderBy('nameKk').orderBy('id').execute();
    const rows = await tx
      .selectFrom('organisation')
      .select(['id', 'kind', 'regionId', 'nameKk', 'nameRu', 'nameEn'])
      .orderBy('createdAt')
      .orderBy('id')
      .execute();
    const organisations = rows.map(({ id, kind, regionId, ...named }) => {
      return { id, kind, regionId, name: nameOf(named) };
    });
    return regions.map(({ id, ...named }) => ({
      id,
      name: nameOf(named),
      organisations: organisations
        .filter(({ regionId }) => regionId === id)
        .map(({ regionId: _, ...organisation }) => organisation),
    }));
  });

const nameOf = (row: { nameKk: string; nameRu: string; nameEn: string }): InThree => ({
  kk: row.nameKk,
  ru: row.nameRu,
  en: row.nameEn,
});
