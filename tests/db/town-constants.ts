/** When everything of the town happened. */
export const at = new Date('2026-11-20T05:00:00Z');

/** The day of every actor of the town. */
export const today = '2026-11-20';

/** Stands for what is sealed. */
export const sealed = Uint8Array.of(1);

let numbers = 0;
/** A number that nothing of this run has yet. */
export const nextNumber = () => (numbers += 1);
