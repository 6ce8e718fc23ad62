import { annex1, annex1Line, annexHead, type FormPart } from '@qorgan/statute';
import { describe, expect, test } from 'vitest';
import { hostileTexts } from '../testing/hostile-text.ts';
import { checkXml, filesOf, textIn } from '../testing/inside-docx.ts';
import { rightmost, textOf } from '../testing/inside-pdf.ts';
import { renderAssessmentDocx, renderAssessmentPdf, type AssessmentPaper } from './assessment-paper.ts';

const paper = (language: 'kk' | 'ru', change: Partial<AssessmentPaper> = {}): AssessmentPaper => ({
  ...{ language, version: 1, on: '2026-06-16', fingerprint: 'ab'.repeat(32) },
  body: { kk: 'Қорғаншылық органы', ru: 'Орган опеки' },
  child: { surname: 'Әлімова', given: 'Айару', patronymic: 'Ерланқызы', sex: 'female', age: 10 },
  assessors: [{ surname: 'Ахметова', given: 'Гүл', patronymic: null, position: 'бас маман' }],
  answers: { 'a1.s1': 'Анасы қамқор.\nӘкесі жоқ.', 'a1.s3.education': '№ 7 мектеп', 'a1.s6': 'Көмек керек.' },
  signatures: [
    {
      name: 'Ахметова Гүл',
      position: { kk: 'бас маман', ru: 'главный специалист' },
      at: new Date('2026-06-16T07:00:00Z'),
    },
  ],
  approval: {
    name: 'Сейітқали Бауыржан',
    position: { kk: 'басшы', ru: 'руководитель' },
    at: new Date('2026-06-17T05:30:00Z'),
  },
  ...change,
});
const bare = (text: string) => text.replaceAll(/\s/g, '');

const linesOf = (part: FormPart): FormPart[] => [
  part,
  // Surname, given name and the like are cut out of the line of their group: the paper asks for them in one.
  ...(part.type === 'group' && !['a1.child', 'a1.assessors'].includes(part.id) ? part.fields : []),
];
const parts = annex1.sections.flatMap((section) => section.parts.flatMap(linesOf));
const inPdf = async (one: AssessmentPaper) => textOf(await renderAssessmentPdf(one));
const inDocx = async (one: AssessmentPaper) =>
  bare(textIn(filesOf(await renderAssessmentDocx(one)), 'word/document.xml'));

describe.each(['kk', 'ru'] as const)('%s', (language) => {
  describe.each([
    ['PDF', inPdf],
    ['DOCX', inDocx],
  ])('%s', (_format, textIn) => {
    test('has head, title and every label and hint of Annex 1, in the order of the paper', async () => {
      const text = await textIn(paper(language, { answers: {} }));
      const expected = [
        annexHead(1)[language].join(''),
        annex1.title[language],
        ...parts.map((part) => {
          const { label, hint } = annex1Line(part, language);
          return `${label}${hint ?? ''}`;
        }),
      ].map(bare);
      let from = 0;
      for (const line of expected) {
        expect(text.slice(from), line).toContain(line);
        from = text.indexOf(line, from) + line.length;
      }
      expect(text).toContain(bare(annex1.sections[1].label[language]));
    });

    test('has each answer under its label, who signed and approved and when', async () => {
      const text = await textIn(paper(language));
      const under = (id: string) => {
        const at = parts.findIndex((part) => part.id === id);
        const next = parts[at + 1];
        const from = text.indexOf(bare(annex1Line(parts[at]!, language).label));
        return text.slice(
          from,
          next ? text.indexOf(bare(annex1Line(next, language).label), from + 1) : undefined,
        );
      };
      expect(under('a1.child')).toContain(
        bare(language === 'kk' ? 'Әлімова Айару Ерланқызы, қыз, 10 жас' : 'Ерланқызы, женский, 10 лет'),
      );
      expect(under('a1.assessors')).toContain(bare('Ахметова Гүл, бас маман'));
      expect(under('a1.s1')).toContain(bare('Анасы қамқор. Әкесі жоқ.'));
      expect(under('a1.s3.education')).toContain(bare('№ 7 мектеп'));
      expect(under('a1.s6')).toContain(bare('Көмек керек.'));
      expect(under('a1.s7.signature')).toContain(bare('Ахметова Гүл'));
      expect(under('a1.approved')).toContain(bare('Сейітқали Бауыржан'));
      expect(text).toContain(bare(language === 'kk' ? '2026 жылғы 17 маусым' : '17 июня 2026 года'));
    });
  });
});

test('only our translation calls itself unofficial, and only what is not approved calls itself a draft', async () => {
  const [kk, ru, draft] = await Promise.all([
    inPdf(paper('kk')),
    inPdf(paper('ru')),
    inDocx(paper('kk', { approval: null, signatures: [] })),
  ]);
  expect(ru).toContain(bare('Неофициальный перевод'));
  expect(kk).not.toContain('перевод');
  expect(draft).toContain('ЖОБА');
  expect(`${kk}${ru}`).not.toMatch(/ЖОБА|ПРОЕКТ/);
});

test('the same assessment makes the same bytes', async () => {
  const [first, second] = [await renderAssessmentPdf(paper('kk')), await renderAssessmentPdf(paper('kk'))];
  expect(Buffer.from(first).equals(second)).toBe(true);
  const [one, other] = [await renderAssessmentDocx(paper('ru')), await renderAssessmentDocx(paper('ru'))];
  expect(Buffer.from(one).equals(other)).toBe(true);
});

test.each(Object.entries(hostileTexts))('what somebody pasted breaks nothing: %s', async (_, text) => {
  const hostile = paper('kk', {
    answers: { 'a1.s1': text },
    child: { ...paper('kk').child, surname: text.slice(0, 200) },
  });
  expect(rightmost(await renderAssessmentPdf(hostile))).toBeLessThan(580);
  checkXml(
    filesOf(await renderAssessmentDocx(hostile))
      .get('word/document.xml')!
      .toString('utf8'),
  );
});
