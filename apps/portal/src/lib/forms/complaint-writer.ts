import { limits } from '@qorgan/contract';

type SignedIn = { name: string; organisation: { names: Readonly<Record<'kk' | 'ru', string>> } };

/** Who writes is known of whoever is signed in: by name and organisation, as a letter has it; empty for everybody else. */
export const complaintWriter = (session: SignedIn | null, language: 'kk' | 'ru'): string =>
  session ? `${session.name}, ${session.organisation.names[language]}`.slice(0, limits.name) : '';
