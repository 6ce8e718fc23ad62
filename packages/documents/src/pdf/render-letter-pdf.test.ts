import { afterEach, expect, test, vi } from 'vitest';
import type { LetterFacts } from '../draft/letter-facts.ts';
import type { Letter } from '../letter/letter.ts';
import { demoEnclosed, demoFacts, demoLetter } from '../testing/demo-letters.ts';
import { hostileTexts } from '../testing/hostile-text.ts';
import { rightmost, textOf } from '../testing/inside-pdf.ts';
import { pageCount } from './page-count.ts';
import { renderLetterPdf } from './render-letter-pdf.ts';

afterEach(() => void vi.useRealTimers());

const tight = (text: string) => text.replace(/\s/g, '');
const commission: LetterFacts = {
  ...demoFacts,
  purpose: 'referral',
  recipient: 'commission',
  enclosed: demoEnclosed,
};

test.each(['kk', 'ru'] as const)(
  'a typical notice in %s is one page, with all its text and no page number',
  async (locale) => {
    const letter = demoLetter(demoFacts, locale);
    const pdf = await renderLetterPdf(letter);
    expect(Buffer.from(pdf).toString('latin1', 0, 5)).toBe('%PDF-');
    expect(pageCount(pdf)).toBe(1);
    const text = textOf(pdf);
    for (const line of letter.body[locale].split('\n')) expect(text).toContain(tight(line));
    for (const { name } of [letter.sender, letter.sender])
      expect(text).toContain(tight(name.kk) && tight(name.ru));
    expect(text).toContain(tight('01-15/214'));
    expect(text).toContain(tight('Б. Сейітқали'));
    expect(text).not.toContain('1/1');
    expect(text).not.toMatch(/ЖОБА|ПРОЕКТ/);
  },
);

test('both languages: everything in both, numbered pages', async () => {
  const letter = demoLetter(commission, 'both');
  const pdf = await renderLetterPdf(letter);
  const text = textOf(pdf);
  expect(pageCount(pdf)).toBe(2);
  for (const locale of ['kk', 'ru'] as const) {
    for (const attachment of letter.attachments[locale]) expect(text).toContain(tight(attachment));
    expect(text).toContain(tight(letter.signatory.position[locale]));
  }
  expect(text).toContain('1/2');
  expect(text).toContain('2/2');
});

test('a draft says so, on every page', async () => {
  const pdf = await renderLetterPdf(demoLetter(commission, 'both', { number: null, date: null }));
  expect(textOf(pdf).match(/ЖОБА\/ПРОЕКТ/g)?.length).toBeGreaterThanOrEqual(2 * pageCount(pdf));
});

test('the restricted mark is there when set, and only then', async () => {
  const mark = tight('Қызмет бабында пайдалану үшін');
  expect(textOf(await renderLetterPdf(demoLetter(demoFacts, 'kk')))).toContain(mark);
  expect(textOf(await renderLetterPdf(demoLetter(demoFacts, 'kk', { restricted: false })))).not.toContain(
    mark,
  );
});

test('hidden parents are not on the paper', async () => {
  const facts: LetterFacts = {
    ...demoFacts,
    parents: 'hidden',
    parentsNotInformed: { reason: null, wereTold: false },
  };
  expect(textOf(await renderLetterPdf(demoLetter(facts, 'both')))).not.toMatch(/Гүлнар|Бақытұлы|555-01-02/);
});

test('the same letter makes the same bytes, drafts included', async () => {
  for (const change of [{}, { number: null, date: null }] as Partial<Letter>[]) {
    const first = await renderLetterPdf(demoLetter(demoFacts, 'both', change));
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') });
    expect(Buffer.compare(first, await renderLetterPdf(demoLetter(demoFacts, 'both', change)))).toBe(0);
  }
});

test('the properties of the file name nobody, and its language is set', async () => {
  const raw = Buffer.from(await renderLetterPdf(demoLetter(demoFacts, 'kk'))).toString('latin1');
  const title = Buffer.from('\uFEFFҚызметтік хат', 'utf16le')
    .swap16()
    .toString('latin1')
    .replaceAll('\\', '\\\\');
  expect(raw).toContain(title);
  expect(raw).toContain('/Lang (kk-KZ)');
  expect(raw).toContain('(D:20260616070000Z)');
  for (const name of ['Әлімова', 'Айару', 'Сейітқали'])
    expect(raw).not.toContain(Buffer.from(name, 'utf16le').swap16().toString('latin1'));
});

test.each(Object.entries(hostileTexts))('%s neither throws nor breaks the paper', async (_why, text) => {
  const both = { kk: text, ru: text };
  const pdf = await renderLetterPdf({
    languages: 'both',
    sender: { name: both, bin: text, address: both, phone: text, email: text },
    number: text.slice(0, 60),
    date: '2026-06-16',
    addressee: {
      position: { kk: text.slice(0, 200), ru: text.slice(0, 200) },
      name: { kk: text.slice(0, 200), ru: text.slice(0, 200) },
    },
    subject: { kk: text.slice(0, 200), ru: text.slice(0, 200) },
    body: { kk: `${text}\n\nсоңы`, ru: `${text}\n\nконец` },
    attachments: { kk: [text.slice(0, 500)], ru: [] },
    signatory: { position: { kk: 'Директор', ru: 'Директор' }, name: text.slice(0, 80) },
    executor: { name: text.slice(0, 80), phone: null },
    restricted: true,
  });
  expect(textOf(pdf)).toContain('конец');
  expect(rightmost(pdf), 'nothing leaves the paper').toBeLessThan(595 - 42);
});

test('an endless word is broken, and every letter of it kept', async () => {
  const word = 'ә'.repeat(20_000);
  const pdf = await renderLetterPdf(demoLetter({ ...demoFacts, observed: [word] }, 'both'));
  expect(textOf(pdf).match(/ә/g)?.length).toBeGreaterThan(40_000);
  expect(pageCount(pdf)).toBeGreaterThan(4);
});

test('a long story keeps all its words over several pages', async () => {
  const story = Array.from({ length: 2_000 }, (_, index) => `сөз${index}`).join(' ');
  const pdf = await renderLetterPdf(demoLetter({ ...demoFacts, observed: [story] }, 'both'));
  expect(pageCount(pdf)).toBeGreaterThan(3);
  const text = textOf(pdf);
  for (const word of ['сөз0', 'сөз999', 'сөз1998сөз1999']) expect(text).toContain(word);
});
