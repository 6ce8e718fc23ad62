/** How many may pass at once after a pause, how often one more does, and how long anybody is kept waiting; in milliseconds. */
export type Pace = { atOnce: number; every: number; patience: number };

/** How long to stand in the queue; or, where that would be too long, when to come back. In milliseconds. */
export type Turn = { wait: number } | { comeBackIn: number };

/**
 * A queue for each key, which is nothing but a moment: when the next in it may pass (GCRA). Whoever is told to come back
 * has not stood in it. Keys whose queue is empty are forgotten. Each process of the portal has its own.
 */
export function createTurnstile({ atOnce, every, patience }: Pace) {
  const free = new Map<string, number>();
  let sweepAt = 1024;

  return {
    /** Takes a turn at the moment `now`, in milliseconds of any clock that only goes forward. */
    take(key: string, now: number): Turn {
      const next = Math.max(free.get(key) ?? now, now);
      const wait = Math.max(0, next - now - (atOnce - 1) * every);
      if (wait > patience) return { comeBackIn: wait };
      free.set(key, next + every);
      if (free.size >= sweepAt) {
        for (const [known, at] of free) if (at <= now) free.delete(known);
        sweepAt = Math.max(1024, 2 * free.size);
      }
      return { wait };
    },
    /** How many keys it remembers. */
    get size() {
      return free.size;
    },
  };
}
