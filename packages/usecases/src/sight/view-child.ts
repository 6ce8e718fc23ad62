import {
  asPurpose,
  pupilsById,
  readCase,
  readLeaves,
  readMentions,
  readProposals,
  readPutForwardAnswers,
  readShares,
  readStandingDays,
  readWatchContacts,
  readWatchEntries,
  readWatchRecords,
} from '@qorgan/data';
import {
  can,
  childChronology,
  dayOf,
  ok,
  type ChildEvent,
  type ChildSources,
  type Result,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { askedCases } from './signs-desk.ts';

export type ChildView = {
  pupilId: string;
  name: string;
  classLabel: string;
  /** The oldest first. */
  events: readonly ChildEvent[];
  /** The child's open entry; null where the child is not watched now. */
  entryId: string | null;
};

/** Before there were days of anybody. */
const everSince = '2000-01-01';

/**
 * All that the psychologist may see of one pupil, in order of time: signs let through, days away, the register's records
 * and contacts, what was put forward and answered, that a case exists by leave, and cases shared whole. Whom a part of it
 * concerns does not see that part. Every look is on record.
 */
export const viewChild = (ctx: Context, pupilId: string): Promise<Result<ChildView>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const { organisationId } = ctx.actor;
    const subject = { type: 'pupil', id: pupilId } as const;
    if (!can(ctx.actor, 'watch.desk', { organisationId })) return deny('watch.desk', subject);
    const pupil = (await pupilsById(tx, seals, [pupilId])).get(pupilId);
    if (!pupil) return deny('watch.desk', subject);

    const entries = await readWatchEntries(tx, { pupilId });
    const ids = entries.filter((entry) => can(ctx.actor, 'watch.read', entry)).map(({ id }) => id);
    const sources = await sourcesOf(ctx, desk, pupilId, ids);
    await record({ type: 'childChronologyRead', subject });
    return ok({
      ...{ pupilId, name: pupil.name, classLabel: pupil.classLabel },
      events: childChronology(sources),
      entryId: entries.find(({ id, endedAt }) => !endedAt && ids.includes(id))?.id ?? null,
    });
  });

async function sourcesOf(
  ctx: Context,
  desk: Desk,
  pupilId: string,
  entryIds: readonly string[],
): Promise<ChildSources> {
  const { tx, seals } = desk;
  const { organisationId } = ctx.actor;
  const span = { organisationId, from: everSince, until: dayOf(ctx.now), pupilIds: [pupilId] } as const;
  const proposals = (await readProposals(tx, seals, 'standing')).filter((one) => one.pupilId === pupilId);
  const shared = await sharedOf(ctx, desk, pupilId);
  const mentions = await readMentions(tx, seals, { pupilId });
  return {
    signs: await readLeaves(tx, seals, { pupilId }),
    days: await readStandingDays(tx, span),
    records: [...(await readWatchRecords(tx, seals, entryIds)).values()].flat(),
    contacts: [...(await readWatchContacts(tx, seals, entryIds)).values()].flat(),
    answers: await readPutForwardAnswers(tx, seals, { pupilId }),
    proposals,
    // What is shared whole says so itself.
    mentions: mentions.filter(({ caseId }) => !shared.some((one) => one.caseId === caseId)),
    shared,
    asked: (await askedCases(desk, pupilId)).map(({ report, reportId, askedAt, askedByName }) => ({
      ...{ reportId, number: report?.number ?? null, askedAt, askedByName },
    })),
  };
}

/** Cases about the pupil that are shared whole with the person who acts. */
async function sharedOf(ctx: Context, { tx, seals }: Desk, pupilId: string): Promise<ChildSources['shared']> {
  const shares = (await readShares(tx, seals, { livingOf: ctx.actor.memberId })).filter(
    ({ extent }) => extent === 'whole',
  );
  const found: ChildSources['shared'][number][] = [];
  for (const { caseId, sharedAt, sharedByName } of shares) {
    const file = await asPurpose(tx, { actor: ctx.actor, sharedCase: caseId }, () =>
      readCase(tx, seals, caseId),
    );
    if (file?.pupilId === pupilId) found.push({ caseId, number: file.number, sharedAt, sharedByName });
  }
  return found;
}
