import type { Tx } from '../schema.ts';

/** Notes whether a body has people who receive in the portal: a school sees the body, never its people. */
export const markReceivesHere = async (
  tx: Tx,
  organisationId: string,
  receivesHere: boolean,
): Promise<void> => {
  await tx.updateTable('organisation').set({ receivesHere }).where('id', '=', organisationId).execute();
};
