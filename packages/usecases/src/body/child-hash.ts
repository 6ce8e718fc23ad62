import type { Vault } from '@qorgan/data';
import { foldName, type BodyChild } from '@qorgan/domain';

/** By what a second word about the same child is found: surname, name and day of birth, however they were typed. */
export const childHash = (
  vault: Vault,
  organisationId: string,
  { surname, given, birthDate }: Pick<BodyChild, 'surname' | 'given' | 'birthDate'>,
): Uint8Array =>
  vault.lookupHash(
    `body.child ${organisationId}`,
    `${foldName(surname)} ${foldName(given)} ${birthDate ?? ''}`,
  );
