import { namesOf, readCase, readMentions, readShares, readStaff, readSupportPages } from '@qorgan/data';
import {
  actorOn,
  can,
  compareKazakh,
  dayOf,
  isImplicated,
  ok,
  recipientsOf,
  type CaseFile,
  type CaseMention,
  type CaseShare,
  type LeaderPost,
  type Result,
} from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

export type CaseAccess = {
  file: CaseFile;
  /** Those who lead it, in the order in which they are turned to. */
  leaders: readonly { memberId: string; name: string; post: LeaderPost; isThere: boolean }[];
  shares: readonly CaseShare[];
  former: readonly CaseShare[];
  /** Colleagues with whom it may be shared, by the Kazakh alphabet. */
  colleagues: readonly { memberId: string; name: string; position: { kk: string; ru: string } }[];
  hasSupportPage: boolean;
  /** That the psychologist may know that there is a case; null where they may not. */
  mention: CaseMention | null;
  formerMentions: readonly CaseMention[];
  /** It is shared whole with a psychologist, who knows of it by that. */
  isSharedWithPsychologist: boolean;
};

/** Everybody who can see a case today and why, and who could. For those who lead it; the look is on record. */
export const caseAccess = (ctx: Context, caseId: string): Promise<Result<CaseAccess>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const subject = { type: 'case', id: caseId } as const;
    const file = await readCase(tx, seals, caseId);
    if (!file || !can(ctx.actor, 'case.share', file)) return deny('case.share', subject);

    const today = dayOf(ctx.now);
    const staff = await readStaff(tx, file.organisationId);
    const leading = recipientsOf(file, staff, today);
    const all = await readShares(tx, seals, { caseId });
    const living = all.filter(({ endedAt }) => !endedAt);
    const free = staff.filter(
      (seat) =>
        !can(actorOn(seat, today), 'case.read', file) &&
        !isImplicated(seat, file) &&
        !living.some(({ memberId }) => memberId === seat.memberId),
    );
    const ids = staff.map(({ memberId }) => memberId);
    const names = await namesOf(tx, seals, ids);
    const positions = await tx
      .selectFrom('member')
      .select(['id', 'positionKk', 'positionRu'])
      .where('id', 'in', ids)
      .execute();
    const positionOf = (id: string) => {
      const found = positions.find((row) => row.id === id);
      return { kk: found?.positionKk ?? '', ru: found?.positionRu ?? '' };
    };
    const nameOf = (id: string) => names.get(id) ?? '';
    const mentions = await readMentions(tx, seals, { caseId });
    const keepsWatch = (id: string) =>
      staff.some(({ memberId, roles }) => memberId === id && roles.includes('psychologist'));
    await record({ type: 'caseAccessRead', subject });
    return ok({
      file,
      leaders: leading.map(({ seat: { memberId }, post, isThere }) => ({
        ...{ memberId, name: nameOf(memberId), post, isThere },
      })),
      shares: living,
      former: all.filter(({ endedAt }) => endedAt),
      colleagues: free
        .map(({ memberId }) => ({ memberId, name: nameOf(memberId), position: positionOf(memberId) }))
        .toSorted((a, b) => compareKazakh(a.name, b.name)),
      mention: mentions.find(({ endedAt }) => !endedAt) ?? null,
      formerMentions: mentions.filter(({ endedAt }) => endedAt),
      isSharedWithPsychologist: living.some(
        ({ memberId, extent }) => extent === 'whole' && keepsWatch(memberId),
      ),
      hasSupportPage: (await readSupportPages(tx, seals, [caseId])).has(caseId),
    });
  });
