import { createHash, randomBytes } from 'node:crypto';
import { deleteHeldForms, inContext, insertHeldForm, takeHeldFormRow } from '@qorgan/data';
import type { House } from '../context.ts';

const kept = 30 * 60_000;
const purposeOf = (id: string) => `held_form ${id}`;
/** As with sessions, the database cannot hand out what opens a form. */
const stored = (id: string) => createHash('sha256').update(id).digest('hex');

/**
 * Keeps what somebody had typed when their session had ended, sealed, for half an hour. Answers with an id for a
 * cookie; it is in no other place.
 */
export async function holdForm(house: House, form: { accountId: string; content: string }): Promise<string> {
  const id = randomBytes(24).toString('base64url');
  await inContext(house.db, { purpose: 'identity' }, async (tx) => {
    await deleteHeldForms(tx, house.now);
    await insertHeldForm(tx, {
      id: stored(id),
      accountId: form.accountId,
      content: house.vault.sealPortable(purposeOf(stored(id)), form.content),
      expiresAt: new Date(house.now.getTime() + kept),
    });
  });
  return id;
}

/** What was kept, for the account it belongs to, once; null where there is nothing or it has grown too old. */
export const takeHeldForm = (house: House, of: { id: string; accountId: string }): Promise<string | null> =>
  inContext(house.db, { purpose: 'identity' }, async (tx) => {
    const form = await takeHeldFormRow(tx, { id: stored(of.id), accountId: of.accountId });
    if (!form || form.expiresAt <= house.now) return null;
    return house.vault.openPortable(purposeOf(form.id), form.content);
  });
