/** Bytes of one request: a form with a scan or two. `server.ts` enforces it, the error page explains it. */
export const bodyLimit = 8 * 1024 * 1024;
