import { choice, say } from '@qorgan/contract';
import { kinds } from '@qorgan/statute';
import * as z from 'zod';
import { revisionInput } from './revision.ts';

/** The kinds of a case: at least one, out of the four that the order names. */
export const kindsInput = z.array(choice(kinds)).min(1, say('chooseOne')).max(kinds.length);

export const blankKinds = { kinds: [] as readonly string[], revision: '', seen: '' };
export type TypedKinds = typeof blankKinds;
export const kindsSchema = z.object({ kinds: kindsInput, revision: revisionInput });
