import { inContext, readPupils } from '@qorgan/data';
import { can, compareKazakh, fullName, ok, type Result } from '@qorgan/domain';
import type { Context } from '../context.ts';
import { denyTo, recordFor } from '../organisation/on-behalf-of.ts';
import { compareClasses } from './compare-classes.ts';

export type PupilListed = { id: string; name: string; classLabel: string; birthDate: string };

/** How many pupils each class has, in the order of the classes. Opens nobody's name, so nothing is put on record. */
export const countPupils = (ctx: Context): Promise<Result<{ classLabel: string; pupils: number }[]>> =>
  inContext(ctx.db, { actor: ctx.actor }, async (tx) => {
    const { organisationId } = ctx.actor;
    if (!can(ctx.actor, 'pupil.manage', { organisationId })) return denyTo(ctx, tx, 'pupil.manage');
    const classes = await tx
      .selectFrom('pupil')
      .where('organisationId', '=', organisationId)
      .where('leftAt', 'is', null)
      .groupBy('classLabel')
      .select(({ fn }) => ['classLabel', fn.countAll<number>().as('pupils')])
      .execute();
    return ok(classes.toSorted((a, b) => compareClasses(a.classLabel, b.classLabel)));
  });

/** The pupils of a class, or of the school, by the Kazakh alphabet, for whoever looks after the roster. On record. */
export const listPupils = (
  ctx: Context,
  { classLabel }: { classLabel?: string } = {},
): Promise<Result<PupilListed[]>> =>
  inContext(ctx.db, { actor: ctx.actor }, async (tx) => {
    const { organisationId } = ctx.actor;
    if (!can(ctx.actor, 'pupil.manage', { organisationId })) return denyTo(ctx, tx, 'pupil.manage');
    let query = tx
      .selectFrom('pupil')
      .select('id')
      .where('organisationId', '=', organisationId)
      .where('leftAt', 'is', null);
    if (classLabel !== undefined) query = query.where('classLabel', '=', classLabel);
    const ids = (await query.execute()).map(({ id }) => id);
    const pupils = await readPupils(tx, await ctx.vault.of(tx, organisationId), { ids });
    await recordFor(ctx, tx, organisationId, {
      type: 'pupilsSearched',
      details: { found: pupils.length, isList: true },
    });
    return ok(
      pupils
        .map(({ id, child }) => {
          return { id, name: fullName(child), classLabel: child.classLabel, birthDate: child.birthDate };
        })
        .toSorted((a, b) => compareKazakh(a.name, b.name)),
    );
  });
