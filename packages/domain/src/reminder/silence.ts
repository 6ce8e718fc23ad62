/** Minutes after which a clock that has ended no round is taken for silent. A round begins every quarter of a minute. */
export const silentAfterMinutes = 5;

/** Whether nobody is being reminded: no worker runs, or none gets through. */
export const isClockSilent = (lastBeat: Date, now: Date): boolean =>
  now.getTime() - lastBeat.getTime() > silentAfterMinutes * 60_000;
