import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { contentOf, filesIn, syntaxOf } from './source.ts';
import { textFiles, triplesIn, type Language, type Triple } from './texts.ts';

const all = triplesIn(textFiles);

/** Written in the two languages of official papers: letters, demo people, and abbreviations that English has not. */
const inTwo =
  /^packages\/(documents|usecases|data|domain)\/|^db\/seeds\/|^apps\/portal\/src\/lib\/forms\/|^packages\/statute\/src\/order-2026\/lists\/parties\.ts/;
const inThree = all.filter(({ languages }) => languages.length === 3);

/** Letters that Kazakh has and Russian has not. */
const kazakhOnly = /[әғқңөұүһі]/iu;
/** A word with letters of two alphabets in it: a Latin i in a Kazakh word looks right and is found by nobody. */
const mixed = /\p{Script=Cyrillic}[a-zA-ZıI]|[a-zA-Z]\p{Script=Cyrillic}/u;

const wrong = (triples: readonly Triple[], isWrong: (triple: Triple) => boolean) =>
  triples.filter(isWrong).map(({ where, words }) => `${where} ${JSON.stringify(words)}`);
const said = ({ words }: Triple, language: Language) => words[language];

test('there are texts, most of them known word by word', () => {
  expect(all.length).toBeGreaterThan(500);
  expect(
    inThree.filter(({ words }) => Object.keys(words).length === 3).length / inThree.length,
  ).toBeGreaterThan(0.9);
});

test('every text is in three languages; what goes on paper is in both of its own', () => {
  const incomplete = all.filter(
    ({ where, languages, words }) =>
      languages.length < 3 &&
      Object.keys(words).length > 0 &&
      !(languages.includes('ru') && inTwo.test(where)),
  );
  expect(incomplete.map(({ where }) => where)).toEqual([]);
});

test.each<Language>(['kk', 'ru', 'en'])('no text is empty in %s', (language) => {
  expect(wrong(inThree, (one) => said(one, language)?.trim() === '')).toEqual([]);
});

test('Russian is Russian: no Kazakh letters but in names', () => {
  // Names of things and abbreviations are written as their owners write them.
  const names = /Әділет|«[^»]*»|[\p{Lu}]{2,6}/gu;
  const left = (one: Triple) => (said(one, 'ru') ?? '').replaceAll(names, '');
  expect(wrong(inThree, (one) => kazakhOnly.test(left(one)))).toEqual([]);
});

test('English is English: no Cyrillic but in quotations and abbreviations', () => {
  const quoted = /“[^”]*”|\([^)]*\)|«[^»]*»|\p{Lu}{2,6}/gu;
  const left = (one: Triple) => (said(one, 'en') ?? '').replaceAll(quoted, '');
  expect(wrong(inThree, (one) => /\p{Script=Cyrillic}/u.test(left(one)))).toEqual([]);
});

describe('Kazakh', () => {
  /** Words that both languages have, and a name that is official in both. */
  const shared = /^(полиция|логин|портал|команда|депрессия|кейс-менеджер|психолог|цифр|наурыз мейрамы)$/iu;

  test('is not Russian left standing', () => {
    const words = (text: string) =>
      text.split(/\P{L}+/u).filter((word) => /\p{Script=Cyrillic}{3}/u.test(word));
    const same = inThree.filter((one) => {
      const [kk, ru] = [said(one, 'kk'), said(one, 'ru')];
      return (
        kk !== undefined && kk === ru && words(kk).some((word) => !shared.test(word)) && !shared.test(kk)
      );
    });
    expect(same.map(({ where, words: { kk } }) => `${where} ${kk}`)).toEqual([]);
  });

  test('has its own letters wherever it says a sentence', () => {
    const long = (text: string) => (text.match(/\p{L}{2,}/gu) ?? []).length >= 6;
    expect(
      wrong(inThree, (one) => long(said(one, 'kk') ?? '') && !kazakhOnly.test(said(one, 'kk')!)),
    ).toEqual([]);
  });
});

test('no word has letters of two alphabets', () => {
  expect(wrong(all, ({ words }) => Object.values(words).some((text) => mixed.test(text)))).toEqual([]);
});

test('a text that takes a value takes it in every language', () => {
  const uneven = inThree.filter(
    ({ words }) => new Set(Object.values(words).map((text) => text.includes('◌'))).size > 1,
  );
  expect(uneven.map(({ where }) => where)).toEqual([]);
});

describe('words that people read stand in catalogues', () => {
  test('components have none of their own', () => {
    const components = filesIn('apps/portal/src/**/*.svelte');
    expect(components.length).toBeGreaterThan(20);
    const withWords = components.filter((file) => /\p{Script=Cyrillic}/u.test(withoutComments(file)));
    expect(withWords).toEqual([]);
  });

  test('neither do the server’s files of a page', () => {
    const files = filesIn('apps/portal/src/routes/**/*.ts').filter((file) => !/\.test\.ts$/.test(file));
    expect(files.filter((file) => stringsOf(file).some((text) => /\p{Script=Cyrillic}/u.test(text)))).toEqual(
      [],
    );
  });
});

const withoutComments = (file: string) =>
  contentOf(file)
    .replaceAll(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|\s)\/\/.*$/gm, '');

function stringsOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(syntaxOf(file));
  return found;
}
