import type { IsoDate } from '@qorgan/statute';

/** What a file says of its making while the letter has no date: the oldest day that both PDF and ZIP can hold. */
const undated: IsoDate = '1980-01-01';

/**
 * The instant a file is said to be made: the letter's own day at noon in Kazakhstan, and no clock, so that the same
 * letter makes the same bytes.
 */
export const madeAt = (day: IsoDate | null): Date => new Date(`${day ?? undated}T12:00:00+05:00`);
