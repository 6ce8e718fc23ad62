/** Which page of a list an address names, from 0; the first where it names none or no number. */
export const pageOf = (url: URL, name = 'page'): number =>
  Math.max(0, Math.min(10_000, Math.floor(Number(url.searchParams.get(name)) || 0)));
