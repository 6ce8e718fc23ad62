import { expect, test } from 'vitest';
import { errorsIn } from './field-errors.ts';

const labels = { kinds: 'Түрі', surname: 'Тегі', day: 'Күні' };

test('nothing to put right', () => {
  expect(errorsIn(null, 'kk', { labels })).toEqual({ errors: [], summary: [], message: undefined });
});

test('by field as they stand on the page, named in the summary', () => {
  const answer = { problems: { surname: 'required', kinds: 'chooseOne' } } as const;
  const { errors, summary } = errorsIn(answer, 'kk', { labels });
  expect(errors.map(({ field }) => field)).toEqual(['kinds', 'surname']);
  expect(summary.map(({ text }) => text)).toEqual(['Түрі: Біреуін таңдаңыз.', 'Тегі: Мұны толтырыңыз.']);
});

test('a refused rule stands at its field, any other refusal above all', () => {
  const refused = { text: 'Бұл уақыт әлі келген жоқ.', rule: 'inFuture' };
  expect(errorsIn({ refused }, 'kk', { labels, rules: { inFuture: 'day' } })).toEqual({
    errors: [{ field: 'day', text: refused.text }],
    summary: [{ field: 'day', text: `Күні: ${refused.text}` }],
    message: undefined,
  });
  expect(errorsIn({ refused }, 'kk')).toEqual({ errors: [], summary: [], message: refused.text });
});

test('a field with a text of its own says that, in the summary too', () => {
  const answer = { problems: { surname: 'required', day: 'required' } } as const;
  const { errors, summary } = errorsIn(answer, 'kk', { labels, texts: { surname: 'Тегін жазыңыз.' } });
  expect(errors.map(({ text }) => text)).toEqual(['Тегін жазыңыз.', 'Мұны толтырыңыз.']);
  expect(summary[0]).toEqual({ field: 'surname', text: 'Тегі: Тегін жазыңыз.' });
});
