import type { IsoDate } from '../paragraph.ts';

/**
 * The first day on which the order is in force: the earliest possible one (order-2026/order-4, ADR 0010).
 * Registered on 2 June 2026; published that day at the earliest; ten calendar days, 3 to 12 June, go by.
 */
export const entryIntoForce: IsoDate = '2026-06-13';
