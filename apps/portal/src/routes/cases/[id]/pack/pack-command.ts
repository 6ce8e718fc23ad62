/** What an inspector types to check a pack, on any machine with this program. */
export const packCommand = (fingerprint: string): string =>
  `npm run -s qorgan -- audit verify --pack FILE.pdf --key ${fingerprint.replaceAll(' ', '')}`;
