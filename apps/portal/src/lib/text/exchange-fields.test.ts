import { exchangeFormats, exchangeJsonSchema, fieldsIn } from '@qorgan/contract';
import { expect, test } from 'vitest';
import { exchangeFieldText } from './exchange-fields.ts';

test.each(exchangeFormats)('every field of %s has its words, and no others have', (format) => {
  const paths = fieldsIn(exchangeJsonSchema(format)).map(({ path }) => path);
  expect(Object.keys(exchangeFieldText[format]).toSorted()).toEqual(paths.toSorted());
});
