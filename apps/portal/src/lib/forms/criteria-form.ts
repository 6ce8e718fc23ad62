import { choice, limits, line, optionalText } from '@qorgan/contract';
import {
  criteriaLimits,
  criterionKinds,
  type CriteriaGroup,
  type Criterion,
  type TrackText,
} from '@qorgan/domain';
import * as z from 'zod';
import { emptyLabel, rowsOf, type Rows } from './rows.ts';

/** The steps of a scale are typed a line each, in each language apart: the same line is the same step. */
const emptyRow = { ...emptyLabel, kind: 'yesNo', stepsKk: '', stepsRu: '', stepsEn: '' };
const rows = rowsOf(emptyRow, criteriaLimits.criteria);

/** A group of criteria, as typed. Its questions are rows. */
export type TypedGroup = {
  nameKk: string;
  nameRu: string;
  nameEn: string;
  /** The version of the criteria that the form was opened on. */
  version: string;
} & Rows<typeof emptyRow>;

/** A form that nobody has filled, with one question to begin with. */
export const blankGroup = (version: number): TypedGroup => ({
  ...{ nameKk: '', nameRu: '', nameEn: '' },
  ...rows.filled([]),
  version: String(version),
});

/** A group as it stands in the form that changes it. */
export function typedGroup({ name, criteria }: CriteriaGroup, version: number): TypedGroup {
  const lines = (steps: readonly TrackText[], of: (step: TrackText) => string | null) =>
    steps.some(of) ? steps.map((step) => of(step) ?? '').join('\n') : '';
  const inRow = ({ id, label, kind, steps }: Criterion) => ({
    ...{ fieldId: id, labelKk: label.kk, labelRu: label.ru, labelEn: label.en ?? '', kind },
    stepsKk: lines(steps, ({ kk }) => kk),
    stepsRu: lines(steps, ({ ru }) => ru),
    stepsEn: lines(steps, ({ en }) => en),
  });
  return {
    ...{ nameKk: name.kk, nameRu: name.ru, nameEn: name.en ?? '' },
    ...rows.filled(criteria.map(inRow)),
    version: String(version),
  };
}

export const withOneQuestionMore = (typed: TypedGroup): TypedGroup => rows.withOneMore(typed);
export const withoutQuestion = (typed: TypedGroup, row: number): TypedGroup => rows.without(typed, row);

const name = line(limits.name);
const inRows = <T extends z.ZodType>(one: T) => z.array(one).max(criteriaLimits.criteria);
const label = optionalText(limits.name);
const stepLines = optionalText(criteriaLimits.steps * limits.name);
export const groupSchema = z.object({
  ...{ nameKk: name, nameRu: name, nameEn: optionalText(limits.name) },
  // What names no question of the group is a new one.
  fieldId: inRows(z.string()),
  ...{ labelKk: inRows(label), labelRu: inRows(label), labelEn: inRows(label) },
  kind: inRows(choice(criterionKinds)),
  ...{ stepsKk: inRows(stepLines), stepsRu: inRows(stepLines), stepsEn: inRows(stepLines) },
  version: z.coerce.number().int().catch(-1),
});
export type ReadGroup = z.output<typeof groupSchema>;

const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);

/** The steps of a scale; none where the languages do not have as many, which the domain then refuses. */
function stepsOf(read: ReadGroup, at: number): TrackText[] {
  if (read.kind[at] !== 'scale') return [];
  const [kk, ru, en] = [read.stepsKk[at], read.stepsRu[at], read.stepsEn[at]].map(linesOf);
  const isWhole = kk!.length === ru!.length && (en!.length === 0 || en!.length === kk!.length);
  return isWhole ? kk!.map((words, step) => ({ kk: words, ru: ru![step]!, en: en![step] ?? null })) : [];
}

/** The first row whose scale has not the same steps in each language, or not two to ten; counted from 1. */
export function rowOfUnclearScale(read: TypedGroup): number {
  const isUnclear = (kind: string, at: number) => {
    const [kk, ru] = [read.stepsKk[at], read.stepsRu[at]].map(linesOf);
    const isNumber = kk!.length >= criteriaLimits.leastSteps && kk!.length <= criteriaLimits.steps;
    const en = linesOf(read.stepsEn[at]).length;
    return kind === 'scale' && !(isNumber && kk!.length === ru!.length && (en === 0 || en === kk!.length));
  };
  return read.kind.findIndex(isUnclear) + 1;
}

/** A form that was found right, as the group that it says. Rows that are empty are no questions. */
export function groupOf(
  read: ReadGroup,
  { id, known, newId }: { id: string; known: readonly string[]; newId: () => string },
): Omit<CriteriaGroup, 'isRetired'> {
  const criteria = read.labelKk.flatMap((kk, at): Criterion[] => {
    const ru = read.labelRu[at];
    if (!kk || !ru) return [];
    const own = read.fieldId[at] ?? '';
    return [
      {
        id: known.includes(own) && read.fieldId.indexOf(own) === at ? own : newId(),
        label: { kk, ru, en: read.labelEn[at] ?? null },
        kind: read.kind[at] ?? 'text',
        steps: stepsOf(read, at),
      },
    ];
  });
  return { id, name: { kk: read.nameKk, ru: read.nameRu, en: read.nameEn }, criteria };
}
