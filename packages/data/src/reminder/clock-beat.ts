import type { Tx } from '../schema.ts';

/** The clock has come to the end of a round. */
export const writeClockBeat = async (tx: Tx, at: Date): Promise<void> => {
  await tx.updateTable('clockBeat').set({ at }).execute();
};

/** When it last did, in any process; when the house was set up where it never has. */
export const readClockBeat = async (tx: Tx): Promise<Date> =>
  (await tx.selectFrom('clockBeat').select('at').executeTakeFirstOrThrow()).at;
