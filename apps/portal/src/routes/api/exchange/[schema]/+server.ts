import { exchangeFormats, exchangeJsonSchema, schemaFile } from '@qorgan/contract';
import { error, json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The JSON Schema of a document that is exchanged, for anybody. */
export const GET = (({ params }) => {
  const format = exchangeFormats.find((one) => schemaFile(one) === params.schema);
  if (!format) error(404);
  return json(exchangeJsonSchema(format), { headers: { 'content-type': 'application/schema+json' } });
}) satisfies RequestHandler;
