import type { Locale } from '@qorgan/statute';
import { ask } from './ask.ts';
import type { Answer } from './command.ts';
import { commands } from './commands/table.ts';

/** Answers one command line, given without the program's own name. */
export async function run(line: readonly string[], fallback: Locale): Promise<Answer> {
  const found = ask(line, commands, fallback);
  return 'answer' in found ? found.answer : found.command.run(found.asked);
}
