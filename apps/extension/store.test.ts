import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (...parts: string[]) => readFileSync(path.join(import.meta.dirname, ...parts), 'utf8');
const { manifest } = JSON.parse(read('package.json')) as { manifest: { permissions: string[] } };

describe.each(['kk', 'ru', 'en'])('what the stores are told in %s', (language) => {
  const listing = read('store', language, 'listing.md');
  const messages = JSON.parse(read('locales', language, 'messages.json')) as Record<
    string,
    { message: string }
  >;
  const [title, summary] = listing.split('\n').filter((line) => line.trim() !== '');

  test('is what the browser shows, and as short as the stores want it', () => {
    expect(title).toBe(`# ${messages.name!.message}`);
    expect(summary).toBe(messages.description!.message);
    expect(messages.name!.message.length).toBeLessThanOrEqual(75);
    expect(summary!.length).toBeLessThanOrEqual(132);
  });

  test('gives a reason for every permission and for no other', () => {
    const reasons = [...read('store', language, 'permissions.md').matchAll(/^## `(\w+)`$/gm)].map(
      ([, one]) => one,
    );
    // Plasmo adds the panel's.
    expect(reasons.toSorted()).toEqual([...manifest.permissions, 'sidePanel'].toSorted());
  });

  test('says the same number of things about privacy as in every other', () => {
    expect(read('store', language, 'privacy.md').match(/^- \*\*/gm)).toHaveLength(5);
  });
});
