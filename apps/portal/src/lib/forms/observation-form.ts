import { choice, limits, line, optionalText, say } from '@qorgan/contract';
import {
  bodyAreas,
  contactParties,
  contactWays,
  dayOf,
  injuries,
  needAnswers,
  needsOf,
  timeOf,
  traceColours,
  type BodyArea,
  type Fact,
  type Observation,
  type ObservationKind,
} from '@qorgan/domain';
import * as z from 'zod';
import { blankMoment, momentInput, momentOf } from './moment.ts';
import { revisionInput } from './revision.ts';

/** The addresses of the pages on which an observation is written down. */
export const observationPages = {
  injury: 'injuryMarked',
  contact: 'contactHad',
  strength: 'strengthSeen',
  needs: 'needsAsked',
} as const satisfies Record<string, ObservationKind>;
export type ObservationPage = keyof typeof observationPages;
export const isObservationPage = (text: string): text is ObservationPage =>
  Object.hasOwn(observationPages, text);
export const pageOfKind = (kind: ObservationKind): ObservationPage =>
  (Object.keys(observationPages) as ObservationPage[]).find((page) => observationPages[page] === kind)!;

/** Every field of every observation, as typed. A page shows its own. */
export type TypedObservation = {
  day: string;
  time: string;
  areas: readonly string[];
  injury: string;
  size: string;
  colour: string;
  seenBy: string;
  note: string;
  party: string;
  who: string;
  way: string;
  words: string;
  whose: string;
  answer: string;
  revision: string;
  seen: string;
};

/** A form nobody has filled yet: now, and seen by the person who fills it. */
export const blankObservation = (now: Date, me: string): TypedObservation => ({
  ...blankMoment(now),
  areas: [],
  injury: '',
  size: '',
  colour: '',
  seenBy: me,
  note: '',
  party: '',
  who: '',
  way: '',
  words: '',
  whose: '',
  answer: '',
  revision: '',
  seen: '',
});

const moment = z.object({ ...momentInput, revision: revisionInput });
/** One of the codes, or nothing chosen. */
const optionalChoice = <const T extends string>(codes: readonly T[]) =>
  z.string().transform((code): T | null => codes.find((one) => one === code) ?? null);

/** What has to be said of each. */
export const observationSchemas = {
  injuryMarked: moment.extend({
    areas: z.array(choice(bodyAreas as readonly [BodyArea])).min(1, say('required')),
    injury: choice(injuries),
    size: optionalText(limits.name),
    colour: optionalChoice(traceColours),
    seenBy: line(limits.name),
    note: optionalText(limits.text),
  }),
  contactHad: moment.extend({
    party: choice(contactParties),
    who: optionalText(limits.name),
    way: choice(contactWays),
    words: line(limits.text),
  }),
  strengthSeen: moment.extend({ words: line(limits.text), seenBy: line(limits.name) }),
  needsAsked: moment.extend({
    whose: choice(needsOf),
    answer: choice(needAnswers),
    words: optionalText(limits.text),
  }),
} as const satisfies Record<ObservationKind, z.ZodObject>;

type Read = z.output<typeof moment> & Record<string, unknown>;

/** A form that its schema found right, as what is recorded. */
export function observationOf(
  kind: ObservationKind,
  read: Read,
): { content: Observation; at: Date; revision: number } {
  const { day, time, revision, ...said } = read;
  return { content: { kind, ...said } as Observation, at: momentOf({ day, time }), revision };
}

/** A recorded observation as it stands in the form that corrects it. */
export function typedObservation({ content, at }: Fact, blank: TypedObservation): TypedObservation {
  const said = Object.entries(content).filter(([name]) => name in blank);
  const asTyped = (value: unknown) =>
    Array.isArray(value) ? value.map(String) : value === null ? '' : String(value);
  return {
    ...blank,
    ...Object.fromEntries(said.map(([name, value]) => [name, asTyped(value)])),
    day: dayOf(at),
    time: timeOf(at),
  };
}
