import type { Command } from '../command.ts';
import { auditVerify } from './audit-verify.ts';
import { calendarShow } from './calendar-show.ts';
import { deadline } from './deadline.ts';
import { help } from './help.ts';
import { memberAdd } from './member-add.ts';
import { memberPassword } from './member-password.ts';
import { organisationAdd } from './organisation-add.ts';
import { organisationList } from './organisation-list.ts';
import { regionAdd } from './region-add.ts';
import { rosterImport } from './roster-import.ts';

/** Everything `qorgan` can do, in the order of the help page. */
export const commands: readonly Command[] = [
  deadline,
  calendarShow,
  auditVerify,
  rosterImport,
  memberAdd,
  memberPassword,
  organisationList,
  organisationAdd,
  regionAdd,
  help,
];
