/** One thing to put right: the id of the field (`ErrorSummary` links to it) and what to do. */
export type FieldError = { field: string; text: string };

/** The words for one field, if there are any. */
export const errorFor = (errors: readonly FieldError[] | undefined, field: string): string | undefined =>
  errors?.find((error) => error.field === field)?.text;
