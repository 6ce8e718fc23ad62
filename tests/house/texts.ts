import ts from 'typescript';
import { filesIn, isTest, syntaxOf } from './source.ts';

export type Language = 'kk' | 'ru' | 'en';

/** One piece of words side by side in its languages, as it stands in the source. */
export type Triple = {
  /** `file:line`, to be found again. */
  where: string;
  languages: readonly string[];
  /** The words of a language; of words that take values the fixed parts, each value as ◌. Not known: undefined. */
  words: Readonly<Partial<Record<Language, string>>>;
};

const names: readonly string[] = ['kk', 'ru', 'en'];

/** Every object of the house that has `kk` among its keys: texts are written nowhere else in another way. */
export const triplesIn = (files: readonly string[]): Triple[] =>
  files.flatMap((file) => {
    const found: Triple[] = [];
    const source = syntaxOf(file);
    const visit = (node: ts.Node): void => {
      if (ts.isObjectLiteralExpression(node)) {
        const triple = tripleOf(
          node,
          `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`,
        );
        if (triple) found.push(triple);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });

export const textFiles = filesIn('{apps,packages,db}/**/*.{ts,svelte}').filter((file) => !isTest(file));

function tripleOf(node: ts.ObjectLiteralExpression, where: string): Triple | undefined {
  const languages = node.properties.flatMap((one) =>
    one.name && ts.isIdentifier(one.name) ? [one.name.text] : [],
  );
  if (!languages.includes('kk') || !languages.every((name) => names.includes(name))) return undefined;
  const words: Partial<Record<Language, string>> = {};
  for (const one of node.properties)
    if (ts.isPropertyAssignment(one) && ts.isIdentifier(one.name)) {
      const said = wordsOf(one.initializer);
      if (said !== undefined) words[one.name.text as Language] = said;
    }
  return { where, languages, words };
}

/** The words of a string, a template, both sides of a choice, or whatever a function of one expression answers. */
function wordsOf(node: ts.Expression): string | undefined {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return wordsOf(node.expression);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `◌${literal.text}`).join('');
  if (ts.isConditionalExpression(node))
    return joined([wordsOf(node.whenTrue), wordsOf(node.whenFalse)], ' | ');
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return joined([wordsOf(node.left) ?? '◌', wordsOf(node.right) ?? '◌'], '');
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return wordsOf(node.body);
  if (ts.isArrayLiteralExpression(node)) return joined(node.elements.map(wordsOf), ' | ');
  return undefined;
}

const joined = (parts: readonly (string | undefined)[], by: string) =>
  parts.some((part) => part === undefined) ? undefined : parts.join(by);
