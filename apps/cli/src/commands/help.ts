import type { Locale } from '@qorgan/statute';
import { commonOptions } from '../ask.ts';
import {
  answer,
  complain,
  nameOf,
  program,
  type Answer,
  type Asked,
  type Command,
  type Option,
} from '../command.ts';
import { argumentsText } from '../text/arguments-text.ts';
import { helpSummary, helpText } from '../text/help-text.ts';

/** `help`, `help deadline`, `help calendar show`; also what `--help` and a bare `qorgan` lead to. */
export const help: Command = {
  name: ['help'],
  summary: helpSummary,
  operands: { shown: '[COMMAND]', min: 0, max: 2 },
  options: [],
  examples: [`${program} help deadline`, `${program} help --lang ru`],
  run: showHelp,
};

function showHelp({ operands, commands, locale }: Asked): Answer {
  if (operands.length === 0) return answer(listOf(commands, locale));
  const wanted = commands.filter(({ name }) => operands.every((word, i) => word === name[i]));
  if (wanted.length === 0) return complain(argumentsText[locale].unknownCommand(operands.join(' ')));
  return answer(wanted.map((command) => pageOf(command, locale)).join('\n\n'));
}

function listOf(commands: readonly Command[], locale: Locale): string {
  const text = helpText[locale];
  const rows = commands.map((command) => [nameOf(command), command.summary[locale]] as const);
  return [
    text.title,
    `${text.usage}: ${program} ${text.command} [--lang kk|ru|en]`,
    `${text.commands}:\n${columns(rows)}`,
    text.more,
  ].join('\n\n');
}

function pageOf(command: Command, locale: Locale): string {
  const text = helpText[locale];
  const options = [...command.options, ...commonOptions].map((option) => {
    const note = option.isRequired ? ` (${text.needed})` : '';
    return [shown(option), `${option.says[locale]}${note}`] as const;
  });
  const line = [program, nameOf(command), command.operands?.shown, ...command.options.map(inUsage)];
  return [
    `${nameOf(command)} – ${command.summary[locale]}`,
    `${text.usage}: ${line.filter(Boolean).join(' ')}`,
    `${text.options}:\n${columns(options)}`,
    `${text.examples}:\n${command.examples.map((example) => `  ${example}`).join('\n')}`,
  ].join('\n\n');
}

const shown = ({ name, value }: Option) => (value ? `--${name} ${value}` : `--${name}`);
const inUsage = (option: Option) => (option.isRequired ? shown(option) : `[${shown(option)}]`);

function columns(rows: readonly (readonly [string, string])[]): string {
  const widest = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(widest)}  ${right}`).join('\n');
}
