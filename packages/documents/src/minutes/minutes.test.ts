import { describe, expect, test } from 'vitest';
import { hostileTexts } from '../testing/hostile-text.ts';
import { checkXml, filesOf, textIn } from '../testing/inside-docx.ts';
import { rightmost, textOf } from '../testing/inside-pdf.ts';
import type { Minutes } from './minutes.ts';
import { renderMinutesDocx } from './render-minutes-docx.ts';
import { renderMinutesPdf } from './render-minutes-pdf.ts';

const minutes = (language: 'kk' | 'ru', change: Partial<Minutes> = {}): Minutes => ({
  ...{ language, number: 3, on: '2026-06-16' },
  school: {
    name: { kk: '«№ 7 мектеп» КММ', ru: 'КГУ «Школа № 7»' },
    ...{ bin: null, phone: null, email: null },
    address: { kk: 'Абай көшесі, 10', ru: 'улица Абая, 10' },
  },
  present: [
    { name: 'Ахметова Гүл Сериковна', post: { kk: 'мұғалім', ru: 'учитель' }, part: 'member' },
    { name: 'Ким Алина Сергеевна', post: { kk: 'психолог', ru: 'психолог' }, part: 'secretary' },
    { name: 'Сейітқали Бауыржан', post: { kk: 'директор', ru: 'директор' }, part: 'chair' },
  ],
  children: [
    {
      ...{ name: 'Әлімова Айару', classLabel: '5 «Ә»', changed: 'Сабаққа келе бастады' },
      ...{
        decided: 'Қадағалауды жалғастыру',
        outcome: { kind: 'goesOn', level: 'low', reviewOn: '2026-07-01' },
      },
    },
    {
      ...{ name: 'Дәулетұлы Ислам', classLabel: '6 «Б»', changed: 'Отбасының жағдайы түзелді' },
      ...{ decided: 'Қадағалаудан шығару', outcome: { kind: 'ends' } },
    },
  ],
  ...change,
});
const bare = (text: string) => text.replaceAll(/\s/g, '');

describe.each(['kk', 'ru'] as const)('%s', (language) => {
  const expected = {
    kk: [
      '№ 3 ХАТТАМА',
      '2026 жылғы 16 маусым',
      '2026 жылғы 1 шілде',
      'Қадағалау: аяқталды',
      'директор (төраға)',
    ],
    ru: [
      'ПРОТОКОЛ № 3',
      '16 июня 2026 года',
      '1 июля 2026 года',
      'Наблюдение: завершено',
      'директор (председатель)',
    ],
  }[language];
  const words = [
    ...expected,
    '1. Әлімова Айару, 5 «Ә»',
    '2. Дәулетұлы Ислам',
    'Қадағалауды жалғастыру',
    'Б. Сейітқали',
  ];

  test('the PDF has the number, the day, everybody present, each child and who signs', async () => {
    const text = textOf(await renderMinutesPdf(minutes(language)));
    for (const word of words) expect(text).toContain(bare(word));
    expect(text.indexOf(bare('Сейітқали Бауыржан'))).toBeLessThan(text.indexOf(bare('Ахметова')));
  });

  test('so has the DOCX, and the same minutes make the same bytes', async () => {
    const bytes = await renderMinutesDocx(minutes(language));
    const files = filesOf(bytes);
    const text = bare(textIn(files, 'word/document.xml'));
    for (const word of words) expect(text).toContain(bare(word));
    expect(Buffer.from(await renderMinutesDocx(minutes(language))).equals(Buffer.from(bytes))).toBe(true);
  });
});

test('a meeting that spoke of nobody says so', async () => {
  expect(textOf(await renderMinutesPdf(minutes('kk', { children: [] })))).toContain(
    bare('бірде-бір бала қаралған жоқ'),
  );
});

test.each(Object.entries(hostileTexts))('what somebody pasted breaks nothing: %s', async (_, text) => {
  const child = { ...minutes('kk').children[0]!, changed: text, decided: text };
  const hostile = minutes('kk', { children: [child] });
  expect(rightmost(await renderMinutesPdf(hostile))).toBeLessThan(580);
  checkXml(
    filesOf(await renderMinutesDocx(hostile))
      .get('word/document.xml')!
      .toString('utf8'),
  );
});
