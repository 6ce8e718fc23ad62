import type { Role } from '@qorgan/domain';

/** Whoever is signed in, as the header shows them. */
export type Person = { name: string; organisation: string; roles: readonly Role[]; isActingHead: boolean };
