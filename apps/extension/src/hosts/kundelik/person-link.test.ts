import { expect, test } from 'vitest';
import { personIn } from './person-link.ts';

test.each([
  ['https://schools.kundelik.kz/marks.aspx?student=2000000000000000011', 'student', '2000000000000000011'],
  ['https://schools.kundelik.kz/marks.aspx?x=1&student=7', 'student', '7'],
  ['https://kundelik.kz/user/user.aspx?user=1000000000077', 'person', '1000000000077'],
  ['https://kundelik.kz/persons/2384130192876720205', 'person', '2384130192876720205'],
  ['https://kundelik.kz/person/12/', 'person', '12'],
])('%s leads to a %s', (href, kind, id) => expect(personIn(href)).toEqual({ kind, id }));

test('two numbers that JavaScript takes for one are two people', () => {
  const [one, other] = ['2384130192876720205', '2384130192876720206'];
  expect(Number(one)).toBe(Number(other));
  const id = (number: string) => personIn(`https://kundelik.kz/persons/${number}`)?.id;
  expect(id(one!)).not.toBe(id(other!));
});

test.each([
  'https://schools.kundelik.kz/class.aspx?class=1',
  'https://schools.kundelik.kz/marks.aspx?student=',
  'https://schools.kundelik.kz/marks.aspx?student=1e5',
  'https://kundelik.kz/persons/12/marks',
  'https://kundelik.kz.evil.com/persons/12',
  'https://evil.com/?student=1',
  'http://kundelik.kz/persons/12',
  'javascript:location="?student=1"',
  '#student=1',
  '',
])('"%s" leads to nobody', (href) => expect(personIn(href)).toBeNull());
