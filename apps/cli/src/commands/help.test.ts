import { locales } from '@qorgan/statute';
import { expect, test } from 'vitest';
import { nameOf } from '../command.ts';
import { run } from '../run.ts';
import { commands } from './table.ts';

test.each(locales)('in %s, help lists every command with its summary', async (locale) => {
  const { code, out } = await run(['help', '--lang', locale], 'en');
  expect(code).toBe(0);
  for (const command of commands) {
    expect(out).toMatch(new RegExp(`^  ${nameOf(command)} +${command.summary[locale]}$`, 'm'));
  }
});

test.each(locales)('in %s, the page of a command shows each of its options and examples', async (locale) => {
  for (const command of commands) {
    const { code, out } = await run(['help', ...command.name], locale);
    expect(code).toBe(0);
    const lines = out.split('\n');
    for (const { name, says } of command.options)
      expect(
        lines.filter((line) => line.startsWith(`  --${name} `) && line.includes(says[locale])),
      ).toHaveLength(1);
    for (const example of command.examples) expect(out).toContain(`  ${example}`);
  }
});

test('a bare qorgan shows the list; --help shows the page of its command, whatever else is wrong', async () => {
  expect(await run([], 'ru')).toEqual(await run(['help'], 'ru'));
  expect(await run(['calendar', 'show', '--help'], 'ru')).toEqual(
    await run(['help', 'calendar', 'show'], 'ru'),
  );
});

test('the first word of a name is enough', async () => {
  expect(await run(['help', 'calendar'], 'en')).toEqual(await run(['help', 'calendar', 'show'], 'en'));
});

test('help on a command that is not there is a complaint', async () => {
  expect((await run(['help', 'calendar', 'hide'], 'en')).err).toContain('“calendar hide”');
});
