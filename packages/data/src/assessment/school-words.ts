import type { CarriedChild } from '@qorgan/domain';
import { referralsUnder } from '../body/grounds.ts';
import { readCarriedChild } from '../body/referral-child.ts';
import type { Tx } from '../schema.ts';
import type { Vault } from '../vault/vault.ts';

/** The child as a school's letter names it, with the school and the moment its letter was sent. */
export type ChildFromSchool = {
  referralId: string;
  school: { kk: string; ru: string; en: string };
  sentAt: Date;
  child: CarriedChild;
};

/** What came with the letters of schools that a case rests on, the earliest first; each is sealed with its school's key. */
export async function readChildrenFromSchools(
  tx: Tx,
  vault: Vault,
  bodyCaseId: string,
): Promise<ChildFromSchool[]> {
  const carried: ChildFromSchool[] = [];
  for (const { id: referralId, organisationId } of await referralsUnder(tx, bodyCaseId)) {
    const child = await readCarriedChild(tx, await vault.of(tx, organisationId), referralId);
    const school = await organisationName(tx, organisationId);
    const ground = await tx
      .selectFrom('bodyGround')
      .select('receivedAt')
      .where('referralId', '=', referralId)
      .executeTakeFirst();
    if (child && ground) carried.push({ referralId, school, sentAt: ground.receivedAt, child });
  }
  return carried;
}

/** What an organisation is called. */
export async function organisationName(tx: Tx, id: string): Promise<{ kk: string; ru: string; en: string }> {
  const { nameKk, nameRu, nameEn } = await tx
    .selectFrom('organisation')
    .select(['nameKk', 'nameRu', 'nameEn'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { kk: nameKk, ru: nameRu, en: nameEn };
}
