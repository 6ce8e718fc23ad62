import { createHash, randomBytes } from 'node:crypto';
import { deleteHeldForm, deleteHeldForms, inContext, insertHeldForm, readHeldForm } from '@qorgan/data';
import type { House } from '../context.ts';

/** How long a form waits for its owner, in milliseconds: over a weekend, and over Nauryz. */
export const heldFor = 7 * 24 * 3_600_000;
const purposeOf = (id: string) => `held_form ${id}`;
/** As with sessions, the database cannot hand out what opens a form. */
const stored = (id: string) => createHash('sha256').update(id).digest('hex');
const rowOf = (of: Of) => ({ id: stored(of.id), accountId: of.accountId });

type Of = { id: string; accountId: string };

/**
 * Keeps what somebody had typed when their session had ended, sealed, for `heldFor`. Answers with an id for a cookie;
 * it is in no other place. What others left too long ago is wiped.
 */
export async function holdForm(house: House, form: { accountId: string; content: string }): Promise<string> {
  const id = randomBytes(24).toString('base64url');
  await inContext(house.db, { purpose: 'identity' }, async (tx) => {
    await deleteHeldForms(tx, house.now);
    await insertHeldForm(tx, {
      id: stored(id),
      accountId: form.accountId,
      content: house.vault.sealPortable(purposeOf(stored(id)), form.content),
      expiresAt: new Date(house.now.getTime() + heldFor),
    });
  });
  return id;
}

/**
 * What was kept, for the account it belongs to; null where there is nothing or it has grown too old. It stays: the
 * answer it goes into may be lost on the line. `dropHeldForm` wipes it once it has arrived.
 */
export const openHeldForm = (house: House, of: Of): Promise<string | null> =>
  inContext(house.db, { purpose: 'identity' }, async (tx) => {
    const form = await readHeldForm(tx, rowOf(of));
    if (!form || form.expiresAt <= house.now) return null;
    return house.vault.openPortable(purposeOf(form.id), form.content);
  });

/** Wipes a form that its owner has back. Another account's stays. */
export const dropHeldForm = (house: House, of: Of): Promise<void> =>
  inContext(house.db, { purpose: 'identity' }, (tx) => deleteHeldForm(tx, rowOf(of)));
