import { expect, test } from 'vitest';
import { compareClasses } from './compare-classes.ts';

test('classes stand by their number, then by the Kazakh letter, whatever the marks around it', () => {
  const ordered = ['1 «А»', '1 «Ә»', '1 «Б»', '2А', '2-Ә', '9 «Ғ»', '9 «Қ»', '10 «А»', '11', 'Даярлық тобы'];
  for (const shift of [3, 7]) {
    const mixed = ordered.map((_, at) => ordered[(at * shift) % ordered.length]!);
    expect(new Set(mixed).size).toBe(ordered.length);
    expect(mixed.toSorted(compareClasses)).toEqual(ordered);
  }
});
