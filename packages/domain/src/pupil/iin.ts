const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/** True for an individual identification number (ЖСН/ИИН): twelve digits, the last of which checks the others. */
export function isIin(text: string): boolean {
  if (!/^\d{12}$/.test(text)) return false;
  const digits = [...text].map(Number);
  return checkDigit(digits) === digits[11];
}

function checkDigit(digits: readonly number[]): number | undefined {
  const weighed = (weights: readonly number[]) =>
    weights.reduce((sum, weight, at) => sum + weight * digits[at]!, 0) % 11;
  const first = weighed(firstWeights);
  if (first < 10) return first;
  const second = weighed(secondWeights);
  // A number for which both come to ten is never given out.
  return second < 10 ? second : undefined;
}
