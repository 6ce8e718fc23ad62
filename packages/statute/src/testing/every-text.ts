import { locales, type Text } from '../text.ts';

export type Found = { path: string; text: Text };

const isText = (value: object): value is Text =>
  Object.keys(value).length === locales.length && locales.every((locale) => locale in value);

/** Every text in three languages inside a value, with the way to it. For tests alone. */
export function everyText(value: unknown, path = ''): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, inner]) => everyText(inner, `${path}/${key}`));
}
