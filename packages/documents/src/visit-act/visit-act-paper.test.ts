import { visitFields, type VisitAct } from '@qorgan/domain';
import { describe, expect, test } from 'vitest';
import { checkXml, filesOf, textIn } from '../testing/inside-docx.ts';
import { textOf } from '../testing/inside-pdf.ts';
import { renderVisitActDocx, renderVisitActPdf, type VisitActPaper } from './visit-act-paper.ts';

const act: VisitAct = {
  participants: [
    { part: 'body', name: 'Ахметова Гүл', position: 'бас маман' },
    { part: 'psychologicalCentre', name: 'Ким Алина', position: 'психолог' },
  ],
  answers: Object.fromEntries(
    visitFields.map(({ id, kind }) => [
      id,
      kind === 'yesNo' ? (id === 'threat' ? 'no' : 'yes') : `жауап ${id}`,
    ]),
  ),
};
const paper = (language: 'kk' | 'ru'): VisitActPaper => ({
  ...{ language, act, child: 'Әлімова Айару, 2016 жылғы 4 мамыр', at: new Date('2026-06-16T09:20:00Z') },
  body: { kk: 'Қорғаншылық органы', ru: 'Орган опеки' },
});
const bare = (text: string) => text.replaceAll(/\s/g, '');

describe.each(['kk', 'ru'] as const)('%s', (language) => {
  const expected = [
    language === 'kk' ? 'нысаны бұйрықта белгіленбеген' : 'Форма этого акта приказом не установлена',
    language === 'kk' ? '2026 жылғы 16 маусым, сағат 14:20' : '16 июня 2026 года, 14:20',
    'Әлімова Айару, 2016 жылғы 4 мамыр',
    language === 'kk' ? 'Қатыспағандар: мобильді топ, өңірлік уәкіл' : 'Не участвовали: мобильная группа',
    ...visitFields.map(({ label }) => label[language]),
    ...visitFields.filter(({ kind }) => kind !== 'yesNo').map(({ id }) => `жауап ${id}`),
    'Ким Алина',
  ].map(bare);

  test('both files have every label and answer, who took part and who did not, and say that the layout is ours', async () => {
    const pdf = textOf(await renderVisitActPdf(paper(language)));
    const files = filesOf(await renderVisitActDocx(paper(language)));
    const docx = bare(textIn(files, 'word/document.xml'));
    for (const words of expected) {
      expect(pdf).toContain(words);
      expect(docx).toContain(words);
    }
    checkXml(files.get('word/document.xml')!.toString('utf8'));
    const threat = visitFields.find(({ id }) => id === 'threat')!.label[language];
    expect(pdf).toContain(bare(`${threat}${language === 'kk' ? 'жоқ' : 'нет'}`));
  });
});

test('no frame is tied to the one after it, so that a page is filled before the next begins', async () => {
  const files = filesOf(await renderVisitActDocx(paper('kk')));
  const frames = files.get('word/document.xml')!.toString('utf8').split('<w:tbl>').slice(1);
  expect(frames.length).toBeGreaterThan(6);
  for (const frame of frames.slice(0, -1)) expect(frame.split('</w:p>')[0]).not.toContain('<w:keepNext/>');
});
