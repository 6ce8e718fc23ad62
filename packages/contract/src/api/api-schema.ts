import * as z from 'zod';
import { apiSchemas, type ApiSchema } from './operations.ts';

/** JSON Schema (2020-12), as far as ours use it. */
export type JsonSchema = {
  $schema?: string;
  title?: string;
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  enum?: string[];
  const?: string;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  default?: unknown;
  description?: string;
  additionalProperties?: unknown;
};

/** The JSON Schema of what is sent or answered, made from the zod schema that reads it. */
export function jsonSchemaOf(name: ApiSchema): JsonSchema {
  const { schema, io } = apiSchemas[name];
  const { $schema: _, ...made } = z.toJSONSchema(schema() as z.ZodType, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // The format says it, and a pattern of three lines says no more.
      if (jsonSchema.format) delete jsonSchema.pattern;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      // An answer may say more one day: whoever reads it passes over what they do not know.
      if (io === 'output') delete jsonSchema.additionalProperties;
    },
  });
  return made as JsonSchema;
}

export type ApiField = {
  /** `children[].name`: where it stands. */
  path: string;
  schema: JsonSchema;
  isRequired: boolean;
};

/** The fields of what is sent or answered, in order, those within others after them. */
export const fieldsOf = (name: ApiSchema): ApiField[] => fieldsIn(jsonSchemaOf(name));

/** The same of any schema. */
export const fieldsIn = (schema: JsonSchema): ApiField[] => {
  const fields = new Map<string, ApiField>();
  walk(schema, '', (field) => {
    const known = fields.get(field.path);
    if (!known) fields.set(field.path, field);
    // What tells variants apart stands in each of them with another value.
    else if (field.schema.const)
      known.schema = { type: 'string', enum: [...valuesOf(known.schema), field.schema.const] };
  });
  return [...fields.values()];
};

const valuesOf = ({ const: one, enum: some }: JsonSchema): string[] => some ?? (one ? [one] : []);

/** Visits each property of a schema, however deep; `visit` may change what it is given. */
export function walk(schema: JsonSchema, path: string, visit: (field: ApiField) => void): void {
  for (const variant of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) walk(variant, path, visit);
  if (schema.items) walk(schema.items, `${path}[]`, visit);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const at = path ? `${path}.${name}` : name;
    visit({ path: at, schema: property, isRequired: schema.required?.includes(name) ?? false });
    walk(property, at, visit);
  }
}
