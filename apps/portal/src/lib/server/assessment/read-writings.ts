import { assessmentSections, isWordField, type AssessmentSection, type FieldWriting } from '@qorgan/domain';
import { error } from '@sveltejs/kit';
import { blankWords } from '#lib/forms/initial-assessment-form.ts';
import { isId } from '../forms/known-id.ts';

/** The section of an address; 404 for what Annex 1 has not. */
export function sectionOf(id: string): AssessmentSection {
  const section = assessmentSections.find((one) => one.id === id);
  if (!section) error(404);
  return section;
}

/** The entry that stood before the writer; what is no id is none, and then whatever stands is newer. */
export const baseOf = (value: FormDataEntryValue | null): string | null =>
  typeof value === 'string' && isId(value) ? value : null;

/** Words for one blank, from the form or from the script that saves while somebody writes. */
export const writingOf = (form: FormData, fieldId: string): FieldWriting => ({
  fieldId,
  base: baseOf(form.get(`base-${fieldId}`)),
  content: { kind: 'words', words: blankWords(String(form.get(fieldId) ?? '')), adopted: null },
});

/** The blanks of a section that the form sent. */
export const writingsOf = (form: FormData, { fields }: AssessmentSection): FieldWriting[] =>
  fields.filter(({ id }) => form.has(id)).map(({ id }) => writingOf(form, id));

export function wordFieldOf(value: FormDataEntryValue | null): string {
  if (typeof value !== 'string' || !isWordField(value)) error(404);
  return value;
}

/** The number of a version in an address; 404 for what is no number of one. */
export function versionOf(value: string): number {
  if (!/^[1-9]\d{0,4}$/.test(value)) error(404);
  return Number(value);
}
