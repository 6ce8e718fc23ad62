import { readBodies, readCase, readFacts, readReferrals, readTrack, type Body } from '@qorgan/data';
import {
  can,
  caseClosing,
  followsTrack,
  ok,
  parentsAreHidden,
  refuse,
  showsTrack,
  trackOnCase,
  type CaseFile,
  type Fact,
  type Referral,
  type Result,
  type Track,
  type TrackOnCase,
} from '@qorgan/domain';
import { act } from '../act.ts';
import { dutiesOnDesk, type DutyOnDesk } from '../case/view-case.ts';
import type { Context } from '../context.ts';

export type CaseTrackView = {
  file: CaseFile;
  /** Every fact ever recorded, corrected ones too. */
  facts: readonly Fact[];
  track: Track;
  onCase: TrackOnCase;
  /** Whether steps can be recorded: it is a case of bullying and not closed. */
  follows: boolean;
  isClosed: boolean;
  parentsHidden: boolean;
  /** The notices of paragraph 8 and the beginning of paragraph 9, which run beside the track. */
  beside: readonly DutyOnDesk[];
  referrals: readonly Referral[];
  bodies: readonly Body[];
};

/**
 * A case of bullying on the school's track (paragraphs 9 and 19), with the duties that run beside it. Not there
 * where the case is not one of bullying and never had a step recorded. The look is on record.
 */
export const viewCaseTrack = (ctx: Context, caseId: string): Promise<Result<CaseTrackView>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const subject = { type: 'case', id: caseId } as const;
    const file = await readCase(tx, seals, caseId);
    if (!file || !can(ctx.actor, 'case.read', file)) return deny('case.read', subject);
    const facts = (await readFacts(tx, seals, [caseId])).get(caseId) ?? [];
    if (!showsTrack(facts)) return refuse({ kind: 'notFound' });
    await record({ type: 'trackRead', subject });

    const referrals = await readReferrals(tx, seals, { caseIds: [caseId] });
    const duties = await dutiesOnDesk(ctx, desk, file, { facts, referrals });
    const track = (await readTrack(tx, file.organisationId))!;
    const isClosed = caseClosing(facts) !== undefined;
    return ok({
      file,
      facts,
      track,
      onCase: trackOnCase(track, facts, await desk.calendar(), ctx.now),
      follows: followsTrack(facts) && !isClosed,
      isClosed,
      parentsHidden: parentsAreHidden(facts),
      beside: duties.filter(({ id }) => id.startsWith('p8.') || id === 'p9.bullying'),
      referrals,
      bodies: await readBodies(tx, ctx.actor.organisationId),
    });
  });
