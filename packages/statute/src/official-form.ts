import type { Citation } from './paragraph.ts';
import type { Text } from './text.ts';

/** What is written into a field of an official form. */
export type FieldType = 'text' | 'longText' | 'integer' | 'sex' | 'date' | 'dateRange' | 'signature';

type Named = {
  /** `a1.s3.education`: stable; stored answers use it. */
  id: string;
  /** Kazakh verbatim as printed, quirks included (ADR 0018); ru and en are our translation. */
  label: Text;
  /** What the form itself asks for in brackets after the label, verbatim in Kazakh. */
  hint?: Text;
};

/**
 * One blank. In the label of a `dateRange` each run of underscores stands for a day: from, to.
 * `required` is false where the form itself says so ("ол болған жағдайда").
 */
export type FormField = Named & { type: FieldType; required?: boolean; repeatable?: boolean };

/** Fields under one label; a `repeatable` group is filled once for each person. */
export type FormGroup = Named & { type: 'group'; repeatable?: boolean; fields: readonly FormField[] };

/** A kind of help in the table of Annex 2: its own heading, then as many lines as there are measures. */
export type FormRowGroup = { id: string; label: Text; rowsLabel: Text; assistance: `assistance.${string}` };

/** A table whose rows stand in groups. The first column is the row number. */
export type FormTable = Named & {
  type: 'table';
  columns: readonly (Named & { type: FieldType | 'rowNumber' })[];
  rowGroups: readonly FormRowGroup[];
};

export type FormPart = FormField | FormGroup | FormTable;
export type FormSection = { id: string; label?: Text; parts: readonly FormPart[] };

/** A form that the order prescribes. The school fills in neither of the two. */
export type OfficialForm = { id: string; citation: Citation; title: Text; sections: readonly FormSection[] };
