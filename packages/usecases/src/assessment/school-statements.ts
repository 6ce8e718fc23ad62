import { answersForBodyCase, readChildrenFromSchools } from '@qorgan/data';
import { dayOf, type SchoolStatement } from '@qorgan/domain';
import type { Desk } from '../act.ts';
import type { Context } from '../context.ts';

/**
 * What schools have said that belongs into blanks of Annex 1: that the child learns there and in which class, as the data
 * that go with a letter have it; and what a school prepared of the form in its answer to a request. An answer that was put
 * right is a further statement, with a decision of its own. A school stands with its name in Kazakh.
 */
export async function schoolStatements(
  ctx: Context,
  { tx }: Desk,
  bodyCaseId: string,
): Promise<readonly SchoolStatement[]> {
  const carried = await readChildrenFromSchools(tx, ctx.vault, bodyCaseId);
  const prepared = await answersForBodyCase(tx, ctx.vault, bodyCaseId);
  return [
    ...carried.map(({ referralId, school, sentAt, child }) => ({
      fieldId: 'a1.s3.education',
      words: child.classLabel ? `${school.kk}, ${child.classLabel}` : school.kk,
      school: school.kk,
      statedOn: dayOf(sentAt),
      sourceId: `referral/${referralId}`,
    })),
    ...prepared.map(({ fieldId, words, schoolName, answeredOn, requestId }) => ({
      ...{ fieldId, words, school: schoolName.kk, statedOn: dayOf(answeredOn) },
      sourceId: `request/${requestId}/${answeredOn.getTime()}`,
    })),
  ];
}
