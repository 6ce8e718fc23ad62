import path from 'node:path';
import { expect, test } from 'vitest';
import { contentOf, filesIn, importsOf } from './source.ts';

const routes = 'apps/portal/src/routes';
const pages = filesIn(`${routes}/**/+page.server.ts`).filter((file) =>
  /await (takeHeld|heldAgain)\(/.test(contentOf(file)),
);

/** The page beside a load, with the components of ours that it draws, theirs too. */
function drawnBeside(load: string): string {
  const seen = new Set<string>();
  const open = [load.replace('+page.server.ts', '+page.svelte')];
  for (const file of open) {
    seen.add(file);
    for (const { from } of importsOf(file).filter((one) => one.from.endsWith('.svelte'))) {
      const at = from.startsWith('#lib/')
        ? from.replace('#lib/', 'apps/portal/src/lib/')
        : path.posix.join(path.posix.dirname(file), from);
      if (!seen.has(at)) open.push(at);
    }
  }
  return [...seen].map(contentOf).join('\n');
}

test('there are pages whose forms come back after a sign-in', () => {
  expect(pages.length).toBeGreaterThan(40);
});

test.each(pages)('%s says that what came back was not sent', (page) => {
  expect(contentOf(page)).toMatch(/isHeld|isBack/);
  expect(drawnBeside(page)).toMatch(/<HeldNotice|\.heldTitle/);
});
