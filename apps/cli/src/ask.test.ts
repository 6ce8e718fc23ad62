import { locales } from '@qorgan/statute';
import { describe, expect, test } from 'vitest';
import { ask as find, commonOptions } from './ask.ts';
import { nameOf, program } from './command.ts';
import { commands } from './commands/table.ts';
import { run } from './run.ts';

const ask = (line: string) => run(line.split(' '), 'en');

test.each<[line: string, complaint: string]>([
  ['deadlin', `There is no command “deadlin”. For the list: ${program} help`],
  ['calendar', `There is no command “calendar”. For the list: ${program} help`],
  ['deadline --form 2026-06-16', `Unknown option --form. To see the options: ${program} help deadline`],
  ['deadline -x', `Unknown option -x. To see the options: ${program} help deadline`],
  ['deadline --year 2026', `Unknown option --year. To see the options: ${program} help deadline`],
  ['deadline --paragraph 11.3', 'Option --from is needed. Add: --from 2026-03-20'],
  ['deadline --paragraph 11.3 --from', 'Option --from has no value. Write: --from 2026-03-20'],
  ['deadline --paragraph --from 2026-06-16', 'Option --paragraph has no value. Write: --paragraph 11.3'],
  ['deadline --paragraph= --from 2026-06-16', 'Option --paragraph has no value. Write: --paragraph 11.3'],
  [
    'deadline --paragraph=\u00a0 --from 2026-06-16',
    'Option --paragraph has no value. Write: --paragraph 11.3',
  ],
  ['deadline --paragraph 8 --paragraph 9', 'Option --paragraph is given more than once. Keep one.'],
  ['deadline --explain=yes', 'Option --explain takes no value. Write just --explain'],
  ['help a b c', `“c” is not expected here. How to write it: ${program} help help`],
  [
    'calendar show 2027 --year 2027',
    `“2027” is not expected here. How to write it: ${program} help calendar show`,
  ],
  ['help --lang de', 'There is no language “de”. Write --lang kk, --lang ru or --lang en.'],
])('%s', async (line, complaint) => {
  expect(await ask(line)).toEqual({ code: 2, out: '', err: `${complaint}\n` });
});

test('the language asked for wins over that of the environment, wherever it stands', async () => {
  for (const line of ['--lang ru deadlin', 'deadlin --lang=ru', 'deadlin --lang ru'])
    expect((await ask(line)).err).toBe(`Команды «deadlin» нет. Список команд: ${program} help\n`);
});

test('options may stand before the command and be written with =', async () => {
  const { out } = await ask('--from=2026-03-20 deadline --paragraph=11.3');
  expect(out).toBe('2026-03-30\n');
});

test('every complaint is one line in every language', async () => {
  const lines = [
    'nope',
    'deadline --nope',
    'deadline --from',
    'deadline',
    'help a b c',
    'deadline --explain=1',
  ];
  for (const locale of locales)
    for (const line of lines) {
      const { code, err } = await run([...line.split(' '), '--lang', locale], 'en');
      expect([code, err.trimEnd().split('\n').length]).toEqual([2, 1]);
    }
});

describe('the table of commands', () => {
  // The command line is read with the options of all commands at once; see ask.ts.
  test('gives a value to an option in every command or in none', () => {
    const every = [...commonOptions, ...commands.flatMap(({ options }) => options)];
    for (const { name, value } of every) {
      const others = every.filter((one) => one.name === name);
      expect(others.every((one) => Boolean(one.value) === Boolean(value))).toBe(true);
    }
  });

  test('names each command once, and none is the beginning of another', () => {
    const names = commands.map(nameOf);
    for (const name of names)
      expect(names.filter((other) => `${other} `.startsWith(`${name} `))).toEqual([name]);
  });

  test('gives examples that work', async () => {
    const examples = commands.flatMap((command) => command.examples.map((line) => ({ command, line })));
    expect(examples.length).toBeGreaterThan(0);
    for (const { command, line } of examples) {
      expect(line.startsWith(`${program} `)).toBe(true);
      const words = wordsOf(line.slice(program.length + 1));
      // Those that ask the database are run in installation.db.test.ts; here they must be understood.
      expect(find(words, commands, 'en')).toMatchObject({ command: { name: command.name } });
      if (!command.asksDatabase) expect([line, (await run(words, 'en')).code]).toEqual([line, 0]);
    }
  });
});

/** As a shell takes a line apart: words, and what stands between quotation marks. */
const wordsOf = (line: string) =>
  [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
