import type { Parent } from '@qorgan/domain';

/** A parent in one line: name, relation, telephone, as far as they are known. */
export const parentLine = ({ name, relation, phone }: Parent): string =>
  [name, relation, phone].filter(Boolean).join(', ');
