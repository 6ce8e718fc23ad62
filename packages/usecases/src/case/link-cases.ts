import {
  endIncidentLink,
  insertIncidentLink,
  lockCase,
  readCase,
  readCaseByNumber,
  readCasesBeside,
  readIncidentLinks,
} from '@qorgan/data';
import { breaks, can, ok, refuse, type CaseFile, type IncidentLink, type Result } from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';

export type IncidentView = {
  file: CaseFile;
  /** The other cases of the incident, as far as this reader leads them. */
  others: readonly CaseFile[];
  /** Which of them somebody joined by hand, and why. */
  links: readonly IncidentLink[];
};

/** The incident of a case, for those who may say what belongs to it. The look names the cases it showed. */
export const viewIncident = (ctx: Context, caseId: string): Promise<Result<IncidentView>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const subject = { type: 'case', id: caseId } as const;
    const file = await readCase(tx, seals, caseId);
    if (!file || !can(ctx.actor, 'case.work', file)) return deny('case.work', subject);
    const beside = await readCasesBeside(tx, seals, file);
    const others = beside.filter((other) => can(ctx.actor, 'case.work', other));
    const links = await readIncidentLinks(tx, seals, caseId);
    await record({ type: 'caseRead', subject, details: { shares: others.map(({ id }) => id) } });
    return ok({ file, others, links });
  });

/**
 * Says that another case of the school, told by its number, is of the same incident, and why. Only those who lead both may;
 * a case that they do not lead is to them as if it were not there. Refuses one that is in the incident already.
 */
export const linkCases = (
  ctx: Context,
  { caseId, number, reason }: { caseId: string; number: number; reason: string },
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const { tx, seals, deny } = desk;
    const file = await lockCase(tx, seals, caseId);
    if (!file || !can(ctx.actor, 'case.work', file)) return deny('case.work', { type: 'case', id: caseId });
    const other = await readCaseByNumber(tx, seals, number);
    if (!other || other.id === caseId || !can(ctx.actor, 'case.work', other))
      return breaks('caseNumberUnknown');
    if ((await readCasesBeside(tx, seals, file)).some(({ id }) => id === other.id))
      return breaks('alreadyInIncident');

    const { organisationId } = file;
    const link = { id: ctx.newId(), organisationId, caseId, otherId: other.id, reason };
    await insertIncidentLink(tx, seals, link, { at: ctx.now, by: ctx.actor.memberId });
    await onBoth(desk, 'casesLinked', caseId, other.id);
    return ok(undefined);
  });

/** Takes such a link back, with a reason. That it was there stays on record. */
export const unlinkCases = (
  ctx: Context,
  { caseId, linkId, reason }: { caseId: string; linkId: string; reason: string },
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const { tx, seals, deny } = desk;
    const file = await lockCase(tx, seals, caseId);
    if (!file || !can(ctx.actor, 'case.work', file)) return deny('case.work', { type: 'case', id: caseId });
    const link = (await readIncidentLinks(tx, seals, caseId)).find(({ id }) => id === linkId);
    const by = { at: ctx.now, by: ctx.actor.memberId };
    if (!link || !(await endIncidentLink(tx, seals, { id: linkId, reason }, by)))
      return refuse({ kind: 'changedMeanwhile' });
    await onBoth(desk, 'casesUnlinked', caseId, link.otherId);
    return ok(undefined);
  });

/** Each of the two cases has it in its own trail. */
async function onBoth({ record }: Desk, type: 'casesLinked' | 'casesUnlinked', one: string, other: string) {
  await record({ type, subject: { type: 'case', id: one }, details: { other } });
  await record({ type, subject: { type: 'case', id: other }, details: { other: one } });
}
