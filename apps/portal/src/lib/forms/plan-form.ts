import { choice, limits, line, optionalText, say } from '@qorgan/contract';
import {
  agreementWays,
  measureSteps,
  planOutcomes,
  type Agreement,
  type PlanContent,
  type PlanLine,
} from '@qorgan/domain';
import { assistanceParts, type AssistancePartId, type IsoDate } from '@qorgan/statute';
import type { PlanLineInput } from '@qorgan/usecases';
import * as z from 'zod';
import { dayInput, isoOf } from './moment.ts';
import { optionalDay } from './optional-day.ts';
import { revisionInput } from './revision.ts';

const words = optionalText(limits.text).transform((text) => text ?? '');

/** What stands above and below the table, as typed. */
export const typedDetails = ({ contact, address, assessed, period, notes }: PlanContent) => ({
  ...{ contact, address, notes },
  ...{ assessedFrom: assessed?.from ?? '', assessedUntil: assessed?.until ?? '' },
  ...{ periodFrom: period?.from ?? '', periodUntil: period?.until ?? '' },
});
export const blankDetails = typedDetails({
  ...{ contact: '', address: '', assessed: null, period: null, notes: '' },
  ...{ lines: [], agreement: null, reason: null },
});
export const detailsSchema = z.object({
  ...{ contact: words, address: words, notes: words, revision: revisionInput },
  ...{
    assessedFrom: optionalDay,
    assessedUntil: optionalDay,
    periodFrom: optionalDay,
    periodUntil: optionalDay,
  },
});

/** A period of which one day alone was written is none yet. */
const period = (from: IsoDate | null, until: IsoDate | null) => (from && until ? { from, until } : null);
export const detailsOf = (read: z.output<typeof detailsSchema>) => ({
  ...{ contact: read.contact, address: read.address, notes: read.notes },
  assessed: period(read.assessedFrom, read.assessedUntil),
  period: period(read.periodFrom, read.periodUntil),
});
/** The field of a period of which only the other day was written. */
export const halfPeriods = (read: z.output<typeof detailsSchema>) =>
  Object.fromEntries(
    (['assessed', 'period'] as const).flatMap((name) => {
      const [from, until] = [read[`${name}From`], read[`${name}Until`]];
      if ((from === null) === (until === null)) return [];
      return [[from === null ? `${name}From` : `${name}Until`, 'required' as const]];
    }),
  );

/** Stands for what is not in a list: a measure in one's own words, an organisation outside Qorgan. */
export const other = 'other';

/** A measure, as typed. */
export const blankLine = (today: IsoDate) => ({
  ...{
    item: '',
    words: '',
    volume: '',
    assignedOn: today as string,
    dueOn: '',
    responsible: '',
    outside: '',
  },
});
export const typedLine = (one: PlanLine): ReturnType<typeof blankLine> => ({
  ...{ item: one.item ?? other, words: one.words, volume: one.volume },
  ...{ assignedOn: one.assignedOn, dueOn: one.dueOn, responsible: one.responsible.organisationId ?? other },
  outside: one.responsible.organisationId === null ? one.responsible.name.kk : '',
});
const itemIds = assistanceParts.map(({ id }) => id);
export const lineSchema = z.object({
  item: choice([...itemIds, other]),
  ...{ words, assignedOn: dayInput, dueOn: dayInput, revision: revisionInput },
  volume: optionalText(limits.line).transform((text) => text ?? ''),
  responsible: z.string().min(1, say('chooseOne')),
  outside: optionalText(limits.line).transform((text) => text ?? ''),
});
export const lineOf = (
  read: z.output<typeof lineSchema>,
  { lineId, help }: Pick<PlanLineInput, 'lineId' | 'help'>,
): PlanLineInput => ({
  ...{ lineId, help, words: read.words, volume: read.volume },
  ...{ assignedOn: read.assignedOn, dueOn: read.dueOn },
  item: read.item === other ? null : (read.item as AssistancePartId),
  responsible: read.responsible === other ? { name: read.outside } : { organisationId: read.responsible },
});

/** The parent's agreement, as typed. */
export const blankAgreement = (today: IsoDate) => ({
  kind: '',
  name: '',
  on: today as string,
  how: '',
  reason: '',
});
export const typedAgreement = (said: Agreement, today: IsoDate): ReturnType<typeof blankAgreement> =>
  said.kind === 'agreed'
    ? { ...blankAgreement(today), kind: said.kind, name: said.name, on: said.on, how: said.how }
    : { ...blankAgreement(today), kind: said.kind, reason: said.reason };
export const agreementKinds = ['agreed', 'notGot'] as const;
const agreedSchema = z.object({
  ...{ kind: z.literal('agreed'), name: line(limits.name), on: dayInput, how: choice(agreementWays) },
  revision: revisionInput,
});
const notGotSchema = z.object({
  ...{ kind: z.literal('notGot'), reason: line(limits.text), revision: revisionInput },
});
const noneSchema = z.object({ kind: choice(agreementKinds), revision: revisionInput });
/** Only what belongs to the answer is asked for. */
export const agreementSchema = (kind: string) =>
  kind === 'agreed' ? agreedSchema : kind === 'notGot' ? notGotSchema : noneSchema;

/** That a plan is closed, as typed; the reasons come by the id of their measure. */
export const blankClosing = { outcome: '', words: '' };
export const closingSchema = z.object({
  ...{ outcome: choice(planOutcomes), words: line(limits.text), revision: revisionInput },
});

/** What is reported of a measure, as typed. */
export const blankMeasureReport = (today: IsoDate) => ({ step: '', on: today as string, words: '' });
export const measureReportSchema = z.object({
  ...{ step: choice(measureSteps), on: dayInput, words, ordinal: revisionInput },
});
export const withIsoDays = <T extends Record<string, string>>(typed: T, ...names: (keyof T)[]): T => ({
  ...typed,
  ...Object.fromEntries(names.map((name) => [name, isoOf(typed[name] ?? '')])),
});
