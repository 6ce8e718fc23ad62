/** What of the register is asked for in an address: never anything about a person. */
export function registerAsked(query: URLSearchParams): { year: number | null; hasNames: boolean } {
  const year = query.get('year') ?? '';
  return { year: /^20\d\d$/.test(year) ? Number(year) : null, hasNames: query.get('names') === 'on' };
}
