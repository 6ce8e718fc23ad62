import { afterEach, expect, test, vi } from 'vitest';
import type { LetterFacts } from '../draft/letter-facts.ts';
import { demoEnclosed, demoFacts, demoLetter } from '../testing/demo-letters.ts';
import { hostileTexts } from '../testing/hostile-text.ts';
import { checkXml, filesOf, textIn } from '../testing/inside-docx.ts';
import { renderLetterDocx } from './render-letter-docx.ts';

afterEach(() => void vi.useRealTimers());

const commission: LetterFacts = {
  ...demoFacts,
  purpose: 'referral',
  recipient: 'commission',
  enclosed: demoEnclosed,
};

test.each(['kk', 'ru', 'both'] as const)('%s: the file opens and has all the text', async (languages) => {
  const letter = demoLetter(commission, languages);
  const files = filesOf(await renderLetterDocx(letter));
  for (const [path, bytes] of files) if (/\.(?:xml|rels)$/.test(path)) checkXml(bytes.toString('utf8'));
  const text = textIn(files, 'word/document.xml');
  for (const locale of languages === 'both' ? (['kk', 'ru'] as const) : [languages]) {
    for (const line of letter.body[locale].split('\n').filter(Boolean))
      expect(text).toContain(line.replace(/^– /, ''));
    expect(text).toContain(letter.subject[locale]);
    for (const attachment of letter.attachments[locale]) expect(text).toContain(attachment);
    expect(text).toContain(letter.signatory.position[locale]);
  }
  expect(text).toContain(letter.sender.name.kk);
  expect(text).toContain(letter.sender.name.ru);
  expect(text).toContain('Б. Сейітқали');
});

test('the font goes with the letter, unreadable only as the format asks', async () => {
  const files = filesOf(await renderLetterDocx(demoLetter(demoFacts, 'kk')));
  const key =
    /fontKey="\{([0-9A-F-]+)\}"/.exec(files.get('word/fontTable.xml')?.toString('utf8') ?? '')?.[1] ?? '';
  const mask = Buffer.from(key.replaceAll('-', ''), 'hex').reverse();
  const font = files.get('word/fonts/font1.odttf') ?? Buffer.alloc(0);
  const start = Buffer.from(font.subarray(0, 32).map((byte, index) => byte ^ (mask[index % 16] ?? 0)));
  expect(start.readUInt32BE(0), 'the first bytes of a TrueType file').toBe(0x00010000);
  expect(font.length).toBeGreaterThan(500_000);
});

test('a draft says so on every page, a finished letter does not', async () => {
  const draft = filesOf(await renderLetterDocx(demoLetter(demoFacts, 'both', { number: null })));
  const done = filesOf(await renderLetterDocx(demoLetter(demoFacts, 'both')));
  for (const header of ['word/header1.xml', 'word/header2.xml']) {
    expect(textIn(draft, header)).toContain('ЖОБА / ПРОЕКТ');
    expect(textIn(done, header)).not.toContain('ЖОБА');
  }
});

test('the same letter makes the same bytes', async () => {
  const first = await renderLetterDocx(demoLetter(demoFacts, 'both'));
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') });
  expect(Buffer.compare(first, await renderLetterDocx(demoLetter(demoFacts, 'both')))).toBe(0);
});

test('the properties of the file name nobody and tell the day of the letter', async () => {
  const core = filesOf(await renderLetterDocx(demoLetter(demoFacts, 'kk')))
    .get('docProps/core.xml')
    ?.toString('utf8');
  expect(core).toContain('<dc:title>Қызметтік хат</dc:title>');
  expect(core).toContain('2026-06-16T07:00:00Z');
  expect(core).not.toMatch(/Әлімова|Айару|Сейітқали|Ахметова/);
});

test.each(Object.entries(hostileTexts))('%s neither throws nor breaks the file', async (_why, text) => {
  const both = { kk: text, ru: text };
  const files = filesOf(
    await renderLetterDocx(
      demoLetter({ ...demoFacts, observed: [text] }, 'both', {
        subject: both,
        sender: { name: both, bin: text, address: both, phone: text, email: text },
        addressee: { position: both, name: both },
        executor: { name: text, phone: text },
      }),
    ),
  );
  for (const [path, bytes] of files) if (/\.(?:xml|rels)$/.test(path)) checkXml(bytes.toString('utf8'));
  expect(textIn(files, 'word/document.xml')).toContain('орындаушыдан');
});

test('a number stands on one line with its sign', async () => {
  const files = filesOf(await renderLetterDocx(demoLetter(demoFacts, 'both')));
  const xml = files.get('word/document.xml')?.toString('utf8') ?? '';
  expect(xml).toContain('№\u00A038874');
  expect(xml).toContain('№\u00A001-15/214');
  expect(xml).not.toMatch(/№ \d/);
});

test('markup in a letter stays text', async () => {
  const files = filesOf(
    await renderLetterDocx(demoLetter({ ...demoFacts, observed: ['<w:br/> & "ә" <b>'] }, 'kk')),
  );
  expect(files.get('word/document.xml')?.toString('utf8')).toContain('&lt;w:br/&gt; &amp; ');
  expect(textIn(files, 'word/document.xml')).toContain('«<w:br/> & "ә" <b>»');
});

test.each([
  ['with enclosures', commission],
  ['without', demoFacts],
])('who signs never stands alone on a page, %s', async (_, facts) => {
  const xml = filesOf(await renderLetterDocx(demoLetter(facts, 'kk')))
    .get('word/document.xml')!
    .toString('utf8');
  const rows = xml.split('<w:tr>');
  const before = rows.at(-2)!.split('</w:tbl>').at(-1)!;
  expect(before.split('<w:p>').at(-1), 'the last line before it goes over with it').toContain(
    '<w:keepNext/>',
  );
  const signing = rows.at(-1)!;
  expect(signing.startsWith('<w:trPr><w:cantSplit/>')).toBe(true);
  for (const part of ['Б. Сейітқали', 'М.О.', 'Орынд.']) expect(signing).toContain(part);
});
