/** What another site's page can make a browser send, besides asking us first (CORS), which is always answered no. */
const sentByForms =
  /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain|application\/x-sveltekit-formdata)\b/i;
const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that changes something comes from a page that is not ours. The framework has the same rule and
 * answers with a bare English line before any hook is asked (`csrf` in vite.config.ts turns that off); here it is kept,
 * so that whoever meets it, with a privacy setting for one, is told in their language what to do.
 */
export function isForged({ method, headers }: Pick<Request, 'method' | 'headers'>, origin: string): boolean {
  const type = headers.get('content-type') ?? '';
  return (
    !harmless.has(method) &&
    (type === '' || sentByForms.test(type.trim())) &&
    headers.get('origin') !== origin
  );
}
