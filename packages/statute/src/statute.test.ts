import { describe, expect, test } from 'vitest';
import * as statute from './index.ts';
import { locales, paragraphs, type Locale } from './index.ts';
import { everyText } from './testing/every-text.ts';

const data = Object.fromEntries(Object.entries(statute).filter(([, value]) => typeof value !== 'function'));
const texts = everyText(data);
const translations = paragraphs.flatMap(({ id, translation = {} }) =>
  Object.entries(translation).map(([key, text]) => ({ path: `${id}/translation/${key}`, text })),
);

test('the statute is data: a copy through structuredClone and through JSON is the same', () => {
  expect(structuredClone(data)).toEqual(data);
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});

test('the walk finds the texts it should', () => {
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.some(({ path }) => path === '/partyNames/police/name')).toBe(true);
});

test('every key of every paragraph has its translation, and no other key has', () => {
  for (const { id, words, translation } of paragraphs)
    expect(Object.keys(translation ?? {}), id).toEqual(Object.keys(words));
});

describe('every text is complete', () => {
  test('in three languages, without stray spaces', () => {
    for (const { path, text } of texts)
      for (const locale of locales) {
        expect(text[locale].trim().length, `${path} ${locale}`).toBeGreaterThan(0);
        expect(text[locale], `${path} ${locale}`).not.toMatch(/^\s|\s$| {2}/);
      }
  });

  /** Names that are quoted, numbers of acts, and the two abbreviations that are easily mixed up. */
  const withoutQuoted = (text: string) =>
    text
      .replace(/«[^»]*»|“[^”]*”/g, '')
      .replace(/№ ҚР ДСМ-175\/2020|No\. ҚР ДСМ-175\/2020|(№|No\.) (256|136|261)-НҚ/g, '')
      .replace(/БҚЖӨУ|БҚЖУ|ОЖЖ/g, '');

  test('Russian has no Kazakh letters and English no Cyrillic, except in what is quoted', () => {
    const stray: Record<Exclude<Locale, 'kk'>, RegExp> = { ru: /[әғқңөұүһі]/i, en: /[а-яәғқңөұүһі]/i };
    for (const { path, text } of [...texts, ...translations])
      for (const locale of ['ru', 'en'] as const)
        expect(withoutQuoted(text[locale]), `${path} ${locale}`).not.toMatch(stray[locale]);
  });

  /** The same word in both languages. */
  const shared = new Set(['Кейс-менеджер', 'депрессия', '№', 'Наурыз мейрамы']);

  test('Kazakh and Russian are not copies of each other', () => {
    for (const { path, text } of texts) if (!shared.has(text.kk)) expect(text.kk, path).not.toBe(text.ru);
  });

  test('a title of a duty fits a line of a task list', () => {
    for (const duty of paragraphs.flatMap((one) => one.duties))
      for (const locale of locales)
        expect(duty.title[locale].length, `${duty.id} ${locale}`).toBeLessThanOrEqual(75);
  });

  test('a button has a short label where the legal words are long', () => {
    for (const item of [
      ...statute.signs,
      ...statute.circumstances,
      ...statute.attentionGroups,
      ...statute.attentionCategories,
    ])
      for (const locale of locales)
        expect(item.short[locale].length, `${item.id} ${locale}`).toBeLessThanOrEqual(70);
  });
});

test('ids of items are unique over all lists', () => {
  const lists = [
    statute.signs,
    statute.circumstances,
    statute.attentionCategories,
    statute.attentionGroups,
    statute.identifyingBodies,
    statute.assistanceKinds,
    statute.confidentialData,
  ] as readonly (readonly statute.Item[])[];
  const ids = lists.flat().flatMap(({ id, parts = [] }) => [id, ...parts.map((part) => part.id)]);
  expect(new Set(ids).size).toBe(ids.length);
});
