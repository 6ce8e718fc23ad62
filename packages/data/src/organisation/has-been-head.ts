import { sql } from 'kysely';

/** Of a row of `member`: whether its account holds or held a head's seat in that organisation, this one or another. */
export const hasBeenHead = sql<boolean>`exists (
  select 1 from member seat where seat.account_id = member.account_id
    and seat.organisation_id = member.organisation_id and (seat.was_head or 'head' = any (seat.roles)))`;
