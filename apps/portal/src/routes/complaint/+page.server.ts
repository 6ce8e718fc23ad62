import { complaintLetter } from '@qorgan/usecases';
import { fail } from '@sveltejs/kit';
import { blankComplaint } from '#lib/forms/complaint-form.ts';
import { readComplaint } from '#lib/server/forms/read-complaint.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (({ locals }) => ({
  typed: { ...blankComplaint, language: locals.locale === 'ru' ? 'ru' : 'kk' },
})) satisfies PageServerLoad;

export const actions = {
  /** Shows the letter that what was typed makes. Nothing of it is kept: it goes back in the page. */
  look: async ({ locals, request }) => {
    const { typed, complaint, problems } = await readComplaint(await request.formData(), locals.now);
    if (!complaint) return fail(400, { typed, problems });
    return { typed, letter: { language: complaint.language, ...complaintLetter(complaint) } };
  },
} satisfies Actions;
