import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import { fieldsOf, jsonSchemaOf } from './api-schema.ts';
import { pairingState } from './answers.ts';
import { openApi, type ApiWords } from './openapi.ts';
import { apiOperations, apiSchemas, type ApiOperation, type ApiSchema } from './operations.ts';
import { apiProblemCodes, apiProblems } from './problem.ts';

const names = Object.keys(apiSchemas) as ApiSchema[];
const operations = Object.keys(apiOperations) as ApiOperation[];
const words: ApiWords = {
  title: 'Title',
  about: 'About',
  operations: Object.fromEntries(
    operations.map((one) => [one, { summary: `summary of ${one}`, description: `about ${one}` }]),
  ) as ApiWords['operations'],
  answers: { 200: 'asked', 201: 'made', 204: 'done' },
  problems: Object.fromEntries(
    apiProblemCodes.map((one) => [one, `words of ${one}`]),
  ) as ApiWords['problems'],
  fields: { 'ReportMessage.children[].name': 'the name' },
  token: 'token',
  language: 'language',
  retryAfter: 'after',
  requestId: 'request',
  params: { id: 'the id' },
};
const document = openApi('https://qorgan.example', words);

/** The objects of the OpenAPI specification 3.1.0, as far as a document of ours can have them; strict, so that no slip passes. */
const reference = z.strictObject({ $ref: z.string().regex(/^#\/components\/(schemas|headers)\/\w+$/) });
const jsonSchema = z.record(z.string(), z.unknown());
const media = z.strictObject({
  schema: z.union([reference, z.strictObject({ oneOf: z.array(reference).min(2) })]),
});
const header = z.union([reference, z.strictObject({ description: z.string(), schema: jsonSchema })]);
const response = z.strictObject({
  description: z.string().min(1),
  headers: z.record(z.string(), header).optional(),
  content: z.record(z.string(), media).optional(),
});
const parameter = z
  .strictObject({
    name: z.string(),
    in: z.enum(['path', 'header', 'query']),
    required: z.boolean().optional(),
    description: z.string().min(1),
    schema: jsonSchema,
  })
  .refine(({ in: where, required }) => where !== 'path' || required === true);
const operation = z.strictObject({
  operationId: z.string(),
  summary: z.string().min(1),
  description: z.string().min(1),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z.array(parameter),
  requestBody: z.strictObject({ required: z.literal(true), content: z.record(z.string(), media) }).optional(),
  responses: z.record(z.string().regex(/^[1-5]\d\d$/), response),
});
const openApiDocument = z.strictObject({
  openapi: z.literal('3.1.0'),
  info: z.strictObject({
    title: z.string().min(1),
    version: z.string().min(1),
    description: z.string().min(1),
  }),
  servers: z.array(z.strictObject({ url: z.url() })).min(1),
  paths: z.record(
    z.string().regex(/^\//),
    z.partialRecord(z.enum(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']), operation),
  ),
  components: z.strictObject({
    schemas: z.record(z.string().regex(/^[\w.-]+$/), jsonSchema),
    securitySchemes: z.record(
      z.string(),
      z.strictObject({ type: z.literal('http'), scheme: z.literal('bearer'), description: z.string() }),
    ),
    headers: z.record(z.string(), header),
  }),
});

describe('the document', () => {
  test('is OpenAPI 3.1', () => expect(openApiDocument.safeParse(document).error?.issues ?? []).toEqual([]));

  test('leads nowhere that is not in it', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
    expect(refs.length).toBeGreaterThan(30);
    for (const [, kind, name] of refs)
      expect(Object.keys(document.components[kind as 'schemas']), `${kind}/${name}`).toContain(name);
    for (const schema of names)
      expect(
        refs.some(([, , name]) => name === schema),
        schema,
      ).toBe(true);
  });

  test('names the parameters of each path, and its operations once', () => {
    const ids = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.values(item).map(({ operationId, parameters }) => {
        const named = (parameters as { name: string; in: string }[])
          .filter((one) => one.in === 'path')
          .map(({ name }) => name);
        expect(named).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
        return operationId;
      }),
    );
    expect(ids.toSorted()).toEqual(operations.toSorted());
  });

  test.each(operations)('tells all that %s answers and refuses', (name) => {
    const { path, method, by, takes, answers, refuses } = apiOperations[name];
    const told = document.paths[path]![method.toLowerCase()]!;
    expect(told.security).toEqual(by === 'nobody' ? [] : [{ token: [] }]);
    expect(told.requestBody !== undefined).toBe(takes.length > 0);
    for (const status of Object.keys(answers)) expect(told.responses).toHaveProperty(status);
    for (const problem of [...refuses, 'notFound', 'broken'] as const)
      expect(told.responses[apiProblems[problem]]!.description).toContain(
        `\`${problem}\`: words of ${problem}`,
      );
  });

  test('has the words of fields where they stand', () => {
    const { ReportMessage } = document.components.schemas;
    expect(ReportMessage!.properties!.children!.items!.properties!.name).toMatchObject({
      description: 'the name',
      minLength: 1,
      maxLength: 200,
    });
  });
});

const example: Record<ApiSchema, unknown> = {
  ReportMessage: {
    key: '0a64ad7e-9d13-4d2f-9a37-1f0e3f4bb3b1',
    children: [{ pupilId: null, name: 'Әлімова Айша', part: 'affected' }],
    seemingKind: 'unsure',
    signs: ['sign.injuries'],
    circumstance: 'p4.1',
    noticedOn: '1970-01-01',
    doctorNeeded: false,
    dangerNow: false,
    concernsHead: false,
  },
  SealedReport: {
    key: '0a64ad7e-9d13-4d2f-9a37-1f0e3f4bb3b1',
    sealed: { keyId: '0a64ad7e-9d13-4d2f-9a37-1f0e3f4bb3b1', enc: 'BAEC', ciphertext: 'AQID' },
  },
  ReportStatus: {
    id: '0a64ad7e-9d13-4d2f-9a37-1f0e3f4bb3b1',
    number: 7,
    receivedAt: '2026-11-19T05:20:00.000Z',
    stage: 'sent',
  },
  PairingRequest: { browser: 'Chrome' },
  PairingStarted: {
    token: 'x',
    code: '123-456-789',
    approveAt: 'https://qorgan.example/pair',
    waitsUntil: '2026-11-19T05:20:00.000Z',
  },
  PairingState: { state: 'waiting', waitsUntil: '2026-11-19T05:20:00.000Z' },
  OpenApi: { openapi: '3.1.0', paths: {} },
  Problem: {
    type: 'https://qorgan.example/api#broken',
    title: 'x',
    status: 500,
    code: 'broken',
    requestId: '7K3F-9QXA',
  },
};

describe.each(names)('the JSON Schema of %s', (name) => {
  const schema = z.fromJSONSchema(jsonSchemaOf(name) as never);
  const read = (value: unknown) => apiSchemas[name].schema().safeParse(value).success;
  const fits = (value: unknown) => schema.safeParse(value).success;

  test('takes what the contract takes', () => {
    expect([read(example[name]), fits(example[name])]).toEqual([true, true]);
  });

  test('refuses what the contract refuses: a field left out, or of another kind', () => {
    for (const { path, isRequired } of fieldsOf(name).filter(({ path }) => !/[.[]/.test(path))) {
      const { [path]: value, ...without } = example[name] as Record<string, unknown>;
      if (value === undefined) continue;
      expect([read(without), fits(without)], `without ${path}`).toEqual([!isRequired, !isRequired]);
      const other = { ...without, [path]: typeof value === 'number' ? 'x' : 7 };
      expect([read(other), fits(other)], `another ${path}`).toEqual([false, false]);
    }
  });
});

test('what is answered may have more one day', () => {
  const schema = z.fromJSONSchema(jsonSchemaOf('ReportStatus') as never);
  expect(schema.safeParse({ ...(example.ReportStatus as object), later: true }).success).toBe(true);
});

test('a field that tells variants apart is listed once, with all its values', () => {
  const state = fieldsOf('PairingState').filter(({ path }) => path === 'state');
  expect(state.map(({ schema }) => schema.enum)).toEqual([
    pairingState.options.map((one) => one.shape.state.value),
  ]);
});
