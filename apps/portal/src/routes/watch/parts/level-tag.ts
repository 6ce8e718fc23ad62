import type { ConcernLevel } from '@qorgan/domain';

/** How a level of concern is shown. Never red: red is for danger to life and for what is overdue. */
export const levelTag = (level: ConcernLevel, names: Readonly<Record<ConcernLevel, string>>) => ({
  kind: level === 'low' ? ('plain' as const) : ('waits' as const),
  text: names[level],
});
