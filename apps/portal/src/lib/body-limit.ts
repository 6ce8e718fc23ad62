/** Of one request, in megabytes: a form with a roster or a scan or two. `server.ts` enforces it, the error page says it. */
export const bodyMegabytes = 16;
export const bodyLimit = bodyMegabytes * 1024 * 1024;
