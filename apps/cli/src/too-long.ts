import type { Asked } from './command.ts';

const longest = 300;

/** The first of these options that nobody writes so long, as it is typed; `undefined` where all are short enough. */
export function firstTooLong({ options }: Asked, names: readonly string[]): string | undefined {
  const found = names.find((name) => (options.get(name)?.length ?? 0) > longest);
  return found && `--${found}`;
}
