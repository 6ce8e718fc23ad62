import type { Command } from '../command.ts';
import { calendarShow } from './calendar-show.ts';
import { deadline } from './deadline.ts';
import { help } from './help.ts';

/** Everything `qorgan` can do, in the order of the help page. */
export const commands: readonly Command[] = [deadline, calendarShow, help];
