import { choice, limits, line, optionalText } from '@qorgan/contract';
import { decisionLimits, decisionOutcomes, sittingLimits, sittingParts } from '@qorgan/domain';
import { assistanceIds } from '@qorgan/statute';
import * as z from 'zod';
import { dayInput, momentInput } from './moment.ts';
import { revisionInput } from './revision.ts';
import { rowsOf, type Rows } from './rows.ts';

const emptyPerson = { name: '', post: '', part: 'member' };
export const personRows = rowsOf(emptyPerson, sittingLimits.present);
export type TypedSitting = { day: string; time: string; place: string; version: string } & Rows<
  typeof emptyPerson
>;
/** Room for the two who sign and three more. */
export const blankPeople = personRows.filled([
  { ...emptyPerson, part: 'chair' },
  { ...emptyPerson, part: 'secretary' },
  ...[emptyPerson, emptyPerson, emptyPerson],
]);
export const blankSitting: TypedSitting = { day: '', time: '', place: '', version: '0', ...blankPeople };

const inRows = <T extends z.ZodType>(one: T, most: number) => z.array(one).max(most);
const name = optionalText(limits.name);
export const sittingSchema = z.object({
  ...momentInput,
  place: line(limits.line),
  version: revisionInput,
  name: inRows(name, sittingLimits.present),
  post: inRows(name, sittingLimits.present),
  part: inRows(choice(sittingParts), sittingLimits.present),
});

export const blankRule = { members: '', needed: '', version: '0' };
const count = z.coerce.number().int().min(0).catch(0);
export const ruleSchema = z.object({ members: count, needed: count, version: revisionInput });

const emptyMeasure = { help: 'other', measure: '' };
export const measureRows = rowsOf(emptyMeasure, decisionLimits.measures);
export type TypedDecision = {
  outcome: string;
  words: string;
  lateReason: string;
  reason: string;
  version: string;
} & Rows<typeof emptyMeasure>;
/** Each kind of help has a row, and one row is for another measure. */
export const blankDecision: TypedDecision = {
  ...{ outcome: '', words: '', lateReason: '', reason: '', version: '0' },
  ...measureRows.filled([...assistanceIds.map((help) => ({ help, measure: '' })), emptyMeasure]),
};
export const decisionSchema = z.object({
  outcome: choice(decisionOutcomes),
  words: line(limits.text),
  lateReason: optionalText(limits.text),
  reason: optionalText(limits.text),
  version: revisionInput,
  help: inRows(choice([...assistanceIds, 'other']), decisionLimits.measures),
  measure: inRows(optionalText(limits.text), decisionLimits.measures),
});

export const blankTask = { recipientId: '', task: '', dueOn: '' };
export const taskSchema = z.object({
  recipientId: z.uuid({ error: 'chooseOne' }),
  task: line(limits.text),
  dueOn: dayInput,
});
