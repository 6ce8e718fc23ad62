import { answered, found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { attendanceFaultText } from '#lib/text/attendance-faults.ts';
import { checkAttendanceFile, importAttendance, type DayOfFile } from '@qorgan/usecases';
import { compareKazakh } from '@qorgan/domain';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load = (async ({ locals, params }) => {
  const id = knownId(params.id);
  const tried = await checkAttendanceFile(locals.ctx(), id);
  if (!tried.ok && tried.refusal.kind === 'wrongState') redirect(303, `/watch/absences/import/${id}`);
  const { days, faults, lines, lessons, columns, seen, importId } = found(tried);
  const of = (...outcomes: DayOfFile['outcome'][]) =>
    days.filter(({ outcome }) => outcomes.includes(outcome));
  const byLine = [...Map.groupBy(faults, ({ line }) => line)];
  return {
    id,
    seen,
    lines,
    isSaved: importId !== null,
    isOfLessons: columns.shape === 'totals' || columns.unit === 'lesson',
    hasMarks: columns.shape !== 'totals',
    faults: byLine.map(([line, own]) => ({
      line,
      words: own.map((fault) => attendanceFaultText(fault, locals.locale)),
    })),
    pupils: byPupil(of('new')),
    changed: of('changed', 'takenBack'),
    kept: of('kept'),
    counts: {
      added: of('new').length,
      changed: of('changed').length,
      takenBack: of('takenBack').length,
      same: of('same').length,
    },
    lessons: lessons.toSorted((a, b) => b.unexcused - a.unexcused || compareKazakh(a.name, b.name)),
  };
}) satisfies PageServerLoad;

/** The days of each pupil together, pupils by the Kazakh alphabet. */
const byPupil = (days: readonly DayOfFile[]) =>
  [...Map.groupBy(days, ({ pupilId }) => pupilId)]
    .map(([pupilId, own]) => {
      const { name, classLabel } = own[0]!;
      const of = (mark: DayOfFile['mark']) =>
        own
          .filter((one) => one.mark === mark)
          .map(({ day }) => day)
          .toSorted();
      return { pupilId, name, classLabel, unexcused: of('unexcused'), excused: of('excused') };
    })
    .toSorted((a, b) => compareKazakh(a.name, b.name));

export const actions = {
  save: async ({ locals, params, request }) => {
    const seen = String((await request.formData()).get('seen') ?? '');
    const id = knownId(params.id);
    const saved = await importAttendance(locals.ctx(), { id, seen });
    // A second press of the button: it is saved, which the page says.
    if (!saved.ok && saved.refusal.kind === 'wrongState') redirect(303, `/watch/absences/import/${id}/check`);
    const done = answered(saved, locals.locale, { isOvertaken: true });
    if (!done.ok) return done.failure;
    const { added, changed, takenBack } = done.value;
    redirect(303, `/watch/absences/import/${id}/check?saved=${added}-${changed}-${takenBack}`);
  },
} satisfies Actions;
