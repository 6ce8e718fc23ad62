import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { manifestOf } from './manifest.ts';

const read = (file: string) =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8')) as never;
type Extensions = Record<string, object>;
type Chrome = { ExtensionSettings: Extensions; '3rdparty': { extensions: Extensions } };
type Firefox = { policies: { ExtensionSettings: Extensions; '3rdparty': { Extensions: Extensions } } };

const known = Object.keys((read('managed-schema.json') as { properties: object }).properties).toSorted();
const chrome: Chrome = read('policy/chrome-and-edge.json');
const { policies: firefox }: Firefox = read('policy/firefox.json');

test.each([
  ['Chrome and Edge', chrome.ExtensionSettings, chrome['3rdparty'].extensions],
  ['Firefox', firefox.ExtensionSettings, firefox['3rdparty'].Extensions],
])(
  '%s: what the file sets is what the extension reads, for the extension it installs',
  (_name, installs, sets) => {
    expect(Object.keys(sets)).toEqual(Object.keys(installs));
    expect(Object.keys(Object.values(sets)[0]!).toSorted()).toEqual(known);
  },
);

test('Firefox knows the extension by the id in its manifest', () => {
  const made = manifestOf('firefox-mv3', { permissions: [] }) as unknown as {
    browser_specific_settings: { gecko: { id: string } };
  };
  expect(Object.keys(firefox.ExtensionSettings)).toEqual([made.browser_specific_settings.gecko.id]);
});
