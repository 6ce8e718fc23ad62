import { complaintLetter } from '@qorgan/usecases';
import { fail } from '@sveltejs/kit';
import { blankComplaint } from '#lib/forms/complaint-form.ts';
import { complaintWriter } from '#lib/forms/complaint-writer.ts';
import { readComplaint } from '#lib/server/forms/read-complaint.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (({ locals }) => {
  const language = locals.locale === 'ru' ? 'ru' : 'kk';
  return { typed: { ...blankComplaint, language, name: complaintWriter(locals.session, language) } };
}) satisfies PageServerLoad;

export const actions = {
  /** Shows the letter that what was typed makes. Nothing of it is kept: it goes back in the page. */
  look: async ({ locals, request }) => {
    const { typed, complaint, problems } = await readComplaint(await request.formData(), locals.now);
    if (!complaint) return fail(400, { typed, problems });
    return { typed, letter: { language: complaint.language, ...complaintLetter(complaint) } };
  },
} satisfies Actions;
