import { readBodies, readReport, readStaff } from '@qorgan/data';
import { renderDirectLetter, type LetterLanguages } from '@qorgan/documents';
import { can, dayOf, ok, recipientsAmong, recipientsOf, type Result } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { signsOf } from '../referral/letter-facts.ts';

/**
 * A letter to a body, made from what a reporter typed and ready to be signed by them, for a report that nobody in the
 * school may see. It is made anew each time and not kept; that it was made is on record. Only for its reporter, only
 * while nobody is left, only to a body that the direct ways name: anything else is not there.
 */
export const directLetter = (
  ctx: Context,
  wanted: { reportId: string; bodyId: string; format: 'pdf' | 'docx'; languages: LetterLanguages },
): Promise<Result<{ bytes: Uint8Array; number: number }>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const { organisationId, memberId } = ctx.actor;
    const subject = { type: 'report', id: wanted.reportId } as const;
    const report = await readReport(tx, seals, wanted.reportId);
    const isOwn = report?.reporterId === memberId && can(ctx.actor, 'report.read', report);
    if (!report || !isOwn) return deny('report.read', subject);
    const today = dayOf(ctx.now);
    const bodies = await readBodies(tx, organisationId);
    const body = recipientsAmong('p8.childRightsBody', bodies).find(({ id }) => id === wanted.bodyId);
    const isSeen = recipientsOf(report, await readStaff(tx, organisationId), today).length > 0;
    if (!body || isSeen) return deny('report.read', subject);

    const me = await tx
      .selectFrom('member')
      .select(['positionKk', 'positionRu', 'phone'])
      .where('id', '=', memberId)
      .executeTakeFirstOrThrow();
    const phone = me.phone && seals.open({ table: 'member', column: 'phone', id: memberId }, me.phone);
    const school = bodies.find(({ id }) => id === organisationId)!;
    const { kk, ru } = body.headPosition;
    const bytes = await renderDirectLetter(
      {
        ...report,
        languages: wanted.languages,
        writer: { name: report.reporterName, position: { kk: me.positionKk, ru: me.positionRu }, phone },
        school: school.name,
        date: today,
        addressee: { position: kk && ru ? { kk, ru } : null, name: body.name },
        reportNumber: report.number,
        concerns: report.concernsNames,
        children: report.pupils,
        signs: signsOf([report]),
        saw: [report.otherSign, report.saw].filter((words) => words !== null),
      },
      wanted.format,
    );
    await record({
      type: 'directLetterPrepared',
      subject,
      details: { body: wanted.bodyId, format: wanted.format },
    });
    return ok({ bytes, number: report.number });
  });
