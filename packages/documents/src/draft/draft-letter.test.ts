import { expect, test } from 'vitest';
import { bodyRows } from '../letter/body-blocks.ts';
import { demoEnclosed, demoFacts } from '../testing/demo-letters.ts';
import { hostileTexts } from '../testing/hostile-text.ts';
import { draftLetter } from './draft-letter.ts';
import type { LetterFacts } from './letter-facts.ts';

const recipients = [
  'police',
  'regionalBody',
  'guardianshipBody',
  'regionalCommissioner',
  'commission',
] as const;
const factsFor = (recipient: LetterFacts['recipient'], change: Partial<LetterFacts> = {}): LetterFacts => ({
  ...demoFacts,
  recipient,
  purpose: recipient === 'commission' ? 'referral' : 'notice',
  ...change,
});
const drafts = recipients.map((recipient) => [recipient, draftLetter(factsFor(recipient))] as const);
const exception = {
  parents: 'hidden',
  parentsNotInformed: { reason: 'Бала үйден қорқады', wereTold: false },
} as const;

/** Every string of a draft, each language. */
const wordsOf = ({ subject, body, attachments }: ReturnType<typeof draftLetter>) => ({
  kk: [subject.kk, body.kk, ...attachments.kk].join('\n'),
  ru: [subject.ru, body.ru, ...attachments.ru].join('\n'),
});

test.each(drafts)('%s: every block is there', (_recipient, { body }) => {
  const blocks: readonly [kk: string, ru: string][] = [
    ['№ 38874', '№ 38874'],
    ['Әлімова Айару Серікқызы', 'Әлімова Айару Серікқызы'],
    ['2014 жылғы 3 мамыр', '3 мая 2014 года'],
    ['сыныбы – 5 «Ә»', 'класс – 5 «Ә»'],
    ['Төле би көшесі, 118-үй', 'Төле би көшесі, 118-үй'],
    ['Әлімова Гүлнар Қайратқызы (анасы), тел. +7 (701) 555-01-02', 'Әлімова Гүлнар Қайратқызы (анасы)'],
    ['зорлық-зомбылыққа ұшыраған болуы мүмкін', 'вероятности насилия'],
    ['зорлық-зомбылықтың ықтимал куәсі', 'вероятный свидетель насилия'],
    ['2026 жылғы 16 маусым, сағат 10:40', '16 июня 2026 года, 10:40'],
    ['сағат 10:52', '16 июня 2026 года, 10:52'],
    ['Қағидалардың 4-тармағы', 'пункт 4 Правил'],
    ['функционалдық міндеттерін орындауы кезінде', 'функциональных обязанностей'],
    ['«Дене шынықтыру сабағына', '«Дене шынықтыру сабағына'],
    ['«Үйге барғым келмейді, кеше тағы ұрысып қалды.»', '«Үйге барғым келмейді, кеше тағы ұрысып қалды.»'],
    [
      'Ықтимал белгілер (Қағидалардың 7-тармағы):\n– дене жарақаттары',
      'Вероятные признаки (пункт 7 Правил):\n– телесные',
    ],
    ['– 16.06.2026 ж., 10:58 – мектептің', '– 16.06.2026 г., 10:58 – медицинский'],
    ['сұраймыз:\n– ', 'просим:\n– '],
    ['33 және 34-тармақтарына', 'пунктами 33 и 34'],
    ['орындаушыдан', 'у исполнителя'],
  ];
  for (const [kk, ru] of blocks) {
    expect(body.kk).toContain(kk);
    expect(body.ru).toContain(ru);
  }
});

test.each<[LetterFacts['recipient'], basis: [string, string], asked: [kk: string, ru: string][]]>([
  [
    'police',
    ['8-тармағына', 'пунктом 8 Правил'],
    [
      ['15-тармағына', 'пунктом 15'],
      ['20-тармағы', 'пункт 20'],
    ],
  ],
  [
    'regionalBody',
    ['8-тармағына', 'пунктом 8 Правил'],
    [
      ['12-тармағына', 'пунктом 12'],
      ['17-тармағына', 'пунктом 17'],
      ['21-тармағына', 'пунктом 21'],
    ],
  ],
  [
    'guardianshipBody',
    ['8-тармағына', 'пунктом 8 Правил'],
    [
      ['21-тармағына', 'пунктом 21'],
      ['қорғаншылық органына', 'в орган опеки и попечительства'],
    ],
  ],
  [
    'regionalCommissioner',
    ['8-тармағына', 'пунктом 8 Правил'],
    [
      ['13-тармағына', 'пунктом 13'],
      ['30-тармағына', 'пунктом 30'],
    ],
  ],
  [
    'commission',
    ['11-тармағының 3) тармақшасына', 'подпунктом 3) пункта 11 Правил'],
    [
      ['29-тармағына', 'пунктом 29'],
      ['10 (он) жұмыс күні', '10 (десяти) рабочих дней'],
    ],
  ],
])('%s: its legal basis and what it is asked', (recipient, [kkBasis, ruBasis], asked) => {
  const { body } = draftLetter(factsFor(recipient));
  expect(body.kk.split('\n\n')[0]).toContain(kkBasis);
  expect(body.ru.split('\n\n')[0]).toContain(ruBasis);
  for (const [kk, ru] of asked) {
    expect(body.kk).toContain(kk);
    expect(body.ru).toContain(ru);
  }
});

test('order-2026/11.1: hidden parents stand nowhere', () => {
  for (const recipient of recipients) {
    const { kk, ru } = wordsOf(draftLetter(factsFor(recipient, { ...exception, measures: [] })));
    expect(`${kk}${ru}`).not.toMatch(/Гүлнар|Бақытұлы|555-01-02/);
    expect(kk).not.toContain('заңды өкілдері:');
    expect(ru).not.toContain('законные представители:');
  }
});

test('order-2026/11.1: the exception hides parents even where they were passed on', () => {
  const { kk, ru } = wordsOf(
    draftLetter(factsFor('police', { parentsNotInformed: { reason: null, wereTold: false } })),
  );
  expect(`${kk}${ru}`).not.toMatch(/Гүлнар|Бақытұлы|555-01-02/);
});

test('order-2026/11.1: the exception, its reason and the request not to disclose, and only when it is set', () => {
  const said = wordsOf(draftLetter(factsFor('police', exception)));
  expect(said.kk).toContain('11-тармағының 1) тармақшасында көзделген ерекшелікке');
  expect(said.kk).toContain(
    'хабарланған жоқ. Себебі: «Бала үйден қорқады». Осы хаттағы мәліметтерді оларға жария етпеуіңізді',
  );
  expect(said.ru).toContain('подпунктом 1) пункта 11 Правил');
  expect(said.ru).toContain('не уведомлены. Причина: «Бала үйден қорқады». Просим не разглашать им сведения');
  for (const [, draft] of drafts) {
    expect(wordsOf(draft).kk).not.toMatch(/ерекшелік|жария етпеу/);
    expect(wordsOf(draft).ru).not.toMatch(/исключени|не разглашать им/);
  }
});

test('it never calls itself a form, nor a sign anything but possible', () => {
  for (const change of [
    {},
    exception,
    { immediateDanger: true, kinds: ['violence', 'cruelty', 'bullying', 'witness'] },
  ] as Partial<LetterFacts>[])
    for (const recipient of recipients) {
      const { kk, ru } = wordsOf(draftLetter(factsFor(recipient, change)));
      expect(kk).not.toMatch(/нысан|бланк|белгіленген үлгі/iu);
      expect(ru).not.toMatch(/(?<!\p{L})форм(?:а|ы|е|у|ой)(?!\p{L})|бланк|установленн\p{L}+ образц/iu);
      expect(`${kk}${ru}`).not.toMatch(/дәлел|доказат|подтвержда/iu);
    }
});

test('danger to life comes first, and only when it is there', () => {
  const { body } = draftLetter(factsFor('police', { immediateDanger: true }));
  expect(body.kk).toMatch(/^ШҰҒЫЛ! /);
  expect(body.ru).toMatch(/^СРОЧНО! /);
  for (const [, draft] of drafts)
    expect(wordsOf(draft).kk + wordsOf(draft).ru).not.toMatch(/ШҰҒЫЛ|СРОЧНО|шұғыл шаралар|неотложные/);
});

test('bullying alone asks nothing of paragraphs that do not name it', () => {
  const bullied = { kinds: ['bullying'] as const };
  for (const recipient of recipients) {
    const { kk, ru } = wordsOf(draftLetter(factsFor(recipient, bullied)));
    expect(kk).not.toMatch(/(?:11|12|13|20|21)-тарма/);
    expect(ru).not.toMatch(/пункт\p{L}* (?:11|12|13|20|21) /u);
    expect(kk).toContain('Қағидалардың 9-тармағына');
    expect(ru).toContain('приказом Министра просвещения Республики Казахстан от 21 декабря 2022 года № 506');
  }
  expect(draftLetter(factsFor('commission', bullied)).body.kk).toContain('29-тармағын негізге ала отырып');
});

test('a witness is not called a victim', () => {
  const { body } = draftLetter(factsFor('police', { kinds: ['witness'] }));
  expect(body.kk).toContain('Ақпараттың мәні: кәмелетке толмаған – зорлық-зомбылықтың ықтимал куәсі.');
  expect(body.kk).not.toContain('ұшыраған болуы мүмкін');
  expect(body.ru).not.toContain('в отношении несовершеннолетнего;');
});

test('several kinds are listed as a sentence', () => {
  const { body } = draftLetter(factsFor('police', { kinds: ['bullying', 'cruelty', 'violence'] }));
  expect(body.kk).toContain(
    'зорлық-зомбылыққа, қатыгез қарым-қатынасқа және жәбірлеуге (буллингке) ұшыраған болуы мүмкін.',
  );
  expect(body.ru).toContain('о вероятности насилия, жестокого обращения и травли (буллинга) в отношении');
});

test('measures stand in the order of time, whatever order they came in', () => {
  const { body } = draftLetter(factsFor('police', { measures: demoFacts.measures.toReversed() }));
  expect(body.kk.indexOf('10:58 –')).toBeLessThan(body.kk.indexOf('11:05 –'));
});

test('what is not known is said to be unknown or left out, and nothing says null', () => {
  const bare = draftLetter(
    factsFor('police', {
      child: {
        surname: 'Әлімова',
        given: 'Айару',
        patronymic: null,
        birthDate: null,
        classLabel: null,
        address: null,
      },
      parents: [],
      circumstance: null,
      signs: [],
      observed: [' '],
      childWords: [],
      measures: [],
    }),
  );
  const { kk, ru } = wordsOf(bare);
  expect(kk).toContain('мәлімет: Әлімова Айару, туған күні белгісіз, тұрғылықты мекенжайы белгісіз.\n');
  expect(ru).toContain('Әлімова Айару, дата рождения неизвестна, место жительства неизвестно.\n');
  expect(kk).toContain('өзге де заңды өкілдері: мәлімет жоқ.');
  expect(kk).not.toMatch(/null|undefined|Ықтимал белгілер|«\s*»/);
  expect(ru).not.toMatch(/null|undefined|Вероятные признаки|«\s*»/);
  expect(bare.attachments).toEqual({ kk: [], ru: [] });
});

test.each(recipients)('%s: no gap is left for a hand to fill', (recipient) => {
  for (const enclosed of [[], demoEnclosed]) {
    const { kk, ru } = wordsOf(draftLetter(factsFor(recipient, { enclosed })));
    expect(`${kk}${ru}`).not.toMatch(/__|…|\.\.\.|\[|\]/);
  }
});

test('copies are promised of letters that were sent, by number and day, and of nothing else', () => {
  expect(draftLetter(factsFor('commission')).attachments).toEqual({ kk: [], ru: [] });
  expect(draftLetter(factsFor('commission', { enclosed: demoEnclosed })).attachments).toEqual({
    kk: [
      'ішкі істер органдарына жолданған хаттың көшірмесі (шығ. № 01-15/214, 2026 жылғы 16 маусым) – 1 парақта',
      'қорғаншылық органына жолданған хаттың көшірмесі (шығ. № 01-15/215, 2026 жылғы 16 маусым) – 2 парақта',
    ],
    ru: [
      'копия письма органам внутренних дел (исх. № 01-15/214, 16 июня 2026 года) – на 1 л.',
      'копия письма органу опеки и попечительства (исх. № 01-15/215, 16 июня 2026 года) – на 2 л.',
    ],
  });
});

test('what was written of several children is said to be of several', () => {
  const said = wordsOf(draftLetter(factsFor('police', { isOfSeveral: true })));
  expect(said.kk).toContain('қызметкердің бірнеше бала туралы жазбасы бойынша');
  expect(said.kk).toContain('Белгілер бірнеше бала аталған жазбадан алынды.');
  expect(said.ru).toContain('по записи работника о нескольких детях');
  for (const [, draft] of drafts) expect(wordsOf(draft).kk).not.toContain('бірнеше бала');
});

test('order-2026/11.1: parents who were told before the exception are not said to be untold', () => {
  const told = { ...exception, parentsNotInformed: { reason: 'Бала үйден қорқады', wereTold: true } };
  const { kk, ru } = wordsOf(draftLetter(factsFor('police', told)));
  expect(kk).toContain('бұған дейін хабарланған. Кейін');
  expect(kk).not.toContain('хабарланған жоқ');
  expect(ru).toContain('ранее были уведомлены');
  expect(ru).not.toContain('не уведомлены');
});

test('headings name no child and no kind', () => {
  for (const [, { subject }] of drafts) {
    expect(`${subject.kk}${subject.ru}`).not.toMatch(/Әлімова|Айару|зомбылық|насили/);
    expect(subject.kk).toMatch(/ туралы$/);
    expect(subject.ru).toMatch(/^О /);
  }
});

test('the Kazakh text is written with Kazakh letters', () => {
  const letters = drafts.map(([, draft]) => wordsOf(draft).kk).join('');
  for (const letter of 'әғқңөұүі') expect(letters, letter).toContain(letter);
  // Latin look-alikes would pass for Cyrillic on paper and break every search.
  expect(letters.replace(/[A-Z]{2,}/g, '')).not.toMatch(/[a-z]/i);
});

test.each(Object.entries(hostileTexts))(
  '%s in every free text: the languages still stand side by side',
  (_why, text) => {
    const facts = factsFor('police', {
      observed: [text],
      childWords: [text],
      child: { ...demoFacts.child, surname: text, classLabel: text, address: text },
      parents: [{ relation: text, name: text, phone: text }],
      measures: [{ at: demoFacts.detectedAt, text: { kk: text, ru: text } }],
    });
    const { body } = draftLetter(facts);
    expect(body.kk.split('\n\n')).toHaveLength(body.ru.split('\n\n').length);
    expect(bodyRows([body.kk, body.ru]).every(({ cells: [kk, ru] }) => kk?.length === ru?.length)).toBe(true);
  },
);
