import type { Locale, Text } from '@qorgan/statute';

/**
 * What a command has to say, and the exit code: 0 done, 1 looked at and found broken, 2 a wrong question or one that
 * could not be answered.
 */
export type Answer = { code: 0 | 1 | 2; out: string; err: string };

/** The answer goes to stdout; a warning that must not get into a pipe goes to stderr. */
export const answer = (out: string, warning = ''): Answer => ({
  code: 0,
  out: line(out),
  err: line(warning),
});
/** The answer is that something is broken; it is no complaint about the question. */
export const finding = (out: string): Answer => ({ code: 1, out: line(out), err: '' });
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
  /** Works on the database of this installation, so that its examples answer only where there is one. */
  asksDatabase?: true;
  run: (asked: Asked) => Answer | Promise<Answer>;
};

/** How a command is typed; every documented command is an npm script, so that Node is the project's own. */
export const program = 'npm run -s qorgan --';

export const nameOf = (command: Command): string => command.name.join(' ');
