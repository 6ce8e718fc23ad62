import { found } from '#lib/server/answer.ts';
import { classKey } from '#lib/server/class-key.ts';
import { viewAbsences } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, url }) => {
  const ctx = locals.ctx();
  const asked = url.searchParams.get('class');
  const isAsked = (classLabel: string) => classKey(ctx, classLabel) === asked;
  const desk = found(await viewAbsences(ctx, asked === null ? {} : { isAsked }));
  const classes = desk.classes.map((one) => ({ ...one, key: classKey(ctx, one.classLabel) }));
  const chosen = classes.find(({ key }) => key === asked) ?? null;
  if (asked !== null && !chosen) error(404);
  return { ...desk, classes, chosen };
}) satisfies PageServerLoad;
