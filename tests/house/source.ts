import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const root = path.resolve(import.meta.dirname, '../..');

const made = /(^|\/)(node_modules|build|\.svelte-kit|\.turbo|test-results|static\/enhance)(\/|$)/;

/** Files of ours that fit a pattern, as paths from the root with `/`, in order. What tools make is left out. */
export const filesIn = (...patterns: string[]): string[] =>
  globSync(patterns, { cwd: root, exclude: (file) => made.test(slashed(String(file))) })
    .map(slashed)
    .toSorted();

const slashed = (file: string) => file.replaceAll(path.sep, '/');

const contents = new Map<string, string>();
export function contentOf(file: string): string {
  let content = contents.get(file);
  if (content === undefined) contents.set(file, (content = readFileSync(path.join(root, file), 'utf8')));
  return content;
}

/** Tests and what is only there for them. */
export const isTest = (file: string) =>
  /\.(test|spec)\.ts$|\/(test|testing)\/|\/testing\.ts$|^tests\//.test(file);

/** `only types`: nothing of it is left when the program runs. */
export type Import = { from: string; onlyTypes: boolean };

const known = new Map<string, Import[]>();

/** Whatever a TypeScript or Svelte file imports, loads or exports from somewhere. */
export function importsOf(file: string): Import[] {
  let imports = known.get(file);
  if (!imports) known.set(file, (imports = readImports(file)));
  return imports;
}

function readImports(file: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, typesOnly(node));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && loads(node)) add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  const add = (name: ts.Node | undefined, onlyTypes: boolean) => {
    if (name && ts.isStringLiteralLike(name)) found.push({ from: name.text, onlyTypes });
    else if (name && ts.isTemplateExpression(name))
      found.push({ from: name.head.text.replace(/\/$/, ''), onlyTypes });
  };
  visit(syntaxOf(file));
  return found;
}

/** `import(…)`, `require(…)`, `require.resolve(…)`, `import.meta.resolve(…)`. */
const loads = ({ expression }: ts.CallExpression) =>
  expression.kind === ts.SyntaxKind.ImportKeyword ||
  /^(require|(require|import\.meta)\.resolve)$/.test(expression.getText());

function typesOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = importClause.namedBindings;
  // `import { type A } from 'b'` still runs b (verbatimModuleSyntax).
  return !importClause.name && !!names && ts.isNamedImports(names) && names.elements.length === 0;
}

/** The syntax of a file; of a Svelte component that of its scripts. */
export function syntaxOf(file: string): ts.SourceFile {
  let syntax = parsed.get(file);
  if (!syntax) {
    syntax = ts.createSourceFile(file, scriptsOf(file), ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS);
    parsed.set(file, syntax);
  }
  return syntax;
}

const parsed = new Map<string, ts.SourceFile>();

const scriptsOf = (file: string) =>
  file.endsWith('.svelte')
    ? [...contentOf(file).matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
        .map(([, script]) => script)
        .join('\n')
    : contentOf(file);

/** `@scope/name` or `name` of what is imported; the path behind it is left out. */
export const packageOf = (from: string) =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');

export type Manifest = {
  name: string;
  imports?: Record<string, string>;
  exports?: Record<string, string>;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};

/** Every package of the house by its folder. */
export const manifests: ReadonlyMap<string, Manifest> = new Map(
  filesIn(
    'package.json',
    'apps/*/package.json',
    'packages/*/package.json',
    'db/package.json',
    'db/*/package.json',
    'tests/package.json',
  ).map((file) => [path.posix.dirname(file), JSON.parse(contentOf(file)) as Manifest]),
);

/** The folder of the package that a file belongs to. */
export const homeOf = (file: string): string =>
  [...manifests.keys()]
    .filter((folder) => folder === '.' || file.startsWith(`${folder}/`))
    .toSorted((a, b) => b.length - a.length)[0]!;

/** The file of ours that an import means; `undefined` for what comes from elsewhere. */
export function resolve(file: string, from: string): string | undefined {
  if (from.startsWith('.')) return path.posix.normalize(path.posix.join(path.posix.dirname(file), from));
  if (from.startsWith('#')) {
    const folder = homeOf(file);
    for (const [name, target] of Object.entries(manifests.get(folder)?.imports ?? {}))
      if (from.startsWith(name.replace('*', '')))
        return path.posix.join(folder, target.replace('*', from.slice(name.length - 1)));
  }
  for (const [folder, { name, exports = {} }] of manifests) {
    const target =
      from === name
        ? exports['.']
        : from.startsWith(`${name}/`)
          ? exports[`.${from.slice(name.length)}`]
          : undefined;
    if (target) return path.posix.join(folder, target);
  }
  return undefined;
}
