import { annex2, annexHead } from '@qorgan/statute';
import { describe, expect, test } from 'vitest';
import { blankPlan, demoPlan } from '../testing/demo-plan.ts';
import { everyHostileText } from '../testing/hostile-text.ts';
import { checkXml, filesOf, textIn } from '../testing/inside-docx.ts';
import { rightmost, textOf } from '../testing/inside-pdf.ts';
import { pageCount } from '../pdf/page-count.ts';
import type { PlanPaper } from './plan-paper.ts';
import { renderPlanDocx } from './render-plan-docx.ts';
import { renderPlanPdf } from './render-plan-pdf.ts';

/** Letters and signs alone, without the blanks of the form. */
const bare = (text: string) => text.replaceAll(/[\s_]/g, '');
const docxText = async (paper: PlanPaper) =>
  bare(textIn(filesOf(await renderPlanDocx(paper)), 'word/document.xml'));
const pdfText = async (paper: PlanPaper) => bare(textOf(await renderPlanPdf(paper)));

/** Every printed word of the statute's form in printed order, cut where something is filled in. */
function labelsOf(language: 'kk' | 'ru'): { id: string; text: string }[] {
  const [header, table, footer] = annex2.sections;
  const [measures] = table.parts;
  const [notes, signature, consent] = footer.parts;
  const own = ({ id, label }: { id: string; label: { kk: string; ru: string } }) => ({
    id,
    text: label[language],
  });
  return [
    { id: 'annex head', text: annexHead(2)[language].join(' ') },
    { id: annex2.id, text: annex2.title[language] },
    ...header.parts.flatMap((part) =>
      part.type === 'dateRange'
        ? part.label[language].split(/_+/).map((text, at) => ({ id: `${part.id} ${at}`, text }))
        : [own(part)],
    ),
    own(measures),
    ...measures.columns.map(own),
    ...measures.rowGroups.flatMap((group) => [
      own(group),
      { id: `${group.id} rows`, text: group.rowsLabel[language] },
    ]),
    ...[notes, signature, consent, ...consent.fields].map(own),
  ].filter(({ text }) => bare(text) !== '');
}

/** Which labels are not there, or not after the one before them. */
function missingIn(text: string, language: 'kk' | 'ru'): string[] {
  let from = 0;
  return labelsOf(language).flatMap(({ id, text: label }) => {
    const at = text.indexOf(bare(label), from);
    if (at < 0) return [id];
    from = at + bare(label).length;
    return [];
  });
}

describe.each(['kk', 'ru'] as const)('order-2026/annex-2 in %s', (language) => {
  const ours = {
    kk: ['Қызмет бабында пайдалану үшін'],
    ru: ['Неофициальный перевод', 'Для служебного пользования'],
  }[language];

  test.each([0, 1, 5, 40])('all labels stand in the order of the form, with %i measures', async (count) => {
    expect(missingIn(await pdfText(demoPlan(language, count)), language)).toEqual([]);
    expect(missingIn(await docxText(demoPlan(language, count)), language)).toEqual([]);
  });

  test('the blank DOCX form has the words of the order and of the translation mark, and no other', async () => {
    const words = labelsOf(language).map(({ text }) => text);
    const mark =
      language === 'ru'
        ? 'Неофициальный перевод. Форма утверждена на казахском языке, при расхождениях верен казахский текст.'
        : '';
    words.splice(2, 0, mark);
    expect(await docxText(blankPlan(language))).toBe(bare(words.join('')));
  });

  test('what was filled in is there, and the marks of ours', async () => {
    const paper = demoPlan(language, 3);
    const words = [...ours, 'Әлімова Айару Серікқызы, 03.05.2014', '16.06.2026', '20.12.2026', '12.09.2026'];
    const pdf = await pdfText(paper);
    for (const word of words) expect(pdf).toContain(bare(word));
    expect(await docxText(paper)).toContain(bare('Әлімова Гүлнар Қайратқызы, +7'));
  });
});

test('measures are numbered through the whole plan, and each stands under its kind of help', async () => {
  const text = await docxText(demoPlan('kk', 7));
  const order = [
    'Медициналықкөмек',
    '1медициналық',
    '2медициналық',
    'Психологиялықкөмек',
    '3Білім',
    '4Білім',
  ];
  const places = order.map((word) => text.indexOf(word));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});

test('a measure that could not be carried out says why', async () => {
  const paper = demoPlan('kk', 5);
  expect(await pdfText(paper)).toContain(bare('Орындалмады: Отбасы басқа қалаға көшті.'));
});

test('where the parent did not agree, the reason stands in its place and no name', async () => {
  const text = await pdfText(
    demoPlan('kk', 1, { agreement: { kind: 'notGot', reason: 'Анасы хабарласпайды' } }),
  );
  expect(text).toContain(bare('Егер келісім алу мүмкін болмаса, себебін көрсетіңіз Анасы хабарласпайды'));
  expect(text.match(/Гүлнар/g)).toHaveLength(1);
});

test('a version that nobody has approved says so on every page', async () => {
  const draft = demoPlan('ru', 12, { edition: { bodyCase: '14', version: 3, approvedOn: null } });
  const bytes = await renderPlanPdf(draft);
  const pages = pageCount(bytes);
  expect(pages).toBeGreaterThan(1);
  expect(textOf(bytes).match(/версия3·проект/g)).toHaveLength(pages);
  expect(await pdfText(demoPlan('ru', 1))).not.toContain('ПРОЕКТ');
});

test('the head of the table comes again on every page that the table goes on to', async () => {
  const bytes = await renderPlanPdf(demoPlan('kk', 40));
  const heads = textOf(bytes).match(/Ісшараныіскеасыруғажауаптыұйым|Іс[-‐]?шараныіске/g) ?? [];
  expect(pageCount(bytes)).toBeGreaterThan(5);
  expect(heads.length).toBeGreaterThanOrEqual(pageCount(bytes) - 1);
});

test('the same plan makes the same bytes', async () => {
  const paper = demoPlan('kk', 4);
  expect(Buffer.from(await renderPlanPdf(paper)).equals(Buffer.from(await renderPlanPdf(paper)))).toBe(true);
  expect(Buffer.from(await renderPlanDocx(paper)).equals(Buffer.from(await renderPlanDocx(paper)))).toBe(
    true,
  );
});

test('what somebody pasted breaks nothing, all of it at once', async () => {
  const text = everyHostileText;
  const [first] = demoPlan('kk', 1).measures;
  const paper = demoPlan('kk', 0, {
    measures: [{ ...first!, name: text, responsible: text, result: { kind: 'done', words: text } }],
    notes: text,
    agreement: { kind: 'notGot', reason: text },
  });
  expect(rightmost(await renderPlanPdf(paper))).toBeLessThan(842 - 36);
  checkXml(
    filesOf(await renderPlanDocx(paper))
      .get('word/document.xml')!
      .toString('utf8'),
  );
});

test('a result of several pages loses nothing', async () => {
  const words = Array.from({ length: 900 }, (_, at) => `сөз${at}.`).join(' ');
  const [first] = demoPlan('kk', 1).measures;
  const paper = demoPlan('kk', 0, { measures: [{ ...first!, result: { kind: 'done', words } }] });
  const text = await pdfText(paper);
  for (let at = 0; at < 900; at += 1) expect(text).toContain(`сөз${at}.`);
});
