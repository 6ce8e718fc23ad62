import { expect, test } from 'vitest';
import { readTyped } from './read-typed.ts';

const blank = { who: '', kinds: [] as string[], restricted: false };

function formOf(...fields: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

test('takes the shape of the blank and nothing else', () => {
  const form = formOf(
    ['who', ' Анасы '],
    ['kinds', 'violence'],
    ['kinds', 'bullying'],
    ['restricted', 'on'],
    ['more', 'x'],
  );
  expect(readTyped(form, blank)).toEqual({
    who: ' Анасы ',
    kinds: ['violence', 'bullying'],
    restricted: true,
  });
});

test('what was not sent is empty', () => {
  expect(readTyped(new FormData(), blank)).toEqual(blank);
});
