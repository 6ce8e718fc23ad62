// No 0/O, 1/I/L, U: the id is read out on the telephone.
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new id for a request, `7K3F-9QXA`: short enough to say, and the log and the audit trail hold the same. */
export function newRequestId(): string {
  const letters = [...crypto.getRandomValues(new Uint32Array(8))].map((n) => alphabet[n % alphabet.length]);
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}
