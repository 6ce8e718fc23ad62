import { jsonSchemaOf, walk, type JsonSchema } from './api-schema.ts';
import {
  anywhere,
  apiBase,
  apiOperations,
  apiSchemas,
  type ApiOperation,
  type ApiSchema,
} from './operations.ts';
import { apiProblems, type ApiProblem } from './problem.ts';

/** The words of the document, in one language. The contract has none of its own. */
export type ApiWords = {
  title: string;
  about: string;
  operations: Readonly<Record<ApiOperation, { summary: string; description: string }>>;
  /** What is answered with a status, where it is what was asked for. */
  answers: Readonly<Record<200 | 201 | 204, string>>;
  problems: Readonly<Record<ApiProblem, string>>;
  /** By schema and path: `ReportMessage.children[].name`. */
  fields: Readonly<Record<string, string>>;
  token: string;
  language: string;
  retryAfter: string;
  requestId: string;
  /** What stands in the place of `{id}`. */
  params: Readonly<Record<'id', string>>;
};

type Ref = { $ref: string };
type Content = Record<string, { schema: JsonSchema | Ref | { oneOf: Ref[] } }>;
type Header = { description: string; schema: JsonSchema } | Ref;
type Answer = { description: string; content?: Content; headers?: Record<string, Header> };
type OperationObject = {
  operationId: string;
  summary: string;
  description: string;
  security: Record<string, string[]>[];
  parameters: object[];
  requestBody?: { required: true; content: Content };
  responses: Record<string, Answer>;
};
export type OpenApi = {
  openapi: '3.1.0';
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, OperationObject>>;
  components: {
    schemas: Record<string, JsonSchema>;
    securitySchemes: Record<string, object>;
    headers: Record<string, Header>;
  };
};

const schemaRef = (name: ApiSchema): Ref => ({ $ref: `#/components/schemas/${name}` });
const headerRef = (name: string): Ref => ({ $ref: `#/components/headers/${name}` });

/**
 * The interface as an OpenAPI 3.1 document, for a portal at `origin`. Made from the table by which the portal answers and
 * from the schemas by which it reads: what stands in it is what is done.
 */
export function openApi(origin: string, words: ApiWords): OpenApi {
  const paths: OpenApi['paths'] = {};
  for (const operation of Object.keys(apiOperations) as ApiOperation[]) {
    const { path, method } = apiOperations[operation];
    (paths[path] ??= {})[method.toLowerCase()] = operationObject(operation, words);
  }
  return {
    openapi: '3.1.0',
    info: { title: words.title, version: '1', description: words.about },
    servers: [{ url: origin + apiBase }],
    paths,
    components: {
      schemas: Object.fromEntries(
        (Object.keys(apiSchemas) as ApiSchema[]).map((name) => [name, described(name, words)]),
      ),
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: words.token } },
      headers: {
        RetryAfter: { description: words.retryAfter, schema: { type: 'integer' } },
        RequestId: { description: words.requestId, schema: { type: 'string' } },
      },
    },
  };
}

function operationObject(operation: ApiOperation, words: ApiWords): OperationObject {
  const { path, by, takes, answers, refuses } = apiOperations[operation];
  const [first, ...more] = takes.map(schemaRef);
  return {
    operationId: operation,
    ...words.operations[operation],
    security: by === 'nobody' ? [] : [{ token: [] }],
    parameters: [...pathParameters(path, words), languageParameter(words)],
    ...(first && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: more.length > 0 ? { oneOf: [first, ...more] } : first } },
      },
    }),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers as Record<string, ApiSchema | null>).map(([status, schema]) => [
          status,
          success(Number(status) as 200 | 201 | 204, schema, words),
        ]),
      ),
      ...refusals([...refuses, ...anywhere], words),
    },
  };
}

const pathParameters = (path: string, { params }: ApiWords) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name: name!,
    in: 'path',
    required: true,
    description: params[name as keyof typeof params],
    schema: { type: 'string', format: 'uuid' },
  }));

const languageParameter = ({ language }: ApiWords) => ({
  name: 'Accept-Language',
  in: 'header',
  description: language,
  schema: { type: 'string', default: 'kk' },
});

const success = (status: 200 | 201 | 204, schema: ApiSchema | null, { answers }: ApiWords): Answer => ({
  description: answers[status],
  headers: { 'X-Request-Id': headerRef('RequestId') },
  ...(schema && { content: { 'application/json': { schema: schemaRef(schema) } } }),
});

/** Problems that share a status share an answer: their codes tell them apart. */
function refusals(problems: readonly ApiProblem[], { problems: words }: ApiWords): Record<string, Answer> {
  const byStatus = Map.groupBy(new Set(problems), (problem) => apiProblems[problem]);
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      {
        description: codes.map((code) => `\`${code}\`: ${words[code]}`).join('\n\n'),
        headers: {
          'X-Request-Id': headerRef('RequestId'),
          ...(status === apiProblems.tooMany && { 'Retry-After': headerRef('RetryAfter') }),
        },
        content: { 'application/problem+json': { schema: schemaRef('Problem') } },
      },
    ]),
  );
}

function described(name: ApiSchema, { fields }: ApiWords): JsonSchema {
  const schema = jsonSchemaOf(name);
  walk(schema, '', ({ path, schema: field }) => {
    const words = fields[`${name}.${path}`];
    if (words !== undefined) field.description = words;
  });
  return schema;
}
