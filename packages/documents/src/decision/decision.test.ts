import { describe, expect, test } from 'vitest';
import { everyHostileText } from '../testing/hostile-text.ts';
import { checkXml, filesOf, textIn } from '../testing/inside-docx.ts';
import { rightmost, textOf } from '../testing/inside-pdf.ts';
import { decisionSheet, type DecisionExtract } from './decision-extract.ts';
import { renderDecisionDocx } from './render-decision-docx.ts';
import { renderDecisionPdf } from './render-decision-pdf.ts';

const extract = (language: 'kk' | 'ru', change: Partial<DecisionExtract> = {}): DecisionExtract => ({
  ...{ language, number: 4, on: '2026-06-29', time: '15:00', place: 'Әкімдік, 3-кабинет', caseNumber: 12 },
  commission: {
    name: { kk: 'Көкжиек ауданының КІҚҚК', ru: 'КДНиЗП района Кокжиек' },
    ...{ bin: null, phone: null, email: null },
    address: { kk: 'Абай көшесі, 1', ru: 'улица Абая, 1' },
  },
  present: [
    { name: 'Мүшебаев Асан', post: 'полиция', part: 'member' },
    { name: 'Ким Алина Сергеевна', post: 'бас маман', part: 'secretary' },
    { name: 'Сейітқали Бауыржан', post: 'әкім орынбасары', part: 'chair' },
    { name: 'Шақырылған Ержан', post: 'сарапшы', part: 'invited' },
  ],
  quorum: { members: 5, needed: 3 },
  votes: 3,
  child: { name: 'Әлімова Айару', birthDate: '2015-03-02' },
  words: 'Баланың құқықтары қорғалсын.\nОтбасына көмек көрсетілсін.',
  measures: [
    { help: 'assistance.psychological', words: 'Психолог көмегі' },
    { help: 'other', words: 'Басқа бір шара' },
  ],
  tasks: [{ to: { kk: '№ 7 мектеп', ru: 'Школа № 7' }, words: 'Оқуына көмек беру', dueOn: '2026-09-01' }],
  ...change,
});
const bare = (text: string) => text.replaceAll(/\s/g, '');

describe.each([
  [
    'kk',
    [
      '№ 4 ХАТТАМАДАН ҮЗІНДІ',
      '2026 жылғы 29 маусым',
      '29-тармағы',
      '5 мүшесінен 3 қатысты',
      '2026 жылғы 1 қыркүйек',
      'Qorgan үлгісі',
      '№ 7 мектеп',
    ],
  ],
  [
    'ru',
    [
      'ВЫПИСКА ИЗ ПРОТОКОЛА № 4',
      '29 июня 2026 года',
      'пунктом 29',
      '3 из 5 членов',
      '1 сентября 2026 года',
      'образец Qorgan',
      'Школа № 7',
    ],
  ],
] as const)('order-2026/29 %s', (language, expected) => {
  const words = [
    ...expected,
    ...['Әлімова Айару', '15:00', '3-кабинет', 'Сейітқали Бауыржан', 'әкім орынбасары', 'Психолог көмегі'],
    ...['Отбасына көмек көрсетілсін.', 'Оқуына көмек беру', '№ 12', 'А. Ким'],
  ];

  test('the PDF has the sitting, its quorum, the child, the decision, measures, tasks and who signs', async () => {
    const text = textOf(await renderDecisionPdf(extract(language)));
    for (const one of words) expect(text).toContain(bare(one));
    // Whoever sat and does not sign is not the child's family's business.
    expect(text).not.toMatch(/Мүшебаев|Шақырылған/);
  });

  test('so has the DOCX, and the same extract makes the same bytes', async () => {
    const bytes = await renderDecisionDocx(extract(language));
    const text = bare(textIn(filesOf(bytes), 'word/document.xml'));
    for (const one of words) expect(text).toContain(bare(one));
    expect(Buffer.from(await renderDecisionDocx(extract(language))).equals(Buffer.from(bytes))).toBe(true);
  });
});

test('without tasks there is no table of them, and a birthday that is not known is not spoken of', () => {
  const sheet = decisionSheet(
    extract('kk', { tasks: [], child: { name: 'Әлімова Айару', birthDate: null } }),
  );
  expect(sheet.tasks).toBeNull();
  expect(JSON.stringify(sheet)).not.toMatch(/туған күні|null,"null/);
});

test('what somebody pasted breaks nothing, all of it at once', async () => {
  const text = everyHostileText;
  const tasks = [{ to: { kk: text, ru: text }, words: text, dueOn: '2026-09-01' as const }];
  const hostile = extract('kk', {
    words: text,
    place: text,
    tasks,
    measures: [{ help: 'other', words: text }],
  });
  expect(rightmost(await renderDecisionPdf(hostile))).toBeLessThan(580);
  const files = filesOf(await renderDecisionDocx(hostile));
  checkXml(files.get('word/document.xml')!.toString('utf8'));
});
