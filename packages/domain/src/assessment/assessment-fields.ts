import { annex1, type FormField, type FormPart } from '@qorgan/statute';

/** The child's data and the list of those who assessed: answered as a whole. */
export const groupFieldIds = ['a1.child', 'a1.assessors'] as const;
export type GroupFieldId = (typeof groupFieldIds)[number];

/** A page of the desk: a numbered section of Annex 1 with its blanks. */
export type AssessmentSection = {
  id: AssessmentSectionId;
  part: FormPart;
  fields: readonly FormField[];
};
export const assessmentSectionIds = ['1', '2', '3', '4', '5', '6'] as const;
export type AssessmentSectionId = (typeof assessmentSectionIds)[number];

const numbered: readonly FormPart[] = annex1.sections[1].parts;

const blanksOf = (part: FormPart): readonly FormField[] => {
  if (part.type === 'group') return part.fields;
  return part.type === 'table' ? [] : [part];
};

/** Sections 1 to 6 of Annex 1 as the order has them. Section 7 is signed, not written. */
export const assessmentSections: readonly AssessmentSection[] = assessmentSectionIds.map((id) => {
  const part = numbered.find((one) => one.id === `a1.s${id}`);
  if (!part) throw new Error(`Annex 1 has no section ${id}`);
  return { id, part, fields: blanksOf(part) };
});

/** Every blank that takes words, in the order of the paper. */
export const wordFields: readonly FormField[] = assessmentSections.flatMap(({ fields }) => fields);

const wordIds = new Set(wordFields.map(({ id }) => id));
export const isWordField = (id: string): boolean => wordIds.has(id);

/** "6. Қызметкерлердің жалпы бағалауы мен қорытындылары": without it an assessment says nothing. */
export const conclusionField = 'a1.s6';
