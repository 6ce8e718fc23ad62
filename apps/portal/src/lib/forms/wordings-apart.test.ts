import { expect, test } from 'vitest';
import { blankLetter, type TypedLetter } from './letter-form.ts';
import { chosenOf, fieldsApart, linesBeside, passagesOf } from './wordings-apart.ts';

const letter = (change: Partial<TypedLetter> = {}): TypedLetter => ({
  ...blankLetter,
  subjectKk: 'Тақырып',
  bodyKk: 'Бірінші.\n\n– екінші;',
  ...change,
});

test('where two wordings differ; line ends and spaces at the end are no difference', () => {
  expect(fieldsApart(letter(), letter({ bodyKk: 'Бірінші.\r\n\r\n– екінші;\r\n' }))).toEqual([]);
  expect(fieldsApart(letter(), letter({ bodyKk: 'Басқа.', attachmentsRu: 'копия' }))).toEqual([
    'bodyKk',
    'attachmentsRu',
  ]);
});

test('lines that stand on one side only', () => {
  expect(linesBeside('а\r\n\r\nб', 'б\nв')).toEqual([
    { text: 'а', isOnlyHere: true },
    { text: '', isOnlyHere: false },
    { text: 'б', isOnlyHere: false },
  ]);
});

test('a point that only got another number is the same point', () => {
  expect(linesBeside('3. Шаралар: жоқ.', '2. Ата-анасы: –.\n3. Жаңа.\n4. Шаралар: жоқ.')[0]?.isOnlyHere).toBe(
    false,
  );
});

test('long stretches that are alike are folded, and nothing else is', () => {
  const shape = (text: string, other: string) =>
    passagesOf(linesBeside(text, other)).map(({ lines, isFolded }) => [lines.length, isFolded]);
  expect(shape('а\n\nб\nв\nг\nд\nжаңа\nе', 'а\n\nб\nв\nг\nд\nескі\nе')).toEqual([
    [6, true],
    [1, false],
    [1, false],
  ]);
  expect(shape('', 'а')).toEqual([[1, false]]);
});

test('the other wording is taken only where it was chosen', () => {
  const other = letter({ subjectKk: 'Басқа тақырып', bodyKk: 'Басқа.', languages: 'ru' });
  const chosen = chosenOf(letter({ take: ['subjectKk', 'languages'], languages: 'kk' }), other);
  expect(chosen).toMatchObject({ subjectKk: 'Басқа тақырып', bodyKk: letter().bodyKk, languages: 'kk' });
});
