import type { Content } from './pdfmake-types.ts';

/** The deep turquoise of Qorgan, dark enough for a copier. */
export const turquoise = '#00636f';

/**
 * A thin rule with a pair of ram's horns (қошқар мүйіз) in the middle, across the width of the text. Ours, and
 * deliberately no emblem.
 */
export function ornament(width: number): Content {
  const middle = width / 2;
  const horn =
    'M0 9.5 C0 4 4.5 1 8.6 2.6 C12 4 11.6 8.6 8.4 8.6 C6 8.6 5.6 5.9 7.4 5.4 M0 9.5 C2.6 6.6 6.4 10.9 12.5 9.6 C15.5 8.9 17.5 7.2 20 6.5';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="12" viewBox="0 0 ${width} 12">
<g fill="none" stroke="${turquoise}" stroke-width="0.8" stroke-linecap="round">
<path d="M0 6.5 H${middle - 20}"/><path d="M${middle + 20} 6.5 H${width}"/>
<g transform="translate(${middle} 0)"><path d="${horn}"/></g>
<g transform="translate(${middle} 0) scale(-1 1)"><path d="${horn}"/></g>
</g></svg>`;
  return { svg, width };
}
