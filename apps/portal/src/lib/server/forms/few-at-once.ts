/**
 * Lets a few do the same costly thing at once and turns the others away: for what anybody may ask for without signing
 * in. Answers undefined to whoever is turned away. Nothing is kept but how many are at it.
 */
export function fewAtOnce(most: number) {
  let under = 0;
  return async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    if (under >= most) return undefined;
    under++;
    try {
      return await work();
    } finally {
      under--;
    }
  };
}
