import { attentionGroupIds, type AttentionGroupId, type IsoDate } from '@qorgan/statute';
import {
  concernLevels,
  groundIds,
  isInGroup,
  isIsoDate,
  pupilMatcher,
  type ConcernLevel,
  type GroundId,
} from '@qorgan/domain';
import type { Watched } from '@qorgan/usecases';
import { isoOf } from '#lib/forms/moment.ts';

/** What of the register is asked for in an address: codes and days, never a name. */
export type WatchAsked = {
  which: 'living' | 'ended';
  classLabel: string;
  ground: GroundId | AttentionGroupId | null;
  level: ConcernLevel | null;
  reviewBy: IsoDate | null;
};

const among = <T extends string>(all: readonly T[], value: string | null): T | null =>
  all.find((one) => one === value) ?? null;

export function watchAsked(query: URLSearchParams): WatchAsked {
  const by = isoOf(query.get('reviewBy') ?? '');
  return {
    which: query.get('which') === 'ended' ? 'ended' : 'living',
    classLabel: (query.get('class') ?? '').slice(0, 40),
    ground: among([...attentionGroupIds, ...groundIds], query.get('ground')),
    level: among(concernLevels, query.get('level')),
    reviewBy: isIsoDate(by) ? by : null,
  };
}

/** Those of the list that were asked for, and whose name or class has what was searched. */
export function filterWatched(
  watched: readonly Watched[],
  { classLabel, ground, level, reviewBy }: WatchAsked,
  search: string,
): Watched[] {
  const isFound = search.trim() === '' ? () => true : pupilMatcher(search);
  return watched.filter(
    (one) =>
      isFound(one) &&
      (classLabel === '' || one.classLabel === classLabel) &&
      (ground === null ||
        one.grounds.some((named) => named.ground === ground || isInGroup(named.ground, ground as never))) &&
      (level === null || one.level === level) &&
      (reviewBy === null || one.reviewOn <= reviewBy),
  );
}
