import { inContext, pupilsById, verifyAudit } from '@qorgan/data';
import { asAdministration, importRoster, searchPupils, type Context } from '@qorgan/usecases';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { granted, openSmallTown, start, later, type SmallTown } from './small-town.ts';

let town: SmallTown;
let teacher: Context;
let administrator: Context;

beforeAll(async () => {
  town = await openSmallTown();
  teacher = (await town.join('teacher', ['teacher']))();
  administrator = (await town.join('administrator', ['administrator']))();
});
afterAll(() => town.database.close());
beforeEach(() => town.database.db.deleteFrom('pupil').execute());

const heading =
  'Тегі;Аты;Әкесінің аты;Сыныбы;Туған күні;ЖСН;Мекенжайы;Ата-анасының аты-жөні;Балаға кім болады;Ата-анасының телефоны';
const alimova =
  'Әлімова;Қарлығаш;Ерланқызы;7 «Ә»;2013-04-21;;Абай көшесі, 5;Әлімов Ерлан;әкесі;+7 701 111 22 33';
const file = (...lines: string[]) => [heading, ...lines].join('\r\n');

const take = (
  csv: string,
  by: Parameters<typeof importRoster>[0] = administrator,
  organisationId = town.school,
) => importRoster(by, { organisationId, csv });
const faults = async (csv: string) => {
  const answer = await take(csv);
  expect(answer.ok).toBe(false);
  return answer.ok ? [] : answer.lines;
};
const count = async () => (await town.database.db.selectFrom('pupil').select('id').execute()).length;
const search = async (text: string, ctx = teacher) => granted(await searchPupils(ctx, { text }));
const names = async (text: string, ctx = teacher) => (await search(text, ctx)).map(({ name }) => name);

test('a roster is taken over, sealed, and found again', async () => {
  const two = file(alimova, 'Иванов;Пётр;;11А;01.09.2009;090901500017;;;;');
  expect(await take(two)).toEqual({ ok: true, added: 2, changed: 0, unchanged: 0 });
  expect(await search('Карлыгаш')).toEqual([
    { id: expect.any(String), name: 'Әлімова Қарлығаш Ерланқызы', classLabel: '7 «Ә»' },
  ]);
  const rows = await town.database.db.selectFrom('pupil').selectAll().execute();
  const text = rows
    .flatMap(({ identity, iin }) => [identity, iin ?? new Uint8Array()])
    .map((bytes) => Buffer.from(bytes).toString());
  expect(text.join()).not.toMatch(/лімова|Иванов|Абай|701|090901500017/);
});

test('importing the same file again changes nothing, by row and by byte', async () => {
  const csv = file(alimova, 'Иванов;Пётр;;11А;01.09.2009;090901500017;;;;');
  await take(csv);
  const before = await town.database.db.selectFrom('pupil').selectAll().orderBy('id').execute();
  expect(await take(csv)).toEqual({ ok: true, added: 0, changed: 0, unchanged: 2 });
  expect(await town.database.db.selectFrom('pupil').selectAll().orderBy('id').execute()).toEqual(before);
});

test('a new class, address or telephone changes the pupil and not who they are', async () => {
  await take(file(alimova));
  const [{ id } = { id: '' }] = await search('Әлімова');
  expect(await take(file(alimova.replace('7 «Ә»', '8 «Ә»')))).toMatchObject({ added: 0, changed: 1 });
  expect(
    await take(file(alimova.replace('7 «Ә»', '8 «Ә»').replace('Абай көшесі, 5', 'Сәтбаев, 1'))),
  ).toMatchObject({ changed: 1 });
  expect(await search('алимова')).toMatchObject([{ id, classLabel: '8 «Ә»' }]);
});

test('an IIN makes a pupil known again under another surname; left out later, it is kept', async () => {
  const named = (surname: string, iin: string) => file(`${surname};Дана;;5Б;2014-06-02;${iin};;;;`);
  await take(named('Серікова', ''));
  expect(await take(named('Серікова', '140602600016'))).toMatchObject({ added: 0, changed: 1 });
  expect(await take(named('Оспанова', '140602600016'))).toMatchObject({ added: 0, changed: 1 });
  expect(await take(named('Оспанова', ''))).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
  expect(await names('Дана')).toEqual(['Оспанова Дана']);
});

test('namesakes born on one day are two children where each has an IIN, and then need it', async () => {
  const line = (of: string, iin: string) => `Ахметов;Али;;${of};2012-01-15;${iin};;;;`;
  const both = file(line('7А', '120115500012'), line('7Б', '120115500111'));
  expect(await take(both)).toMatchObject({ ok: true, added: 2 });
  expect(await take(both)).toMatchObject({ ok: true, unchanged: 2 });
  expect(await faults(file(line('7А', '')))).toEqual([{ line: 2, problem: 'iinNeeded', column: 'iin' }]);
});

test('every bad line is told with its number, and nothing is imported', async () => {
  const csv = file(
    alimova,
    ';Али;;7А;2013-01-01;;;;;',
    'Омаров;Али;;7А;31.02.2013;;;;;',
    '',
    'Омаров;Али;;7А;2013-01-01;123456789012;;;;',
    alimova,
    'Омаров;Али;;7А;2030-01-01;;;;;',
    'Омаров;Али;;;1960-01-01;;;;әкесі;abc',
    'Омаров;Али;;7А;2013-01-01;;;;;;лишнее',
    `"Тік${'ұ'.repeat(100)}\r\nекі жол";Али;;7А;2013-01-01;;;;;`,
    'Соңғы;Али;;7А;жаз;;;;;',
  );
  expect(await faults(csv)).toEqual([
    { line: 3, problem: 'valueMissing', column: 'surname' },
    { line: 4, problem: 'birthDateWrong', column: 'birthDate' },
    { line: 6, problem: 'iinWrong', column: 'iin' },
    { line: 7, problem: 'sameAsLine', otherLine: 2 },
    { line: 8, problem: 'birthDateUnlikely', column: 'birthDate' },
    { line: 9, problem: 'valueMissing', column: 'classLabel' },
    { line: 9, problem: 'phoneWrong', column: 'parentPhone' },
    { line: 9, problem: 'parentNameMissing', column: 'parentName' },
    { line: 9, problem: 'birthDateUnlikely', column: 'birthDate' },
    { line: 10, problem: 'tooManyCells' },
    { line: 11, problem: 'valueTooLong', column: 'surname' },
    { line: 13, problem: 'birthDateWrong', column: 'birthDate' },
  ]);
  expect(await count()).toBe(0);
});

test('a fault against the roster stops the whole file too', async () => {
  const line = (of: string, iin: string) => `Ахметов;Али;;${of};2012-01-15;${iin};;;;`;
  await take(file(line('7А', '120115500012'), line('7Б', '120115500111')));
  expect(await faults(file(alimova, line('7А', '')))).toHaveLength(1);
  expect(await count()).toBe(2);
});

test.each<[string, string, object[]]>([
  ['nothing at all', '', [{ line: 1, problem: 'noHeader' }]],
  ['no heading', alimova, [{ line: 1, problem: 'noHeader' }]],
  ['a heading only', heading, [{ line: 1, problem: 'noPupils' }]],
  [
    'a misspelt heading',
    heading.replace('Сыныбы', 'Сыныптары') + `\n${alimova}`,
    [
      { line: 1, problem: 'columnUnknown', column: 'Сыныптары' },
      { line: 1, problem: 'columnMissing', column: 'classLabel' },
    ],
  ],
  ['a heading twice', `${heading};ИИН\n${alimova};`, [{ line: 1, problem: 'columnTwice', column: 'iin' }]],
  ['an open quote', file(alimova, '"Омаров;Али;;7А;2013-01-01;;;;;'), [{ line: 3, problem: 'quotesWrong' }]],
  [
    'open and stray quotes, among other faults, each where it begins',
    file(
      alimova,
      '"Омаров;Али;;7А;2013-01-01;;;;;',
      'Омаров;Али;;7А;жаз;;;;;',
      'Омаров;Али;;7 "А";2013-01-01;;;;;',
      '"Омар"ов;Али;;7А;2013-01-01;;;;;',
      ';Али;;7А;2013-01-01;;;;;',
    ),
    [
      { line: 3, problem: 'quotesWrong' },
      { line: 4, problem: 'birthDateWrong', column: 'birthDate' },
      { line: 5, problem: 'quotesWrong' },
      { line: 6, problem: 'quotesWrong' },
      { line: 7, problem: 'valueMissing', column: 'surname' },
    ],
  ],
  ['an open quote in the heading', `"${heading}\n${alimova}`, [{ line: 1, problem: 'quotesWrong' }]],
  [
    'another code page',
    file('\uFFFD\uFFFD\uFFFD;Али;;7А;2013-01-01;;;;;'),
    [{ line: 2, problem: 'notUtf8' }],
  ],
  [
    'one IIN for two',
    file('Омаров;Али;;7А;2013-01-01;090901500017;;;;', 'Омарова;Аня;;7А;2013-01-01;090901500017;;;;'),
    [{ line: 3, problem: 'iinAsLine', column: 'iin', otherLine: 2 }],
  ],
])('refused: %s', async (_what, csv, expected) => {
  expect(await faults(csv)).toEqual(expected);
});

test.each([
  ['Russian, commas', 'Фамилия,Имя,Отчество,Класс,Дата рождения\nАхметов,Али,,7А,01.09.2012'],
  ['English, tabs, numbered', '№\tSurname\tGiven name\tClass\tBirth date\n1\tАхметов\tАли\t7А\t2012-09-01'],
  [
    'a byte order mark and quoted headings',
    '\uFEFF"Тегі";"Аты";"Сыныбы";"Туған күні"\r\n"Ахметов";"Али";"7А";"1.9.2012"\r\n',
  ],
  ['columns in another order', 'Дата рождения;Класс;Имя;Фамилия\n01.09.2012;7А;Али;Ахметов'],
])('understood: %s', async (_what, csv) => {
  expect(await take(csv)).toMatchObject({ ok: true, added: 1 });
  expect(await search('ахметов али')).toMatchObject([{ name: 'Ахметов Али', classLabel: '7А' }]);
});

test('noughts that a spreadsheet dropped are put back before an IIN', async () => {
  await take(file('Иванов;Пётр;;11А;2009-09-01;90901500017;;;;'));
  expect(await take(file('Иванов;Пётр;;11А;2009-09-01;090901500017;;;;'))).toMatchObject({ unchanged: 1 });
});

test('only whoever manages the pupils of this school imports, and the try is on record', async () => {
  const elsewhere = (await town.join('administrator-2', ['administrator'], town.otherSchool))();
  for (const by of [teacher, elsewhere])
    expect(await take(file(alimova), by)).toEqual({ ok: false, lines: [], refusal: { kind: 'notFound' } });
  expect(await count()).toBe(0);
  expect(await take(file(alimova), asAdministration(town.house()))).toMatchObject({ added: 1 });
});

test('two imports at once make one roster', async () => {
  const csv = file(alimova, 'Иванов;Пётр;;11А;01.09.2009;;;;;');
  const answers = await Promise.all([take(csv), take(csv), take(csv)]);
  expect(answers.map((answer) => (answer.ok ? answer.added : -1)).toSorted()).toEqual([0, 0, 2]);
  expect(await count()).toBe(2);
});

const class7 = [
  'Ғабитова;Айша;;7Ә;2013-01-01;;;;;',
  'Габдуллин;Тимур;;7Ә;2013-01-02;;;;;',
  'Дәулет;Ұлжан;;7А;2013-01-03;;;;;',
  'Құнанбай-Тегі;Һафиз;Ілиясұлы;1А;2018-01-04;;;;;',
  'Қайратова;Әлия;;11А;2009-01-05;;;;;',
  'Королёв;Юрий;;7Ә;2013-01-06;;;;;',
];

test.each<[typed: string, found: string[]]>([
  ['алия', ['Қайратова Әлия']],
  ['Кайрат', ['Қайратова Әлия']],
  ['улжан даулет', ['Дәулет Ұлжан']],
  ['хафиз', ['Құнанбай-Тегі Һафиз Ілиясұлы']],
  ['hафиз iлияс', ['Құнанбай-Тегі Һафиз Ілиясұлы']],
  ['тегі құнан', ['Құнанбай-Тегі Һафиз Ілиясұлы']],
  ['королев', ['Королёв Юрий']],
  ['KOPOЛEB', ['Королёв Юрий']],
  ['7ә', ['Габдуллин Тимур', 'Ғабитова Айша', 'Дәулет Ұлжан', 'Королёв Юрий']],
  ['7а габ', ['Габдуллин Тимур', 'Ғабитова Айша']],
  ['11', ['Қайратова Әлия']],
  ['жоқ', []],
  ['а', []],
  ['  ', []],
  ['%', []],
])('"%s" finds, by the Kazakh alphabet', async (typed, found) => {
  await take(file(...class7));
  expect(await names(typed)).toEqual(found);
});

test('a school finds its own pupils only, and not those who have left', async () => {
  const elsewhere = (await town.join('teacher-2', ['teacher'], town.otherSchool))();
  const receiver = (await town.join('receiver-2', ['receiver'], town.body))();
  await take(file(alimova));
  expect(await names('алимова', elsewhere)).toEqual([]);
  expect(await searchPupils(receiver, { text: 'алимова' })).toEqual({
    ok: false,
    refusal: { kind: 'notFound' },
  });
  await town.database.db.updateTable('pupil').set({ leftAt: start }).execute();
  expect(await names('алимова')).toEqual([]);
  expect(await take(file(alimova))).toMatchObject({ changed: 1 });
  expect(await names('алимова')).toHaveLength(1);
});

test('what was searched for is on record as a number and never as words', async () => {
  await take(file(alimova));
  await search('алимова');
  const entries = await town.database.db
    .selectFrom('auditEntry')
    .selectAll()
    .where('type', '=', 'pupilsSearched')
    .execute();
  expect(entries.at(-1)).toMatchObject({
    organisationId: town.school,
    details: expect.stringMatching(/^\{"found":\d+\}$/),
  });
  const all = await town.database.db.selectFrom('auditEntry').select('details').execute();
  expect(all.map(({ details }) => details).join()).not.toContain('лимова');
});

test('names by id, for what names a pupil', async () => {
  await take(file(alimova));
  const [{ id } = { id: '' }] = await search('алимова');
  const found = await inContext(town.database.db, { actor: teacher.actor }, async (tx) =>
    pupilsById(tx, await town.vault.of(tx, town.school), [id, crypto.randomUUID()]),
  );
  expect([...found]).toEqual([
    [id, { name: 'Әлімова Қарлығаш Ерланқызы', classLabel: '7 «Ә»', hasLeft: false }],
  ]);
});

test('two thousand pupils are imported and searched in reasonable time', async () => {
  const line = (n: number) =>
    `Тегі${n % 300};Аты${n};Әкесіұлы;${(n % 11) + 1}А;20${String((n % 9) + 10)}-0${(n % 9) + 1}-1${n % 9};;Абай көшесі ${n};Ата Ана;анасы;+77010000000`;
  const csv = file(...Array.from({ length: 2000 }, (_, n) => line(n)));
  const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
    const began = performance.now();
    return [await work(), performance.now() - began];
  };
  const [imported, importing] = await timed(() => take(csv));
  expect(imported).toEqual({ ok: true, added: 2000, changed: 0, unchanged: 0 });
  const [again, comparing] = await timed(() => take(csv));
  expect(again).toMatchObject({ unchanged: 2000 });
  const [found, searching] = await timed(() => search('аты1999'));
  expect(found).toHaveLength(1);
  expect(await search('тегі29')).toHaveLength(20);
  expect(importing).toBeLessThan(20_000);
  expect(comparing).toBeLessThan(10_000);
  expect(searching).toBeLessThan(2000);
  if (process.env.MEASURE)
    process.stdout.write(`import ${importing} again ${comparing} search ${searching}\n`);
}, 60_000);

test('all of it is on record, unbroken', async () => {
  await importRoster(
    { ...administrator, now: later(1) },
    { organisationId: town.school, csv: file(alimova) },
  );
  expect((await verifyAudit(town.database.db, town.vault)).filter(({ ok }) => !ok)).toEqual([]);
});
