type Brands = { userAgentData?: { brands: readonly { brand: string }[]; platform: string } };

/** How a teacher knows this browser again in a list: "Microsoft Edge, Windows", "Firefox, Linux". */
export function browserName(): string {
  const data = (navigator as Brands).userAgentData;
  const brand = data?.brands.map(({ brand }) => brand).find((one) => !/not.*brand|chromium/i.test(one));
  const agent = navigator.userAgent;
  const name = brand ?? (/firefox/i.test(agent) ? 'Firefox' : /chrom/i.test(agent) ? 'Chromium' : 'Browser');
  const system =
    data?.platform ?? (/windows|mac os|android|linux/i.exec(agent)?.[0] ?? '').replace(/^mac os$/i, 'macOS');
  return [name, system].filter(Boolean).join(', ').slice(0, 60);
}
