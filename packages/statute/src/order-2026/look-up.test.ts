import { describe, expect, test } from 'vitest';
import {
  anchorOf,
  citationOf,
  dutiesOn,
  dutyById,
  dutyIds,
  dutyOn,
  entryIntoForce,
  inForceOn,
  order2026,
  paragraphById,
  paragraphOn,
  paragraphs,
  paragraphsOn,
  translationOf,
  versionsOf,
  wordsOf,
  type Citation,
  type IsoDate,
} from '../index.ts';

const addDays = (day: IsoDate, count: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10) as IsoDate;

describe('in force (ADR 0010)', () => {
  test('ten whole calendar days go by after the earliest day of publication, the day of registration', () => {
    expect(entryIntoForce).toBe(addDays(order2026.registration.registeredOn, 10 + 1));
  });

  test('the order demands nothing on the day before, and everything on the day', () => {
    expect(paragraphsOn('2026-06-12')).toEqual([]);
    expect(dutyOn('p8.notify', '2026-06-12')).toBeUndefined();
    expect(paragraphsOn('2026-06-13')).toEqual(paragraphs.map(({ id }) => versionsOf(id)[0]));
    expect(dutiesOn('2026-06-13').map(({ id }) => id)).toEqual([...dutyIds]);
  });

  const versions = [
    { inForce: { from: '2026-06-13', until: '2027-01-31' }, days: 3 },
    { inForce: { from: '2027-02-01' }, days: 2 },
  ] as const satisfies { inForce: { from: IsoDate; until?: IsoDate }; days: number }[];

  test.each<[IsoDate, number | undefined]>([
    ['2026-06-12', undefined],
    ['2026-06-13', 3],
    ['2027-01-31', 3],
    ['2027-02-01', 2],
    ['2030-01-01', 2],
  ])('of two versions on %s: %s', (day, days) => {
    expect(inForceOn(versions, day)?.days).toBe(days);
  });

  test.each(paragraphs)('the versions of $id follow each other without a gap or an overlap', ({ id }) => {
    const all = versionsOf(id);
    expect(all.at(-1)).toBe(paragraphById(id));
    for (const [index, version] of all.entries()) {
      const next = all[index + 1];
      if (next) expect(addDays(version.inForce.until!, 1)).toBe(next.inForce.from);
      if (version.inForce.until) expect(version.inForce.until >= version.inForce.from).toBe(true);
      expect(paragraphOn(id, version.inForce.from)).toBe(version);
    }
  });
});

describe('looking up', () => {
  test('ids of paragraphs are unique and are their citations', () => {
    expect(new Set(paragraphs.map(({ id }) => id)).size).toBe(36);
    for (const { id, citation } of paragraphs) expect(citation).toBe(`order-2026/${id}`);
  });

  test('every key of every paragraph is found by its citation, and nothing by another', () => {
    for (const { words } of paragraphs)
      for (const [key, quoted] of Object.entries(words)) expect(wordsOf(`order-2026/${key}`)).toBe(quoted);
    for (const wrong of [
      'order-2026/35',
      'order-2026/11.4',
      'order-2026/',
      'order-2026/annex-3',
    ] as Citation[])
      expect(wordsOf(wrong)).toBeUndefined();
    expect(wordsOf('order-2026/11.3')).toMatch(/КІҚҚК жолдайды\.$/);
  });

  test('a translation is found beside the words; in Kazakh it is the words', () => {
    expect(translationOf('order-2026/11.3', 'kk')).toBe(wordsOf('order-2026/11.3'));
    const { ru, en } = paragraphById('11')!.translation!['11.3']!;
    expect([translationOf('order-2026/11.3', 'ru'), translationOf('order-2026/11.3', 'en')]).toEqual([
      ru,
      en,
    ]);
    expect(translationOf('order-2026/35', 'ru')).toBeUndefined();
  });

  test('anchors are unique, and safe in a fragment and in a selector', () => {
    const citations = paragraphs
      .flatMap(({ words }) => Object.keys(words))
      .map((key): Citation => `order-2026/${key}`);
    const anchors = citations.map(anchorOf);
    expect(new Set(anchors).size).toBe(citations.length);
    for (const anchor of anchors) expect(anchor).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(anchorOf('order-2026/11.3')).toBe('p11-3');
    expect(anchorOf('order-2026/annex-1')).toBe('annex-1');
  });

  test('a duty leads back to its words', () => {
    expect(citationOf(dutyById('p11.3.commission'))).toBe('order-2026/11.3');
    expect(dutyById('p11.3.nothing')).toBeUndefined();
  });
});
