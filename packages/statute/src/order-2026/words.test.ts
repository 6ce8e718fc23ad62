import { describe, expect, test } from 'vitest';
import { annexTexts, normalised, orderText, rulesText } from '../testing/order-text.ts';
import {
  assistanceKinds,
  attentionCategories,
  attentionGroups,
  chapters,
  circumstances,
  confidentialData,
  identifyingBodies,
  notStated,
  order2026,
  otherActs,
  paragraphs,
  signs,
  wordsOf,
  type Item,
} from '../index.ts';

const ofRules = paragraphs.filter(({ chapter }) => chapter !== 'annex');

test('every paragraph from 1 to 34 and both annexes are there, in the order of the text', () => {
  const numbers = Array.from({ length: 34 }, (_, index) => `${index + 1}`);
  expect(paragraphs.map(({ id }) => id)).toEqual([...numbers, 'annex-1', 'annex-2']);
});

test('the quoted paragraphs, put together under their chapters, are the Rules to the letter', () => {
  const printed = chapters
    .filter(({ id }) => id !== 'annex')
    .flatMap(({ id, title }) => [
      title.kk,
      ...ofRules.filter(({ chapter }) => chapter === id).map(asPrinted),
    ]);
  expect(normalised(printed.join(' '))).toBe(rulesText);
});

function asPrinted({ id, words }: (typeof paragraphs)[number]): string {
  const parts = Object.keys(words).filter((key) => key !== id);
  const numbered = parts.map((key, index) => {
    expect(key).toBe(`${id}.${index + 1}`);
    return `${index + 1}) ${words[key]}`;
  });
  return [`${id}. ${words[id]}`, ...numbered].join(' ');
}

describe('what is quoted is in the text', () => {
  test.each(paragraphs.flatMap((one) => Object.entries(one.words)))('%s', (_key, words) => {
    expect(orderText).toContain(words);
    expect(words).toBe(normalised(words));
  });

  test('title and clauses of the order', () => {
    expect(orderText.startsWith(order2026.title.kk)).toBe(true);
    for (const clause of Object.values(order2026.clauses)) expect(orderText).toContain(clause);
  });

  test('numbers, days and signatories', () => {
    const months: Record<string, string> = { '05': 'мамырдағы', '06': 'маусымдағы' };
    for (const { by, number, signedOn } of order2026.signings) {
      const [year, month, day] = signedOn.split('-') as [string, string, string];
      expect(orderText).toContain(`${year} жылғы ${Number(day)} ${months[month]} № ${number}`);
      expect(orderText).toContain(by.kk);
    }
    expect(order2026.signings).toHaveLength(5);
    expect(order2026.registration).toEqual({ number: '38874', registeredOn: '2026-06-02' });
    expect(orderText).toContain('2026 жылғы 2 маусымда № 38874 болып тіркелді');
  });

  test('both annexes bear the titles quoted', () => {
    for (const [id, text] of Object.entries(annexTexts)) expect(text).toContain(wordsOf(`order-2026/${id}`));
  });
});

describe('the words of a duty', () => {
  const duties = ofRules.flatMap((one) =>
    one.duties.map((duty) => ({ ...duty, words: one.words, of: one.id })),
  );

  test.each(duties)('$id: trigger, condition and time are quoted from its paragraph', (duty) => {
    const own = duty.words[duty.paragraph]!;
    const withChapeau = `${duty.words[duty.of]} ${own}`;
    if (duty.trigger.text !== notStated) expect(withChapeau).toContain(duty.trigger.text.kk);
    if (duty.condition) expect(own).toContain(duty.condition.text.kk);
    if ('words' in duty.due) expect(own).toContain(duty.due.words);
  });

  test.each(duties)('$id: its number is the number in the words', ({ due }) => {
    const inWords = ['нөл', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз', 'он'];
    const numeral = (n: number) => `${n} (${inWords[n]})`;
    if (due.kind === 'workingDays') {
      expect(due.words).toContain(`${numeral(due.count)} жұмыс күні ішінде`);
      expect(due.words).toContain(due.from === 'day' ? 'күннен бастап' : 'сәттен бастап');
      expect(due.since).toBe(
        due.words.includes('анықталған және (немесе)') ? 'detectionOrReceipt' : 'receipt',
      );
    }
    if (due.kind === 'duration') expect(due.words).toContain(`${numeral(due.minutes / 60)} сағат ішінде`);
    if (due.kind === 'immediate') expect(due.words).toBe('дереу');
  });

  test.each(duties)('$id: "дереу" in its words is "immediate", and nothing else is', (duty) => {
    expect(/(^|\s)дереу(\s|$)/.test(duty.words[duty.paragraph]!)).toBe(duty.due.kind === 'immediate');
  });
});

describe('lists', () => {
  const lists: Record<string, readonly Item[]> = {
    attentionCategories,
    identifyingBodies,
    circumstances,
    attentionGroups,
    signs,
    assistanceKinds,
    confidentialData,
  };
  const items = Object.values(lists).flatMap((list) => list.flatMap((item) => [item, ...(item.parts ?? [])]));

  test.each(items)('$id is quoted from where it says', ({ cites, text }) => {
    expect(wordsOf(cites)).toContain(text.kk);
  });

  test('the parts of an item are parts of its words, except the five kinds of help', () => {
    for (const item of [...signs, ...attentionCategories, ...circumstances] as readonly Item[])
      for (const part of item.parts ?? []) expect(item.text.kk).toContain(part.text.kk);
  });

  test('they are as long as the order makes them', () => {
    const lengths = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length]));
    expect(lengths).toEqual({
      attentionCategories: 13,
      identifyingBodies: 16,
      circumstances: 5,
      attentionGroups: 7,
      signs: 6,
      assistanceKinds: 5,
      confidentialData: 4,
    });
  });

  test('bodies, circumstances and groups are the sub-paragraphs, one for one', () => {
    for (const [id, list] of [
      ['3', identifyingBodies],
      ['4', circumstances],
      ['5', attentionGroups],
    ] as const)
      for (const [index, item] of list.entries()) {
        expect(item.cites).toBe(`order-2026/${id}.${index + 1}`);
        expect(wordsOf(item.cites)!.replace(/[;.]$/, '')).toBe(item.text.kk);
      }
  });

  test('signs and categories together leave nothing of their sentence unquoted', () => {
    const left = (words: string, list: readonly Item[]) =>
      list
        .reduce((rest, { text }) => rest.replace(text.kk, ''), words)
        .replace(/[\s,.]+/g, ' ')
        .trim();
    expect(left(wordsOf('order-2026/7')!, signs)).toBe(
      'Балаға жасалған зорлық-зомбылықтың қатыгез қарым-қатынастың баланың жәбірленуінің (буллинг) сондай-ақ зорлық-зомбылық куәгері болғанының ықтимал белгілеріне жатады',
    );
    expect(left(wordsOf('order-2026/2.1')!, attentionCategories)).toBe(
      'баса назар аударуды талап ететін кәмелетке толмағандар – кәмелетке толмағандар',
    );
  });

  test('truancy is four days within one month, as the words say', () => {
    const truancy = attentionCategories.find(({ id }) => id === 'attn.truancy')!;
    expect(truancy.text.kk).toContain('бір ай ішінде төрт күн');
    expect(truancy).toHaveProperty('threshold', { days: 4, months: 1 });
  });

  test('injuries alone ask whether a doctor is needed', () => {
    expect(signs.filter(({ medicalCheck }) => medicalCheck).map(({ id }) => id)).toEqual(['sign.injuries']);
  });
});

test('other acts stand where they are said to be cited, with the number given there', () => {
  for (const act of Object.values(otherActs) as {
    registration?: string;
    citedIn: readonly `order-2026/${string}`[];
  }[])
    for (const [index, citation] of act.citedIn.entries()) {
      expect(wordsOf(citation)).toBeTruthy();
      if (act.registration && index === 0)
        expect(wordsOf(citation)).toContain(`№ ${act.registration} болып тіркелді`);
    }
  const registered = ofRules.flatMap(({ words }) =>
    Object.values(words).flatMap((one) =>
      [...one.matchAll(/№ (\d+) болып тіркелді/g)].map(([, number]) => number),
    ),
  );
  expect(
    Object.values(otherActs).flatMap((act) => ('registration' in act ? [act.registration] : [])),
  ).toEqual(registered);
});
