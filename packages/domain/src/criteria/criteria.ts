import { changeKept, type KeptChange } from '../kernel/kept-list.ts';
import { breaks, type Result } from '../kernel/result.ts';
import type { TrackText } from '../track/track.ts';

/** How a question of the criteria is answered. `scale`: by one of its own named steps, which are words and no numbers. */
export const criterionKinds = ['yesNo', 'scale', 'text'] as const;
export type CriterionKind = (typeof criterionKinds)[number];

/** To a question of yes and no there is a third answer: not to know is no "no". */
export const yesNoUnclear = ['yes', 'no', 'unclear'] as const;
export type YesNoUnclear = (typeof yesNoUnclear)[number];

/** One question; `steps` are those of a scale in their order, none for the other kinds. */
export type Criterion = {
  id: string;
  label: TrackText;
  kind: CriterionKind;
  steps: readonly TrackText[];
};

export type CriteriaGroup = {
  id: string;
  name: TrackText;
  criteria: readonly Criterion[];
  /** Not asked any more; it keeps its place and can be taken up again. */
  isRetired: boolean;
};

/**
 * The criteria by which a school assesses signs of cruel treatment (order-2026/6), as its psychologist wrote them down
 * from the order registered No. 33002. Version 0 is empty: Qorgan does not have their text and invents none (ADR 0107).
 */
export type Criteria = { version: number; groups: readonly CriteriaGroup[] };

export const noCriteria: Criteria = { version: 0, groups: [] };

/** How much the criteria hold at most, and of how many steps a scale is. */
export const criteriaLimits = { groups: 40, criteria: 30, leastSteps: 2, steps: 10 } as const;

export type CriteriaChange = KeptChange<CriteriaGroup>;

/** The groups that are asked, in their order. */
export const livingGroups = ({ groups }: Criteria): CriteriaGroup[] =>
  groups.filter(({ isRetired }) => !isRetired);

export const groupOfChange = (change: CriteriaChange): string =>
  'item' in change ? change.item.id : change.id;

const isScale = ({ kind, steps }: Criterion): boolean =>
  kind === 'scale'
    ? steps.length >= criteriaLimits.leastSteps && steps.length <= criteriaLimits.steps
    : steps.length === 0;

/**
 * What a change makes of the criteria. Refused where a scale has no steps to choose from (`scaleUnclear`), and as
 * `changeKept` refuses.
 */
export const changeCriteria = (
  { groups }: Criteria,
  change: CriteriaChange,
): Result<readonly CriteriaGroup[]> =>
  'item' in change && !change.item.criteria.every(isScale)
    ? breaks('scaleUnclear')
    : changeKept(groups, change, criteriaLimits.groups);
