import { found } from '#lib/server/answer.ts';
import { classKey } from '#lib/server/class-key.ts';
import { viewPictures } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, url }) => {
  const ctx = locals.ctx();
  const asked = url.searchParams.get('year') ?? '';
  const year = /^20\d\d$/.test(asked) ? Number(asked) : undefined;
  const pictures = found(await viewPictures(ctx, { year, as: 'page' }));
  const classes = pictures.classes.map(({ classLabel }) => ({ classLabel, key: classKey(ctx, classLabel) }));
  const key = url.searchParams.get('class') ?? '';
  const at = classes.findIndex((one) => one.key === key);
  if (key !== '' && at < 0) error(404);
  const shown = at < 0 ? pictures.school : pictures.classes[at]!;
  return {
    ...{ year: pictures.year, years: pictures.years, months: pictures.months, classes, key },
    ...{ classLabel: classes[at]?.classLabel ?? null, seen: shown.seen, given: shown.given },
  };
}) satisfies PageServerLoad;
