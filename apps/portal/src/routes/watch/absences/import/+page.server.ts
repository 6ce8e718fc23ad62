import { found } from '#lib/server/answer.ts';
import { refusalText } from '#lib/text/refusals.ts';
import { attendanceImportText } from '#lib/text/attendance-import.ts';
import { countAbsencesPutForward, largestAttendanceFile, receiveAttendanceFile } from '@qorgan/usecases';
import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

const megabytes = largestAttendanceFile / 1_000_000;

export const load = (async ({ locals }) => {
  found(await countAbsencesPutForward(locals.ctx()));
  return { megabytes };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, request }) => {
    const t = attendanceImportText[locals.locale];
    const file = (await request.formData()).get('file');
    const ctx = locals.ctx();
    found(await countAbsencesPutForward(ctx));
    if (!(file instanceof File) || (file.name === '' && file.size === 0))
      return fail(400, { problem: t.noFile });
    if (file.size > largestAttendanceFile) return fail(413, { problem: t.fileTooLarge(megabytes) });
    const received = await receiveAttendanceFile(ctx, new Uint8Array(await file.arrayBuffer()));
    if (received.ok) {
      const { id, isExplained } = received.value;
      redirect(303, `/watch/absences/import/${id}${isExplained ? '/check' : ''}`);
    }
    if ('problem' in received) return fail(422, { problem: t[received.problem] });
    if (received.refusal.kind === 'notFound') error(404);
    return fail(409, { problem: refusalText(received.refusal, locals.locale) });
  },
} satisfies Actions;
