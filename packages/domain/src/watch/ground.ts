import {
  attentionCategories,
  attentionGroups,
  type AttentionCategoryId,
  type AttentionGroupId,
  type IsoDate,
} from '@qorgan/statute';

/** order-2026/5.1 is the thirteen categories of 2.1; whoever is in one of them is in that group. */
export const heightenedAttention = 'risk.1' satisfies AttentionGroupId;

/** Why a child is watched: a category of 2.1, or a group of paragraph 5 other than 5.1, which the categories make up. */
export type GroundId = AttentionCategoryId | Exclude<AttentionGroupId, typeof heightenedAttention>;

const groups = attentionGroups.filter((one) => one.id !== heightenedAttention);
export const groundIds: readonly GroundId[] = [...attentionCategories, ...groups].map(
  ({ id }) => id as GroundId,
);

/** The exact legal words of a ground, with its citation and its short name. */
export const groundWords = (id: GroundId) =>
  [...attentionCategories, ...groups].find((one) => one.id === id)!;

/** Whether a child with this ground belongs to a group of paragraph 5. */
export const isInGroup = (ground: GroundId, group: AttentionGroupId): boolean =>
  group === heightenedAttention ? ground.startsWith('attn.') : ground === group;

/** From where the school knows it. */
export const groundSources = [
  'ownObservation',
  'teacher',
  'absences',
  'signs',
  'head',
  'case',
  'child',
  'parents',
  'police',
  'commission',
  'childRightsBody',
  'supportCentre',
  'mobileGroup',
  'other',
] as const;
export type GroundSource = (typeof groundSources)[number];

/** One ground of an entry: since when, known from where, by what it is shown. */
export type Ground = { ground: GroundId; since: IsoDate; source: GroundSource; evidence: string };
