import type { Locale, Text } from '@qorgan/statute';

/** What a command has to say, and the exit code: 0 done, 2 a wrong question or one without an answer. */
export type Answer = { code: 0 | 2; out: string; err: string };

/** The answer goes to stdout; a warning that must not get into a pipe goes to stderr. */
export const answer = (out: string, warning = ''): Answer => ({
  code: 0,
  out: line(out),
  err: line(warning),
});
/** One line on stderr: what is wrong and what to do. */
export const complain = (complaint: string): Answer => ({ code: 2, out: '', err: line(complaint) });

const line = (text: string) => (text ? `${text}\n` : '');

/** `--name VALUE`, or a flag where `value` is missing. */
export type Option = { name: string; value?: string; says: Text; isRequired?: boolean };

/** What was asked for, with every option known and every value in place. */
export type Asked = {
  locale: Locale;
  /** Words after the command's own name. */
  operands: readonly string[];
  /** Values by option name; a flag that is set has the value ''. */
  options: ReadonlyMap<string, string>;
  commands: readonly Command[];
};

/** One thing `qorgan` can do; one file each in `commands/`, listed in `commands/table.ts`. */
export type Command = {
  /** `['calendar', 'show']` is called as `qorgan calendar show`. */
  name: readonly string[];
  summary: Text;
  /** What follows the name, as help shows it: `FILE.csv`, `[COMMAND]`. Nothing may follow where it is missing. */
  operands?: { shown: string; min: number; max: number };
  options: readonly Option[];
  examples: readonly string[];
  run: (asked: Asked) => Answer | Promise<Answer>;
};

/** How a command is typed; every documented command is an npm script, so that Node is the project's own. */
export const program = 'npm run -s qorgan --';

export const nameOf = (command: Command): string => command.name.join(' ');
