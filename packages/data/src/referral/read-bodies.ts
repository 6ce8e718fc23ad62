import type { OrganisationKind } from '@qorgan/domain';
import type { Tx } from '../schema.ts';

type InThree = { kk: string; ru: string; en: string };
type InTwo = { kk: string; ru: string };

/** An organisation as letters and screens need it. Nothing in it is personal. */
export type Body = {
  id: string;
  kind: OrganisationKind;
  name: InThree;
  address: InTwo;
  headPosition: InTwo;
  phone: string | null;
  email: string | null;
  bin: string | null;
  /** Whether it has people who receive inside the portal. */
  receivesHere: boolean;
  /** The version of its entry in the directory that stands. */
  directoryVersion: number;
  /** It receives no more: no new letter goes to it. */
  isClosed: boolean;
};

/**
 * The organisations of the region that this one belongs to, itself among them, and the national bodies, which every region
 * may send up to, by kind and name.
 */
export async function readBodies(tx: Tx, organisationId: string): Promise<Body[]> {
  const rows = await tx
    .selectFrom('organisation')
    .selectAll()
    .where(({ eb, or, selectFrom }) =>
      or([
        eb(
          'regionId',
          '=',
          selectFrom('organisation as here').select('here.regionId').where('here.id', '=', organisationId),
        ),
        eb('regionId', 'in', selectFrom('region').select('region.id').where('isRepublic', '=', true)),
      ]),
    )
    .orderBy('kind')
    .orderBy('nameKk')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    name: { kk: row.nameKk, ru: row.nameRu, en: row.nameEn },
    address: { kk: row.addressKk, ru: row.addressRu },
    headPosition: { kk: row.headPositionKk, ru: row.headPositionRu },
    phone: row.phone,
    email: row.email,
    bin: row.bin,
    receivesHere: row.receivesHere,
    directoryVersion: row.directoryVersion,
    isClosed: row.isClosed,
  }));
}
