import { isPreparedLine, preparedLines, type PreparedLine } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import type { Vault } from '../vault/vault.ts';
import { readRequests } from './requests.ts';

/** One line of Annex 1 as a school prepared it for this case (ADR 0015). */
export type PreparedByASchool = {
  fieldId: PreparedLine;
  words: string;
  schoolName: { kk: string; ru: string; en: string };
  answeredOn: Date;
  requestId: string;
};

/**
 * What schools prepared of Annex 1 for a body's case: of each request the latest answer, line by line in the order of the
 * form. Free words, which belong to no line, are not in it.
 */
export async function answersForBodyCase(
  tx: Tx,
  vault: Vault,
  bodyCaseId: string,
): Promise<PreparedByASchool[]> {
  const requests = await readRequests(tx, vault, { bodyCaseId });
  const found = requests.flatMap(({ id: requestId, recipient, answers }) => {
    const last = answers.at(-1);
    if (!last) return [];
    return Object.entries(last.content.lines).flatMap(([fieldId, words]) =>
      isPreparedLine(fieldId) && words
        ? [{ fieldId, words, schoolName: recipient, answeredOn: last.sentAt, requestId }]
        : [],
    );
  });
  return found.toSorted((a, b) => preparedLines.indexOf(a.fieldId) - preparedLines.indexOf(b.fieldId));
}
