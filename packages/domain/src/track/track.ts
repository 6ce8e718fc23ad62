import type { Locale } from '@qorgan/statute';
import type { Role } from '../access/actor.ts';
import { changeKept, keptDeeds, type KeptChange, type KeptDeed } from '../kernel/kept-list.ts';
import { breaks, type Result } from '../kernel/result.ts';

/** Words of a school's own: Kazakh and Russian, and English where somebody wrote it. */
export type TrackText = { kk: string; ru: string; en: string | null };

/** The words in the reader's language, with the language they are in: where there is no English, the Kazakh. */
export const trackWords = (text: TrackText, locale: Locale): { words: string; language: Locale } => {
  const words = text[locale];
  return words ? { words, language: locale } : { words: text.kk, language: 'kk' };
};

/** Who of the school answers for a step; `teacher` is the class teacher or another employee. */
export const trackRoles = ['head', 'deputy', 'psychologist', 'teacher'] as const satisfies readonly Role[];
export type TrackRole = (typeof trackRoles)[number];

export const trackFieldKinds = ['line', 'text', 'day', 'yesNo'] as const;
export type TrackFieldKind = (typeof trackFieldKinds)[number];

/** What is asked for when a step is recorded. */
export type TrackField = { id: string; label: TrackText; kind: TrackFieldKind; isRequired: boolean };

/** From what a school counts its target: that the track was begun, or that the step before was first taken. */
export const trackTargetStarts = ['start', 'stepBefore'] as const;
export type TrackTargetStart = (typeof trackTargetStarts)[number];
/** The school's own, never statutory: neither the order nor Qorgan knows a time of a step (ADR 0098). */
export type TrackTarget = { workingDays: number; from: TrackTargetStart };

export type TrackStep = {
  id: string;
  name: TrackText;
  role: TrackRole;
  target: TrackTarget | null;
  fields: readonly TrackField[];
  /** Not asked for any more; it keeps its place and can be taken up again. */
  isRetired: boolean;
};

/** The steps of a school in their order. Version 0 is the starting set; each change is a further version. */
export type Track = { version: number; steps: readonly TrackStep[] };

/** How much a track holds at most. */
export const trackLimits = { steps: 40, fields: 20, workingDays: 250 } as const;

export const trackDeeds = keptDeeds;
export type TrackDeed = KeptDeed;

export type TrackChange =
  | { deed: 'added' | 'changed'; step: Omit<TrackStep, 'isRetired'> }
  | { deed: 'moved'; stepId: string; way: 'up' | 'down' }
  | { deed: 'retired' | 'restored'; stepId: string };

export const stepOfChange = (change: TrackChange): string =>
  'step' in change ? change.step.id : change.stepId;

/** None, or a whole number of working days within a year of school and holidays. */
const isTarget = (target: TrackTarget | null): boolean =>
  target === null ||
  (Number.isInteger(target.workingDays) &&
    target.workingDays >= 1 &&
    target.workingDays <= trackLimits.workingDays);

/** The steps that are asked for, in their order. */
export const livingSteps = ({ steps }: Track): TrackStep[] => steps.filter(({ isRetired }) => !isRetired);

/**
 * What a change makes of a track. Refused where the step is not there (`notFound`), where its target is no number of days
 * (`targetUnclear`), where the track would hold more than it may, and where nothing would change (both `wrongState`).
 */
export const changeSteps = ({ steps }: Track, change: TrackChange): Result<readonly TrackStep[]> =>
  'step' in change && !isTarget(change.step.target)
    ? breaks('targetUnclear')
    : changeKept(steps, keptChange(change), trackLimits.steps);

function keptChange(change: TrackChange): KeptChange<TrackStep> {
  if (!('step' in change)) {
    const { stepId: id, ...deed } = change;
    return { ...deed, id };
  }
  const { id, name, role, target, fields } = change.step;
  return { deed: change.deed, item: { id, name, role, target, fields } };
}
