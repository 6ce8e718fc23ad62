import type { CarriedChild } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

const place = (id: string) => ({ table: 'referral_child', column: 'content', id });

/** Lets the child go with a letter. A letter that went before goes with what it went with: once. */
export async function carryChild(
  tx: Tx,
  seals: Seals,
  referralId: string,
  child: CarriedChild,
): Promise<void> {
  await tx
    .insertInto('referralChild')
    .values({ referralId, content: seals.seal(place(referralId), JSON.stringify(child)) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The child that came with a letter; `undefined` where none did. `seals` are those of the school. */
export async function readCarriedChild(
  tx: Tx,
  seals: Seals,
  referralId: string,
): Promise<CarriedChild | undefined> {
  const row = await tx
    .selectFrom('referralChild')
    .select('content')
    .where('referralId', '=', referralId)
    .executeTakeFirst();
  return row && (JSON.parse(seals.open(place(referralId), row.content)) as CarriedChild);
}
