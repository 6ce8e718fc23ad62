import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';

// No page is opened here: what the stores are sent is looked at, as it was built.
const extension = path.resolve(import.meta.dirname, '../../apps/extension');
const targets = ['chrome-mv3-prod', 'edge-mv3-prod', 'firefox-mv3-prod'];

type Manifest = {
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions: string[];
  content_scripts: { matches: string[] }[];
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  content_security_policy: { extension_pages: string };
};
const manifestOf = (target: string) =>
  JSON.parse(readFileSync(path.join(extension, 'build', target, 'manifest.json'), 'utf8')) as Manifest;

/** Every file of a folder with what is in it. */
const contentsOf = (folder: string) =>
  new Map(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .toSorted()
      .map((file) => [file, readFileSync(path.join(folder, file)).toString('base64')]),
  );

test.describe.configure({ mode: 'serial' });

test.describe('the packages for the stores', () => {
  for (const target of targets)
    test(`${target} asks for no more than it says`, () => {
      const manifest = manifestOf(target);
      const panel = target.startsWith('firefox') ? [] : ['sidePanel'];
      expect(manifest.permissions).toEqual(
        ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', ...panel].toSorted(),
      );
      expect(manifest.host_permissions).toBeUndefined();
      expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
      // A page can load nothing of ours, and speak to nothing of ours.
      expect(manifest.web_accessible_resources).toBeUndefined();
      expect(manifest.externally_connectable).toBeUndefined();
      expect(manifest.content_security_policy.extension_pages).toMatch(
        /^default-src 'none'; script-src 'self';/,
      );
      for (const pattern of manifest.content_scripts.flatMap(({ matches }) => matches))
        expect(pattern, 'one known site').toMatch(/^https:\/\/([a-z\d-]+\.)+(kz)\/\*$/);
    });

  test('no file loads anything from elsewhere', () => {
    for (const target of targets)
      for (const [file, content] of contentsOf(path.join(extension, 'build', target)))
        if (/\.(html|css|js)$/.test(file)) {
          const text = Buffer.from(content, 'base64').toString();
          const elsewhere =
            text.match(/(src|href)="https?:|@import|url\(["']?https?:|importScripts\(/g) ?? [];
          expect(elsewhere, `${target}/${file}`).toEqual([]);
        }
  });

  test('two builds of one commit are the same to the byte, and so are the zip files', () => {
    test.slow();
    const again = path.join(extension, 'build/again');
    const run = (...args: string[]) =>
      execFileSync(process.execPath, args, { cwd: extension, encoding: 'utf8' });
    try {
      run('build.ts', '--into=build/again');
      for (const target of targets) {
        const [first, second] = [path.join(extension, 'build', target), path.join(again, target)].map(
          contentsOf,
        );
        expect([...second!.keys()]).toEqual([...first!.keys()]);
        expect(
          [...second!].filter(([file, content]) => first!.get(file) !== content).map(([file]) => file),
        ).toEqual([]);
      }
      const said = run('package.ts');
      expect(said).toContain('Firefox: nothing to say');
      expect(run('package.ts')).toBe(said);
    } finally {
      rmSync(again, { recursive: true, force: true });
    }
  });
});
