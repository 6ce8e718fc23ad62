import type { findSession } from '@qorgan/usecases';

/** Whoever is signed in, as `findSession` knows them. */
export type SignedIn = NonNullable<Awaited<ReturnType<typeof findSession>>>;
