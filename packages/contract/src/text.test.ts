import { expect, test } from 'vitest';
import { choice, line, optionalText, problems } from './text.ts';

test('a line is tidied before it is measured', () => {
  expect(line(3).parse(' \u0000ә\u0007б \n')).toBe('әб');
  expect(line(3).safeParse('әбвг').error!.issues[0]!.message).toBe('tooLong');
  expect(line(3).safeParse(' ').error!.issues[0]!.message).toBe('required');
});

test('text that was left out is null, not an empty string', () => {
  for (const empty of [undefined, '', ' \r\n ']) expect(optionalText(10).parse(empty)).toBeNull();
  expect(optionalText(10).parse('бір\r\nекі')).toBe('бір\nекі');
});

test('a choice is one of the codes, to the letter', () => {
  const pick = choice(['kk', 'ru']);
  expect(pick.parse('kk')).toBe('kk');
  for (const wrong of ['KK', '', 'toString', '__proto__', null, 1])
    expect(pick.safeParse(wrong).error!.issues[0]!.message).toBe('chooseOne');
});

test('no problem is listed twice', () => {
  expect(new Set(problems).size).toBe(problems.length);
});
