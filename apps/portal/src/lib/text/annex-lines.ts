import type { PreparedLine } from '@qorgan/domain';
import { annex1, type OfficialForm, type Text } from '@qorgan/statute';

type Line = { label: Text; hint?: Text };
const form: OfficialForm = annex1;
const lines = new Map<string, Line>(
  form.sections.flatMap(({ parts }) =>
    parts.flatMap(
      (part) =>
        [
          [part.id, part],
          ...(part.type === 'group' ? part.fields.map((one) => [one.id, one] as const) : []),
        ] as [string, Line][],
    ),
  ),
);

/** A line of Annex 1 by the words of the form. */
export const annexLine = (id: PreparedLine): Line => lines.get(id)!;
