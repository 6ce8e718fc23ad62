import type { Context } from '@qorgan/usecases';

/** Stands for a class in the address: what a school calls a class may say more about a child than an address should. */
export const classKey = ({ vault, actor }: Context, classLabel: string): string =>
  Buffer.from(vault.lookupHash(`class ${actor.organisationId}`, classLabel))
    .toString('hex')
    .slice(0, 12);
