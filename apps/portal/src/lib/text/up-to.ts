/** A count that was counted only so far, as a reader is told it: `17`, or `1000+` where there are more. */
export const countUpTo = (count: number): string => (count > 1000 ? '1000+' : String(count));
