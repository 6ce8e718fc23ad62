import { compareKazakh } from '@qorgan/domain';

/** By the number of the class, then by its letter in the Kazakh alphabet; what has no number comes at the end. */
export function compareClasses(a: string, b: string): number {
  const [left, right] = [yearOf(a), yearOf(b)];
  return left === right ? compareKazakh(letterOf(a), letterOf(b)) : left < right ? -1 : 1;
}

const yearOf = (label: string) => Number(/\d+/.exec(label)?.[0] ?? Infinity);
const letterOf = (label: string) => label.replace(/^\D*\d+/, '').replaceAll(/[^\p{L}\p{N}]+/gu, '') || label;
