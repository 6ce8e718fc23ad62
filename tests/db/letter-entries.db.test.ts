import { inContext, type Database, type Tx } from '@qorgan/data';
import { freshDatabase } from '@qorgan/data/testing';
import type { ReferralEvent } from '@qorgan/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as cases from './case-town.ts';
import * as letters from './letter-town.ts';
import { buildTown, type Town } from './rights-town.ts';
import type { Place } from './town-people.ts';

let database: Database;
let town: Town;
let referralId: string;
let parties: { organisationId: string; recipientId: string };
beforeAll(async () => {
  database = await freshDatabase();
  town = await buildTown(database.db);
  parties = { organisationId: town.organisations.ownSchool, recipientId: town.organisations.recipient };
});
beforeEach(async () => {
  const written = { memberId: deputy().memberId, concernsHead: false, isSent: true };
  ({ referralId } = await cases.insertCase(database.db, { ...parties, ...written }));
});
afterAll(() => database.close());

const somebody = (place: Place, role: string) =>
  town.actors.find((one) => one.place === place && one.actor.roles.join() === role)!.actor;
const deputy = () => somebody('ownSchool', 'deputy');
const receiver = () => somebody('recipient', 'receiver');
const as = <T>(actor: ReturnType<typeof deputy>, work: (tx: Tx) => Promise<T>) =>
  inContext(database.db, { actor }, work);

/** Writes an entry in the name of this person. */
async function write(
  { memberId, organisationId, ...actor }: ReturnType<typeof deputy>,
  change: { type?: ReferralEvent['type']; corrects?: string } = {},
) {
  const row = { ...letters.eventRow(referralId, memberId, organisationId), ...change };
  await as({ memberId, organisationId, ...actor }, (tx) =>
    tx.insertInto('referralEvent').values(row).execute(),
  );
  return row;
}
const refused = 'row-level security';

describe('each side puts right its own word', () => {
  test('and not the other’s', async () => {
    const ours = await write(deputy());
    const theirs = await write(receiver());
    await expect(write(deputy(), { corrects: theirs.id })).rejects.toThrow(refused);
    await expect(write(receiver(), { corrects: ours.id })).rejects.toThrow(refused);
    await write(deputy(), { corrects: ours.id });
    await write(receiver(), { corrects: theirs.id });
  });

  test('once: a second correction names the first', async () => {
    const ours = await write(deputy());
    const anew = await write(deputy(), { corrects: ours.id });
    await expect(write(deputy(), { corrects: ours.id })).rejects.toThrow('unique');
    await write(deputy(), { corrects: anew.id });
  });

  test('of this letter and no other', async () => {
    const elsewhere = await write(deputy());
    const written = { memberId: deputy().memberId, concernsHead: false, isSent: true };
    ({ referralId } = await cases.insertCase(database.db, { ...parties, ...written }));
    await expect(write(deputy(), { corrects: elsewhere.id })).rejects.toThrow(refused);
  });

  test('a recipient says that it received and what it answers, and takes back only that it took it up', async () => {
    for (const type of ['sent', 'leftReturned'] as const)
      await expect(write(receiver(), { type })).rejects.toThrow(refused);
    const took = await write(receiver(), { type: 'accepted' });
    await write(receiver(), { type: 'withdrawn', corrects: took.id });
    const theirs = await write(receiver());
    await expect(write(receiver(), { type: 'withdrawn', corrects: theirs.id })).rejects.toThrow(refused);
  });
});

describe('a letter that its recipient gives back', () => {
  const seenByReceiver = () =>
    as(receiver(), async (tx) => ({
      letters: (await tx.selectFrom('letter').select('id').where('referralId', '=', referralId).execute())
        .length,
      kept: (
        await tx.selectFrom('withdrawnSending').selectAll().where('referralId', '=', referralId).execute()
      ).length,
    }));
  const keep = (entry: { id: string; referralId: string }) =>
    as(receiver(), (tx) =>
      tx.insertInto('withdrawnSending').values(letters.withdrawnRow(entry, parties)).execute(),
    );

  test('is closed to it, and it keeps that it was there', async () => {
    await expect(keep(await write(receiver()))).rejects.toThrow(refused);
    expect(await seenByReceiver()).toEqual({ letters: 1, kept: 0 });
    await keep(await write(receiver(), { type: 'returned' }));
    expect(await seenByReceiver()).toEqual({ letters: 0, kept: 1 });
  });

  test('and it says nothing more of it', async () => {
    const back = await write(receiver(), { type: 'returned' });
    for (const type of ['received', 'accepted', 'returned', 'done'] as const)
      await expect(write(receiver(), { type })).rejects.toThrow(refused);
    await expect(write(receiver(), { type: 'withdrawn', corrects: back.id })).rejects.toThrow(refused);
  });

  test('on the school’s note alone it stays where it is', async () => {
    await write(deputy(), { type: 'returned' });
    expect(await seenByReceiver()).toEqual({ letters: 1, kept: 0 });
  });
});

test('a letter goes again for one of the same case and duty, and once', async () => {
  const again = (follows: string, caseId: string) =>
    as(deputy(), (tx) =>
      tx
        .insertInto('referral')
        .values({
          id: crypto.randomUUID(),
          caseId,
          ...parties,
          concernsHead: false,
          duty: 'p8.childRightsBody',
          createdAt: new Date(0),
          createdBy: deputy().memberId,
          follows,
        })
        .execute(),
    );
  const own = await database.db
    .selectFrom('referral')
    .select('caseId')
    .where('id', '=', referralId)
    .executeTakeFirstOrThrow();
  const written = { memberId: deputy().memberId, concernsHead: false, isSent: true };
  const other = await cases.insertCase(database.db, { ...parties, ...written });
  await expect(again(referralId, other.caseId)).rejects.toThrow('same case');
  await again(referralId, own.caseId);
  await expect(again(referralId, own.caseId)).rejects.toThrow('unique');
});

describe('a letter that is taken back', () => {
  const hide = () =>
    as(deputy(), (tx) =>
      tx
        .updateTable('referral')
        .set({ sentAt: null, sentLetterId: null })
        .where('id', '=', referralId)
        .execute(),
    );
  const keep = (actor: ReturnType<typeof deputy>, entry: { id: string; referralId: string }, of = parties) =>
    as(actor, (tx) => tx.insertInto('withdrawnSending').values(letters.withdrawnRow(entry, of)).execute());
  const seenBy = (actor: ReturnType<typeof deputy>) =>
    as(actor, async (tx) => {
      const rows = async (table: 'letter' | 'referralEvent' | 'withdrawnSending') =>
        (await tx.selectFrom(table).select('referralId').where('referralId', '=', referralId).execute())
          .length;
      const referral = await tx.selectFrom('referral').select('id').where('id', '=', referralId).execute();
      return {
        referral: referral.length,
        letters: await rows('letter'),
        entries: await rows('referralEvent'),
        withdrawn: await rows('withdrawnSending'),
      };
    });

  test('leaves its recipient the note that it was there; nobody else has it', async () => {
    const sent = await write(deputy(), { type: 'sent' });
    const back = await write(deputy(), { type: 'withdrawn', corrects: sent.id });
    await keep(deputy(), back);
    await hide();
    expect(await seenBy(receiver())).toEqual({ referral: 0, letters: 0, entries: 0, withdrawn: 1 });
    expect(await seenBy(deputy())).toEqual({ referral: 1, letters: 1, entries: 2, withdrawn: 1 });
    for (const actor of [
      somebody('ownSchool', 'teacher'),
      somebody('ownSchool', 'administrator'),
      somebody('otherSchool', 'head'),
      somebody('otherBody', 'receiver'),
    ])
      expect(await seenBy(actor)).toEqual({ referral: 0, letters: 0, entries: 0, withdrawn: 0 });
    await expect(database.db.deleteFrom('withdrawnSending').execute()).rejects.toThrow('append-only');
  });

  test('is noted for its recipient only, and by its school', async () => {
    const sent = await write(deputy(), { type: 'sent' });
    const back = await write(deputy(), { type: 'withdrawn', corrects: sent.id });
    const { otherBody, otherSchool } = town.organisations;
    await expect(keep(receiver(), back)).rejects.toThrow(refused);
    await expect(keep(somebody('ownSchool', 'teacher'), back)).rejects.toThrow(refused);
    await expect(keep(deputy(), back, { ...parties, recipientId: otherBody })).rejects.toThrow(refused);
    await expect(keep(deputy(), back, { ...parties, organisationId: otherSchool })).rejects.toThrow(refused);
    const theirs = await write(receiver());
    await expect(keep(deputy(), theirs)).rejects.toThrow(refused);
  });

  test('stays where it is once the recipient has confirmed, whatever the code says', async () => {
    await write(receiver());
    await expect(hide()).rejects.toThrow('not taken back');
    expect(await seenBy(receiver())).toMatchObject({ referral: 1, letters: 1 });
  });

  test('may be taken back beside the school’s own note of a receipt', async () => {
    await write(deputy());
    await expect(hide()).resolves.toBeDefined();
  });
});
