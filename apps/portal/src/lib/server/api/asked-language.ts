import { isLocale, type Locale } from '@qorgan/statute';

/**
 * The language that `Accept-Language` likes best of ours; Kazakh where it names none. Regions are left aside: `ru-KZ` is
 * Russian. Unlike a page, a program says on purpose what it wants.
 */
export function askedLanguage(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? '').split(',').flatMap((part) => {
    const [range = '', ...rest] = part.split(';').map((piece) => piece.trim());
    const language = range.toLowerCase().split('-')[0];
    const weight = rest.find((piece) => piece.startsWith('q='));
    const q = weight ? Number(weight.slice(2)) : 1;
    return isLocale(language) && q > 0 ? [{ language, q }] : [];
  });
  return wanted.toSorted((a, b) => b.q - a.q)[0]?.language ?? 'kk';
}
