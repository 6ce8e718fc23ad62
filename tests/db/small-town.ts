import { randomUUID } from 'node:crypto';
import { createVault, type Database, type Vault } from '@qorgan/data';
import { freshDatabase } from '@qorgan/data/testing';
import type { Actor, Result, Role } from '@qorgan/domain';
import {
  addMember,
  asAdministration,
  createOrganisation,
  createRegion,
  signIn,
  type Context,
  type House,
} from '@qorgan/usecases';

export const password = 'teniz-tolqyny-42';
/** A Friday morning in Kazakhstan. */
export const start = new Date('2026-11-20T04:00:00Z');
export const later = (milliseconds: number, from = start) => new Date(from.getTime() + milliseconds);
export const minutes = (n: number) => n * 60_000;
export const hours = (n: number) => n * 3_600_000;

/** Where somebody always signs in: for each an address of their own, so that no test slows down another. */
export const homeOf = (login: string) => `home-of-${login.trim().toLowerCase()}`;

/** A region with two schools and the body that receives, set up as an administrator would, without people. */
export type SmallTown = {
  database: Database;
  masterKey: Uint8Array;
  vault: Vault;
  school: string;
  otherSchool: string;
  body: string;
  house: (now?: Date) => House;
  /** Gives somebody a seat and answers with what their use cases are given. */
  join: (login: string, roles: Role[], organisationId?: string) => Promise<(now?: Date) => Context>;
};

export async function openSmallTown(): Promise<SmallTown> {
  const database = await freshDatabase();
  const masterKey = crypto.getRandomValues(new Uint8Array(32));
  const vault = createVault(masterKey);
  const house = (now = start): House => ({
    db: database.db,
    vault,
    now,
    requestId: 'test',
    newId: randomUUID,
  });

  const inThree = (name: string) => ({ kk: name, ru: name, en: name });
  const regionId = (await createRegion(house(), { name: inThree('Region') })).id;
  const create = async (kind: 'school' | 'regionalBody', name: string) =>
    (await createOrganisation(house(), { kind, regionId, name: inThree(name) })).id;
  const school = await create('school', 'School');
  const otherSchool = await create('school', 'Other school');
  const body = await create('regionalBody', 'Body');

  async function join(login: string, roles: Role[], organisationId = school) {
    const person = {
      login,
      roles,
      organisationId,
      name: `Name of ${login}`,
      position: { kk: '', ru: '' },
      phone: null,
    };
    granted(await addMember(asAdministration(house()), { ...person, password }));
    const { actor } = granted(await signIn(house(), { login, password, address: homeOf(login) }));
    return (now = start): Context => ({ ...house(now), actor });
  }
  return { database, masterKey, vault, school, otherSchool, body, house, join };
}

/** The value of what must not have been refused. */
export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** Somebody with no seat stored, for what is asked on behalf of strangers. */
export const strangerIn = (organisationId: string): Actor => ({
  memberId: randomUUID(),
  accountId: randomUUID(),
  organisationId,
  organisationKind: 'school',
  roles: ['teacher'],
  hasBeenHead: false,
  on: '2026-11-20',
});
