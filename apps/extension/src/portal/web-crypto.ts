/** Stands in for Node's module of the same name, which a browser's code never gets to use and would carry along. */
export const webcrypto = globalThis.crypto;
