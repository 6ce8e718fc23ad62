import { choice, limits, line, optionalText, type Problem } from '@qorgan/contract';
import {
  concernLevels,
  councilLimits,
  councilParts,
  type CouncilItemContent,
  type CouncilMeeting,
} from '@qorgan/domain';
import type { MeetingInput, PresentInput } from '@qorgan/usecases';
import type { IsoDate } from '@qorgan/statute';
import * as z from 'zod';
import type { Problems } from './field-errors.ts';
import { dayInput } from './moment.ts';
import { optionalDay } from './optional-day.ts';
import { rowsOf, type Rows } from './rows.ts';

/** Somebody present: a colleague by id, or a name and a post. A row with neither is none. */
const emptyRow = { memberId: '', otherName: '', otherPost: '', part: 'member' };
const rows = rowsOf(emptyRow, councilLimits.present);

/** A meeting, as typed. `version` is that which is put right; 0 for a new one. */
export type TypedMeeting = { on: string; version: string } & Rows<typeof emptyRow>;

/** A form that nobody has filled: today, with room for the two who sign and two more. */
export const blankMeeting = (today: IsoDate): TypedMeeting => ({
  ...{ on: today, version: '0' },
  ...rows.filled([{ ...emptyRow, part: 'chair' }, { ...emptyRow, part: 'secretary' }, emptyRow, emptyRow]),
});

/** A meeting as it stands in the form that puts it right: everybody by the name and post of that day. */
export const typedMeeting = (
  { on, present, version }: CouncilMeeting & { version: number },
  locale: 'kk' | 'ru',
): TypedMeeting => ({
  ...{ on, version: String(version) },
  ...rows.filled(
    present.map(({ name, post, part }) => ({
      ...emptyRow,
      ...{ otherName: name, otherPost: post[locale], part },
    })),
  ),
});

export const withOnePersonMore = (typed: TypedMeeting): TypedMeeting => rows.withOneMore(typed);

const inRows = <T extends z.ZodType>(one: T) => z.array(one).max(councilLimits.present);
const words = optionalText(limits.name);
export const meetingSchema = z.object({
  on: dayInput,
  version: z.coerce.number().int().catch(-1),
  memberId: inRows(z.string()),
  ...{ otherName: inRows(words), otherPost: inRows(words) },
  part: inRows(choice(councilParts)),
});

/** What is wrong in the rows: whoever is no colleague has a name and a post. */
export function presentProblems(typed: TypedMeeting): Problems {
  const isOther = (at: number) =>
    !typed.memberId[at] && Boolean(typed.otherName[at]?.trim() || typed.otherPost[at]?.trim());
  const wrong = (field: 'otherName' | 'otherPost', at: number): Problem | undefined => {
    const text = typed[field][at]?.trim() ?? '';
    if (text.length > limits.name) return 'tooLong';
    return isOther(at) && !text ? 'required' : undefined;
  };
  const found = typed.part.flatMap((_, at) =>
    (['otherName', 'otherPost'] as const).map((field) => [`${field}-${at + 1}`, wrong(field, at)] as const),
  );
  return Object.fromEntries(found.filter(([, problem]) => problem));
}

/** A form that was found right, as the meeting that it says. */
export const meetingOf = (read: z.output<typeof meetingSchema>): MeetingInput => ({
  on: read.on,
  present: read.part.flatMap((part, at): PresentInput[] => {
    const memberId = read.memberId[at];
    if (memberId) return [{ memberId, part }];
    const [name, post] = [read.otherName[at], read.otherPost[at]];
    return name && post ? [{ name, post, part }] : [];
  }),
});

/** What the council said of a child, as typed. */
export type TypedDecision = {
  changed: string;
  decided: string;
  outcome: string;
  level: string;
  reviewOn: string;
  /** The revision of the entry, and the item that stands, when the form was opened. */
  revision: string;
  corrects: string;
};

export const blankDecision = (level: string): TypedDecision => ({
  ...{ changed: '', decided: '', outcome: 'goesOn', level, reviewOn: '', revision: '', corrects: '' },
});

export const typedDecision = ({ changed, decided, outcome }: CouncilItemContent): TypedDecision => ({
  ...blankDecision(outcome.kind === 'goesOn' ? outcome.level : 'raised'),
  ...{ changed, decided, outcome: outcome.kind },
  reviewOn: outcome.kind === 'goesOn' ? outcome.reviewOn : '',
});

export const decisionSchema = z.object({
  changed: line(limits.text),
  decided: line(limits.text),
  outcome: choice(['goesOn', 'ends']),
  level: choice(concernLevels),
  reviewOn: optionalDay,
  revision: z.coerce.number().int().catch(-1),
  corrects: z.string(),
});

/** Where the watch goes on there is a day of the next review. */
export const reviewProblem = ({ outcome, reviewOn }: TypedDecision): Problems =>
  outcome === 'goesOn' && !reviewOn.trim() ? { reviewOn: 'required' } : {};

export const decisionOf = ({
  changed,
  decided,
  outcome,
  level,
  reviewOn,
}: z.output<typeof decisionSchema>): CouncilItemContent => ({
  ...{ changed, decided },
  outcome: outcome === 'ends' || !reviewOn ? { kind: 'ends' } : { kind: 'goesOn', level, reviewOn },
});
