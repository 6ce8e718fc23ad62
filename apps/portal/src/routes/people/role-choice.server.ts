import { choice } from '@qorgan/contract';
import { roleFits, roles, type OrganisationKind } from '@qorgan/domain';
import * as z from 'zod';
import type { MemberProblem } from '#lib/text/people.ts';

/** The roles that there are in such an organisation. */
export const rolesIn = (kind: OrganisationKind) => roles.filter((role) => roleFits(role, kind));

/** At least one of them, each once. */
export const rolesOf = (kind: OrganisationKind) =>
  z
    .array(choice(rolesIn(kind)))
    .min(1, { error: 'roleNeeded' satisfies MemberProblem })
    .transform((list) => [...new Set(list)]);
