import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { contentOf, filesIn, isTest, syntaxOf } from './source.ts';

const code = filesIn('{apps,packages,db,tests,scripts}/**/*.{ts,svelte}');
const running = code.filter((file) => !isTest(file));

/** Tables of law, words and columns are long because the law is; a migration never changes again. */
const isTable = (file: string) => /^packages\/statute\/src\/|\/text\/|^db\/(migrations|seeds)\//.test(file);

const linesOf = (file: string) =>
  contentOf(file)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s*(\/\/|\/?\*)/.test(line)).length;

test('no file is longer than 250 lines but tables and tests', () => {
  const long = running.filter((file) => !isTable(file) && linesOf(file) > 250);
  expect(long.map((file) => `${file}: ${linesOf(file)}`)).toEqual([]);
});

test('files are named for what they do, in kebab-case; components in PascalCase', () => {
  const ours =
    /^([a-z0-9]+(-[a-z0-9]+)*|20\d\d-\d\d-\d\dT\d{4}_[a-z-]+)(\.(db|property|enhance))?(\.(test|spec|config|server|d))?\.ts$|^[A-Z][A-Za-z]+\.svelte$/;
  const kit =
    /^\+(page|layout|error|server)(\.server)?\.(ts|svelte)$|^(hooks\.server|app\.d|service-worker)\.ts$/;
  const wrong = code.filter((file) => {
    const name = file.split('/').at(-1)!;
    return !ours.test(name) && !kit.test(name);
  });
  expect(wrong).toEqual([]);
});

test('nothing is named for what it might be good for', () => {
  const empty = /(^|[/-])(utils?|helpers?|managers?|services?|commons?|misc)([./-]|$)/;
  expect(code.filter((file) => empty.test(file))).toEqual([]);
});

describe('packages say nothing on the console and never end the process', () => {
  const packages = running.filter(
    (file) => /^(packages|db)\//.test(file) || /^apps\/portal\/src\//.test(file),
  );
  test('there are some', () => expect(packages.length).toBeGreaterThan(150));

  test.each([/\bconsole\.\w+\(/, /\bprocess\.exit\(/, /\bdebugger\b/])('%s', (forbidden) => {
    expect(packages.filter((file) => forbidden.test(bare(file)))).toEqual([]);
  });
});

/** Lucia asks the clock itself; it is handed the moment of the request on that clock. */
const asksForLucia = 'packages/usecases/src/identity/sessions.ts';

/** Time and chance are arguments wherever something is decided. */
test('what decides asks no clock and no dice', () => {
  const deciding = running.filter((file) =>
    /^packages\/(statute|domain|contract|documents|usecases)\//.test(file),
  );
  const asks =
    /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bTemporal\.Now\b|\brandomUUID\(/;
  expect(deciding.filter((file) => asks.test(bare(file)))).toEqual([asksForLucia]);
});

test('what decides reads no environment', () => {
  const pure = running.filter((file) => /^packages\//.test(file));
  expect(pure.filter((file) => /\bprocess\.env\b/.test(bare(file)))).toEqual([]);
});

test('no raw words in SQL: values always go as parameters', () => {
  const wrong = running
    .filter((file) => !file.startsWith('db/migrations/'))
    .filter((file) => /\bsql\.(raw|lit)\(|\bsql`[^`]*'\$\{/.test(bare(file)));
  expect(wrong).toEqual([]);
});

test('TypeScript that Node can strip: no enums, no namespaces, no parameter properties', () => {
  const wrong: string[] = [];
  for (const file of code) {
    const visit = (node: ts.Node): void => {
      // `declare module 'x'` adds types to a package; `namespace x` makes an object.
      if (ts.isEnumDeclaration(node) || (ts.isModuleDeclaration(node) && isNamespace(node))) wrong.push(file);
      if (ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent)) wrong.push(file);
      ts.forEachChild(node, visit);
    };
    visit(syntaxOf(file));
  }
  expect(wrong).toEqual([]);
});

const isNamespace = (node: ts.ModuleDeclaration) =>
  ts.isIdentifier(node.name) &&
  node.name.text !== 'global' &&
  !node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) &&
  !ts.isModuleBlock(node.parent);

test('no test is switched off or runs alone', () => {
  const off = /\b(test|it|describe)(\.\w+)*\.(only|skip|todo|fixme)\(|\b(xit|xtest|fit|fdescribe)\(/;
  const tests = code.filter(
    (file) => /\.(test|spec)\.ts$/.test(file) && file !== 'tests/house/files.test.ts',
  );
  expect(tests.length).toBeGreaterThan(50);
  expect(tests.filter((file) => off.test(bare(file)))).toEqual([]);
});

test('marks for later carry a date', () => {
  const undated = code
    .filter((file) => file !== 'tests/house/files.test.ts')
    .filter((file) => /\b(TODO|FIXME|XXX|HACK)\b(?!.*\b20\d\d-\d\d-\d\d\b)/.test(contentOf(file)));
  expect(undated).toEqual([]);
});

/** The program without its comments. */
const bare = (file: string) =>
  contentOf(file)
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|[\s;])\/\/.*$/gm, '');
