import type { JsonSchema } from '@qorgan/contract';

/** Choices that many are listed apart, with their words. */
const few = 7;

type Words = { orNull: string; upTo: (length: number) => string; items: (count: number) => string };

/** What a field takes, in a few words: its type, its choices, its limits. */
export function fieldKind(schema: JsonSchema, t: Words): string {
  const { type, format, anyOf, enum: choices, const: only, items, maxLength, maxItems } = schema;
  if (anyOf)
    return [...anyOf.filter((one) => one.type !== 'null').map((one) => fieldKind(one, t)), t.orNull].join(
      ' ',
    );
  if (only !== undefined) return only;
  if (choices && choices.length <= few) return choices.join(' | ');
  const kind = type === 'array' && items?.type ? `${items.type}[]` : (type ?? '');
  return [
    format ? `${kind} (${format})` : kind,
    ...(maxLength === undefined ? [] : [t.upTo(maxLength)]),
    ...(maxItems === undefined ? [] : [t.items(maxItems)]),
  ].join(', ');
}
