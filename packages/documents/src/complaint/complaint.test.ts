import { describe, expect, test } from 'vitest';
import { everyHostileText } from '../testing/hostile-text.ts';
import { checkXml, filesOf, textIn } from '../testing/inside-docx.ts';
import { rightmost, textOf } from '../testing/inside-pdf.ts';
import type { Complaint } from './complaint-letter.ts';
import { renderComplaint, sheetOfComplaint } from './render-complaint.ts';

const complaint = (language: 'kk' | 'ru', change: Partial<Complaint> = {}): Complaint => ({
  language,
  to: { kk: 'Көкжиек ауданының прокуратурасы', ru: 'Прокуратура района Кокжиек' }[language],
  writer: { name: 'Әлімова Сәуле Маратқызы', address: 'Абай көшесі, 10', phone: '+7 701 000 00 00' },
  about: { kk: '№ 7 мектеп', ru: 'Школа № 7' }[language],
  child: 'Әлімова Айару',
  what: 'Хабарлама бердім.\nЖауап болған жоқ.',
  since: '2026 жылғы 16 маусым.',
  asks: 'Тексеріп, шара қолдануды.',
  on: '2026-11-19',
  ...change,
});
const bare = (text: string) => text.replaceAll(/\s/g, '');

describe.each([
  [
    'kk',
    ['91және92-баптарынасәйкес', '32-тармағы', '№38874', 'Шағымберуші:ӘлімоваСәуле', '2026жылғы19қараша'],
  ],
  ['ru', ['статьями91и92', 'пункт32', '№38874', 'Заявитель:ӘлімоваСәуле', '19ноября2026года']],
] as const)('%s', (language, expected) => {
  const typed = ['Абайкөшесі,10', '+77010000000', 'ӘлімоваАйару', 'Жауапболғанжоқ.', 'шарақолдануды.'];

  test('the PDF says who complains, about whom, by which articles, what is asked', async () => {
    const text = textOf(await renderComplaint(complaint(language), 'pdf'));
    for (const words of [...expected, ...typed]) expect(text).toContain(words);
    expect(text).not.toContain('..');
  });

  test('so does the DOCX, and the same words make the same bytes', async () => {
    const bytes = await renderComplaint(complaint(language), 'docx');
    const text = bare(textIn(filesOf(bytes), 'word/document.xml'));
    for (const words of [...expected, ...typed]) expect(text).toContain(words);
    expect(Buffer.from(await renderComplaint(complaint(language), 'docx')).equals(Buffer.from(bytes))).toBe(
      true,
    );
  });
});

test('of what was left out nothing is said, and a complaint about no child speaks of none', () => {
  const sheet = sheetOfComplaint(
    complaint('kk', { child: null, since: null, writer: { name: 'А', address: 'Б', phone: null } }),
  );
  expect(JSON.stringify(sheet.body)).not.toMatch(/балаға|Қашаннан|33 және 34|null/);
  expect(sheet.from).toEqual(['Шағым беруші: А', 'Б']);
  expect(sheet).toMatchObject({ head: null, stamp: '', executor: [], draftMark: null });
});

test('it promises no time and quotes no article: the order has none of them', () => {
  for (const language of ['kk', 'ru'] as const)
    expect(JSON.stringify(sheetOfComplaint(complaint(language, { since: null })).body)).not.toMatch(
      /жұмыс күн|рабочих дн|ішінде|в течение/,
    );
});

test('what somebody pasted breaks nothing, all of it at once', async () => {
  const text = everyHostileText;
  const hostile = complaint('ru', {
    to: text,
    about: text,
    what: text,
    asks: text,
    child: text,
    since: text,
  });
  expect(rightmost(await renderComplaint(hostile, 'pdf'))).toBeLessThan(580);
  const files = filesOf(await renderComplaint(hostile, 'docx'));
  checkXml(files.get('word/document.xml')!.toString('utf8'));
});
