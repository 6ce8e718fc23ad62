import type { Tx } from '@qorgan/data';
import {
  breaks,
  isHeadAndDeputy,
  isHeadWithoutDesk,
  ok,
  refuse,
  roleFits,
  type Result,
  type Role,
} from '@qorgan/domain';

/**
 * Whether somebody may have these roles in an organisation, beside those they hold there in other seats. Refuses roles
 * that do not belong in its kind, being its head and a deputy at once (ADR 0064), and heading a body without receiving there
 * (ADR 0141).
 */
export async function fitting(
  tx: Tx,
  organisationId: string,
  roles: readonly Role[],
  besides: readonly Role[],
): Promise<Result<void>> {
  const { kind } = await tx
    .selectFrom('organisation')
    .select('kind')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  const unfit = roles.find((role) => !roleFits(role, kind));
  if (unfit) return refuse({ kind: 'wrongState', is: kind, needs: unfit });
  if (isHeadWithoutDesk(roles)) return breaks('bodyHeadReceives');
  return isHeadAndDeputy([...besides, ...roles]) ? breaks('headIsNoDeputy') : ok(undefined);
}
