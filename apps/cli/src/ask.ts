import { parseArgs } from 'node:util';
import { isLocale, type Locale } from '@qorgan/statute';
import { complain, nameOf, type Answer, type Asked, type Command, type Option } from './command.ts';
import { argumentsText } from './text/arguments-text.ts';

/** Options that every command understands. */
export const commonOptions: readonly Option[] = [
  {
    name: 'lang',
    value: 'kk|ru|en',
    says: {
      kk: 'жауап тілі; әдепкісі – жүйе тілі, болмаса қазақша',
      ru: 'язык ответа; по умолчанию – язык системы, иначе казахский',
      en: 'language of the answer; by default that of the system, otherwise Kazakh',
    },
  },
  {
    name: 'help',
    says: { kk: 'осы команда туралы көмек', ru: 'справка по этой команде', en: 'help on this command' },
  },
];

type Token = { kind: 'option'; name: string; rawName: string; value: string | undefined };
type Found = { command: Command; asked: Asked } | { answer: Answer };

/**
 * Finds the command in a command line and checks it against what the command understands. Whatever is wrong
 * comes back as a complaint in the language asked for, or in `fallback`.
 */
export function ask(line: readonly string[], commands: readonly Command[], fallback: Locale): Found {
  const { words, tokens } = read(line, commands);
  const language = tokens.find(({ name }) => name === 'lang')?.value;
  const locale = isLocale(language) ? language : fallback;
  const text = argumentsText[locale];
  if (language && !isLocale(language)) return { answer: complain(text.unknownLanguage(language)) };

  const wanted = words.length > 0 ? words : ['help'];
  const command = commands.find(({ name }) => name.every((word, i) => word === wanted[i]));
  if (!command) return { answer: complain(text.unknownCommand(words.join(' '))) };

  const options = new Map(tokens.map(({ name, value }) => [name, value ?? '']));
  const asked = { locale, options, commands, operands: wanted.slice(command.name.length) };
  const help = commands.find(({ name }) => name[0] === 'help');
  if (options.has('help') && help) return { command: help, asked: { ...asked, operands: command.name } };

  const complaint = wrongOption(tokens, command, locale) ?? wrongOperand(asked.operands, command, locale);
  return complaint ? { answer: complain(complaint) } : { command, asked };
}

/** Reads with the options of all commands at once: which command it is shows only when the words are known. */
function read(line: readonly string[], commands: readonly Command[]) {
  const every = [...commonOptions, ...commands.flatMap(({ options }) => options)];
  const types = every.map(({ name, value }) => [name, { type: value ? 'string' : 'boolean' }] as const);
  const parsed = parseArgs({
    args: [...line],
    options: Object.fromEntries(types),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const tokens = parsed.tokens.filter((token): token is typeof token & Token => token.kind === 'option');
  return { words: parsed.positionals, tokens };
}

function wrongOption(tokens: readonly Token[], command: Command, locale: Locale): string | undefined {
  const text = argumentsText[locale];
  const known = new Map([...commonOptions, ...command.options].map((option) => [option.name, option]));
  const seen = new Set<string>();
  for (const { name, rawName, value } of tokens) {
    const option = known.get(name);
    if (!option) return text.unknownOption(rawName, nameOf(command));
    if (!option.value && value !== undefined) return text.valueNotWanted(rawName);
    // `--from --explain` would take the next option for the value.
    if (option.value && (!value?.trim() || value.startsWith('--')))
      return text.valueMissing(rawName, option.value);
    if (seen.has(name)) return text.givenTwice(rawName);
    seen.add(name);
  }
  const missing = command.options.find(({ name, isRequired }) => isRequired && !seen.has(name));
  return missing && text.optionNeeded(`--${missing.name}`, missing.value ?? '');
}

function wrongOperand(operands: readonly string[], command: Command, locale: Locale): string | undefined {
  const { shown, min, max } = command.operands ?? { shown: '', min: 0, max: 0 };
  const surplus = operands[max];
  if (surplus !== undefined) return argumentsText[locale].operandNotWanted(surplus, nameOf(command));
  return operands.length < min ? argumentsText[locale].operandMissing(shown, nameOf(command)) : undefined;
}
